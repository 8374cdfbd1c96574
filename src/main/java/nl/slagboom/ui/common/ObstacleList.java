package nl.slagboom.ui.common;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Obstacles below each other, each in a line. Enter or a double click goes to one. */
public final class ObstacleList extends ListView<ObstacleList.Line> {

    private static final double ROW = 28;
    private static final double BORDER = 4;
    private static final int FEW = 6;

    /**
     * An obstacle.
     *
     * @param note what is said of it at the end of its line
     * @param ended the status that it has, where that is to be seen before anything is done with it
     */
    public record Line(
            UUID id,
            String reference,
            String title,
            String note,
            @Nullable EndedPill ended) {

        public Line(UUID id, String reference, String title, String note) {
            this(id, reference, title, note, null);
        }
    }

    /** @param open told which obstacle is gone to */
    public ObstacleList(TextSize size, Consumer<UUID> open) {
        fixedCellSizeProperty().bind(size.length(ROW));
        fixedCellSizeProperty().subscribe(row -> fit());
        setCellFactory(list -> new LineCell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) open(open);
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) open(open);
        });
    }

    /** Shows these, and chooses the one that was chosen, or the first. It is as high as a few of them need. */
    public void show(List<Line> lines) {
        Line before = getSelectionModel().getSelectedItem();
        getItems().setAll(lines);
        fit();
        if (!lines.isEmpty()) getSelectionModel().clearAndSelect(place(lines, before));
    }

    private void fit() {
        double row = getFixedCellSize();
        double height = Math.clamp(getItems().size(), 1, FEW) * row + BORDER;
        setPrefHeight(height);
        setMinHeight(Math.min(height, 2 * row + BORDER));
        setMaxHeight(height);
    }

    private static int place(List<Line> lines, @Nullable Line before) {
        for (int i = 0; i < lines.size(); i++) {
            if (before != null && lines.get(i).id().equals(before.id())) return i;
        }
        return 0;
    }

    private void open(Consumer<UUID> open) {
        Line chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) open.accept(chosen.id());
    }

    private static final class LineCell extends ListCell<Line> {
        private final Label reference = new Label();
        private final Label title = new Label();
        private final Label note = new Label();
        private final HBox box = new HBox(reference, title, note);

        LineCell() {
            box.getStyleClass().add("obstacle-line");
            reference.getStyleClass().add("obstacle-reference");
            note.getStyleClass().add("obstacle-note");
            reference.setMinWidth(USE_PREF_SIZE);
            note.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            setPrefWidth(0); // as wide as the list, so that a long title gives way
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : box);
            if (line == null || empty) return;
            reference.setText(line.reference());
            title.setText(line.title().replace('\n', ' '));
            note.setText(line.note());
            EndedPill ended = line.ended();
            note.setGraphic(ended == null ? null : ended.label());
        }
    }
}
