package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;

/**
 * Which rows of one file claim the same obstacle. Where two carry the same identity, reference or number under titles that
 * really differ, only one keeps it: a row was copied, or a number given twice.
 */
final class Claims {

    private final Map<PlannedRow.Place, Cells> apart = new HashMap<>();

    private final TheirIdentities identities;

    Claims(List<Placing> placings, Matches matches, String organisation, TheirIdentities identities) {
        this.identities = identities;
        placings.forEach(placing -> apart.putAll(InsertedActions.of(placing, matches)));
        List<Cells> rows = placings.stream()
                .filter(placing -> !placing.isOfReports())
                .flatMap(placing -> placing.table().lines().stream().map(line -> new Cells(placing, line)))
                .toList();
        separate(rows, Target.Special.IDENTITY, matches::byIdentity);
        separate(rows, Cells.field(ObstacleFields.REFERENCE), matches::byReference);
        Function<String, Optional<Dossier>> byNumber = number -> matches.byNumber(organisation, number);
        separate(rows, Target.Special.OBSTACLE_NUMBER, byNumber);
        separate(rows, Target.Special.NUMBER, byNumber);
    }

    private void separate(List<Cells> rows, Target target, Function<String, Optional<Dossier>> known) {
        Map<String, List<Cells>> groups = new LinkedHashMap<>();
        for (Cells row : rows) {
            Cells own = own(row);
            own.text(target)
                    .ifPresent(text -> groups.computeIfAbsent(Folded.of(text), _ -> new ArrayList<>())
                            .add(own));
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            Optional<Dossier> meant = group.getFirst().text(target).flatMap(known);
            Cells keeps = keeps(group, meant);
            for (Cells row : group) {
                if (!row.place().equals(keeps.place()) && differs(row, keeps, meant))
                    apart.put(row.place(), row.apart(target, keeps));
            }
        });
    }

    /** The row that the obstacle's title stands on, else its reference, else the first. */
    private static Cells keeps(List<Cells> group, Optional<Dossier> meant) {
        return meant.flatMap(dossier -> group.stream()
                        .filter(row -> row.titles().stream().anyMatch(title -> OtherMatter.isCalled(dossier, title)))
                        .findFirst()
                        .or(() -> group.stream()
                                .filter(row -> row.text(Cells.field(ObstacleFields.REFERENCE))
                                        .filter(dossier.reference()::equalsIgnoreCase)
                                        .isPresent())
                                .findFirst()))
                .orElseGet(group::getFirst);
    }

    private static boolean differs(Cells row, Cells keeps, Optional<Dossier> meant) {
        List<String> titles = row.titles();
        List<String> others = keeps.titles();
        if (titles.isEmpty() || others.isEmpty()) return false;
        return titles.stream()
                .noneMatch(title ->
                        others.stream().anyMatch(other -> Folded.of(other).equals(Folded.of(title)))
                                || meant.filter(dossier -> OtherMatter.isCalled(dossier, title))
                                        .isPresent());
    }

    /** Which identities the rows bring. */
    TheirIdentities identities() {
        return identities;
    }

    /** The row, without what it carries of another. */
    Cells own(Cells row) {
        return apart.getOrDefault(row.place(), row);
    }
}
