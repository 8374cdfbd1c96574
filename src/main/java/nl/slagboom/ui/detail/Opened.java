package nl.slagboom.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Move;
import nl.slagboom.model.Refusal;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle as it is taken up: as it was read, and with the unsaved work that lay ready for it.
 *
 * @param base what a save will be compared with: the obstacle as it was when that work began
 * @param move a step that was half filled in; null where none was
 * @param restored what is said of that work; null where there was none
 */
record Opened(
        Dossier base,
        Dossier mine,
        @Nullable Move move,
        @Nullable Restored restored) {

    static Opened untouched(Dossier dossier) {
        return new Opened(dossier, dossier, null, null);
    }

    /**
     * Reads an obstacle.
     *
     * @throws Refusal when it is not in the register, or was withdrawn
     */
    static Opened read(UUID id, Search search, DraftKeeper drafts) {
        Dossier now = search.dossier(id).orElseThrow(() -> new Refusal("obstacle.gone", id));
        if (now.isWithdrawn()) throw new Refusal("obstacle.withdrawn", now.reference());
        return of(now, search, drafts);
    }

    /** Reads an obstacle, where it still stands in the register. */
    static Optional<Opened> ifThere(UUID id, Search search, DraftKeeper drafts) {
        return search.dossier(id).filter(now -> !now.isWithdrawn()).map(now -> of(now, search, drafts));
    }

    private static Opened of(Dossier now, Search search, DraftKeeper drafts) {
        UUID id = now.id();
        Optional<Draft> draft = drafts.read(id);
        if (draft.isEmpty()) return untouched(now);
        Opened opened = restored(draft.get(), now, search);
        if (!opened.isSavedAlready(now)) return opened;
        drafts.drop(id);
        return untouched(now);
    }

    /** The drafts that still hold unsaved work on obstacles of this register. */
    static List<Draft> pending(Search search, DraftKeeper drafts) {
        return drafts.all().stream()
                .filter(draft -> ifThere(draft.obstacle(), search, drafts)
                        .filter(opened -> opened.restored() != null)
                        .isPresent())
                .toList();
    }

    private static Opened restored(Draft draft, Dossier now, Search search) {
        boolean changed = !draft.beganFrom(now);
        // A register from a backup may not know that state: then the work is done on what there is.
        Dossier base = changed ? then(draft, search).orElse(now) : now;
        return new Opened(
                base, draft.appliedTo(base), draft.move().orElse(null), new Restored(draft.keptAt(), changed));
    }

    private static Optional<Dossier> then(Draft draft, Search search) {
        return search.dossierAt(search.changesetAt(draft.changedAt()), draft.obstacle())
                .filter(draft::beganFrom);
    }

    /** The program may have ended after a save and before the draft was dropped. */
    private boolean isSavedAlready(Dossier now) {
        if (move != null && !move.isWhere(now)) return false;
        Merge merge = Merge.of(base, mine, now);
        return merge.conflicts().isEmpty() && merge.merged().saysTheSameAs(now);
    }
}
