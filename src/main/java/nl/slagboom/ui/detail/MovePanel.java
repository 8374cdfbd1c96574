package nl.slagboom.ui.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;

/** A step in the life of an obstacle: since when, why, and where it points. What is filled in goes to the model at once. */
final class MovePanel extends VBox {

    private static final int ROWS = 3;
    private static final double GAP = 8;
    private static final String ON = "move-on";

    private final DetailViewModel model;
    private final Screen screen;
    private final TextArea reason = new Paragraphs(ROWS);
    private final TextField pointsTo = new TextField();
    private final Editor<PartialDate> on;
    private PartialDate day;

    /**
     * Shows a step.
     *
     * @param move as far as it is filled in
     * @param refusal says why it was not taken, where it was not
     * @param moved run when it was taken
     */
    MovePanel(Move move, DetailViewModel model, Screen screen, Node refusal, Runnable moved) {
        this.model = model;
        this.screen = screen;
        day = move.on();
        on = on(move);
        getStyleClass().add("detail");
        Label question = new Label(screen.text("detail.move.to", screen.words().value(move.to())));
        question.getStyleClass().add("section-title");
        reason.setId("move-reason");
        reason.setText(move.reason());
        reason.textProperty().subscribe(() -> fill(move.to()));
        pointsTo.setId("move-points-to");
        Node target =
                labelled(move.to() == Status.DUPLICATE ? "detail.move.duplicate" : "detail.move.transferred", pointsTo);
        target.setVisible(move.to().pointsToAnother());
        target.setManaged(move.to().pointsToAnother());
        pointsTo.setText(move.pointsTo());
        pointsTo.textProperty().subscribe(() -> fill(move.to()));
        Node why = labelled("detail.move.reason", reason);
        getChildren().addAll(question, on.node(), target, why, refusal, buttons(move, moved));
    }

    private Node labelled(String key, Control control) {
        Label label = new Label(screen.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        VBox field = new VBox(label, control);
        field.getStyleClass().add("field");
        return field;
    }

    /** Takes the keyboard. */
    void begin() {
        reason.requestFocus();
    }

    /** Gives the day the keyboard: it cannot be read. */
    void goToDay() {
        on.focus();
    }

    private Editor<PartialDate> on(Move move) {
        // The status' own day cannot be edited elsewhere; another date gives the editor.
        Editor<PartialDate> made = Editors.of(
                ObstacleFields.REPORTED_ON, ON, screen.words().label(ObstacleFields.STATUS_ON), screen.words());
        made.show(day);
        made.onChange(value -> {
            if (value == null) return;
            day = value;
            fill(move.to());
        });
        model.untaken(ON).ifPresent(made::putBack);
        made.untakenProperty().subscribe(there -> model.untaken(ON, there));
        return made;
    }

    private void fill(Status to) {
        model.fill(new Move(to, day, reason.getText(), pointsTo.getText()));
    }

    /** The longest status in the longest language takes a line. */
    private FlowPane buttons(Move move, Runnable moved) {
        Button go = new Button(screen.text("detail.move.confirm", screen.words().value(move.to())));
        go.setId("move-confirm");
        go.setDefaultButton(true);
        go.setOnAction(event -> model.move(moved));
        Button back = new Button(screen.text("detail.move.cancel"));
        back.setId("move-cancel");
        back.setCancelButton(true);
        back.setOnAction(event -> model.beginMove(null));
        return new FlowPane(GAP, GAP, go, back);
    }
}
