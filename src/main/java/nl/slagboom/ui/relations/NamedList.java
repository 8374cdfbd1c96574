package nl.slagboom.ui.relations;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.TextSize;
import org.jspecify.annotations.Nullable;

/** The obstacles that name somebody, below each other. Enter or a double click goes to one. */
final class NamedList extends ListView<Row> {

    private static final double ROW = 28;
    private static final int FEW = 8;
    private static final double BORDER = 4;

    private Language language = Language.NL;

    /** @param open told which obstacle is gone to */
    NamedList(TextSize size, Consumer<UUID> open) {
        fixedCellSizeProperty().bind(size.length(ROW));
        fixedCellSizeProperty().subscribe(row -> fit());
        setCellFactory(list -> new Line());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) open(open);
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) open(open);
        });
    }

    /** It is as high as a few of them need. */
    void show(List<Row> rows, Language spoken) {
        language = spoken;
        getItems().setAll(rows);
        fit();
        getSelectionModel().selectFirst();
    }

    private void fit() {
        double height = Math.clamp(getItems().size(), 1, FEW) * getFixedCellSize() + BORDER;
        setPrefHeight(height);
        setMinHeight(height);
        setMaxHeight(height);
    }

    private void open(Consumer<UUID> open) {
        Row chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) open.accept(chosen.id());
    }

    private final class Line extends ListCell<Row> {

        Line() {
            setPrefWidth(0); // as wide as the list, so that a long title gives way
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(
                    row == null || empty
                            ? null
                            : row.reference() + "  "
                                    + row.title().shown(language).replace('\n', ' '));
        }
    }
}
