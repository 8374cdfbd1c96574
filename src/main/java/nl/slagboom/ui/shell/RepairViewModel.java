package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.job.JobRunner;
import nl.slagboom.register.Rescue;
import org.jspecify.annotations.Nullable;

/** What can be done about a damaged register: it is looked up, shown, and done when a person says so. */
public final class RepairViewModel {

    /** How far it is. */
    enum Stage {
        LOOKING,
        FOUND,
        NOTHING_WHOLE,
        REPAIRING
    }

    private final Rescue rescue;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOOKING);
    private final ObjectProperty<Rescue.@Nullable Plan> plan = new SimpleObjectProperty<>();

    /** @param failures shows what went wrong */
    public RepairViewModel(Rescue rescue, JobRunner jobs, String user, Consumer<Throwable> failures) {
        this.rescue = rescue;
        this.jobs = jobs;
        this.user = user;
        this.failures = failures;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What can be had back; null until it was found. */
    Rescue.@Nullable Plan plan() {
        return plan.get();
    }

    void look() {
        stage.set(Stage.LOOKING);
        jobs.run("backup.looking", progress -> rescue.plan(), this::found, this::failed);
    }

    private void found(Optional<Rescue.Plan> found) {
        plan.set(found.orElse(null));
        stage.set(found.isPresent() ? Stage.FOUND : Stage.NOTHING_WHOLE);
    }

    private void failed(Exception failure) {
        stage.set(plan.get() == null ? Stage.NOTHING_WHOLE : Stage.FOUND);
        failures.accept(failure);
    }

    /** @param done told when the register stands again, with the backup that it stands by */
    void repair(Consumer<Path> done) {
        Rescue.Plan chosen = plan.get();
        if (chosen == null || stage.get() != Stage.FOUND) return;
        stage.set(Stage.REPAIRING);
        jobs.run(
                "backup.repairing",
                progress -> rescue.carryOut(chosen, user),
                written -> done.accept(chosen.backup()),
                this::failed);
    }
}
