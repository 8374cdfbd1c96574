package nl.slagboom.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.slagboom.i18n.Typed;
import nl.slagboom.model.HandOut;
import nl.slagboom.report.Chore;
import nl.slagboom.report.DayWords;
import nl.slagboom.report.Task;
import nl.slagboom.report.TaskWords;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.TextSize;
import org.jspecify.annotations.Nullable;

/** The first thing in the morning: what is due, what partners owe, what is new, what stands still; each with what to do. */
public final class TodayView extends VBox implements Commanded {

    /** What is not done by being ticked off. */
    private static final Set<Task.Kind> LEFT_OPEN =
            EnumSet.of(Task.Kind.DRAFT, Task.Kind.MAIL, Task.Kind.DECISION, Task.Kind.ANSWER);

    private static final String LATE = "late";
    private static final double ROW = 30;
    private static final double SCROLL_BAR = 20;
    private static final double AROUND = 28; // of the text in a cell
    private static final double FONT = 13;
    private static final int MEASURED = 5; // the longest texts by their letters: one of them is the widest
    private static final double OBSTACLE = 330;
    private static final int WEEK = 7;
    private static final Pattern DAYS = Pattern.compile("\\+\\s*(\\d{1,3})");

    private final Screen screen;
    private final TodayViewModel model;
    private final Ways ways;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Label figures = new Label();
    private final Label said = new Label();
    private final CheckBox everybody = new CheckBox();
    private final CheckBox week = new CheckBox();
    private final Button done = new Button();
    private final Button move = new Button();
    private final Button hand = new Button();
    private final Button open = new Button();
    private final AskLine ask;
    private final TableView<Task> rows = new TableView<>();
    private final List<Told> columns = new ArrayList<>();
    private final List<Command> commands;

    /** A column, how wide it is at most, and what stands in it. */
    private record Told(TableColumn<Task, Task> column, double usual, Function<Task, String> text) {}

    /** Where one goes on from here. */
    public interface Ways {

        void obstacle(UUID id);

        /** What was left of the answers to a hand-out is to be decided. */
        void decide(HandOut.Entry handOut);

        /** A partner owes an answer. */
        void exchange();

        /** A new obstacle was half typed. */
        void log();

        /** Mails wait. */
        void post();
    }

