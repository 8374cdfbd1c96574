package nl.slagboom.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.search.Query;

/** How many obstacles have a status. */
public record StatusFigure(Status status, Figure figure) {

    /** Of every status, in the order of life. */
    static List<StatusFigure> of(Selection all) {
        return Arrays.stream(Status.values())
                .map(status -> new StatusFigure(
                        status,
                        all.with(Query.ALL.with(ObstacleFields.STATUS_NOW, Set.of(status)))
                                .figure()))
                .toList();
    }
}
