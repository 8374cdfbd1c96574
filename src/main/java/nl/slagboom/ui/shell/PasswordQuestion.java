package nl.slagboom.ui.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.PasswordWanted;

/** Asks the password of a register on a server. It is kept nowhere. */
public final class PasswordQuestion extends StackPane {

    /**
     * Makes the question.
     *
     * @param why a password is wanted, or which one is not right
     * @param said told what was typed
     */
    public PasswordQuestion(Messages messages, PasswordWanted why, Consumer<String> said) {
        Label heading = new Label(messages.text("shell.password.heading"));
        heading.getStyleClass().add("screen-title");
        Label reason = new Label(
                why.isWrong() ? messages.text(why) : messages.text("shell.password.why", String.valueOf(why.server())));
        reason.setId("password-why");
        reason.setWrapText(true);
        reason.getStyleClass().add("first-text");
        PasswordField field = new PasswordField();
        field.setId("password");
        field.getStyleClass().add("first-text");
        reason.setLabelFor(field);
        field.setAccessibleText(messages.text("shell.password.heading"));
        Button open = new Button(messages.text("shell.password.open"));
        open.setId("password-open");
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(event -> said.accept(field.getText()));
        VBox question = new VBox(heading, reason, field, open);
        question.getStyleClass().add("screen");
        question.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(question);
        Platform.runLater(field::requestFocus);
    }
}
