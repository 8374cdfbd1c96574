package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.search.Search;

/** What files were made from: a hand-out of ours, another workbook, what the partner said before; or nobody can tell. */
final class Bases {

    private final Search search;

    Bases(Search search) {
        this.search = search;
    }

    /** What the file was made from: of a hand-out all that was in it, for only so much shows what was emptied. */
    HandedOut of(OpenedFile opened) {
        HandOut.Entry given = opened.handOut();
        boolean ours = given != null
                && search.changeset(given.base())
                        .filter(base -> base.uuid().equals(given.baseUuid()))
                        .isPresent();
        if (given == null || !ours) return HandedOut.list(givenOut(opened.workbook()));
        Map<UUID, Map<Clash.Key, Optional<String>>> heard = new HashMap<>();
        List<OpenQuestion.Entry> open = new ArrayList<>();
        for (OpenQuestion.Entry question : search.exchanges().questions(given.id())) {
            if (question.choice() == null) open.add(question);
            else
                heard.computeIfAbsent(question.obstacle(), _ -> new HashMap<>())
                        .put(question.key(), Optional.ofNullable(question.theirs()));
        }
        return HandedOut.given(given, then(given, given.obstacles()), open, heard);
    }

    /**
     * What went out as it was then, and what the partner's answers added as he wrote it first.
     *
     * @param out which of those that went out
     */
    Map<UUID, Dossier> then(HandOut.Entry given, List<UUID> out) {
        Map<UUID, Dossier> then = new HashMap<>(search.exchanges().addedByAnswers(given.id()));
        then.putAll(search.dossiersAt(given.base(), out));
        return then;
    }

    /** The obstacles that were changed since one of our own workbooks was given out, as they were then. */
    private Map<UUID, Dossier> givenOut(Workbook workbook) {
        return OurWorkbook.givenOut(workbook)
                .filter(given -> search.changeset(given.changeset())
                        .filter(changeset -> changeset.uuid().equals(given.uuid()))
                        .isPresent())
                .map(given -> search.changedSince(given.changeset()))
                .orElse(Map.of());
    }

    /** A partner's list of obstacles, also out of a register of his own; no workbook of ours. */
    static boolean isOwnList(OpenedFile given, Sender sender, boolean ofAnother) {
        boolean isOurs = saysBase(given.workbook()) || given.placings().stream().anyMatch(Placing::isOurs);
        return sender.isTold()
                && given.handOut() == null
                && (!isOurs || ofAnother)
                && !given.placings().stream().allMatch(Placing::isOfReports);
    }

    /** Whether a workbook tells what it was made from, known here or not. */
    private static boolean saysBase(Workbook workbook) {
        return OurWorkbook.handOut(workbook).isPresent()
                || OurWorkbook.givenOut(workbook).isPresent();
    }

    /** Whether a workbook was made from a state that this register never had. */
    boolean isUnknown(Workbook workbook, HandedOut handedOut) {
        boolean isKnown = OurWorkbook.givenOut(workbook)
                .flatMap(given -> search.changeset(given.changeset())
                        .filter(changeset -> changeset.uuid().equals(given.uuid())))
                .isPresent();
        return saysBase(workbook) && !handedOut.isReturn() && !isKnown;
    }
}
