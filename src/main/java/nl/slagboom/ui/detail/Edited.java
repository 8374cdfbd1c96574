package nl.slagboom.ui.detail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import nl.slagboom.model.FieldAt;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.ui.field.Untaken;
import org.jspecify.annotations.Nullable;

/** The obstacle that is worked on: as it was read, and as it shall be. What differs is kept through a crash. */
final class Edited {

    /** As long is the identity of a part, before the dot and the field's code. */
    private static final int PART = 36;

    private final DraftKeeper keeper;
    private final ObjectProperty<@Nullable Dossier> base = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Restored> restored = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper form = new ReadOnlyIntegerWrapper();
    private final Map<String, Untaken> untaken = new LinkedHashMap<>();
    private @Nullable Dossier mine;
    private @Nullable Move blankMove;
    private @Nullable Move move;

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
        untaken.clear();
        blankMove = null;
        move = opened.move();
        retake(opened);
    }

    /** Goes on with the same obstacle: what could not be taken in an editor stands there still, where there is one. */
    void retake(Opened opened) {
        untaken.keySet().removeIf(code -> !hasEditor(code, opened.mine()));
        restored.set(opened.restored());
        base.set(opened.base());
        become(opened.mine());
        redraw();
    }

    /** Goes on with the same obstacle as it is by now, in the form as it stands. Where that clashes, a save will say so. */
    void absorb(Dossier now) {
        Dossier from = base.get();
        if (from == null || mine == null || !isOf(now.id())) return;
        Merge merge = Merge.of(from, mine, now);
        if (!merge.conflicts().isEmpty()) return;
        base.set(now);
        become(merge.merged());
        keep();
    }

    /** Shows none. */
    void close() {
        untaken.clear();
        blankMove = null;
        move = null;
        restored.set(null);
        base.set(null);
        mine = null;
        redraw();
    }

    void redraw() {
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

    /** The step that is being filled in; null where none is. */
    @Nullable
    Move move() {
        return move;
    }

    /** Begins to fill in a step, or stops. It is unsaved work once it says more than this. */
    void beginMove(@Nullable Move blank) {
        blankMove = blank;
        untaken.clear(); // a step is begun, and ended, where there is no other unsaved work
        fill(blank);
        redraw();
    }

    void fill(@Nullable Move step) {
        move = step;
        compare();
        keep();
    }

    private @Nullable Move filled() {
        return Objects.equals(move, blankMove) ? null : move;
    }

    /** Tells what stands in an editor and cannot be taken; null where it can. */
    void untaken(String code, @Nullable Untaken there) {
        if (there == null) untaken.remove(code);
        else untaken.put(code, there);
        compare();
    }

    Optional<Untaken> untaken(String code) {
        return Optional.ofNullable(untaken.get(code));
    }

    private static boolean hasEditor(String code, Dossier dossier) {
        return !isOfPart(code) || kind(code, dossier).isPresent();
    }

    private static boolean isOfPart(String code) {
        return code.indexOf('.') == PART;
    }

    private static Optional<PartKind<?>> kind(String code, Dossier dossier) {
        UUID part = UUID.fromString(code.substring(0, PART));
        return PartKind.all().stream()
                .filter(kind -> dossier.part(kind, part).isPresent())
                .findFirst();
    }

    void takenWithout(UUID part) {
        untaken.keySet().removeIf(code -> code.startsWith(part.toString()));
    }

    /** How many editors hold what cannot be taken. */
    int untaken() {
        return untaken.size();
    }

    /** The code of one of them. */
    Optional<String> firstUntaken() {
        return untaken.keySet().stream().findFirst();
    }

    /** The fields of these editors. */
    List<FieldAt> untakenFields() {
        return untaken.keySet().stream().flatMap(code -> field(code).stream()).toList();
    }

    /** The field of an editor. The day of a step is not edited elsewhere, and its editor has no field's code. */
    Optional<FieldAt> field(String code) {
        if (!isOfPart(code))
            return Optional.of(new FieldAt(null, ObstacleFields.ALL.byCode(code).orElse(ObstacleFields.STATUS_ON)));
        return kind(code, shown())
                .flatMap(kind ->
                        kind.catalogue().byCode(code.substring(PART + 1)).map(field -> new FieldAt(kind, field)));
    }

    private void compare() {
        changed.set(differs() || filled() != null || !untaken.isEmpty());
    }

    private boolean differs() {
        Dossier from = base.get();
        return from != null && mine != null && !mine.saysTheSameAs(from);
    }

    /** Keeps what differs, or forgets what was kept where nothing does. */
    void keep() {
        Dossier from = base.get();
        if (from == null || mine == null) return;
        if (differs() || filled() != null) keeper.keep(from, mine, filled());
        else keeper.drop(from.id());
    }

    void discard() {
        Dossier from = base.get();
        if (from == null) return;
        take(Opened.untouched(from));
        keep();
    }
}
