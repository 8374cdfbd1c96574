package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Content;
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
    private final Vocabulary vocabulary;

    /** A row, and the obstacle of ours that it means. */
    private record Meant(Cells cells, UUID obstacle) {}

    Answered(Search search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /**
     * The hand-out that a file may answer which does not say so: of those that held all obstacles of ours in it the one of which
     * most still stands there; of several such the last.
     *
     * @param organisation who sent it; null where nobody said
     */
    Optional<HandOut.Entry> of(OpenedFile opened, @Nullable String organisation) {
        if (opened.handOut() != null) return Optional.of(opened.handOut());
        // What another register handed out answers ours only where it holds our obstacles, and not their numbers alone.
        boolean isTheirs = OurWorkbook.handOut(opened.workbook()).isPresent();
        Matches matches =
                new Matches(search.dossiers(), TheirIdentities.areOfAnotherRegister(opened.workbook(), search));
        List<Meant> meant = new ArrayList<>();
        for (Placing placing : opened.placings()) {
            for (Table.Line line : placing.table().lines()) {
                Cells cells = new Cells(placing, line);
                Optional<Dossier> known = cells.text(Target.Special.IDENTITY).flatMap(matches::byIdentity);
                if (known.isEmpty() && !isTheirs)
                    known = placing.isOfParts()
                            ? PartLine.owner(cells, matches)
                            : cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference);
                known.ifPresent(dossier -> meant.add(new Meant(cells, dossier.id())));
            }
        }
        if (meant.isEmpty()) return Optional.empty();
        Set<UUID> obstacles = meant.stream().map(Meant::obstacle).collect(Collectors.toSet());
        List<HandOut.Entry> possible = search.exchanges().handOuts().stream()
                .filter(given -> organisation == null || Folded.of(organisation).equals(Folded.of(given.partner())))
                .filter(given -> Set.copyOf(given.obstacles()).containsAll(obstacles))
                .toList();
        return possible.size() < 2
                ? possible.stream().findFirst()
                : possible.stream()
                        .max(Comparator.comparingLong((HandOut.Entry given) -> asHandedOut(given, meant))
                                .thenComparing(HandOut.Entry::givenAt));
    }

    /** In how many cells what went out still stands. */
    private long asHandedOut(HandOut.Entry given, List<Meant> meant) {
        Map<UUID, Dossier> then = search.dossiersAt(
                given.base(), meant.stream().map(Meant::obstacle).distinct().toList());
        return meant.stream()
                .mapToLong(row -> Optional.ofNullable(then.get(row.obstacle()))
                        .map(dossier -> asHandedOut(row.cells(), dossier))
                        .orElse(0L))
                .sum();
    }

    private long asHandedOut(Cells cells, Dossier then) {
        HandedWords words = new HandedWords(cells.placing(), vocabulary);
        long same = 0;
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            if (!(cells.placing().targets().get(i) instanceof Target.OfField target)) continue;
            Table.Column column = cells.placing().table().columns().get(i);
            String is = cells.line().cell(column).map(Content::text).orElse("");
            if (!is.isBlank() && Folded.of(is).equals(Folded.of(words.said(then, target)))) same++;
        }
        return same;
    }

    /** The file as the answer to the hand-out that it seems to answer, where it does not say that it is something else. */
    OpenedFile asAnswer(OpenedFile opened) {
        boolean ownList = OurWorkbook.givenOut(opened.workbook()).isPresent()
                && !TheirIdentities.areOfAnotherRegister(opened.workbook(), search);
        if (opened.handOut() != null || ownList) return opened;
        return of(opened, null).map(opened::answering).orElse(opened);
    }
}
