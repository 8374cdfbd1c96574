package nl.slagboom.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The changesets of the register, the newest first. What was chosen stays so when new ones come. */
final class ChangesetTable extends TableView<PastChangeset> {

    private static final double ROW = 30;
    private static final double SCROLL_BAR = 20;
    private static final double SENTENCE = 180;
    private static final int SHORT = 12; // letters that every column has room for

    private final Screen screen;
    private final HistoryViewModel model;
    private final Label empty = new Label();
    private boolean choosingAgain;

    ChangesetTable(Screen screen, HistoryViewModel model) {
        this.screen = screen;
        this.model = model;
        setId("history-rows");
        screen.textSize().on(this, ROW);
        setRowFactory(table -> new Line());
        setItems(model.rows());
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        setPlaceholder(empty);
        model.rows().addListener((ListChangeListener<PastChangeset>) change -> chooseAgain());
        getSelectionModel().selectedItemProperty().subscribe(past -> {
            if (past != null && !choosingAgain && !model.isRenewing()) model.choose(past);
        });
        widthProperty().subscribe(width -> spread());
        model.historyProperty().subscribe(history -> sayWhyEmpty());
        model.toldProperty().subscribe((was, now) -> refresh());
        screen.wording().subscribe(this::words);
        screen.wording().subscribe(wording -> setAccessibleText(screen.text("history.heading")));
    }

    /** Takes the keyboard. Where no row is chosen, it stands at the first. */
    void begin() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty())
            getFocusModel().focus(0);
    }

    /** The same, and chooses the first row where none is. */
    void beginWithFirst() {
        begin();
        if (getSelectionModel().isEmpty()) getSelectionModel().selectFirst();
    }

    /** The changeset that the keyboard is at; null where the table is empty. */
    @Nullable
    PastChangeset here() {
        PastChangeset chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) return chosen;
        int at = getFocusModel().getFocusedIndex();
        if (at < 0 || at >= getItems().size()) return null;
        getSelectionModel().select(at);
        return getItems().get(at);
    }

    private void chooseAgain() {
        PastChangeset chosen = model.chosenProperty().get();
        if (chosen == null) return;
        choosingAgain = true;
        int at = -1;
        for (int i = 0; i < getItems().size() && at < 0; i++) {
            if (getItems().get(i).number() == chosen.number()) at = i;
        }
        if (at >= 0) getSelectionModel().clearAndSelect(at);
        else getSelectionModel().clearSelection();
        choosingAgain = false;
    }

    private void words(Wording wording) {
        Messages messages = wording.messages();
        getColumns()
                .setAll(List.of(
                        column("number", 46, past -> String.valueOf(past.number())),
                        column(
                                "when",
                                130,
                                past -> wording.value(past.changeset().at())),
                        column("who", 110, past -> past.changeset().by()),
                        column("sentence", SENTENCE, past -> line(past.said(wording.language()))),
                        column("kind", 178, past -> Ties.kind(past, model.fields(past), wording)),
                        column("touched", 64, past -> wording.value(past.touched())),
                        column("tie", 116, past -> Ties.brief(past, messages))));
        sayWhyEmpty();
        spread();
    }

    private static String line(String sentence) {
        return sentence.replace('\n', ' ');
    }

    private TableColumn<PastChangeset, String> column(
            String name, double width, Function<PastChangeset, String> words) {
        TableColumn<PastChangeset, String> column = new TableColumn<>(screen.text("history.column." + name));
        column.setId("history-" + name);
        column.setPrefWidth(screen.textSize().px(width));
        // They follow each other as they were made: that order tells what came after what.
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        column.setCellFactory(ignored -> new TextCell());
        return column;
    }

    /** The sentences take the width that the other columns leave. */
    private void spread() {
        double others = 0;
        TableColumn<PastChangeset, ?> sentence = null;
        for (TableColumn<PastChangeset, ?> column : getColumns()) {
            if (column.getId().equals("history-sentence")) sentence = column;
            else others += column.getPrefWidth();
        }
        if (sentence != null)
            sentence.setPrefWidth(Math.max(screen.textSize().px(SENTENCE), getWidth() - SCROLL_BAR - others));
    }

    private void sayWhyEmpty() {
        var history = model.historyProperty().get();
        String key = history == null
                ? "history.empty.reading"
                : history.changesets().isEmpty() ? "history.empty.none" : "history.empty.sifted";
        empty.setText(screen.text(key));
    }

    private static final class TextCell extends TableCell<PastChangeset, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            // What is cut off can be read all the same.
            setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
        }
    }

    /** What was undone is dimmed; the last column says it in words. */
    private static final class Line extends TableRow<PastChangeset> {
        @Override
        protected void updateItem(@Nullable PastChangeset past, boolean empty) {
            super.updateItem(past, empty);
            getStyleClass().remove("row-undone");
            if (past != null && !empty && past.undoneBy() != null)
                getStyleClass().add("row-undone");
        }
    }
}
