package nl.slagboom.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may have been meant by a question whose words are what a status, a neighbour, a theme or the like is called:
 * {@code ambulance open belgië} as {@code ambulance status:open grens:belgië}.
 *
 * @param pieces in the order in which they were typed
 * @param query the same, as it is asked
 */
public record Meant(List<Piece> pieces, Query query) {

    public Meant {
        pieces = List.copyOf(pieces);
    }

    /** @param keyword under which the text is looked for; null where it stays as it was typed */
    public record Piece(@Nullable Keyword keyword, String text) {

        private String typed(Function<? super Enum<?>, String> labels) {
            if (keyword == null) return text;
            return labels.apply(keyword) + ":" + (text.contains(" ") ? "\"" + text + "\"" : text);
        }
    }

    /** As it is typed into the search field. */
    public String typed(Function<? super Enum<?>, String> labels) {
        return pieces.stream().map(piece -> piece.typed(labels)).collect(Collectors.joining(" "));
    }

    /** The first of these that finds something, and how much. */
    public static Optional<Finding> first(List<Meant> meant, Query besides, Rows rows) {
        for (Meant one : meant) {
            int found = rows.find(one.query.and(besides)).size();
            if (found > 0) return Optional.of(new Finding(one, found));
        }
        return Optional.empty();
    }

    /** @param count of the obstacles that it finds */
    public record Finding(Meant meant, int count) {}
}
