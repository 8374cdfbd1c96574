package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import nl.slagboom.model.Dossier;

/**
 * Whose a row is where what is hidden beside it and the reference that is seen do not agree: somebody sorted what is seen and
 * not the hidden column, or pasted another row over it. The title tells; else what is seen counts.
 */
final class MeantRow {

    private MeantRow() {}

    /**
     * @param hidden the obstacle that is hidden beside the row
     * @param seen the obstacle whose reference stands in it
     * @param titles that stand in it
     * @param isNew whether the cell for a reference is there and empty, as in a row that was added
     */
    static Optional<Dossier> of(Optional<Dossier> hidden, Optional<Dossier> seen, List<String> titles, boolean isNew) {
        if (hidden.isEmpty()) return seen;
        if (isNew && !titles.isEmpty() && !isCalled(hidden.get(), titles)) return Optional.empty();
        boolean agree = seen.isEmpty() || seen.get().id().equals(hidden.get().id());
        return agree || isCalled(hidden.get(), titles) && !isCalled(seen.get(), titles) ? hidden : seen;
    }

    private static boolean isCalled(Dossier dossier, List<String> titles) {
        return titles.stream().anyMatch(title -> OtherMatter.isCalled(dossier, title));
    }
}
