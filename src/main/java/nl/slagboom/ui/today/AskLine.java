package nl.slagboom.ui.today;

import java.util.Collection;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import nl.slagboom.ui.common.Screen;

/** One thing that is asked beside the list: to which day, or to whom. It begins hidden; Enter answers, Esc leaves. */
final class AskLine extends FlowPane {

    private final Label label = new Label();
    private final ComboBox<String> field = new ComboBox<>();
    private final Button confirm = new Button();
    private final Label why = new Label();
    private final Runnable left;
    private Function<String, String> answered = text -> "";

    /** @param left run when nothing is answered */
    AskLine(Screen screen, Runnable left) {
        this.left = left;
        setId("today-ask");
        getStyleClass().add("intake-bar");
        label.setLabelFor(field);
        field.setId("today-ask-field");
        field.setEditable(true);
        confirm.setId("today-ask-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(event -> answer());
        why.getStyleClass().add("refusal");
        why.setWrapText(true);
        getChildren().addAll(label, field, confirm, why);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        // A box that is typed into keeps Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (field.isShowing()) return;
            if (event.getCode() == KeyCode.ENTER) answer();
            else if (event.getCode() == KeyCode.ESCAPE) leave();
            else return;
            event.consume();
        });
        screen.wording().subscribe(wording -> leaveQuietly());
    }

    /**
     * Asks.
     *
     * @param offered to choose from
     * @param answer takes what was typed; tells why it cannot, or nothing
     */
    void ask(
            String question,
            String verb,
            String proposal,
            Collection<String> offered,
            Function<String, String> answer) {
        answered = answer;
        label.setText(question);
        confirm.setText(verb);
        why.setText("");
        field.getItems().setAll(offered);
        field.getEditor().setText(proposal);
        setVisible(true);
        field.requestFocus();
        field.getEditor().selectAll();
    }

    private void answer() {
        String refusal = answered.apply(field.getEditor().getText().strip());
        why.setText(refusal);
        if (refusal.isEmpty()) leave();
    }

    private void leave() {
        leaveQuietly();
        left.run();
    }

    private void leaveQuietly() {
        setVisible(false);
        why.setText("");
    }
}
