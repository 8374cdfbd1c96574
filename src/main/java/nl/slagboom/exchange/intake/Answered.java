package nl.slagboom.exchange.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Which hand-out a file answers that does not say so. */
final class Answered {

    private final Search search;

    Answered(Search search) {
        this.search = search;
    }

    /**
     * The hand-out that a file may answer which does not say so: the last one that held all obstacles of ours in it.
     *
     * @param organisation who sent it; null where nobody said
     */
    Optional<HandOut.Entry> of(OpenedFile opened, @Nullable String organisation) {
        if (opened.handOut() != null) return Optional.of(opened.handOut());
        // What another register handed out answers ours only where it holds our obstacles, and not their numbers alone.
        boolean isTheirs = OurWorkbook.handOut(opened.workbook()).isPresent();
        Matches matches =
                new Matches(search.dossiers(), TheirIdentities.areOfAnotherRegister(opened.workbook(), search));
        Set<UUID> meant = new HashSet<>();
        for (Placing placing : opened.placings()) {
            for (Table.Line line : placing.table().lines()) {
                Cells cells = new Cells(placing, line);
                Optional<Dossier> known = cells.text(Target.Special.IDENTITY).flatMap(matches::byIdentity);
                if (known.isEmpty() && !isTheirs)
                    known = placing.isOfParts()
                            ? PartLine.owner(cells, matches)
                            : cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference);
                known.ifPresent(dossier -> meant.add(dossier.id()));
            }
        }
        if (meant.isEmpty()) return Optional.empty();
        return search.handOuts().stream()
                .filter(given -> organisation == null || Folded.of(organisation).equals(Folded.of(given.partner())))
                .filter(given -> Set.copyOf(given.obstacles()).containsAll(meant))
                .findFirst();
    }

    /** The file as the answer to the hand-out that it seems to answer, where it does not say that it is something else. */
    OpenedFile asAnswer(OpenedFile opened) {
        boolean ownList = OurWorkbook.givenOut(opened.workbook()).isPresent()
                && !TheirIdentities.areOfAnotherRegister(opened.workbook(), search);
        if (opened.handOut() != null || ownList) return opened;
        return of(opened, null).map(opened::answering).orElse(opened);
    }
}
