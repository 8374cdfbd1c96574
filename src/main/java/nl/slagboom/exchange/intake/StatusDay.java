package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;

/**
 * Since when a status holds that a row says: the day beside it, else the list's own.
 *
 * @param doubts what a person should know of the day
 */
record StatusDay(PartialDate on, List<Doubt> doubts) {

    /** A message and what it takes. */
    record Doubt(String key, List<Object> arguments) {
        static Doubt of(String key, Object... arguments) {
            return new Doubt(key, List.of(arguments));
        }
    }

    /** @param theirWord for the status; it may tell the day too, where no column does */
    static StatusDay of(Status status, String theirWord, Dossier mine, Cells cells, Origin origin) {
        Optional<PartialDate> since = mine.get(ObstacleFields.STATUS_ON);
        // In our own list the day of the status before stands there still, where only the status was changed.
        Optional<PartialDate> given = cells.content(Cells.field(ObstacleFields.STATUS_ON))
                .flatMap(ValueReader::date)
                .or(() -> DatedStatus.of(theirWord).map(DatedStatus::day))
                .filter(day -> !cells.placing().isOurs() || !since.equals(Optional.of(day)));
        PartialDate on = given.orElse(origin.asOf());
        List<Doubt> doubts = new ArrayList<>();
        if (given.isEmpty() && status.isClosed()) doubts.add(Doubt.of("intake.status.undated", status, on));
        if (on.day().isAfter(origin.today())) doubts.add(Doubt.of("intake.status.future", status, on));
        reported(mine, cells)
                .filter(day -> status.isClosed() && on.last().isBefore(day.day()))
                .ifPresent(day -> doubts.add(Doubt.of("intake.status.before", status, on, day)));
        since.filter(day -> day.day().isAfter(on.last()))
                .ifPresent(day -> doubts.add(Doubt.of("intake.status.older", on, day)));
        return new StatusDay(on, List.copyOf(doubts));
    }

    private static Optional<PartialDate> reported(Dossier mine, Cells cells) {
        return cells.content(Cells.field(ObstacleFields.REPORTED_ON))
                .flatMap(ValueReader::date)
                .or(() -> mine.get(ObstacleFields.REPORTED_ON));
    }
}
