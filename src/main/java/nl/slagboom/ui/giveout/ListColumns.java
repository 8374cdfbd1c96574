package nl.slagboom.ui.giveout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;

/** The columns with which a list goes out. */
enum ListColumns {
    /** Those that are shown, and those with which one works besides. */
    WORK,
    SHOWN,
    ALL;

    private static final List<Field<Obstacle, ?>> WORKING = List.of(
            ObstacleFields.REFERENCE,
            ObstacleFields.TITLE,
            ObstacleFields.STATUS_NOW,
            ObstacleFields.STATUS_ON,
            ObstacleFields.NEIGHBOURS,
            ObstacleFields.THEMES,
            ObstacleFields.TAGS,
            ObstacleFields.STATE_OF_PLAY,
            ObstacleFields.owner(Country.NL),
            ObstacleFields.authority(Country.NL),
            ObstacleFields.legalReference(Country.NL),
            ObstacleFields.NEXT_STEP,
            ObstacleFields.NEXT_STEP_OWNER,
            ObstacleFields.NEXT_STEP_DUE,
            ObstacleFields.OPEN_ACTIONS,
            ObstacleFields.ESCALATION,
            ObstacleFields.REPORT_COUNT,
            ObstacleFields.REPORTED_ON);

    /**
     * Those that go to somebody. Beside each of the Dutch side a partner has the same of his own.
     *
     * @param shown those of the list, which come first, as they stand there
     */
    List<Field<Obstacle, ?>> of(List<Field<Obstacle, ?>> shown, Audience reader) {
        Neighbour partner = reader.partner();
        List<Field<Obstacle, ?>> columns = of(shown);
        if (partner == null) return columns;
        return columns.stream()
                .flatMap(column -> both(column, partner))
                .distinct()
                .toList();
    }

    private static Stream<Field<Obstacle, ?>> both(Field<Obstacle, ?> column, Neighbour partner) {
        boolean isOurs = column.side().equals(Optional.of(Country.NL));
        return isOurs ? Stream.of(column, ObstacleFields.onSide(partner.country(), column)) : Stream.of(column);
    }

    private List<Field<Obstacle, ?>> of(List<Field<Obstacle, ?>> shown) {
        return switch (this) {
            case WORK ->
                Stream.concat(shown.stream(), WORKING.stream()).distinct().toList();
            case SHOWN -> shown;
            case ALL -> ObstacleFields.ALL.shown();
        };
    }
}
