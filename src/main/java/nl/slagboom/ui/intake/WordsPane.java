package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** The partner's words for codes: where they stand, in how many rows, what they mean; what they may mean is proposed. */
final class WordsPane extends ScrollPane {

    /** The key that agrees to all proposals. */
    static final Keystroke ALL = Keystroke.of(KeyCode.F9);

    /** Who looks for more of them has a column of prose. */
    private static final int MOST = 100;

    private final Screen screen;
    private final IntakeViewModel model;
    private final Consumer<String> told;
    private final VBox content = new VBox();
    private final Label hint = new Label();
    private final Button all = new Button();
    private final Label more = new Label();
    private final List<WordRow> rows = new ArrayList<>();
    private @Nullable Wording drawnIn;

    /** @param told a sentence on what a key came to */
    WordsPane(Screen screen, IntakeViewModel model, Consumer<String> told) {
        Uncached.on(this);
        this.screen = screen;
        this.model = model;
        this.told = told;
        setId("intake-words");
        setFitToWidth(true);
        hint.setWrapText(true);
        hint.getStyleClass().add("borrowed");
        more.getStyleClass().add("borrowed");
        all.setId("intake-words-all");
        all.setOnAction(event -> agreeToAll());
        content.getStyleClass().add("intake-lists");
        setContent(content);
        model.planProperty().subscribe(plan -> show());
        screen.wording().subscribe(words -> show());
    }

    private List<TheirWord> words() {
        ImportPlan plan = model.planProperty().get();
        return plan == null ? List.of() : plan.words();
    }

    private void show() {
        List<TheirWord> words = words();
        List<TheirWord> shown = words.subList(0, Math.min(MOST, words.size()));
        // The same words keep their boxes, so that the focus stays where it is.
        if (drawnIn != screen.words() || !isDrawn(shown)) draw(shown);
        drawnIn = screen.words();
        for (int i = 0; i < shown.size(); i++) rows.get(i).show(shown.get(i));
        long proposals = words.stream().filter(word -> word.proposal() != null).count();
        boolean none = words.isEmpty() && model.planProperty().get() != null;
        hint.setText(screen.text(none ? "intake.words.none" : "intake.words.hint"));
        all.setText(screen.text(
                "intake.words.all", proposals, ALL.words(screen.words().messages())));
        all.setDisable(proposals == 0);
        all.setVisible(!words.isEmpty());
        more.setText(screen.text("intake.words.more", words.size() - shown.size()));
        more.setVisible(words.size() > shown.size());
    }

    private boolean isDrawn(List<TheirWord> shown) {
        boolean same = shown.size() == rows.size();
        for (int i = 0; same && i < shown.size(); i++) same = rows.get(i).isOf(shown.get(i));
        return same;
    }

    private void draw(List<TheirWord> shown) {
        rows.clear();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("intake-grid");
        ColumnConstraints numbers = new ColumnConstraints(60);
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints()
                .setAll(
                        new ColumnConstraints(110, 170, 260),
                        new ColumnConstraints(120, 260, 400),
                        numbers,
                        new ColumnConstraints(160, 260, 300));
        if (!shown.isEmpty())
            grid.addRow(
                    0,
                    headed("intake.word.field"),
                    headed("intake.word.theirs"),
                    headed("intake.word.rows"),
                    headed("intake.word.meaning"));
        for (int i = 0; i < shown.size(); i++) {
            WordRow row = new WordRow(screen, i, shown.get(i), this::mean);
            rows.add(row);
            grid.addRow(i + 1, row.cells());
        }
        content.getChildren().setAll(hint, all, grid, more);
    }

    private Label headed(String key) {
        Label label = new Label(screen.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private void mean(TheirWord word, Optional<Enum<?>> code) {
        model.mean(word, code.orElse(null));
    }

    /** Takes every proposal for what the word means. */
    void agreeToAll() {
        if (!model.agreeToAll()) told.accept(screen.text("intake.words.nothing"));
    }
}
