package nl.slagboom.ui.detail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Change;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Who changed an obstacle while I worked on it.
 *
 * @param since what was done to it meanwhile, the newest first
 */
record Colleagues(List<Change> since) {

    Colleagues {
        since = List.copyOf(since);
    }

    /** @param base the obstacle as I read it */
    static Colleagues since(Dossier base, Search search) {
        return new Colleagues(search.historySince(base));
    }

    /** Who made of it last what clashes with mine; nothing where no name is known. */
    Optional<String> of(Clash clash) {
        return since.stream()
                .filter(change -> change.fields().stream()
                        .anyMatch(
                                field -> clash.all().anyMatch(conflict -> isAbout(field, conflict, clash.language()))))
                .map(change -> change.changeset().by())
                .findFirst()
                .filter(name -> !name.isBlank());
    }

    /** Who made all of them, where it was one person. */
    Optional<String> ofAll(List<Clash> clashes) {
        Set<Optional<String>> names = clashes.stream().map(this::of).collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : Optional.empty();
    }

    private static boolean isAbout(FieldChange change, Conflict conflict, @Nullable Language language) {
        boolean samePart = Objects.equals(change.part(), conflict.part());
        if (conflict.field() == null) return samePart;
        return samePart && change.field().equals(conflict.field()) && isAbout(change, language);
    }

    private static boolean isAbout(FieldChange change, @Nullable Language language) {
        return language == null || !Objects.equals(text(change.before(), language), text(change.after(), language));
    }

    private static @Nullable String text(@Nullable Object value, Language language) {
        return value instanceof LocalizedText text ? text.in(language) : null;
    }
}
