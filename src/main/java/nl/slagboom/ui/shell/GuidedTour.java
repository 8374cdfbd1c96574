package nl.slagboom.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.TypingUndo;
import org.jspecify.annotations.Nullable;

/**
 * A strip above the screen that is shown, which leads a newcomer past what a day needs, a sentence at a time. All can be used meanwhile;
 * who would rather look on has each shown. Enter goes on and Esc ends it wherever the keyboard is, unless a text, a list, a button or the sheet over
 * the window makes something of them. On the demonstration it comes by itself, once.
 */
final class GuidedTour extends HBox {

    private static final String SEEN = "tour.seen";
    private static final Keystroke GO_ON = Keystroke.of(KeyCode.ENTER);
    private static final Keystroke END = Keystroke.of(KeyCode.ESCAPE);

    private final Screen screen;
    private final Settings settings;
    private final Map<Stop, Shown> shown;
    private final Runnable ended;
    private final Label said = new Label();
    private final Button show = new Button();
    private final Button next = new Button();
    private final Button close = new Button();
    private int at;

    /** What is told, in this order. */
    enum Stop {
        SEARCH,
        OPEN,
        STATUS,
        LOG,
        POST,
        TODAY,
        EXPORT,
        UNDO,
        ANYTHING;

        private String key() {
            return "tour." + name();
        }
    }

    /**
     * What there is to see at a stop.
     *
     * @param command whose key is told
     * @param action shows it
     */
    record Shown(Command command, Runnable action) {}

    /** @param ended run when it ends */
    GuidedTour(Screen screen, Settings settings, Map<Stop, Shown> shown, Runnable ended) {
        this.screen = screen;
        this.settings = settings;
        this.shown = Map.copyOf(shown);
        this.ended = ended;
        setId("tour");
        getStyleClass().add("tour");
        setAlignment(Pos.CENTER_LEFT);
        said.setId("tour-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        show.setId("tour-show");
        show.setOnAction(event -> here().action().run());
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(event -> go(at + 1));
        close.setId("tour-close");
        close.setOnAction(event -> end());
        FlowPane buttons = new FlowPane(show, next, close);
        buttons.setId("tour-buttons");
        buttons.setMinHeight(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(said, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        screen.wording().subscribe(wording -> words());
    }

    /** Comes by itself where nobody has seen it to its end or closed it. */
    void beginOnce() {
        if (settings.get(SEEN).isEmpty()) show();
    }

    /** Comes because it is asked for, and has the keyboard. */
    void begin() {
        show();
        next.requestFocus();
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isNeeded(event)) press(event);
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press); // who could have needed it did not
        scene.focusOwnerProperty().subscribe(owner -> {
            if (isVisible()) words();
        });
    }

    private void show() {
        setVisible(true);
        go(0);
    }

    private void end() {
        setVisible(false);
        settings.set(SEEN, "yes");
        ended.run();
    }

    private void press(KeyEvent event) {
        boolean goesOn = GO_ON.isPressed(event);
        boolean isOver = event.getTarget() instanceof Node node && Overlay.holds(node);
        if (!isVisible() || isOver || !goesOn && !END.isPressed(event)) return;
        event.consume();
        if (goesOn) go(at + 1);
        else end();
    }

    /** Whether what has the keyboard may make something of the key. */
    private static boolean isNeeded(KeyEvent event) {
        return GO_ON.isPressed(event)
                ? makesSomethingOfEnter(event.getTarget())
                : TypingUndo.text(event.getTarget()) != null;
    }

    private static boolean makesSomethingOfEnter(@Nullable EventTarget keyboard) {
        return keyboard != null
                && (TypingUndo.text(keyboard) != null
                        || keyboard instanceof TableView
                        || keyboard instanceof ButtonBase
                        || keyboard instanceof ComboBoxBase);
    }

    /** The key that goes on, where it does; else it is pressed where the keyboard is. */
    private String goesOn() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean isElsewhere = !next.equals(owner) && makesSomethingOfEnter(owner);
        return isElsewhere ? "" : " (" + GO_ON.words(screen.words().messages()) + ")";
    }

    private void go(int stop) {
        if (stop >= Stop.values().length) {
            end();
            return;
        }
        at = stop;
        words();
    }

    private Stop stop() {
        return List.of(Stop.values()).get(at);
    }

    private Shown here() {
        return Objects.requireNonNull(shown.get(stop()));
    }

    private void words() {
        int all = Stop.values().length;
        said.setText(
                screen.text(stop().key(), here().command().keys(screen.words().messages())));
        show.setText(screen.text("tour.show"));
        next.setText(screen.text(at + 1 < all ? "tour.next" : "tour.done", at + 1, all, goesOn()));
        close.setText(screen.text("tour.close", END.words(screen.words().messages())));
    }
}
