package nl.slagboom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;

/** Reads what is typed into the search field: words, and {@code thema:zorg grens:VLA status:"in behandeling"}. */
public final class QueryParser {

    /** Which codes a word means. It knows the languages. */
    @FunctionalInterface
    public interface Codes {
        /** The codes of this field whose word, in any language, begins with {@code folded}. */
        Set<? extends Enum<?>> beginning(Field<Obstacle, ?> field, String folded);
    }

    private final Codes codes;

    public QueryParser(Codes codes) {
        this.codes = codes;
    }

    public Query parse(String typed) {
        Query query = Query.ALL;
        List<String> words = new ArrayList<>();
        for (String piece : pieces(typed)) {
            int colon = piece.indexOf(':');
            Optional<Field<Obstacle, ?>> field =
                    colon < 0 ? Optional.empty() : field(Folded.of(piece.substring(0, colon)));
            String value = Folded.of(piece.substring(colon + 1).replace("\"", ""));
            if (field.isPresent() && !value.isEmpty()) {
                Set<? extends Enum<?>> wanted = codes.beginning(field.get(), value);
                if (wanted.isEmpty()) words.add(piece);
                else query = query.with(field.get(), wanted);
            } else if (field.isEmpty()) {
                words.add(piece.replace("\"", ""));
            }
        }
        return query.and(Query.ofWords(String.join(" ", words)));
    }

    private static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '"') quoted = !quoted;
            if (Character.isWhitespace(c) && !quoted) {
                if (!piece.isEmpty()) pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        if (!piece.isEmpty()) pieces.add(piece.toString());
        return pieces;
    }

    private static Optional<Field<Obstacle, ?>> field(String word) {
        return switch (word) {
            case "status", "statut" -> Optional.of(ObstacleFields.STATUS_NOW);
            case "thema", "theme" -> Optional.of(ObstacleFields.THEMES);
            case "grens", "grenze", "frontiere", "border" -> Optional.of(ObstacleFields.NEIGHBOURS);
            case "spoor", "schiene", "axe", "track" -> Optional.of(ObstacleFields.TRACK);
            default -> Optional.empty();
        };
    }
}
