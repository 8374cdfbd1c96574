package nl.slagboom.search;

import java.util.Set;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.Values;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.LocalizedText;

/** Gathers the words of a row: every field of text, whatever its language. */
final class RowWords {

    private RowWords() {}

    static String of(Values<Obstacle> values) {
        StringBuilder words = new StringBuilder();
        for (Field<Obstacle, ?> field : values.catalogue().fields()) {
            if (field.isShown() && isText(field.type())) {
                values.get(field).ifPresent(value -> add(words, value));
            }
        }
        return words.toString();
    }

    private static boolean isText(FieldType<?> type) {
        return switch (type) {
            case FieldType.Plain text -> true;
            case FieldType.Localized text -> true;
            case FieldType.Tags tags -> true;
            case FieldType.Regions regions -> true;
            default -> false;
        };
    }

    private static void add(StringBuilder words, Object value) {
        switch (value) {
            case LocalizedText text -> text.texts().forEach(one -> add(words, one));
            case Set<?> set -> set.forEach(one -> add(words, one));
            case Area area -> add(words, area.code() + " " + area.name());
            default -> words.append(value).append('\n');
        }
    }
}
