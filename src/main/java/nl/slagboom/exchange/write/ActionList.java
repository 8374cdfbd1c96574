package nl.slagboom.exchange.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * The Actielijst that lies on the table with a neighbour: what is open, and what was concluded since the year before,
 * with its actions, by theme. In Dutch and the neighbour's language side by side.
 *
 * @param obstacles by reference; those that the audience may not see are left out, and of the others what it may not
 * @param isSelection whether it was asked for less than all of them
 * @param asOf the day it shows
 * @param givenOut what the obstacles were read from; null where nothing was ever written
 */
public record ActionList(
        Neighbour neighbour,
        List<Dossier> obstacles,
        boolean isSelection,
        Audience audience,
        LocalDate asOf,
        @Nullable GivenOut givenOut) {

    /** @throws Refusal when the audience may see no action: without them it is another list */
    public ActionList {
        if (!isFor(audience)) throw new Refusal("export.actions.public");
        obstacles = obstacles.stream()
                .filter(obstacle -> audience.maySee(Row.of(obstacle)))
                .toList();
    }

    /** Whether there is anything for this audience in a list of actions. */
    public static boolean isFor(Audience audience) {
        return audience.maySee(ActionFields.TASK);
    }

    /** The list with a neighbour from what the register holds. */
    public static ActionList of(Search search, Neighbour neighbour, Audience audience, LocalDate asOf) {
        return of(search, neighbour, Query.ALL, audience, asOf);
    }

    /** The list with a neighbour from what a question finds in the register. */
    public static ActionList of(Search search, Neighbour neighbour, Query query, Audience audience, LocalDate asOf) {
        LocalDate since = since(asOf);
        Rows known = search.rows(query);
        List<Row> rows = known.find(query).stream()
                .filter(row -> isOn(row, neighbour, since))
                .toList();
        List<Dossier> whole =
                List.copyOf(search.dossiers(rows.stream().map(Row::id).toList()).values());
        GivenOut givenOut =
                search.changeset(known.changeset()).map(GivenOut::at).orElse(null);
        return new ActionList(neighbour, whole, !query.equals(Query.ALL), audience, asOf, givenOut);
    }

    /** How many obstacles of the register are on the list with a neighbour. */
    public static int count(Search search, Neighbour neighbour, Audience audience, LocalDate asOf) {
        LocalDate since = since(asOf);
        return (int) search.rows().rows().stream()
                .filter(row -> isOn(row, neighbour, since) && audience.maySee(row))
                .count();
    }

    private static boolean isOn(Row row, Neighbour neighbour, LocalDate since) {
        return row.get(ObstacleFields.NEIGHBOURS).orElse(Set.of()).stream().anyMatch(neighbour::covers)
                && (row.status().isOpen() || isConcludedSince(since, row));
    }

    private static boolean isConcludedSince(LocalDate since, Row row) {
        return row.status().isConcluded()
                && row.get(ObstacleFields.STATUS_ON)
                        .map(on -> !on.day().isBefore(since))
                        .orElse(true);
    }

    /** The first day of the year before. */
    static LocalDate since(LocalDate asOf) {
        return LocalDate.of(asOf.getYear() - 1, 1, 1);
    }

    LocalDate since() {
        return since(asOf);
    }

    /** What the audience may see, by the first of their themes, in the order of the code list; those without one last. */
    Map<Optional<Theme>, List<Dossier>> byTheme() {
        Map<Integer, List<Dossier>> inOrder = new TreeMap<>();
        for (Dossier obstacle : obstacles.stream().map(audience::seen).toList()) {
            int order = theme(obstacle).map(Theme::ordinal).orElse(Integer.MAX_VALUE);
            inOrder.merge(order, List.of(obstacle), ActionList::both);
        }
        Map<Optional<Theme>, List<Dossier>> byTheme = new LinkedHashMap<>();
        inOrder.values().forEach(some -> byTheme.put(theme(some.getFirst()), some));
        return byTheme;
    }

    private static Optional<Theme> theme(Dossier obstacle) {
        return obstacle.get(ObstacleFields.THEMES)
                .flatMap(themes -> themes.stream().min(Theme::compareTo));
    }

    private static List<Dossier> both(List<Dossier> some, List<Dossier> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Writes it as a workbook. A file that was there stays as it was until the new one is whole.
     *
     * @param by who gives it out, as the register calls him
     * @throws Refusal when the file's name ends otherwise, or it cannot be written there
     */
    public void to(Path file, String by, Progress progress) {
        Ending.of(file, Ending.XLSX);
        WholeFile.write(file, out -> new ActionSheet(this).write(out, by, progress), progress);
    }
}
