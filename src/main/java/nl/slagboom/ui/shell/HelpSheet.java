package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;

/** Explains the screen that is shown: what it is for, what one can do there and in the window, what the search field takes. */
final class HelpSheet extends VBox implements Overlay.Panel {

    /** What the trade calls things, with what is meant by it and who says so. */
    private static final List<String> TERMS = List.of(
            "help.term.obstacle",
            "help.term.report",
            "help.term.side",
            "help.term.managed",
            "help.term.track",
            "help.term.ladder",
            "help.term.nuts",
            "help.term.lau",
            "help.term.file",
            "help.term.test");

    private final Screen screen;
    private final Label heading = text("", "screen-title");
    private final Label closing = text("", "said");
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    HelpSheet(Screen screen) {
        Uncached.on(scroll);
        this.screen = screen;
        setId("help");
        getStyleClass().addAll("panel", "help");
        setMaxHeight(USE_PREF_SIZE);
        heading.setId("help-heading");
        content.setId("help-content");
        content.getStyleClass().add("help-content");
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(heading, scroll, closing);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node keyboard() {
        return scroll;
    }

    /** Says it of a screen. */
    void open(Commanded of, Commands commands) {
        Messages messages = screen.words().messages();
        heading.setText(messages.text(of.help() + ".heading"));
        closing.setText(messages.text("help.close"));
        scroll.setAccessibleText(heading.getText());
        Label what = text(messages.text(of.help()), "help-text");
        what.setId("help-what");
        content.getChildren().setAll(what);
        String palette = commands.palette().keys(messages);
        if (!of.commands().isEmpty()) add(messages.text("help.screen"), of.commands(), palette, messages);
        add(messages.text("help.window"), commands.ofWindow(), palette, messages);
        Label terms = text(SearchField.terms(messages), "help-text");
        terms.setId("help-terms");
        content.getChildren()
                .addAll(
                        text(messages.text("help.search"), "section-title"),
                        terms,
                        text(messages.text("help.search.keys"), "help-text"),
                        text(messages.text("help.terms"), "section-title"));
        for (String term : TERMS) content.getChildren().add(text(messages.text(term), "help-text"));
        scroll.setVvalue(0);
    }

    /** Those that have a key below each other, the others in a sentence. */
    private void add(String title, List<Command> commands, String palette, Messages messages) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(keys, names);
        List<String> others = new ArrayList<>();
        for (Command command : commands) {
            if (command.keys() == null) {
                others.add(command.name(messages));
                continue;
            }
            Label key = text(command.keys(messages), "key");
            key.setWrapText(false);
            grid.addRow(grid.getRowCount(), key, text(command.name(messages), "help-text"));
        }
        content.getChildren().addAll(text(title, "section-title"), grid);
        String unkeyed = messages.text("help.unkeyed", palette, String.join("  ·  ", others));
        if (!others.isEmpty()) content.getChildren().add(text(unkeyed, "help-text"));
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
