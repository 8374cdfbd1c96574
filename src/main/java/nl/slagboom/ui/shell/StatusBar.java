package nl.slagboom.ui.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The line at the foot of the window: how many rows, what was saved when, one sentence, and the long job under way. The sentence is of what was
 * done on a screen, with an obstacle: it goes when one goes to another. What was said at the very moment tells of the going, and
 * stays; a refusal stays until it could be read.
 */
final class StatusBar extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration TOLD = Duration.seconds(8);
    private static final Duration READ = Duration.seconds(5);
    /** A job that is over sooner is not shown: the line would jump to say nothing that one could read. */
    private static final Duration SHORTEST = Duration.millis(400);

    private static final long GOING = 400_000_000; // ns in which nobody reads a sentence and goes
    private static final int ROOMY = 150; // percent
    private static final int SHORT = 50;
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final String REFUSAL = "refusal";

    private final Screen screen;
    private final Label sentence = new Label();
    private final Label counts = new Label();
    private final Separator line = new Separator(Orientation.VERTICAL);
    private final Label savedAt = new Label();
    private final Button undo = new Button();
    /** What I just did, beside the way to take it back, for a while. */
    private final Label did = new Label();

    private final HBox doing = new HBox(did, undo);
    private final PauseTransition told = new PauseTransition(TOLD);
    private final PauseTransition read = new PauseTransition(READ);
    private long saidAt;
    private boolean isLeft;
    private boolean justDone;
    private final Tooltip undoes = new Tooltip();
    private final HBox notices = new HBox();
    private @Nullable LocalTime saved;
    private String by = "";
    private boolean takenBack;
    private int total;
    private int shown;
    private int chosen;

    /**
     * Makes the line.
     *
     * @param undone run when something shall be taken back
     */
    StatusBar(Screen screen, FxJobRunner jobs, Runnable undone) {
        this.screen = screen;
        getStyleClass().add("statusbar");
        sentence.setId("sentence");
        counts.setId("counts");
        savedAt.setId("saved-at");
        // A long sentence goes on below, and what stands beside it is not squeezed.
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        for (Region kept : List.of(counts, savedAt, undo)) kept.setMinWidth(USE_PREF_SIZE);
        undo.setId("undo");
        undo.getStyleClass().addAll("small", "flat");
        undo.setOnAction(event -> undone.run());
        undo.setTooltip(undoes);
        did.setId("did");
        did.managedProperty().bind(did.visibleProperty());
        did.setMinWidth(0); // it gives way
        doing.getStyleClass().add("doing");
        told.setOnFinished(event -> stopTelling());
        read.setOnFinished(event -> {
            if (isLeft) say("");
        });
        screen.textSize().percentProperty().subscribe(percent -> stopTelling());
        stopTelling();
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        notices.setSpacing(8);
        getChildren().addAll(counts, line, savedAt, notices, sentence, space, running(jobs), doing);
        for (Node one : List.of(counts, line, savedAt)) one.managedProperty().bind(one.visibleProperty());
        screen.wording().subscribe(now -> {
            stopTelling(); // it is in the words of before, as is the sentence
            say("");
            words();
        });
    }

    /** What can be read elsewhere gives its room to what cannot: first when something was saved, then how many there are. */
    @Override
    protected void layoutChildren() {
        double room = getWidth()
                - snappedLeftInset()
                - snappedRightInset()
                - kept(notices)
                - kept(doing)
                - (sentence.getText().isEmpty() ? 0 : Math.min(sentence.prefWidth(-1), getWidth() / 2));
        boolean few = kept(counts) < room;
        counts.setVisible(few);
        line.setVisible(few && kept(counts) + kept(savedAt) < room);
        savedAt.setVisible(line.isVisible());
        super.layoutChildren();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + kept(notices) + kept(doing) + snappedRightInset();
    }

    private double kept(Region part) {
        return part.prefWidth(-1) + 2 * getSpacing();
    }

    private HBox running(FxJobRunner jobs) {
        Label job = new Label();
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(jobs.doneProperty());
        Button cancel = new Button();
        cancel.setOnAction(event -> jobs.cancel());
        screen.wording().subscribe(now -> cancel.setText(screen.text("shell.cancel")));
        HBox running = new HBox(job, bar, cancel);
        running.setSpacing(8);
        running.setVisible(false);
        running.managedProperty().bind(running.visibleProperty());
        PauseTransition begun = new PauseTransition(SHORTEST);
        begun.setOnFinished(event -> running.setVisible(!job.getText().isEmpty()));
        jobs.nameProperty().subscribe(name -> {
            job.setText(name.isEmpty() ? "" : screen.text(name));
            if (name.isEmpty()) running.setVisible(false);
            else begun.playFromStart();
        });
        return running;
    }

    /** Shows these where unsaved work lies ready to be taken up. */
    void lying(Node... buttons) {
        for (Node one : buttons) if (one instanceof Region region) region.setMinWidth(USE_PREF_SIZE);
        notices.getChildren().setAll(buttons);
    }

    /** Shows a sentence in the place of the last one. */
    void say(String text) {
        read.stop();
        isLeft = false;
        saidAt = System.nanoTime();
        takenBack = false;
        sentence.getStyleClass().remove(REFUSAL);
        sentence.setText(text);
    }

    void refuse(String text) {
        say(text);
        sentence.getStyleClass().add(REFUSAL);
        read.playFromStart();
    }

    /** Another screen is gone to, or another obstacle is opened. */
    void left() {
        if (System.nanoTime() - saidAt < GOING) return;
        isLeft = true;
        if (read.getStatus() != Animation.Status.RUNNING) say("");
    }

    /** What was refused is settled, or something else is attempted. */
    void settle() {
        if (sentence.getStyleClass().contains(REFUSAL)) say("");
    }

    void saved(LocalTime at) {
        saved = at;
        by = "";
        if (takenBack) say("");
        settle();
        words();
    }

    /** Somebody else wrote to the register: what I am told or work on stands as it is. */
    void recorded(LocalTime at, String who) {
        saved = at;
        by = who;
        words();
    }

    /** Says what was taken back. When something was saved last says no more what stands in the register. */
    void takenBack(String text) {
        saved = null;
        justDone = false;
        stopTelling();
        say(text);
        takenBack = true;
        words();
    }

    /** @param what what an undo would take back; empty while that is looked up */
    void offer(String what) {
        if (what.isEmpty()) justDone = true;
        else if (justDone) tell(what);
        undo.setDisable(false);
        undoes.setText(what.isEmpty() ? screen.text("shell.undo") : screen.text("shell.undo.takes", what));
        undo.setAccessibleHelp(undoes.getText());
    }

    private void tell(String what) {
        justDone = false;
        if (screen.textSize().percentProperty().get() > ROOMY)
            return; // there is no room for it: the button tells it too
        did.setText(shortly(what));
        did.setVisible(true);
        doing.pseudoClassStateChanged(FRESH, true);
        told.playFromStart();
    }

    /** What was done stands at the end, in brackets, and stays. */
    private static String shortly(String what) {
        int end = lastBracket(what);
        if (what.length() <= SHORT || end == 0) return what;
        int room = Math.max(0, SHORT - (what.length() - end));
        return what.substring(0, Math.min(end, room)).strip() + " …" + what.substring(end);
    }

    /** Where the brackets at the end begin, with those that are in them. */
    private static int lastBracket(String what) {
        int open = 0;
        for (int at = what.length() - 1; at > 0; at--) {
            if (what.charAt(at) == ')') open++;
            if (what.charAt(at) == '(' && --open == 0) return at - 1;
        }
        return 0;
    }

    private void stopTelling() {
        told.stop();
        did.setVisible(false);
        did.setText("");
        doing.pseudoClassStateChanged(FRESH, false);
    }

    void offerNothing() {
        stopTelling();
        undo.setDisable(true);
    }

    /** @param several how many of them are chosen together */
    void count(int inRegister, int inList, int several) {
        total = inRegister;
        shown = inList;
        chosen = several;
        count();
    }

    private void count() {
        String said = screen.text("shell.counts", total, shown);
        counts.setText(chosen == 0 ? said : screen.text("shell.chosen", said, chosen));
    }

    private void words() {
        undo.setText(screen.text("shell.undo"));
        savedAt.setText(saved == null ? "" : saved(saved.format(CLOCK)));
        count();
    }

    private String saved(String at) {
        return by.isBlank() ? screen.text("shell.saved", at) : screen.text("shell.saved.by", at, by);
    }
}
