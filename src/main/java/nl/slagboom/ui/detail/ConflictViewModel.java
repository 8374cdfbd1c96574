package nl.slagboom.ui.detail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Settlement;

/** The choices that a person makes where a colleague changed the same; none is made beforehand. */
public final class ConflictViewModel {

    private final Settlement settlement;
    private final Colleagues colleagues;
    private final Consumer<Dossier> confirmed;
    private final Runnable cancelled;
    private final Map<Clash, Choice> choices = new HashMap<>();
    private final ReadOnlyIntegerWrapper left;

    /**
     * Begins without a choice.
     *
     * @param colleagues who changed the obstacle meanwhile
     * @param confirmed told what shall be saved
     * @param cancelled run when the person goes back to the form
     */
    ConflictViewModel(Settlement settlement, Colleagues colleagues, Consumer<Dossier> confirmed, Runnable cancelled) {
        this.settlement = settlement;
        this.colleagues = colleagues;
        this.confirmed = confirmed;
        this.cancelled = cancelled;
        left = new ReadOnlyIntegerWrapper(settlement.clashes().size());
    }

    List<Clash> clashes() {
        return settlement.clashes();
    }

    /** Who made of it what clashes with mine, where that is known. */
    Optional<String> colleague(Clash clash) {
        return colleagues.of(clash);
    }

    /** Who made all that clashes, where that was one person and is known. */
    Optional<String> colleague() {
        return colleagues.ofAll(settlement.clashes());
    }

    /** How it stands in the register now. */
    Dossier now() {
        return settlement.now();
    }

    void choose(Clash clash, Choice choice) {
        choices.put(clash, choice);
        left.set(settlement.clashes().size() - choices.size());
    }

    Optional<Choice> chosen(Clash clash) {
        return Optional.ofNullable(choices.get(clash));
    }

    /** How many are still to be chosen. */
    ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Saves with these choices; does nothing before all are made. */
    void confirm() {
        if (left.get() == 0)
            confirmed.accept(settlement.settled(clash -> chosen(clash).map(Decision::of)));
    }

    void cancel() {
        cancelled.run();
    }
}
