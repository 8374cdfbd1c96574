package nl.slagboom.ui.shell;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.detail.EditAt;

/** Takes back what this person did last, says what that was, and keeps the bar from offering what cannot be taken back. */
final class TakingBack {

    static final String BACK = "command.undo";
    static final String AGAIN = "command.redo";

    private static final System.Logger LOG = System.getLogger(TakingBack.class.getName());
    private static final String JOB = "shell.undoing";
    private static final String REDO = "shell.redoing";

    private final Undo undo;
    private final Search search;
    private final Keeper keeper;
    private final JobRunner jobs;
    private final Screen screen;
    private final StatusBar status;
    private final DetailViewModel detail;
    private final Runnable done;
    private boolean warned;
    private long toldOf;

    /** @param done run when something was taken back */
    TakingBack(
            Services services, JobRunner jobs, Screen screen, StatusBar status, DetailViewModel detail, Runnable done) {
        undo = services.undo();
        search = services.search();
        keeper = services.keeper();
        this.jobs = jobs;
        this.screen = screen;
        this.status = status;
        this.detail = detail;
        this.done = done;
    }

    /** @param entered run first: what stands in a field and was not entered is entered */
    List<Command> commands(Runnable entered) {
        return List.of(
                new Command(BACK, Keystroke.control(KeyCode.Z), () -> {
                    entered.run();
                    begin();
                }),
                new Command(AGAIN, Keystroke.control(KeyCode.Y), () -> {
                    entered.run();
                    again();
                }));
    }

    /**
     * Takes back what was done last: what is not recorded yet, and after that the last changeset that still stands. Who presses on is
     * told before the one goes over into the other, for then what is not recorded cannot be done again.
     */
    void begin() {
        Optional<EditAt> step = detail.takeBack();
        if (step.isEmpty() && takesBackSlip()) return;
        boolean isEdge = step.isEmpty() && detail.canAgain() && !warned;
        warned = isEdge;
        if (step.isPresent()) sayStep("shell.undone.step", step.get());
        else if (isEdge) status.say(screen.text("shell.undo.edge"));
        else unlessUnsaved(this::takeLast);
    }

    /** What was thrown away or put off comes back by either key: it was never recorded. */
    private boolean takesBackSlip() {
        Optional<String> slip = screen.slip().takeBack();
        slip.ifPresent(status::say);
        return slip.isPresent();
    }

    /** Does again what was taken back last, as long as nothing else was done since. */
    void again() {
        Optional<EditAt> step = detail.again();
        if (step.isPresent()) sayStep("shell.redone.step", step.get());
        else if (!takesBackSlip()) unlessUnsaved(this::redoLast);
    }

    private void sayStep(String key, EditAt at) {
        String where = at.words(screen.words());
        status.say(where.isEmpty() ? screen.text(key + ".all") : screen.text(key, where));
    }

    /** Not while who presses it may mean what is not recorded yet. */
    private void unlessUnsaved(Runnable otherwise) {
        detail.unsaved()
                .ifPresentOrElse(open -> status.say(screen.text("shell.undo.unsaved", open.reference())), otherwise);
    }

    private void redoLast() {
        jobs.run(
                REDO,
                progress -> undo.nextAgain(screen.user()),
                last -> last.ifPresentOrElse(
                        changeset -> detail.leave(() -> redo(changeset), () -> {}),
                        () -> status.say(screen.text("shell.redo.nothing"))),
                screen.failures()::show);
    }

    private void redo(Changeset.Entry undone) {
        jobs.run(
                REDO,
                progress -> {
                    undo.undo(undone, screen.user());
                    Long first = undone.undoes(); // it is there again, and can be named
                    return Optional.ofNullable(first)
                            .flatMap(search::changeset)
                            .map(this::named)
                            .orElse(undone.sentence());
                },
                what -> {
                    took(screen.text("shell.redone", what));
                    done.run();
                },
                screen.failures()::show);
    }

    /**
     * What a person did last.
     *
     * @param beyond what was done after it and cannot be taken back
     * @param named the changeset, in words
     */
    private record Last(Optional<Changeset.Entry> changeset, Optional<Changeset.Entry> beyond, String named) {}

    private Last last() {
        Optional<Changeset.Entry> next = undo.next(screen.user());
        long number = next.map(Changeset.Entry::number).orElse(0L);
        return new Last(
                next, undo.beyond(number, screen.user()), next.map(this::named).orElse(""));
    }

    private void takeLast() {
        jobs.run(
                JOB,
                progress -> last(),
                // Chosen before what is being saved is there: that is not what is taken back.
                last -> last.beyond()
                        .filter(later -> later.number() != toldOf)
                        .ifPresentOrElse(later -> tellBeyond(later, last.named()), () -> takeLast(last.changeset())),
                screen.failures()::show);
    }

    private void takeLast(Optional<Changeset.Entry> last) {
        last.ifPresentOrElse(
                changeset -> detail.leave(() -> take(changeset), () -> {}),
                () -> status.say(screen.text("shell.undo.nothing")));
    }

    /** Who presses it may mean what he did last, which cannot be taken back: what stood before is left until he presses on. */
    private void tellBeyond(Changeset.Entry beyond, String named) {
        toldOf = beyond.number();
        String why = Undo.refusal(beyond).map(screen.words().messages()::text).orElse("");
        status.say(named.isEmpty() ? why : screen.text("shell.undo.beyond", why, named));
    }

    private void take(Changeset.Entry changeset) {
        jobs.run(
                JOB,
                progress -> {
                    String named = named(changeset);
                    undo.undo(changeset, screen.user());
                    return named;
                },
                what -> {
                    status.takenBack(screen.text("shell.undone", what));
                    detail.reread();
                    done.run();
                },
                screen.failures()::show);
    }

    /** Says what was taken back elsewhere, in words, and shows it. */
    void took(String sentence) {
        status.takenBack(sentence);
        detail.reread();
    }

    /** Finds out what can be taken back now. What I just did can be: it is offered before that is looked up. */
    void lookUp(Optional<Changeset.Entry> made) {
        Optional<Changeset.Entry> mine = made.filter(one -> one.by().equals(screen.user()));
        if (mine.isPresent()) screen.slip().forget();
        if (mine.filter(one -> one.kind() != ChangeKind.UNDO).isPresent()) status.offer("");
        jobs.run(
                JOB,
                progress -> undo.next(screen.user()).map(this::named),
                next -> next.filter(what -> keeper.damage().isEmpty())
                        .ifPresentOrElse(status::offer, status::offerNothing),
                // Nobody asked for it: the button stays as it is, and says so itself when it is pressed.
                failure -> LOG.log(Level.INFO, "Not known what can be taken back", failure));
    }

    /** What a changeset did, with the title of the obstacle that it is about. */
    private String named(Changeset.Entry changeset) {
        String done = screen.words().value(changeset.kind());
        Optional<Dossier> about = search.byReference(changeset.sentence());
        String sentence = about.map(dossier -> dossier.reference() + " "
                        + dossier.title().shown(screen.words().language()))
                .orElse(changeset.sentence());
        if (sentence.isEmpty()) return done;
        return screen.text(
                "shell.undo.what",
                sentence,
                about.filter(dossier -> changeset.kind() == ChangeKind.EDIT)
                        .map(dossier -> search.change(changeset, dossier.id()))
                        .map(change -> screen.words().deed(done, FieldLine.labels(change.told(), screen.words())))
                        .orElse(done));
    }
}
