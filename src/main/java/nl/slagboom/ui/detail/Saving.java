package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Move;
import nl.slagboom.model.PartyNames;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Settlement;
import nl.slagboom.register.Conflicting;
import nl.slagboom.register.Register;
import nl.slagboom.register.Saved;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Brings what was edited to the disk: what is under way, what was refused, what a person must choose first. */
final class Saving {

    private final Search search;
    private final Register register;
    private final JobRunner jobs;
    private final String user;
    private final Edited edited;
    private final Consumer<Throwable> failed;
    private final Said said;
    private final ObjectProperty<@Nullable ConflictViewModel> conflict = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Refusal> refused = new SimpleObjectProperty<>();
    private boolean writing;
    /** Whether what is written is the step that was filled in. */
    private boolean stepping;

    private Runnable after = () -> {};
    private Runnable stay = () -> {};

    /**
     * @param failed told what went wrong
     */
    Saving(
            Search search,
            Register register,
            JobRunner jobs,
            String user,
            Edited edited,
            Consumer<Throwable> failed,
            Said said) {
        this.search = search;
        this.register = register;
        this.jobs = jobs;
        this.user = user;
        this.edited = edited;
        this.failed = failed;
        this.said = said;
    }

    /** What a person must choose before it is saved; null where a colleague changed nothing of it. */
    ReadOnlyObjectProperty<@Nullable ConflictViewModel> conflictProperty() {
        return conflict;
    }

    /** Why the last attempt was refused; null where it was not. */
    ReadOnlyObjectProperty<@Nullable Refusal> refusedProperty() {
        return refused;
    }

    boolean isUnderWay() {
        return writing;
    }

    /**
     * Has something done once what is under way is written.
     *
     * @param stays run when it could not be
     */
    void afterwards(Runnable next, Runnable stays) {
        Runnable first = after;
        after = () -> {
            first.run();
            next.run();
        };
        stay = stays;
    }

    /** Another obstacle is shown: what was to be chosen or was refused is of no matter any more. */
    void clear() {
        conflict.set(null);
        refused.set(null);
    }

    void dropChoices() {
        conflict.set(null);
    }

    void dropRefusal() {
        refused.set(null);
    }

    /**
     * Writes what was edited, or takes the step that was filled in. While choices are made, it writes as soon as all of them
     * are.
     *
     * @param then run when it is on the disk
     * @param stays run when it could not be written
     */
    void save(Runnable then, Runnable stays) {
        save(then, stays, failed);
    }

    /** The same where the obstacle is shown: what cannot be taken is said at its field and at the button, and nowhere else. */
    void saveShown(Runnable then) {
        save(then, () -> {}, why -> {});
    }

    private void save(Runnable then, Runnable stays, Consumer<? super InvalidValue> told) {
        Dossier from = edited.base();
        Dossier to = edited.mine();
        if (from == null || to == null || !edited.isChanged() || writing) return;
        ConflictViewModel choosing = conflict.get();
        if (choosing == null && edited.move() != null) {
            move(then, stays, told);
            return;
        }
        if (isRefused(stays, told)) return;
        after = then;
        stay = stays;
        if (choosing == null) write(from, to);
        else choosing.confirm();
    }

    private boolean isRefused(Runnable stays, Consumer<? super InvalidValue> told) {
        refused.set(null);
        if (edited.untaken() == 0) return false;
        InvalidValue why = new InvalidValue("detail.unreadable", edited.untaken(), edited.untakenFields());
        refused.set(why);
        told.accept(why);
        stays.run();
        return true;
    }

    /**
     * Takes the obstacle that is shown out of the list, where nothing is unsaved.
     *
     * @param then told which, when it is
     */
    void withdraw(Consumer<Dossier> then) {
        Dossier from = edited.base();
        if (from == null || edited.isChanged() || writing) return;
        after = () -> {};
        stay = () -> {};
        writing = true;
        jobs.run(
                "detail.saving",
                progress -> register.withdraw(from, user),
                done -> {
                    writing = false;
                    then.accept(from);
                    after.run();
                },
                this::notWritten);
    }

