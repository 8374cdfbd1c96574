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
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final Steps steps = new Steps();
    private final ReadOnlyObjectWrapper<@Nullable EditAt> stepped = new ReadOnlyObjectWrapper<>();
    private boolean isStepping;
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

    /** Where something was just taken back or done again. */
    ReadOnlyObjectProperty<@Nullable EditAt> steppedProperty() {
        return stepped.getReadOnlyProperty();
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
        if (!opened.base().equals(base.get())) steps.clear();
        base.set(opened.base());
        become(opened.mine());
        redraw();
    }

    /** Goes on with the same obstacle as it is by now, in the form as it stands. Where that clashes, a save will say so. */
    void absorb(Dossier now) {
        Dossier from = base.get();
        if (from == null || mine == null || !isOf(now.id())) return;
        Optional<Dossier> merged = upon(from, mine, now);
        if (merged.isEmpty()) return;
        steps.rebase(step -> upon(from, step, now));
        base.set(now);
        become(merged.get());
        keep();
    }

    private static Optional<Dossier> upon(Dossier from, Dossier mine, Dossier now) {
        Merge merge = Merge.of(from, mine, now);
        return merge.conflicts().isEmpty() ? Optional.of(merge.merged()) : Optional.empty();
    }

    /** Shows none. */
    void close() {
        steps.clear();
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

    /**
     * Does something to it.
     *
     * @param at where in the form
     */
    void edit(EditAt at, UnaryOperator<Dossier> edit) {
        if (mine == null || isStepping) return; // an editor that goes says once more what stands in it
        Dossier before = mine;
        become(edit.apply(before));
        if (!shown().equals(before)) steps.did(new Steps.Step(at, before, shown()));
        keep();
    }

    /** Takes back what was done last; empty where there is nothing. */
    Optional<EditAt> takeBack() {
        Optional<Steps.Step> step = isChanged() ? steps.takeBack() : Optional.empty();
        step.ifPresent(back -> step(back.at(), back.before()));
        return step.map(Steps.Step::at);
    }

    /** Does again what was taken back or dropped last; empty where there is nothing. */
    Optional<EditAt> again() {
        Optional<Steps.Step> step = mine == null ? Optional.empty() : steps.again();
        step.ifPresent(forth -> step(forth.at(), forth.after()));
        return step.map(Steps.Step::at);
    }

    boolean canAgain() {
        return mine != null && steps.canAgain();
    }

    private void step(EditAt at, Dossier to) {
        untaken.remove(at.code());
        become(to);
        isStepping = true;
        redraw();
        isStepping = false;
        keep();
        stepped.set(null);
        stepped.set(at);
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
        if (isStepping) return;
        if (there == null) {
            if (untaken.remove(code) != null) steps.cleared(code);
        } else if (untaken.put(code, there) == null && mine != null && move == null) {
            Dossier now = mine;
            place(code).ifPresent(at -> steps.did(new Steps.Step(at, now, now)));
        }
        compare();
    }

    private Optional<EditAt> place(String code) {
        return field(code)
                .map(at -> new EditAt(
                        at.kind(),
                        isOfPart(code) ? UUID.fromString(code.substring(0, PART)) : null,
                        at.field(),
                        null,
                        true));
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
        untaken.keySet().removeIf(code -> {
            boolean isOfIt = code.startsWith(part.toString());
            if (isOfIt) steps.cleared(code);
            return isOfIt;
        });
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
        Dossier dropped = mine;
        if (from == null || dropped == null) return;
        if (!dropped.equals(from)) steps.dropped(from, dropped);
        take(Opened.untouched(from));
        keep();
    }
}
