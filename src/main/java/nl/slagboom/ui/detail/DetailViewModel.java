package nl.slagboom.ui.detail;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Move;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Conflicting;
import nl.slagboom.register.Register;
import nl.slagboom.register.Saved;
import nl.slagboom.search.Change;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** One obstacle being worked on: as it was read, and as it shall be. */
public final class DetailViewModel {

    private final Search search;
    private final Register register;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;
    private final Consumer<String> said;
    private final UnsavedQuestion question;
    private final ObjectProperty<@Nullable Dossier> base = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable ConflictViewModel> conflict = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper form = new ReadOnlyIntegerWrapper();
    private @Nullable Dossier mine;
    private boolean writing;
    private long asked;
    private Runnable after = () -> {};
    private Runnable stay = () -> {};

    /**
     * Begins without an obstacle.
     *
     * @param failed told what went wrong
     * @param said told the key of a sentence that the user shall read
     * @param question asks what shall become of unsaved work
     */
    public DetailViewModel(
            Search search,
            Register register,
            JobRunner jobs,
            String user,
            Consumer<Throwable> failed,
            Consumer<String> said,
            UnsavedQuestion question) {
        this.search = search;
        this.register = register;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
        this.said = said;
        this.question = question;
    }

    /** Another number each time that what is shown is to be drawn anew. */
    public ReadOnlyIntegerProperty formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The obstacle as it was read; changes when another is opened or this one was saved. */
    public ObjectProperty<@Nullable Dossier> baseProperty() {
        return base;
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What a person must choose before my edits are saved; null where a colleague changed nothing of it. */
    public ReadOnlyObjectProperty<@Nullable ConflictViewModel> conflictProperty() {
        return conflict;
    }

    /** The obstacle as it shall be. */
    public @Nullable Dossier mine() {
        return mine;
    }

    /**
     * Shows an obstacle, once unsaved work on another is dealt with. The one that is shown is read anew, unless it is being
     * worked on.
     *
     * @param stays run when the one that is shown now stays
     */
    public void open(UUID id, Runnable stays) {
        if (changed.get() && isShown(id)) return;
        leave(() -> load(id, stays), stays);
    }

    private boolean isShown(UUID id) {
        Dossier from = base.get();
        return from != null && from.id().equals(id);
    }

    private void load(UUID id, Runnable stays) {
        long mine = ++asked;
        jobs.run(
                "detail.opening",
                progress -> there(id),
                dossier -> {
                    if (mine != asked) return;
                    // Somebody who types fast has begun to work on the one that is still shown.
                    if (changed.get()) open(id, stays);
                    else take(dossier);
                },
                failure -> {
                    failed.accept(failure);
                    stays.run();
                });
    }

    /**
     * Goes on to something that would lose unsaved work: asks what shall become of it, where there is any.
     *
     * @param go run once nothing would be lost
     * @param stays run when the person would rather not, or it could not be saved
     */
    public void leave(Runnable go, Runnable stays) {
        Dossier unsaved = mine;
        if (writing) {
            Runnable first = after;
            after = () -> {
                first.run();
                leave(go, stays);
            };
            stay = stays;
        } else if (unsaved == null || !changed.get()) {
            go.run();
        } else {
            question.ask(unsaved, answer -> {
                switch (answer) {
                    case SAVE -> save(() -> leave(go, stays), stays);
                    case DISCARD -> {
                        revert();
                        go.run();
                    }
                    case BACK -> stays.run();
                }
            });
        }
    }

    private void take(Dossier dossier) {
        take(dossier, dossier);
    }

    private void take(Dossier from, Dossier to) {
        conflict.set(null);
        base.set(from);
        become(to);
        redraw();
    }

    private void redraw() {
        form.set(form.get() + 1);
    }

    public <T> void set(Field<Obstacle, T> field, @Nullable T value) {
        if (mine != null) become(mine.with(field, value));
    }

    public <P extends ObstaclePart> void put(PartKind<P> kind, Part<P> part) {
        if (mine != null) become(mine.withPart(kind, part));
    }

    public <P extends ObstaclePart> void remove(PartKind<P> kind, UUID part) {
        if (mine != null) become(mine.withoutPart(kind, part));
    }

    private void become(Dossier dossier) {
        mine = dossier;
        Dossier from = base.get();
        changed.set(from != null && !dossier.saysTheSameAs(from));
    }

    public void revert() {
        Dossier from = base.get();
        if (from == null) return;
        take(from);
    }

    /**
     * Writes what was edited. Where a colleague changed the same, a person must choose first; while choices are made, it
     * writes as soon as all of them are.
     *
     * @param then run when it is on the disk
     */
    public void save(Runnable then) {
        save(then, () -> {});
    }

    private void save(Runnable then, Runnable stays) {
        Dossier from = base.get();
        Dossier to = mine;
        if (from == null || to == null || !changed.get() || writing) return;
        after = then;
        stay = stays;
        ConflictViewModel choosing = conflict.get();
        if (choosing == null) write(from, to);
        else choosing.confirm();
    }

    private void write(Dossier from, Dossier to) {
        Dossier edited = Objects.requireNonNull(mine);
        writing = true;
        jobs.run(
                "detail.saving",
                progress -> written(from, to),
                outcome -> {
                    writing = false;
                    outcome.accept(edited);
                },
                failure -> {
                    writing = false;
                    failed.accept(failure);
                    stay.run();
                });
    }

    /** @return what is to be done about it where it is drawn, given what was edited when this began */
    private Consumer<Dossier> written(Dossier from, Dossier to) {
        if (to.saysTheSameAs(from)) return edited -> saved(from, false, edited);
        try {
            Saved saved = register.save(from, to, user);
            return edited -> saved(saved.dossier(), saved.merged(), edited);
        } catch (Conflicting e) {
            Settlement settlement = Settlement.of(from, to, there(from.id()));
            return edited -> choose(settlement, e);
        }
    }

    private void choose(Settlement settlement, Conflicting why) {
        Dossier now = settlement.now();
        ConflictViewModel choosing = new ConflictViewModel(settlement, settled -> write(now, settled), this::editAgain);
        if (settlement.clashes().isEmpty()) {
            choosing.confirm();
            return;
        }
        conflict.set(choosing);
        redraw();
        failed.accept(why);
    }

    private void editAgain() {
        conflict.set(null);
        redraw();
        stay.run();
    }

    private void saved(Dossier dossier, boolean merged, Dossier edited) {
        Dossier since = Objects.requireNonNull(mine);
        // What was typed while it was being written is not saved yet.
        take(
                dossier,
                since.equals(edited)
                        ? dossier
                        : Merge.of(edited, since, dossier).merged());
        after.run();
        if (merged) said.accept("detail.merged");
    }

    private Dossier there(UUID id) {
        return search.dossier(id).orElseThrow(() -> new Refusal("obstacle.gone", id));
    }

    public void move(Move move) {
        Dossier from = base.get();
        if (from == null) return;
        jobs.run(
                "detail.saving",
                progress -> register.move(from.id(), move, user),
                saved -> take(saved.dossier()),
                failed);
    }

    /** Reads what was done to this obstacle. */
    public void history(Consumer<List<Change>> shown) {
        Dossier from = base.get();
        if (from == null) return;
        jobs.run("detail.opening", progress -> search.history(from.id()), shown, failed);
    }
}