    private void write(Dossier from, Dossier to) {
        Dossier filled = new Begun(user, LocalDate.now(ZoneId.systemDefault())).filled(to, from);
        write(() -> {
            Consumer<Dossier> outcome = written(from, filled, () -> register.save(from, filled, user));
            return begun -> {
                outcome.accept(begun);
                if (!filled.equals(to)) said.say("detail.blank");
            };
        });
    }

    /** @param work gives what is to be done about its outcome where it is drawn, given what was shown when it began */
    private void write(Supplier<Consumer<Dossier>> work) {
        Dossier begun = edited.shown();
        stepping = edited.move() != null;
        writing = true;
        jobs.run(
                "detail.saving",
                progress -> work.get(),
                outcome -> {
                    writing = false;
                    outcome.accept(begun);
                },
                this::notWritten);
    }

    private void notWritten(Exception failure) {
        writing = false;
        refuse(failure);
        stay.run();
    }

    private void refuse(Throwable failure) {
        refused.set(failure instanceof Refusal refusal ? refusal : null);
        failed.accept(failure);
    }

    private Consumer<Dossier> written(Dossier from, Dossier to, Supplier<Saved> write) {
        if (to.saysTheSameAs(from)) return begun -> saved(from, false, begun);
        List<String> fresh = newNames(from, to);
        try {
            Saved saved = write.get();
            return begun -> {
                saved(saved.dossier(), saved.merged(), begun);
                if (!fresh.isEmpty()) said.say("detail.name.new", String.join(PartyNames.BETWEEN + " ", fresh));
            };
        } catch (Conflicting e) {
            Settlement settlement = Settlement.of(from, to, there(from.id()));
            Colleagues colleagues = Colleagues.since(from, search);
            return begun -> choose(settlement, colleagues, e);
        }
    }

    /** The names that nobody had yet; who writes is no news to himself. */
    private List<String> newNames(Dossier from, Dossier to) {
        Set<String> before = PartyNames.in(from);
        return PartyNames.in(to).stream()
                .filter(name -> !before.contains(name) && !name.equals(user))
                .filter(name -> search.directory().of(name).isEmpty())
                .toList();
    }

    private void choose(Settlement settlement, Colleagues colleagues, Conflicting why) {
        Dossier now = settlement.now();
        ConflictViewModel choosing =
                new ConflictViewModel(settlement, colleagues, settled -> write(now, settled), this::editAgain);
        if (settlement.clashes().isEmpty()) {
            choosing.confirm();
            return;
        }
        conflict.set(choosing);
        edited.redraw();
        failed.accept(why);
    }

    private void editAgain() {
        conflict.set(null);
        edited.redraw();
        stay.run();
    }

    private void saved(Dossier dossier, boolean merged, Dossier begun) {
        Dossier shown = edited.shown();
        // What was typed while it was being written is not saved yet.
        Dossier to =
                shown.equals(begun) ? dossier : Merge.of(begun, shown, dossier).merged();
        clear();
        Opened opened = new Opened(dossier, to, null, null);
        if (stepping) edited.take(opened);
        else edited.retake(opened);
        edited.keep();
        after.run();
        if (merged) said.say("detail.merged");
    }

    private Dossier there(UUID id) {
        return search.dossier(id).orElseThrow(() -> new Refusal("obstacle.gone", id));
    }

    /** Takes the step that was filled in, where it is shown. */
    void moveShown(Runnable then) {
        move(then, () -> {}, why -> {});
    }

    private void move(Runnable then, Runnable stays, Consumer<? super InvalidValue> told) {
        Dossier from = edited.base();
        Move move = edited.move();
        if (from == null || move == null || writing || isRefused(stays, told)) return;
        after = then;
        stay = stays;
        write(() -> written(from, move.applyTo(from), () -> register.move(from, move, user)));
    }
}
