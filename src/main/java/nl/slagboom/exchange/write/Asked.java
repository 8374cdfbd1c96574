package nl.slagboom.exchange.write;

import java.util.List;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import org.jspecify.annotations.Nullable;

/** What a partner wrote that was asked of a person, read from how it is kept. */
final class Asked {

    private Asked() {}

    /** As {@link Glimpse#value} has it; what cannot be read is its letters. Null is not given. */
    static @Nullable Object theirs(OpenQuestion.Entry question) {
        String written = question.theirs();
        if (written == null) return null;
        try {
            return read(question.key(), written);
        } catch (InvalidValue e) {
            return written; // kept by a newer program
        }
    }

    private static @Nullable Object read(Clash.Key key, String written) {
        PartKind<?> kind = Outcome.kind(key);
        Field<?, ?> field = Outcome.field(key);
        if (key.language() != null) return written;
        if (field == null) return kind == null ? written : Values.read(kind.catalogue(), written);
        return kind == null && isLed(key) ? led(key, written) : field.type().read(written);
    }

    /** A status is kept with its day and its reason. */
    private static boolean isLed(Clash.Key key) {
        return ObstacleFields.ALL
                        .byCode(String.valueOf(key.field()))
                        .map(ObstacleFields.ALL::together)
                        .map(List::size)
                        .orElse(1)
                > 1;
    }

    private static @Nullable Object led(Clash.Key key, String written) {
        Field<Obstacle, ?> field =
                ObstacleFields.ALL.byCode(String.valueOf(key.field())).orElseThrow();
        return Values.read(ObstacleFields.ALL, written).get(field).orElse(null);
    }
}
