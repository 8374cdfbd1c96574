package nl.slagboom.exchange.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.code.Language;

/** Words in the languages of everybody at the table, one after the other: "Termijn / Frist". */
final class Bilingual {

    private final List<Wording> wordings;

    /** @param languages each once, the first one leading */
    Bilingual(List<Language> languages) {
        wordings = languages.stream()
                .map(language -> new Wording(Messages.of(language.locale())))
                .toList();
    }

    List<Language> languages() {
        return wordings.stream().map(Wording::language).toList();
    }

    Wording first() {
        return wordings.getFirst();
    }

    Wording in(Language language) {
        return wordings.stream()
                .filter(wording -> wording.language() == language)
                .findFirst()
                .orElseThrow();
    }

    String text(String key) {
        return each(wording -> wording.messages().text(key));
    }

    String label(Field<?, ?> field) {
        return each(wording -> wording.label(field));
    }

    String value(Object value) {
        return each(wording -> wording.value(value));
    }

    String each(Function<Wording, String> words) {
        return wordings.stream().map(words).distinct().collect(Collectors.joining(" / "));
    }
}
