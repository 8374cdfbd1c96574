package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.CodeList;
import nl.slagboom.model.LearntWord;
import nl.slagboom.ui.common.Screen;

/** The words that are remembered, by partner: each can be forgotten, or mean something else from now on. */
final class LearntWordsBox extends VBox {

    private final Screen screen;
    private final LearntWordsViewModel model;

    LearntWordsBox(Screen screen, LearntWordsViewModel model) {
        this.screen = screen;
        this.model = model;
        setId("intake-learnt");
        getStyleClass().add("pieces");
        model.wordsProperty().subscribe(words -> show());
        screen.wording().subscribe(words -> show());
    }

    private void show() {
        String focused = focused();
        getChildren().clear();
        Map<String, List<LearntWord.Entry>> byPartner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        model.wordsProperty().get().stream()
                .sorted(Comparator.comparing(
                                (LearntWord.Entry word) -> word.meaning().list())
                        .thenComparing(word -> word.meaning().word()))
                .forEach(word -> byPartner
                        .computeIfAbsent(word.meaning().organisation(), _ -> new ArrayList<>())
                        .add(word));
        int index = 0;
        for (Map.Entry<String, List<LearntWord.Entry>> partner : byPartner.entrySet()) {
            Label title = new Label(screen.text("intake.words.of", partner.getKey()));
            title.getStyleClass().add("section-title");
            GridPane grid = new GridPane();
            grid.getStyleClass().add("intake-grid");
            grid.getColumnConstraints()
                    .setAll(
                            new ColumnConstraints(110, 170, 260),
                            new ColumnConstraints(120, 260, 400),
                            new ColumnConstraints(160, 260, 300),
                            new ColumnConstraints(90, 130, 200));
            for (LearntWord.Entry word : partner.getValue()) row(grid, index++, word);
            getChildren().addAll(title, grid);
        }
        Node again = focused.isEmpty() ? null : lookup("#" + focused);
        if (again != null) again.requestFocus();
    }

    /** What has the keyboard here; it has it again where the words are shown anew. */
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || owner.getId() == null || owner.getParent() == null) return "";
        return equals(owner.getParent().getParent()) ? owner.getId() : "";
    }

    private void row(GridPane grid, int index, LearntWord.Entry entry) {
        Optional<CodeList> list = CodeList.named(entry.meaning().list());
        Label field = new Label(list.map(known -> known.label(screen.words()))
                .orElse(entry.meaning().list()));
        Label word = new Label(entry.meaning().word());
        word.setWrapText(true);
        word.getStyleClass().add("column-heading");
        Label since = new Label(screen.words().value(entry.learntAt()));
        since.getStyleClass().add("borrowed");
        Button forget = new Button(screen.text("intake.remembered.forget"));
        forget.setId("intake-forget-word-" + index);
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setAccessibleText(
                screen.text("intake.remembered.forget.of", entry.meaning().word()));
        forget.setOnAction(event -> model.forget(entry));
        int row = grid.getRowCount();
        grid.add(field, 0, row);
        grid.add(word, 1, row);
        list.ifPresent(codes -> {
            OfferBox<Optional<Enum<?>>> box = box(codes, entry);
            box.setId("intake-learnt-" + index);
            box.setAccessibleText(
                    screen.text("intake.word.meaning.of", entry.meaning().word()));
            word.setLabelFor(box);
            grid.add(box, 2, row);
        });
        grid.add(since, 3, row);
        grid.add(forget, 4, row);
    }

    private OfferBox<Optional<Enum<?>>> box(CodeList list, LearntWord.Entry entry) {
        Optional<Enum<?>> code = list.code(entry.meaning().code());
        OfferBox<Optional<Enum<?>>> box = new OfferBox<>(
                new CodeNames(screen.words(), list, false),
                code,
                chosen -> chosen.ifPresent(other -> model.change(entry, other)));
        box.show(code);
        return box;
    }
}
