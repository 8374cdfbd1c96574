package nl.slagboom.ui.detail;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.model.Dossier;
import org.jspecify.annotations.Nullable;

/** The obstacle that is worked on: as it was read, and as it shall be. What differs is kept through a crash. */
final class Edited {

    private final DraftKeeper keeper;
    private final ObjectProperty<@Nullable Dossier> base = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Restored> restored = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper form = new ReadOnlyIntegerWrapper();
    private final Set<String> unreadable = new HashSet<>();
    private @Nullable Dossier mine;

    Edited(DraftKeeper keeper) {
        this.keeper = keeper;
    }

    ReadOnlyObjectProperty<@Nullable Dossier> baseProperty() {
        return base;
    }

    ReadOnlyObjectProperty<@Nullable Restored> restoredProperty() {
        return restored;
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty formProperty() {
        return form.getReadOnlyProperty();
    }

    @Nullable
    Dossier base() {
        return base.get();
    }

    @Nullable
    Dossier mine() {
        return mine;
    }

    /** @throws NullPointerException when none is worked on */
    Dossier shown() {
        return Objects.requireNonNull(mine);
    }

    boolean isChanged() {
        return changed.get();
    }

    boolean isOf(UUID id) {
        return mine != null && mine.id().equals(id);
    }

    void take(Opened opened) {
        restored.set(opened.restored());
        base.set(opened.base());
        become(opened.mine());
        redraw();
    }

    void redraw() {
        unreadable.clear(); // their editors are made anew
        compare();
        form.set(form.get() + 1);
    }

    void edit(UnaryOperator<Dossier> edit) {
        if (mine == null) return;
        become(edit.apply(mine));
        keep();
    }

    private void become(Dossier dossier) {
        mine = dossier;
        compare();
    }

    /** Tells whether what stands in an editor can be taken. */
    void readable(String code, boolean can) {
        if (can) unreadable.remove(code);
        else unreadable.add(code);
        compare();
    }

    void readableWithout(UUID part) {
        unreadable.removeIf(code -> code.startsWith(part.toString()));
    }

    /** How many editors hold what cannot be taken. */
    int unreadable() {
        return unreadable.size();
    }

    private void compare() {
        changed.set(differs() || !unreadable.isEmpty());
    }

    private boolean differs() {
        Dossier from = base.get();
        return from != null && mine != null && !mine.saysTheSameAs(from);
    }

    /** Keeps what differs, or forgets what was kept where nothing does. */
    void keep() {
        Dossier from = base.get();
        if (from == null || mine == null) return;
        if (differs()) keeper.keep(from, mine);
        else keeper.drop(from.id());
    }

    void discard() {
        Dossier from = base.get();
        if (from == null) return;
        take(Opened.untouched(from));
        keep();
    }
}
