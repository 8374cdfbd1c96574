package nl.slagboom.ui.field;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import nl.slagboom.ui.common.Look;

/** What is offered beneath a box while one types in it. The keyboard stays in the box, which passes its keys on. */
final class OfferList {

    private static final double NARROWEST = 220;
    private static final double SHADOW = 16;

    private final TextField box;
    private final Consumer<String> taken;
    private final Popup popup = new Popup();
    private final VBox lines = new VBox();
    private List<String> offered = List.of();
    private int marked;
    private boolean chosen;

    /** @param taken told the one that was taken */
    OfferList(TextField box, Consumer<String> taken) {
        this.box = box;
        this.taken = taken;
        lines.getStyleClass().add("offers");
        popup.getContent().add(lines);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false); // who presses something else beside it means that
        popup.setHideOnEscape(false); // the box says what Escape means
        Look.dress(popup.getScene());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /**
     * Shows them, the first as the one that Enter takes.
     *
     * @param said of them to who does not see them
     */
    void show(List<String> names, String said) {
        show(names, said, true);
    }

    /** @param first whether Enter takes the first; else one has to be gone to */
    void show(List<String> names, String said, boolean first) {
        offered = List.copyOf(names);
        marked = first ? 0 : -1;
        chosen = false;
        if (offered.isEmpty() || box.getScene() == null) {
            hide();
            return;
        }
        lines.getChildren().setAll(offered.stream().map(this::line).toList());
        lines.setMinWidth(Math.max(NARROWEST, box.getWidth()));
        mark();
        box.setAccessibleHelp(said);
        Point2D below = box.localToScreen(0, box.getHeight());
        if (below == null) return;
        if (!popup.isShowing()) popup.show(box, below.getX(), below.getY()); // it has its looks from the box
        lines.applyCss();
        double height = lines.prefHeight(-1);
        boolean fits = below.getY() + height + SHADOW <= bottom(below);
        Point2D shadow = lines.localToScene(0, 0); // the popup begins where it does
        popup.setX(below.getX() - shadow.getX());
        popup.setY((fits ? below.getY() : below.getY() - box.getHeight() - height) - shadow.getY());
    }

    /** Of the screen that the box is on. */
    private static double bottom(Point2D place) {
        return Screen.getScreensForRectangle(place.getX(), place.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds()
                .getMaxY();
    }

    void hide() {
        if (!popup.isShowing()) return;
        popup.hide();
        box.setAccessibleHelp(null);
    }

    private Label line(String name) {
        Label line = new Label(name);
        line.getStyleClass().add("offer");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMousePressed(event -> take(name));
        return line;
    }

    /** @return whether the key meant something here */
    boolean press(KeyCode key) {
        if (key == KeyCode.ENTER && marked < 0) {
            hide(); // what was typed stays
            return true;
        }
        switch (key) {
            case DOWN -> go(1);
            case UP -> go(-1);
            case ENTER -> take(offered.get(marked));
            case ESCAPE -> hide();
            case TAB -> {
                if (chosen) take(offered.get(marked));
                else hide();
                return false; // and goes on to the next field
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int by) {
        marked = marked < 0 ? by > 0 ? 0 : offered.size() - 1 : Math.floorMod(marked + by, offered.size());
        chosen = true;
        mark();
        box.setAccessibleHelp(offered.get(marked));
    }

    /** Has Enter take the last. */
    void markLast() {
        marked = offered.size() - 1;
        mark();
    }

    private void mark() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).getStyleClass().remove("marked");
            if (i == marked) lines.getChildren().get(i).getStyleClass().add("marked");
        }
    }

    private void take(String name) {
        hide();
        taken.accept(name);
    }
}
