package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.PartKind;
import nl.slagboom.search.Search;

/**
 * The identities in a file. What a workbook of another register brings keeps its own, so that both mean the same by it from
 * then on; of two rows with one identity the first does. What is here, or was and is withdrawn, has its identity already.
 */
final class TheirIdentities {

    private final boolean kept;
    private final Set<UUID> taken;
    private final Map<UUID, PlannedRow.Place> bringers = new HashMap<>();

    private TheirIdentities(boolean kept, Set<UUID> taken) {
        this.kept = kept;
        this.taken = taken;
    }

    /** Of a file that no other register wrote: what is new in it gets identities of ours. */
    static TheirIdentities ofNobody() {
        return new TheirIdentities(false, Set.of());
    }

    static TheirIdentities ofAnotherRegister(List<Placing> placings, List<Dossier> known, Search search) {
        Set<UUID> taken = new HashSet<>();
        take(known, taken);
        List<UUID> unknown = placings.stream()
                .flatMap(placing -> placing.table().lines().stream().map(line -> new Cells(placing, line)))
                .flatMap(cells -> obstacle(cells).stream())
                .filter(id -> !taken.contains(id))
                .distinct()
                .toList();
        take(search.dossiers(unknown).values(), taken);
        return new TheirIdentities(true, taken);
    }

    /** Whether a workbook of ours tells that it was written from a changeset that this register never had. */
    static boolean areOfAnotherRegister(Workbook workbook, Search search) {
        return OurWorkbook.givenOut(workbook)
                .filter(given -> search.changeset(given.changeset())
                        .filter(changeset -> changeset.uuid().equals(given.uuid()))
                        .isEmpty())
                .isPresent();
    }

    /** The obstacle that a row of the list names; empty for other rows. */
    static Optional<UUID> obstacle(Cells cells) {
        return cells.text(Target.Special.IDENTITY).filter(Matches::isIdentity).map(UUID::fromString);
    }

    private static void take(Collection<Dossier> dossiers, Set<UUID> taken) {
        for (Dossier dossier : dossiers) {
            taken.add(dossier.id());
            PartKind.all().stream().flatMap(kind -> parts(dossier, kind)).forEach(taken::add);
        }
    }

    private static Stream<UUID> parts(Dossier dossier, PartKind<?> kind) {
        return dossier.parts(kind).stream().map(part -> part.id());
    }

    /** The identity that a new obstacle keeps; empty where it gets another. */
    Optional<UUID> kept(Optional<UUID> theirs, PlannedRow.Place row) {
        return theirs.filter(id -> kept && !taken.contains(id)).filter(id -> {
            PlannedRow.Place first = bringers.putIfAbsent(id, row);
            return first == null || first.equals(row);
        });
    }

    /** The identity of a part that another register brings; where it cannot keep its own, the same one each time it comes. */
    Optional<UUID> ofPart(Optional<UUID> theirs, UUID owner, PlannedRow.Place row) {
        return theirs.filter(_ -> kept)
                .map(id -> kept(theirs, row)
                        .orElseGet(() ->
                                UUID.nameUUIDFromBytes((owner + "\npart\n" + id).getBytes(StandardCharsets.UTF_8))));
    }
}
