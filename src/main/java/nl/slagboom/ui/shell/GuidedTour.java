package nl.slagboom.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;

/**
 * A strip above the screen that is shown, which leads a newcomer past what a day needs, a sentence at a time. All can be used meanwhile;
 * who would rather look on has each shown. On the demonstration it comes by itself, once.
 */
final class GuidedTour extends HBox {

    private static final String SEEN = "tour.seen";

    private final Screen screen;
    private final Settings settings;
    private final Map<Stop, Shown> shown;
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

    GuidedTour(Screen screen, Settings settings, Map<Stop, Shown> shown) {
        this.screen = screen;
        this.settings = settings;
        this.shown = Map.copyOf(shown);
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
        if (settings.get(SEEN).isEmpty()) begin();
    }

    void begin() {
        setVisible(true);
        go(0);
    }

    private void end() {
        setVisible(false);
        settings.set(SEEN, "yes");
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
        next.setText(screen.text(at + 1 < all ? "tour.next" : "tour.done", at + 1, all));
        close.setText(screen.text("tour.close"));
    }
}
