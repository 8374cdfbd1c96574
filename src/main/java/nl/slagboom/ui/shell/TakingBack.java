package nl.slagboom.ui.shell;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailViewModel;

/** Takes back what this person did last, says what that was, and keeps the bar from offering what cannot be taken back. */
final class TakingBack {

    private static final System.Logger LOG = System.getLogger(TakingBack.class.getName());
    private static final String JOB = "shell.undoing";

    private final Undo undo;
    private final Search search;
    private final JobRunner jobs;
    private final Screen screen;
    private final StatusBar status;
    private final DetailViewModel detail;
    private final Runnable done;

    /** @param done run when something was taken back */
    TakingBack(
            Services services, JobRunner jobs, Screen screen, StatusBar status, DetailViewModel detail, Runnable done) {
        undo = services.undo();
        search = services.search();
        this.jobs = jobs;
        this.screen = screen;
        this.status = status;
        this.detail = detail;
        this.done = done;
    }

    /** Takes the last changeset back that still stands. */
    void begin() {
        jobs.run(
                JOB,
                progress -> undo.next(screen.user()),
                // Chosen before it is asked what becomes of unsaved work: what is then saved is not what is taken back.
                last -> last.ifPresentOrElse(
                        changeset -> detail.leave(() -> take(changeset), () -> {}),
                        () -> status.say(screen.text("shell.undo.nothing"))),
                screen.failures()::show);
    }

    private void take(Changeset.Entry changeset) {
        jobs.run(
                JOB,
                progress -> named(changeset, undo.undo(changeset, screen.user()).result()),
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
        if (made.filter(one -> one.by().equals(screen.user()) && one.kind() != ChangeKind.UNDO)
                .isPresent()) status.offer("");
        jobs.run(
                JOB,
                progress -> undo.next(screen.user()),
                next -> next.ifPresentOrElse(changeset -> status.offer(what(changeset)), status::offerNothing),
                // Nobody asked for it: the button stays as it is, and says so itself when it is pressed.
                failure -> LOG.log(Level.INFO, "Not known what can be taken back", failure));
    }

    /** A changeset that logs an obstacle was named before that had a number. */
    private String named(Changeset.Entry changeset, List<UUID> touched) {
        if (changeset.kind() != ChangeKind.CREATE || touched.size() != 1) return what(changeset);
        return search.dossier(touched.getFirst())
                .map(dossier -> what(
                        dossier.reference() + " "
                                + dossier.title().shown(screen.words().language()),
                        changeset.kind()))
                .orElseGet(() -> what(changeset));
    }

    private String what(Changeset.Entry changeset) {
        return what(changeset.sentence(), changeset.kind());
    }

    private String what(String sentence, ChangeKind kind) {
        String done = screen.words().value(kind);
        return sentence.isEmpty() ? done : screen.text("shell.undo.what", sentence, done);
    }
}
