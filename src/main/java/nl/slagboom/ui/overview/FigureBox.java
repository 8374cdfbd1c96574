package nl.slagboom.ui.overview;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import nl.slagboom.report.Figure;
import nl.slagboom.search.Query;

/** A figure on the screen. A click or space asks for its rows, as Enter does. */
final class FigureBox extends StackPane {

    private final Figure figure;
    private final Consumer<Query> asked;

    /**
     * Makes a figure.
     *
     * @param id after {@code figure-}
     * @param spoken the figure in words, for a screen reader and for who hovers
     * @param shown what is seen of it
     * @param tip of all figures: one of its own each would take longer than all else
     */
    FigureBox(String id, Figure figure, String spoken, Node shown, Tooltip tip, Consumer<Query> asked) {
        super(shown);
        this.figure = figure;
        this.asked = asked;
        setId("figure-" + id);
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        addEventFilter(MouseEvent.MOUSE_ENTERED, event -> tip.setText(spoken));
        Tooltip.install(this, tip);
        shown.setMouseTransparent(true);
        setOnMouseClicked(event -> {
            requestFocus();
            ask();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.SPACE) return;
            event.consume();
            ask();
        });
    }

    Figure figure() {
        return figure;
    }

    /** Asks for its rows. */
    void ask() {
        asked.accept(figure.query());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) ask();
        else super.executeAccessibleAction(action, parameters);
    }
}
