package nl.slagboom.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.Remembered;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.model.Layout;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;

/** The words that are remembered, and the layouts: whose, since when, where their columns go; each can be forgotten. */
final class RememberedPane extends ScrollPane {

    private final Screen screen;
    private final IntakeViewModel model;
    private final VBox content = new VBox();
    private final LearntWordsBox words;
    private int forgotten = -1;

    RememberedPane(Screen screen, IntakeViewModel model) {
        Uncached.on(this);
        this.screen = screen;
        this.model = model;
        setId("intake-remembered");
        setFitToWidth(true);
        content.getStyleClass().add("difference");
        setContent(content);
        words = new LearntWordsBox(screen, model.words());
        model.layoutsProperty().subscribe(layouts -> show());
        model.words().wordsProperty().subscribe(learnt -> show());
        screen.wording().subscribe(words -> show());
    }

    private void show() {
        List<Layout.Entry> layouts = model.layoutsProperty().get();
        boolean nothing =
                layouts.isEmpty() && model.words().wordsProperty().get().isEmpty();
        content.getChildren().setAll(words);
        if (nothing) content.getChildren().add(line(screen.text("intake.remembered.none"), "empty"));
        for (int i = 0; i < layouts.size(); i++) content.getChildren().add(layout(i, layouts.get(i)));
        stay(layouts.size());
    }

    /** The keyboard stays where something was forgotten: at the next layout, else at the last. */
    private void stay(int count) {
        int here = forgotten;
        forgotten = -1;
        if (here < 0) return;
        Node next = count == 0 ? this : content.lookup("#intake-forget-" + Math.min(here, count - 1));
        if (next != null) next.requestFocus();
    }

    private HBox layout(int index, Layout.Entry layout) {
        Remembered remembered = Remembered.of(layout.mapping());
        String at = screen.words().value(layout.learntAt());
        String since = remembered.organisation() == null
                ? screen.text("intake.remembered.at", at)
                : screen.text("intake.remembered.from", remembered.organisation(), at);
        Label title = line(since, "section-title");
        TargetNames names = new TargetNames(screen.words());
        String columns = String.join(
                "  ·  ",
                remembered.codes().entrySet().stream()
                        .map(column -> column.getKey() + " → "
                                + Target.of(column.getValue()).map(names::name).orElse(column.getValue()))
                        .toList());
        VBox words = new VBox(title, line(columns, "borrowed"));
        if (remembered.rows() != null)
            words.getChildren()
                    .add(line(
                            screen.words()
                                    .labelled(
                                            screen.text("intake.rows.as"),
                                            screen.words().value(remembered.rows())),
                            "field-label"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button forget = new Button(screen.text("intake.remembered.forget"));
        forget.setId("intake-forget-" + index);
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setAccessibleText(screen.text("intake.remembered.forget.of", since));
        forget.setOnAction(event -> {
            forgotten = index;
            model.forget(layout);
        });
        HBox row = new HBox(words, forget);
        row.getStyleClass().addAll("piece", "intake-bar");
        return row;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
