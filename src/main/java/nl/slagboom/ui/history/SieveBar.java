package nl.slagboom.ui.history;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** Narrows the history: by words, by kind, to one's own. */
final class SieveBar extends FlowPane {

    private final Screen screen;
    private final HistoryViewModel model;
    private final TextField words = new TextField();
    private final ComboBox<Choice> kinds = new ComboBox<>();
    private final CheckBox mine = new CheckBox();
    private boolean speaking;

    /** @param kind null for all kinds */
    private record Choice(@Nullable ChangeKind kind) {}

    /** @param down run when the keyboard goes on to what was found */
    SieveBar(Screen screen, HistoryViewModel model, Runnable down) {
        this.screen = screen;
        this.model = model;
        getStyleClass().add("history-sieve");
        words.setId("history-search");
        words.textProperty().subscribe(text -> sift());
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                widen();
                event.consume();
            }
        });
        kinds.setId("history-kinds");
        kinds.getItems().add(new Choice(null));
        Arrays.stream(ChangeKind.values()).map(Choice::new).forEach(kinds.getItems()::add);
        kinds.getSelectionModel().selectFirst();
        kinds.valueProperty().subscribe(choice -> sift());
        mine.setId("history-mine");
        mine.setMnemonicParsing(false);
        mine.selectedProperty().subscribe(on -> sift());
        getChildren().setAll(List.of(words, kinds, mine));
        screen.wording().subscribe(wording -> words());
    }

    void begin() {
        words.requestFocus();
        words.selectAll();
    }

    /** Lets all through again. */
    void widen() {
        words.clear();
        kinds.getSelectionModel().selectFirst();
        mine.setSelected(false);
    }

    private void sift() {
        if (speaking) return;
        Choice choice = kinds.getValue();
        model.sift(new Sieve(
                words.getText().strip(),
                choice == null ? null : choice.kind(),
                mine.isSelected() ? screen.user() : null));
    }

    private void words() {
        words.setPromptText(screen.text("history.search"));
        words.setAccessibleText(screen.text("history.search"));
        kinds.setAccessibleText(screen.text("history.kind"));
        mine.setText(screen.text("history.mine"));
        speaking = true;
        Worded.in(kinds, this::name);
        speaking = false;
    }

    private String name(Choice choice) {
        ChangeKind kind = choice.kind();
        return kind == null ? screen.text("history.kind.all") : screen.words().value(kind);
    }
}
