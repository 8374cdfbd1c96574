package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Uncached;

/** What a first start asks: where the register shall lie, or whether to look around in the demonstration. */
public final class FirstStart extends StackPane {

    private final Messages messages;
    private final FileQuestions files;
    private final TextField who = new TextField();

    /**
     * Makes the question.
     *
     * @param name the one that is proposed for who works here
     * @param usual the place that is proposed
     * @param named told the name, before the place
     * @param chosen told the place; empty for the demonstration
     */
    public FirstStart(
            Messages messages,
            String name,
            Path usual,
            FileQuestions files,
            Consumer<String> named,
            Consumer<Optional<Path>> chosen) {
        this.messages = messages;
        this.files = files;
        Consumer<Optional<Path>> begun = place -> {
            if (!who.getText().isBlank()) named.accept(who.getText().strip());
            chosen.accept(place);
        };
        who.setId("first-name");
        who.setText(name);
        Label asked = wrapped("shell.first.name");
        asked.setLabelFor(who);
        who.setAccessibleText(asked.getText());
        VBox question = new VBox();
        question.getStyleClass().add("screen");
        question.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label heading = new Label(messages.text("shell.first.heading"));
        heading.getStyleClass().add("screen-title");
        Label why = wrapped("shell.first.why");
        Button here = button("shell.first.here");
        here.setId("first-here");
        here.getStyleClass().add("accent");
        here.setDefaultButton(true);
        here.setOnAction(event -> begun.accept(Optional.of(usual)));
        Label place = new Label(usual.toString());
        place.getStyleClass().add("reference");
        place.setWrapText(true);
        Button elsewhere = button("shell.first.elsewhere");
        elsewhere.setId("first-elsewhere");
        elsewhere.setOnAction(event -> place(true).ifPresent(file -> begun.accept(Optional.of(file))));
        Button existing = button("shell.first.existing");
        existing.setId("first-existing");
        existing.setOnAction(event -> place(false).ifPresent(file -> begun.accept(Optional.of(file))));
        Button demonstration = button("shell.first.demonstration");
        demonstration.setId("first-demonstration");
        demonstration.setOnAction(event -> begun.accept(Optional.empty()));
        question.getChildren()
                .setAll(
                        heading,
                        wrapped("shell.first.what"),
                        asked,
                        who,
                        why,
                        here,
                        place,
                        elsewhere,
                        existing,
                        wrapped("shell.first.share"),
                        demonstration,
                        wrapped("shell.first.demonstration.what"));
        ScrollPane scroll = new ScrollPane(new StackPane(question));
        Uncached.on(scroll);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false); // what is in it is gone through, and scrolls into view
        scroll.getStyleClass().add("reach");
        getChildren().setAll(scroll);
    }

    private Button button(String key) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("first-choice");
        return button;
    }

    private Label wrapped(String key) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("first-text");
        return label;
    }

    private Optional<Path> place(boolean fresh) {
        FileQuestions.Kind kind = FileQuestions.Kind.of("Slagboom (.mv.db)", "*.mv.db");
        return fresh
                ? files.toSave(getScene().getWindow(), messages.text("shell.first.elsewhere"), "register.mv.db", kind)
                : files.toOpen(getScene().getWindow(), messages.text("shell.first.existing"), kind);
    }
}
