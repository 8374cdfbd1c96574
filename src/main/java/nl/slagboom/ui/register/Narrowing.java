package nl.slagboom.ui.register;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Query;
import nl.slagboom.ui.common.Settings;

/**
 * What narrows the list. It is kept as a person would write it, codes by their own names: it says the same in every language.
 *
 * @param words as they stand in the search field, which takes those of any language
 * @param chosen what is ticked beside the list
 */
public record Narrowing(String words, Query chosen) {

    private static final String WORDS = "list.words";
    private static final String TAGS = "list.tags";
    private static final String BETWEEN = "; ";
    private static final String UNDER = "/";

    /** That of the last time. What is no code any more is left out. */
    public static Narrowing of(Settings settings) {
        Query chosen = Query.ALL;
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            List<String> names = several(settings, key(facet));
            chosen = chosen.with(
                    facet,
                    facet.type().options().stream()
                            .filter(code -> names.contains(code.name()))
                            .collect(Collectors.toSet()));
        }
        List<String> tags = several(settings, TAGS);
        for (Theme theme : Theme.values()) chosen = chosen.with(theme, under(theme, tags));
        return new Narrowing(settings.get(WORDS).orElse(""), chosen);
    }

    private static List<String> several(Settings settings, String key) {
        return List.of(settings.get(key).orElse("").split(BETWEEN, -1));
    }

    private static Set<String> under(Theme theme, List<String> tags) {
        String before = theme.name() + UNDER;
        return tags.stream()
                .filter(tag -> tag.startsWith(before))
                .map(tag -> tag.substring(before.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Keeps it for the next time. */
    public void keep(Settings settings) {
        settings.set(WORDS, words);
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            Set<? extends Enum<?>> wanted = chosen.codes().getOrDefault(facet, Set.of());
            settings.set(
                    key(facet),
                    joined(facet.type().options().stream()
                            .filter(wanted::contains)
                            .map(Enum::name)));
        }
        settings.set(
                TAGS,
                joined(EnumSet.allOf(Theme.class).stream()
                        .flatMap(theme -> chosen.ownThemes().getOrDefault(theme, Set.of()).stream()
                                .sorted()
                                .map(tag -> theme.name() + UNDER + tag))));
    }

    private static String joined(Stream<String> several) {
        return several.collect(Collectors.joining(BETWEEN));
    }

    private static String key(Field<Obstacle, ?> facet) {
        return "list." + facet.code();
    }

    /** Whether nothing is left out of the list. */
    public boolean isNone() {
        return chosen.equals(Query.ALL) && words.isBlank();
    }
}
