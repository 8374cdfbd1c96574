package nl.slagboom.ui.detail;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Move;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
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
    private final ObjectProperty<@Nullable Dossier> base = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private @Nullable Dossier mine;

    public DetailViewModel(Search search, Register register, JobRunner jobs, String user, Consumer<Throwable> failed) {
        this.search = search;
        this.register = register;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
    }

    /** The obstacle as it was read; changes when another is opened or this one was saved. */
    public ObjectProperty<@Nullable Dossier> baseProperty() {
        return base;
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The obstacle as it shall be. */
    public @Nullable Dossier mine() {
        return mine;
    }

    public void open(UUID id) {
        jobs.run("detail.opening", progress -> search.dossier(id).orElseThrow(), this::take, failed);
    }

    private void take(Dossier dossier) {
        mine = dossier;
        changed.set(false);
        base.set(dossier);
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
        base.set(null);
        take(from);
    }

    /**
     * Writes what was edited.
     *
     * @param then run when it is on the disk
     */
    public void save(Runnable then) {
        Dossier from = base.get();
        Dossier to = mine;
        if (from == null || to == null || !changed.get()) return;
        jobs.run("detail.saving", progress -> register.save(from, to, user), saved -> saved(saved, then), failed);
    }

    private void saved(Saved saved, Runnable then) {
        take(saved.dossier());
        then.run();
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
