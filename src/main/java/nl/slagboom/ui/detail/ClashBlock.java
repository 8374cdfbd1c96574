package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.ui.common.ClashWords;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** One thing that clashes: what it was, and what it may become. Arrow keys go from one choice to the next. */
final class ClashBlock extends VBox {

    private final Screen screen;
    private final Clash clash;
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> buttons = new ArrayList<>();

    /** @param reveal told which choice has the keyboard, so that it can be seen */
    ClashBlock(Clash clash, ConflictViewModel model, Screen screen, Consumer<Node> reveal) {
        this.screen = screen;
        this.clash = clash;
        getStyleClass().add("clash");
        ClashWords words = new ClashWords(clash, screen.words());
        Label heading = wrapped(words.heading(), "section-title");
        getChildren().add(heading);
        String where = words.where(model.now());
        if (!where.isEmpty()) getChildren().add(wrapped(where, "reference"));
        getChildren().add(wrapped(screen.text("detail.conflict.was"), "field-label"));
        getChildren().add(wrapped(words.shown(Conflict::base, clash.base()), "clash-base"));
        for (Choice choice : clash.choices()) getChildren().add(option(choice, model, words, reveal));
    }

    void begin() {
        buttons.getFirst().requestFocus();
    }

    private Node option(Choice choice, ConflictViewModel model, ClashWords words, Consumer<Node> reveal) {
        String name = name(choice, model.colleague(clash).orElse(null));
        String text = choice == Choice.BOTH
                ? ""
                : words.shown(choice == Choice.MINE ? Conflict::mine : Conflict::theirs, clash.after(choice));
        RadioButton button = new RadioButton(name);
        button.setId("choose-" + choice.name() + "-" + number(model));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText(words.heading() + ". " + screen.words().labelled(name, text));
        button.setSelected(model.chosen(clash).equals(Optional.of(choice)));
        button.selectedProperty().subscribe(selected -> {
            if (selected) model.choose(clash, choice);
        });
        buttons.add(button);
        VBox option = new VBox(button);
        option.getStyleClass().add("clash-option");
        button.focusedProperty().subscribe(focused -> {
            if (focused) reveal.accept(option);
        });
        if (!text.isEmpty()) {
            Label value = wrapped(text, "clash-value");
            value.setOnMouseClicked(event -> {
                button.requestFocus();
                button.setSelected(true);
            });
            option.getChildren().add(value);
        }
        return option;
    }

    /** @param colleague whose the other version is; null where no name is known */
    private String name(Choice choice, @Nullable String colleague) {
        if (choice == Choice.BOTH && clash.mine() instanceof Set<?>) return screen.text("detail.conflict.all");
        String key = "detail.conflict." + choice.name().toLowerCase(Locale.ROOT);
        return colleague == null || choice == Choice.MINE ? screen.text(key) : screen.text(key + ".of", colleague);
    }

    private int number(ConflictViewModel model) {
        return model.clashes().indexOf(clash);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