    public TodayView(Screen screen, TodayViewModel model, Ways ways) {
        this.screen = screen;
        this.model = model;
        this.ways = ways;
        setId("today");
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        summary.setId("today-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        figures.setId("today-figures");
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        said.setId("today-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        everybody.setId("today-everybody");
        everybody.setSelected(model.isEverybody());
        everybody.selectedProperty().subscribe((was, all) -> model.showEverybody(all));
        week.setId("today-week");
        week.setSelected(model.isAhead());
        week.selectedProperty().subscribe((was, all) -> model.showAhead(all));
        ask = new AskLine(screen, this::takeKeyboard);
        rows.setId("today-rows");
        screen.textSize().on(rows, ROW);
        rows.getSelectionModel().selectedItemProperty().subscribe(task -> offer());
        rows.widthProperty().subscribe(width -> spread());
        screen.textSize().percentProperty().subscribe(percent -> fit());
        VBox.setVgrow(rows, Priority.ALWAYS);
        Command opened = of("open", open, KeyCode.ENTER, this::open);
        Command finished = of("done", done, KeyCode.SPACE, this::finish);
        Command moved = of("move", move, KeyCode.F3, this::askDay);
        Command handed = of("hand", hand, KeyCode.F6, this::askName);
        commands = List.of(opened, finished, moved, handed);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(opened, finished, moved, handed));
        done.getStyleClass().add("accent");
        FlowPane bar = new FlowPane(done, move, hand, open, everybody, week);
        bar.getStyleClass().add("intake-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, summary, bar, ask, said, rows, figures);
        model.shownProperty().subscribe(shown -> show());
        sceneProperty().subscribe(scene -> model.watch(scene != null));
        screen.wording().subscribe(wording -> words());
        screen.wording().subscribe(wording -> rows.setAccessibleText(screen.text("shell.today")));
    }

    private Command of(String name, Button button, KeyCode key, Runnable action) {
        button.setId("today-" + name);
        button.setOnAction(event -> action.run());
        Command command = new Command("command.today." + name, Keystroke.of(key), action)
                .when(() -> !button.isDisabled(), "idle.row.such");
        CommandTip.on(button, command, screen);
        return command;
    }

    @Override
    public String help() {
        return "help.today";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard. */
    public void begin() {
        forget();
        takeKeyboard();
    }

    /** What was said of the last task may be so no longer. */
    public void forget() {
        said.setText("");
    }

    private void takeKeyboard() {
        rows.requestFocus();
    }

    private void words() {
        heading.setText(screen.text("shell.today"));
        done.setText(screen.text("today.done.button"));
        move.setText(screen.text("today.move"));
        hand.setText(screen.text("today.hand"));
        open.setText(screen.text("today.open"));
        everybody.setText(screen.text("today.everybody"));
        week.setText(screen.text("today.week"));
        Label empty = new Label(screen.text("today.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        TaskWords words = new TaskWords(screen.words());
        columns.clear();
        rows.getColumns()
                .setAll(List.of(
                        column("today.kind", 140, words::one),
                        column("today.what", 330, words::what),
                        late(column("today.when", 220, task -> words.when(task, model.today()))),
                        column("today.obstacle", OBSTACLE, words::obstacle),
                        column("today.who", 130, task -> task.who() == null ? "" : task.who())));
        said.setText("");
        show();
    }

    private TableColumn<Task, Task> column(String key, double width, Function<Task, String> text) {
        TableColumn<Task, Task> column = new TableColumn<>(screen.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(screen.textSize().px(width));
        column.setSortable(false); // what is due first stands first
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Task task, boolean empty) {
                super.updateItem(task, empty);
                setText(task == null || empty ? null : text.apply(task));
            }
        });
        columns.add(new Told(column, width, text));
        return column;
    }

    /** A column is as wide as what stands in it, and gives way where nothing does. */
    private void fit() {
        for (Told one : columns) {
            boolean isBlank = rows.getItems().stream()
                    .allMatch(task -> one.text().apply(task).isEmpty());
            one.column().setVisible(rows.getItems().isEmpty() || !isBlank);
            if (!isOfObstacles(one)) one.column().setPrefWidth(width(one));
        }
        spread();
    }

    /** The obstacles take the width that the other columns leave. */
    private void spread() {
        double others = columns.stream()
                .filter(one -> !isOfObstacles(one) && one.column().isVisible())
                .mapToDouble(one -> one.column().getPrefWidth())
                .sum();
        double left = Math.floor(rows.getWidth() - SCROLL_BAR - others);
        columns.stream()
                .filter(TodayView::isOfObstacles)
                .forEach(one ->
                        one.column().setPrefWidth(Math.max(screen.textSize().px(OBSTACLE), left)));
    }

    private double width(Told one) {
        double widest = Stream.concat(
                        Stream.of(one.column().getText()),
                        rows.getItems().stream().map(one.text()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(this::width)
                .max()
                .orElse(0);
        TextSize size = screen.textSize();
        return Math.ceil(Math.min(size.px(one.usual()), widest + size.px(AROUND)));
    }

    private double width(String said) {
        Text text = new Text(said);
        text.setFont(Font.font("IBM Plex Sans", screen.textSize().px(FONT)));
        return text.getLayoutBounds().getWidth();
    }

    private static boolean isOfObstacles(Told one) {
        return one.column().getId().equals("today-obstacle");
    }

    /** Red where it is late, which its words say too. */
    private TableColumn<Task, Task> late(TableColumn<Task, Task> when) {
        var plain = when.getCellFactory();
        when.setCellFactory(column -> {
            TableCell<Task, Task> cell = plain.call(column);
            cell.itemProperty().subscribe(task -> {
                cell.getStyleClass().remove(LATE);
                if (task != null && task.isOverdue(model.today()))
                    cell.getStyleClass().add(LATE);
            });
            return cell;
        });
        return when;
    }

    /** Where something was done the next thing is chosen. */
    private void show() {
        TodayViewModel.Shown shown = model.shownProperty().get();
        if (shown == null) return;
        Task before = rows.getSelectionModel().getSelectedItem();
        int here = Math.max(0, rows.getSelectionModel().getSelectedIndex());
        List<Task> tasks = shown.today().tasks();
        rows.getItems().setAll(tasks);
        fit();
        int again = before == null ? -1 : tasks.indexOf(before);
        if (!tasks.isEmpty()) {
            rows.getSelectionModel().select(again < 0 ? Math.min(here, tasks.size() - 1) : again);
            rows.scrollTo(rows.getSelectionModel().getSelectedIndex()); // what a key does is done to what is seen
        }
        long late = tasks.stream()
                .filter(task -> task.isOverdue(shown.today().on()))
                .count();
        long ahead =
                tasks.stream().filter(task -> task.isAhead(shown.today().on())).count();
        summary.setText(tasks.isEmpty() ? "" : screen.text("today.summary", tasks.size(), late, ahead));
        figures.setText(new DayWords(screen.words()).of(shown.done()));
        offer();
    }

    private void offer() {
        Task task = chosen();
        done.setDisable(task == null || LEFT_OPEN.contains(task.kind()));
        move.setDisable(task == null);
        hand.setDisable(task == null || !Chore.is(task));
        open.setDisable(task == null);
    }

    private @Nullable Task chosen() {
        return rows.getSelectionModel().getSelectedItem();
    }

    private void open() {
        Task task = chosen();
        if (task == null) return;
        if (task.obstacle() != null) ways.obstacle(task.obstacle());
        else if (task.kind() == Task.Kind.DECISION) model.handOut(task, ways::decide);
        else if (task.kind() == Task.Kind.DRAFT) ways.log();
        else if (task.kind() == Task.Kind.MAIL) ways.post();
        else ways.exchange();
    }

    private void finish() {
        Task task = chosen();
        if (task == null || done.isDisabled()) return;
        String what = new TaskWords(screen.words()).summary(task);
        String note = screen.text("today.note", task.what());
        String told = Chore.is(task) ? "today.said.done" : "today.said.seen";
        model.done(task, note, screen.text("today.back", what), () -> said.setText(screen.text(told, what)));
    }

    private void askDay() {
        Task task = chosen();
        if (task == null) return;
        String what = new TaskWords(screen.words()).summary(task);
        ask.ask(screen.text("today.ask.day", what), screen.text("today.ask.move"), "+" + WEEK, List.of(), typed -> {
            Optional<LocalDate> day = day(typed);
            if (day.isEmpty() || !day.get().isAfter(model.today()))
                return screen.text(
                        "today.ask.day.unread",
                        typed,
                        screen.words().value(model.today().plusDays(WEEK)));
            String shown = screen.words().value(day.get());
            model.move(
                    task,
                    day.get(),
                    screen.text("today.back", what),
                    () -> said.setText(screen.text("today.said.moved", what, shown)));
            return "";
        });
    }

    /** A day, or in how many days: {@code +7}. */
    private Optional<LocalDate> day(String typed) {
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) return Optional.of(model.today().plusDays(Long.parseLong(days.group(1))));
        return new Typed(screen.words(), model::today).day(typed);
    }

    private void askName() {
        Task task = chosen();
        if (task == null || !Chore.is(task)) return;
        String what = new TaskWords(screen.words()).summary(task);
        ask.ask(screen.text("today.ask.name", what), screen.text("today.ask.hand"), "", names(), typed -> {
            if (typed.isEmpty()) return screen.text("today.ask.name.missing");
            model.handOver(task, typed, () -> said.setText(screen.text("today.said.handed", what, typed)));
            return "";
        });
    }

    private Collection<String> names() {
        TodayViewModel.Shown shown = model.shownProperty().get();
        return shown == null ? List.of() : shown.names();
    }
}
