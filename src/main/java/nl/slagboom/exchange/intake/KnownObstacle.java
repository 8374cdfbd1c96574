package nl.slagboom.exchange.intake;

import java.util.Optional;
import nl.slagboom.model.Access;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.LocalizedText;

/** What a report does to an obstacle that we know: it fills what is not given yet, and moves or changes nothing. */
final class KnownObstacle {

    private KnownObstacle() {}

    /** @return the obstacle after what a report says of one field; nothing where it says otherwise, which is for a note */
    static <T> Optional<Dossier> reportedOn(
            Dossier mine, Field<Obstacle, T> field, ValueReader.Read<T> read, Cells cells) {
        if (isSaid(field, cells)) return Optional.of(mine);
        if (!read.understood()) return Optional.empty();
        T value = read.value();
        if (value == null || field == ObstacleFields.REPORTED_ON || agrees(mine, field, value))
            return Optional.of(mine);
        boolean fills = field.access() == Access.EDIT && mine.get(field).isEmpty();
        return fills ? Optional.of(mine.with(field, value)) : Optional.empty();
    }

    /** Whether the report's own words come from this field's column. */
    private static boolean isSaid(Field<Obstacle, ?> field, Cells cells) {
        Optional<Target> saying = RowReport.saying(cells);
        return saying.isPresent() ? saying.get().equals(Cells.field(field)) : field == ObstacleFields.TITLE;
    }

    private static <T> boolean agrees(Dossier mine, Field<Obstacle, T> field, T value) {
        Optional<T> there = mine.get(field);
        if (value instanceof LocalizedText text && there.orElse(null) instanceof LocalizedText texts)
            return text.texts().stream()
                    .allMatch(one -> texts.texts().stream()
                            .anyMatch(other -> Folded.of(other).equals(Folded.of(one))));
        return there.equals(Optional.of(value));
    }
}
