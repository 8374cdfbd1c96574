package nl.slagboom.ui.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.AfterLayout;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** The list of obstacles: what narrows it on the left, the rows, the chosen one on the right. */
public final class RegisterView extends BorderPane implements Commanded {

    private static final double ROW = 32;
    private static final int MOST = 500; // rows that are chosen at once

    private final RegisterViewModel model;
    private final TableView<Row> table = new TableView<>();
    private final Panes panes;
    private final RowColumns columns;
    private final EmptyList empty;
    private final FilterPane filters;
    private final List<Command> commands;
    private final Consumer<UUID> choose;
    private boolean isBeside;
    private boolean choosingAgain;
    private @Nullable UUID sought;
    private @Nullable UUID found;
    /** Where the row stood that was chosen, and may be among the rows no more. */
    private int lastPlace;

    /**
     * Makes the screen.
     *
     * @param detail shows the obstacle that was chosen
     * @param ofDetail what can be done with that
     * @param choose told which obstacle that is
     */
    public RegisterView(
            RegisterViewModel model, Screen screen, Node detail, List<Command> ofDetail, Consumer<UUID> choose) {
        this.model = model;
        this.choose = choose;
        Command choosing = new Command("command.register.open", Keystroke.of(KeyCode.ENTER), this::chooseFocused)
                .when(() -> table.getFocusModel().getFocusedIndex() >= 0, "idle.row");
        Command widening = new Command("command.register.all", Keystroke.of(KeyCode.ESCAPE), model::widen);
        Command showing = new Command("command.register.filters", Keystroke.of(KeyCode.F9), this::toggleFilters);
        commands = Stream.concat(Stream.of(choosing, widening, showing), ofDetail.stream())
                .toList();
        table.setId("rows");
        columns = new RowColumns(table, screen, model::sort); // the model sorts off the drawing thread
        screen.textSize().on(table, ROW);
        screen.textSize().percentProperty().subscribe(percent -> fitStatus());
        screen.wording().subscribe(wording -> table.setAccessibleText(screen.text("name.obstacles")));
        table.setTableMenuButtonVisible(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseAll);
        table.setOnMouseClicked(event -> {
            if (event.getTarget() instanceof Node target && isInRow(target)) openChosen();
        });
        filters = new FilterPane(model);
        filters.setOnKeyPressed(CommandKeys.of(widening));
        ScrollPane narrowing = new ScrollPane(filters);
        Uncached.on(narrowing);
        narrowing.setFitToWidth(true);
        narrowing.setId("narrowing");
        narrowing.setFocusTraversable(false); // its boxes are gone through, and scroll into view
        panes = new Panes(narrowing, table, detail, screen.textSize());
        setCenter(panes.node());
        table.setItems(model.rows());
        model.rows().addListener((ListChangeListener<Row>) change -> chooseAgain());
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0 && !choosingAgain && !model.isRenewing()) lastPlace = index.intValue();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !choosingAgain && !model.isRenewing()) {
                model.chosenProperty().set(row.id());
                choose.accept(row.id());
            }
        });
        table.setOnKeyPressed(CommandKeys.of(choosing, widening));
        model.countsProperty().subscribe(() -> {
            filters.show(screen.words());
            fitStatus();
        });
        empty = new EmptyList(model, screen, table::requestFocus);
        table.setPlaceholder(empty);
        screen.wording().subscribe(wording -> {
            columns.speak();
            fitStatus();
            filters.show(wording);
        });
    }

    @Override
    public String help() {
        return "help.register";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard. Where no row is chosen, it stands at the first; where none is, at the search that is offered. */
    public void begin() {
        if (table.getItems().isEmpty() && empty.begin()) return;
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty())
            table.getFocusModel().focus(0);
    }

    /** Chooses the first row, unless another is chosen. */
    public void chooseFirst() {
        if (table.getItems().isEmpty()) empty.begin();
        else if (table.getSelectionModel().isEmpty()) choose(0);
        else openChosen();
    }

    private void toggleFilters() {
        panes.toggleNarrowing();
        takeFromHidden();
    }

    /** The list takes the keyboard where it was in what is hidden now. */
    private void takeFromHidden() {
        Scene scene = getScene();
        if (scene == null) return;
        Node keyboard = scene.getFocusOwner();
        if (keyboard == null || !scene.equals(keyboard.getScene())) begin();
    }

    private void chooseFocused() {
        int at = table.getFocusModel().getFocusedIndex();
        if (at >= 0) table.getSelectionModel().clearAndSelect(at);
        openChosen();
    }

    /** One that is chosen and not open: it was taken back, say, and came back. */
    private void openChosen() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (isBeside
                || row == null
                || table.getSelectionModel().getSelectedIndices().size() > 1) return;
        model.chosenProperty().set(row.id());
        choose.accept(row.id());
    }

    private static boolean isInRow(Node target) {
        for (Node up = target; up != null; up = up.getParent())
            if (up instanceof TableRow<?> row) return !row.isEmpty();
        return false;
    }

    /** To choose each of ten thousand takes a table long; all that it shows are given out without. */
    private void chooseAll(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.A) return;
        event.consume();
        if (table.getItems().size() > MOST) return;
        choosingAgain = true; // what is open stays open
        table.getSelectionModel().selectAll();
        choosingAgain = false;
    }

    /** Has something run whenever others are chosen. */
    public void onSelecting(Runnable others) {
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>)
                change -> others.run());
    }

    /** Shows or hides what stands beside the list. */
    public void beside(boolean shown) {
        panes.beside(shown);
        isBeside = shown;
        if (!shown) takeFromHidden();
        UUID chosen = model.chosenProperty().get();
        if (!shown || chosen == null || !chosen.equals(found)) return;
        bringIntoView(chosen);
    }

    /** Once more when it is laid out: a list that became narrower has a scroll bar, which may lie over what was scrolled to. */
    private void bringIntoView(UUID id) {
        table.scrollTo(indexOf(id));
        AfterLayout.of(this, () -> table.scrollTo(indexOf(id)));
    }

    /** Chooses an obstacle as soon as it is among the rows, and shows all of them where it is not. It is not opened. */
    public void seek(UUID id) {
        sought = id;
        model.chosenProperty().set(id);
        model.ask();
    }

    /** Goes to the row above or below. */
    public void step(int by) {
        int here = table.getSelectionModel().getSelectedIndex();
        if (here >= 0 && !isBeside) {
            openChosen();
            return;
        }
        int size = table.getItems().size();
        if (size == 0) return;
        // Where none is chosen, one goes on from where the last stood, if the list is still that long.
        int next = here >= 0 ? here + by : Math.clamp(by > 0 ? lastPlace : lastPlace - 1, 0, size - 1);
        if (next >= 0 && next < size) choose(next);
    }

    private void choose(int place) {
        table.getSelectionModel().clearAndSelect(place);
        table.scrollTo(place);
    }

    /** Chooses an obstacle, if it is among the rows. */
    public void choose(UUID id) {
        sought = null;
        int at = indexOf(id);
        if (at >= 0) choose(at);
    }

    /** How the columns and the panes lie, as text: what a next start is given. */
    public String arrangement() {
        return panes.text() + "|" + columns.state().text();
    }

    /** Lays columns and panes as a text says; what it does not say stays as it is. */
    public void arrange(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) return;
        panes.lay(text.substring(0, bar));
        columns.lay(ColumnState.of(text.substring(bar + 1)));
    }

    private void fitStatus() {
        columns.fit(model.countsProperty()
                .get()
                .getOrDefault(ObstacleFields.STATUS_NOW, Map.of())
                .keySet());
    }

    /** What was chosen stays so among new rows; it is not opened anew. What is sought is also scrolled to. */
    private void chooseAgain() {
        UUID chosen = model.chosenProperty().get();
        if (chosen == null) return;
        choosingAgain = true;
        int at = indexOf(chosen);
        if (at >= 0) table.getSelectionModel().clearAndSelect(at);
        else table.getSelectionModel().clearSelection();
        choosingAgain = false;
        if (!chosen.equals(sought)) return;
        if (at >= 0) {
            sought = null;
            found = chosen;
            bringIntoView(chosen);
        } else if (!model.narrowing().isNone()) model.widen();
    }

    private int indexOf(UUID id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(id)) return i;
        }
        return -1;
    }

    /** The rows shown, in their order: what an export takes. */
    public List<Row> shown() {
        return List.copyOf(table.getItems());
    }

    /** Of the rows shown those that were chosen, in their order, where that are several; else none. */
    public List<Row> selected() {
        List<Integer> chosen = table.getSelectionModel().getSelectedIndices();
        return chosen.size() < 2
                ? List.of()
                : chosen.stream().sorted().map(table.getItems()::get).toList();
    }

    /** The columns shown, in their order. */
    public List<Field<Obstacle, ?>> columns() {
        return table.getVisibleLeafColumns().stream()
                .flatMap(column -> ObstacleFields.ALL.byCode(column.getId()).stream())
                .toList();
    }
}
