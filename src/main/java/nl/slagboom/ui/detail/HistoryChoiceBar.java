package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import nl.slagboom.search.Change;
import nl.slagboom.ui.common.Screen;

/** Narrows the history of an obstacle to a person or a field. */
final class HistoryChoiceBar extends FlowPane {

    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> field = new ComboBox<>();

    /** @param chosen told each choice that is made */
    HistoryChoiceBar(List<Change> changes, Screen screen, Consumer<HistoryChoice> chosen) {
        getStyleClass().add("history-choice");
        fill(person, "history-person", screen.text("detail.history.everybody"), HistoryChoice.people(changes));
        fill(
                field,
                "history-field",
                screen.text("detail.history.everything"),
                HistoryChoice.fieldsOf(changes, screen.words()));
        person.setAccessibleText(screen.text("detail.history.by"));
        field.setAccessibleText(screen.text("detail.history.field"));
        for (ComboBox<String> box : List.of(person, field))
            box.getSelectionModel().selectedIndexProperty().subscribe((was, now) -> chosen.accept(choice()));
        getChildren().setAll(person, field);
    }

    private static void fill(ComboBox<String> box, String id, String all, List<String> choices) {
        List<String> items = new ArrayList<>(List.of(all));
        items.addAll(choices);
        box.setId(id);
        box.getItems().setAll(items);
        box.getSelectionModel().selectFirst();
    }

    private HistoryChoice choice() {
        return new HistoryChoice(chosen(person), chosen(field));
    }

    private static String chosen(ComboBox<String> box) {
        return box.getSelectionModel().getSelectedIndex() <= 0 ? "" : box.getValue();
    }
}
