package nl.slagboom.i18n;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.CodeWords;
import nl.slagboom.model.Field;
import nl.slagboom.model.value.Folded;

/** Finds codes by what they are called, in any of our languages. */
public final class CodeNames implements CodeWords {

    private final List<Messages> languages;

    public CodeNames() {
        languages = Messages.all();
    }

    /** The codes of a field whose word in any language, or whose constant, begins with this folded text. */
    @Override
    public Set<? extends Enum<?>> beginning(Field<?, ?> field, String folded) {
        return field.type().options().stream()
                .filter(code -> isNamed(code, folded))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> words(Field<?, ?> field) {
        return called(field.type().options().stream())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}]+", -1))))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <E extends Enum<E>> Set<String> words(Class<E> list) {
        return called(Arrays.stream(list.getEnumConstants())).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> called(Stream<? extends Enum<?>> codes) {
        return codes.flatMap(code -> languages.stream().map(messages -> Folded.of(messages.label(code))));
    }

    /** The one of this list whose word in any language is this folded text. */
    @Override
    public <E extends Enum<E>> Optional<E> named(Class<E> list, String folded) {
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> languages.stream()
                        .anyMatch(messages -> Folded.of(messages.label(code)).equals(folded)))
                .findFirst();
    }

    private boolean isNamed(Enum<?> code, String folded) {
        if (Folded.of(code.name()).startsWith(folded)) return true;
        return languages.stream().anyMatch(messages -> {
            String word = Folded.of(messages.label(code));
            return word.startsWith(folded) || word.contains(" " + folded);
        });
    }
}
