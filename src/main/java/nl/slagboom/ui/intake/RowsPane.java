package nl.slagboom.ui.intake;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Choice;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Divided;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The rows of the plan, and beside them what the chosen one changes. */
final class RowsPane extends SplitPane {

    private static final double ROW = 30;
    /** How much of the width the list has; of an answer, where texts stand side by side, less. */
    private static final double LIST = 0.58;

    private static final double ANSWER = 0.42;
    /** How wide the place of a row is. */
    private static final double ONE_SHEET = 95;

    private static final double SHEETS = 140;
    private static final double NUMBER = 125;

    private final Screen screen;
    private final IntakeViewModel model;
    private final Consumer<String> told;
    private final boolean deciding;
    private final ObservableList<PlannedRow> all = FXCollections.observableArrayList();
    private final FilteredList<PlannedRow> sifted = new FilteredList<>(all);
    private final TableView<PlannedRow> rows = new TableView<>();
    private final DifferencePane difference;
    private final SieveBar sieves;
    private final Divided divided;
    private final Command taking;
    private Sieve sieve = Sieve.ALL;
    private List<Placing> placings = List.of();
    private boolean asking;
    private boolean replacing;

    /**
     * Makes the rows of a plan.
     *
     * @param told what a key came to, where nothing else shows it
     * @param deciding whether only what was left is asked: then there is no file, and no row to be left out
     */
    RowsPane(Screen screen, IntakeViewModel model, Consumer<String> told, boolean deciding) {
        this.screen = screen;
        this.model = model;
        this.told = told;
        this.deciding = deciding;
        difference = new DifferencePane(screen, model);
        rows.setId("intake-rows");
        screen.textSize().on(rows, ROW);
        rows.setRowFactory(table -> new KindRow());
        taking = new Command("command.intake.take", Keystroke.of(KeyCode.SPACE), this::take)
                .when(this::canTake, "idle.row.such");
        rows.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(taking));
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!replacing) difference.show(row);
        });
        List<Sieve> all = List.of(Sieve.values());
        sieves = new SieveBar(screen, deciding ? List.of(Sieve.ALL, Sieve.CLASHING) : all, this::sift);
        SortedList<PlannedRow> sorted = new SortedList<>(sifted);
        sorted.comparatorProperty().bind(rows.comparatorProperty());
        rows.setItems(sorted);
        VBox list = new VBox(sieves, rows);
        list.getStyleClass().add("intake-list");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getItems().setAll(list, difference);
        divided = new Divided(this, screen.textSize(), LIST);
        model.planProperty().subscribe(this::show);
        screen.wording().subscribe(this::words);
    }

    private void words(Wording wording) {
        Label empty = new Label(deciding ? screen.text("exchange.decided") : screen.text("intake.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        rows.setAccessibleText(screen.text("name.rows"));
        rows.getColumns().setAll(deciding ? ofQuestions(wording) : ofList(wording));
        difference.words();
    }

    private List<TableColumn<PlannedRow, PlannedRow>> ofList(Wording wording) {
        TableColumn<PlannedRow, PlannedRow> take = column("intake.take", 92);
        take.setCellFactory(column -> new TakeCell(screen, model));
        take.setSortable(false);
        TableColumn<PlannedRow, PlannedRow> row = column("intake.row", placings.size() > 1 ? SHEETS : ONE_SHEET);
        row.setCellFactory(column -> new WordsCell(this::place));
        row.setComparator(Comparator.comparing(PlannedRow::sheet).thenComparingInt(PlannedRow::row));
        TableColumn<PlannedRow, PlannedRow> kind = column("intake.kind", 106);
        kind.setCellFactory(column -> new WordsCell(this::kind));
        kind.setComparator(Comparator.comparing(PlannedRow::kind));
        return List.of(
                take,
                row,
                kind,
                words("intake.title", 205, one -> title(one, wording)),
                words("intake.problems", 154, one -> problems(one, wording)));
    }

    private List<TableColumn<PlannedRow, PlannedRow>> ofQuestions(Wording wording) {
        TableColumn<PlannedRow, PlannedRow> number = words("intake.row", NUMBER, PlannedRow::at);
        number.setText(wording.label(ObstacleFields.REFERENCE));
        return List.of(
                number,
                words("exchange.state", 115, this::decided),
                words("intake.title", 220, one -> title(one, wording)));
    }

    /** The sheet is named where there are several. */
    private String place(PlannedRow row) {
        ImportPlan plan = model.planProperty().get();
        boolean one = plan != null && plan.placings().size() <= 1;
        return one ? row.at() : row.at() + " · " + row.sheet();
    }

    private void makeRoom(double width) {
        rows.getColumns().stream()
                .filter(column -> !deciding && column.getId().equals("intake-row"))
                .forEach(column -> column.setPrefWidth(screen.textSize().px(width)));
    }

    private String kind(PlannedRow row) {
        if (row.isUntaken()) return screen.text("intake.kind.untaken");
        return screen.text(
                row.isUndecided()
                        ? "intake.kind.clash"
                        : "intake.kind." + row.kind().name());
    }

    private String decided(PlannedRow row) {
        if (row.questions().isEmpty()) return kind(row);
        return screen.text(row.isUndecided() ? "intake.question.open" : "intake.question.decided");
    }

    private TableColumn<PlannedRow, PlannedRow> column(String key, double width) {
        TableColumn<PlannedRow, PlannedRow> column = new TableColumn<>(screen.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(screen.textSize().px(width));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }

    private TableColumn<PlannedRow, PlannedRow> words(String key, double width, Function<PlannedRow, String> text) {
        TableColumn<PlannedRow, PlannedRow> column = column(key, width);
        column.setCellFactory(ignored -> new WordsCell(text));
        Collator collator = Collator.getInstance(screen.words().messages().locale());
        // Made once for each text: a collator that is asked at every comparison takes seconds over a long list.
        Map<String, CollationKey> keys = new HashMap<>();
        column.setComparator(
                Comparator.comparing(row -> keys.computeIfAbsent(text.apply(row), collator::getCollationKey)));
        return column;
    }

    private static String title(PlannedRow row, Wording wording) {
        var mine = row.mine();
        return mine == null ? "" : mine.title().shown(wording.language());
    }

    private static String problems(PlannedRow row, Wording wording) {
        return row.problems().stream()
                .map(problem -> wording.labelled(problem.whereInRow(wording), problem.text(wording)))
                .collect(Collectors.joining("; "));
    }

    /** What did not change keeps its row, so that the list stays where it was scrolled to. */
    @SuppressWarnings(
            "ReferenceEquality") // a plan keeps the rows that it did not plan anew; comparing them whole is slow
    private void show(@Nullable ImportPlan plan) {
        List<PlannedRow> wanted = plan == null ? List.of() : plan.rows();
        if (plan == null) questions().forget();
        List<Placing> placed = plan == null ? List.of() : plan.placings();
        boolean asks = wanted.stream().anyMatch(row -> !row.questions().isEmpty());
        if (asks != asking) divided.lay(asks ? ANSWER : LIST);
        asking = asks;
        if (!placed.equals(placings)) makeRoom(placed.size() > 1 ? SHEETS : ONE_SHEET);
        PlannedRow selected = rows.getSelectionModel().getSelectedItem();
        sieves.count(wanted);
        if (all.size() != wanted.size()) {
            sieves.choose(Sieve.ALL);
            all.setAll(wanted);
            sift(Sieve.ALL);
            if (!wanted.isEmpty()) rows.getSelectionModel().select(first(wanted));
        } else {
            replacing = true; // the row is shown again once it is chosen again: what has the keyboard there stays
            for (int i = 0; i < wanted.size(); i++) {
                if (all.get(i) != wanted.get(i)) all.set(i, wanted.get(i));
            }
            replacing = false;
            if (!placed.equals(placings)) sift(sieve);
            if (selected != null) select(selected.place());
        }
        placings = placed;
    }

    /**
     * Looks at some of the rows. Which ones is settled now: a row that is left out then, and so becomes of another kind, does
     * not vanish under the hand.
     */
    private void sift(Sieve wanted) {
        sieve = wanted;
        Set<PlannedRow.Place> places = new HashSet<>();
        for (PlannedRow row : all) if (wanted.lets(row)) places.add(row.place());
        sifted.setPredicate(wanted == Sieve.ALL ? null : row -> places.contains(row.place()));
        if (rows.getSelectionModel().isEmpty()) rows.getSelectionModel().selectFirst();
    }

    /**
     * Goes to what is to be decided next, or was emptied and not looked at, from here on and then from the top; where there
     * is none it says so.
     */
    void nextQuestion() {
        ImportPlan plan = model.planProperty().get();
        if (plan == null) return;
        applyCss(); // until then what is in the panes is not in the window, and cannot take the keyboard
        questions().commit();
        if (questions().next() || nextRow()) return;
        boolean hidden = sieve != Sieve.ALL && all.stream().anyMatch(questions()::isLeft);
        if (hidden) {
            sieves.choose(Sieve.ALL);
            sift(Sieve.ALL);
            nextRow();
        } else {
            told.accept(new IntakeSentences(screen.words()).nothingLeft(plan));
            model.resume(); // who asks once more goes through what was put off
        }
    }

    /** @return whether there was one to go to */
    private boolean nextRow() {
        List<PlannedRow> shown = rows.getItems();
        int here = rows.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= shown.size(); i++) {
            int at = (here + i) % shown.size();
            if (!questions().isLeft(shown.get(at))) continue;
            rows.getSelectionModel().clearAndSelect(at);
            rows.scrollTo(Math.max(0, at - 3));
            questions().begin();
            return true;
        }
        return false;
    }

    /** Decides where the keyboard is, else what comes first. What is not offered there is said. */
    void decide(@Nullable Choice choice) {
        questions().decide(choice).ifPresent(told);
    }

    QuestionsBox questions() {
        return difference.questions();
    }

    private void select(PlannedRow.Place place) {
        for (PlannedRow row : rows.getItems()) {
            if (!row.place().equals(place)) continue;
            replacing = true;
            rows.getSelectionModel().select(row);
            replacing = false;
            difference.show(row);
            return;
        }
    }

    private static PlannedRow first(List<PlannedRow> wanted) {
        return wanted.stream()
                .filter(PlannedRow::isUndecided)
                .findFirst()
                .or(() -> wanted.stream().filter(PlannedRow::isWritten).findFirst())
                .orElseGet(wanted::getFirst);
    }

    /** Takes the chosen row, or leaves it out. */
    Command taking() {
        return taking;
    }

    private boolean canTake() {
        PlannedRow row = rows.getSelectionModel().getSelectedItem();
        return !deciding && row != null && row.kind() != PlannedRow.Kind.REFUSED;
    }

    private void take() {
        PlannedRow row = rows.getSelectionModel().getSelectedItem();
        model.take(row, model.leftOut().rows().contains(row.place()));
    }

    private static final class WordsCell extends TableCell<PlannedRow, PlannedRow> {
        private final Function<PlannedRow, String> words;

        WordsCell(Function<PlannedRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : words.apply(row));
        }
    }

    /** Green for new, amber for changed, red for refused; the column beside it says it in a word. */
    private static final class KindRow extends TableRow<PlannedRow> {
        @Override
        protected void updateItem(@Nullable PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("row-new", "row-changed", "row-refused", "row-left-out", "row-clash");
            if (row == null || empty) return;
            if (row.isUndecided()) {
                getStyleClass().add("row-clash");
                return;
            }
            switch (row.kind()) {
                case NEW -> getStyleClass().add("row-new");
                case CHANGED -> getStyleClass().add("row-changed");
                case REFUSED -> getStyleClass().add("row-refused");
                case LEFT_OUT -> getStyleClass().add("row-left-out");
                case UNCHANGED -> {}
            }
        }
    }
}
