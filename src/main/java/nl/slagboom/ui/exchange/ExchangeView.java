package nl.slagboom.ui.exchange;

import java.nio.file.Path;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Letters;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.search.Outstanding;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.MailButton;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** Who has which workbook, until when an answer is asked, what came back, and what of it is to be decided. */
public final class ExchangeView extends VBox implements Commanded {

    private static final double ROW = 30;
    private final Screen screen;
    private final ExchangeViewModel model;
    private final Ways ways;
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Button give = new Button();
    private final Button take = new Button();
    private final Button decide = new Button();
    private final Button answer = new Button();
    private final Button remind = new Button();
    private final Button close = new Button();
    private final Label done = new Label();
    private final MailButton mail;
    private final AnswerPane answering;
    private final Gradually filled = new Gradually(this);
    private final List<Command> commands = new ArrayList<>();
    private @Nullable UUID here;
    private boolean isBare = true;
    private final TableView<Outstanding> rows = new TableView<>();

    /**
     * Where one goes on from here.
     *
     * @param give a workbook for a partner
     * @param take a file that a partner sent
     * @param decide what was left of the answers to a hand-out
     */
    public record Ways(Runnable give, Consumer<Path> take, Consumer<HandOut.Entry> decide) {}

    public ExchangeView(Screen screen, ExchangeViewModel model, Ways ways) {
        this.screen = screen;
        this.model = model;
        this.ways = ways;
        setId("exchange");
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        summary.setId("exchange-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        give.setId("exchange-give");
        give.getStyleClass().add("accent");
        give.setOnAction(event -> ways.give().run());
        take.setId("exchange-take");
        take.setOnAction(event -> take());
        decide.setId("exchange-decide");
        decide.setOnAction(event -> decide());
        answer.setId("exchange-answer");
        answer.setOnAction(event -> answer());
        remind.setId("exchange-remind");
        remind.setOnAction(event -> remind());
        close.setId("exchange-close");
        close.setOnAction(event -> close());
        mail = new MailButton(screen, draft -> done.setText(screen.text("mail.drafted", draft)));
        answering = new AnswerPane(screen, new Answering());
        done.setId("exchange-done");
        done.setWrapText(true);
        done.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(done, Priority.ALWAYS);
        HBox said = new HBox(done, mail);
        said.getStyleClass().add("intake-bar");
        said.visibleProperty().bind(done.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        FlowPane bar = new FlowPane(give, take, decide, answer, remind, close);
        bar.getStyleClass().add("intake-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        rows.setId("exchange-rows");
        screen.textSize().on(rows, ROW);
        rows.setRowFactory(table -> new StateRow());
        rows.setItems(model.rows());
        screen.wording().subscribe(wording -> rows.setAccessibleText(screen.text("shell.exchange")));
        Command next = new Command("command.exchange.next", Keystroke.of(KeyCode.ENTER), this::go)
                .when(() -> rows.getSelectionModel().getSelectedItem() != null, "idle.row");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(next));
        commands.add(next);
        commands.addAll(answering.commands());
        commands.addAll(List.of(
                of("give", give),
                of("take", take),
                of("decide", decide),
                of("answer", answer),
                of("remind", remind),
                of("close", close)));
        rows.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) here = chosen.handOut().id();
            offer();
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(heading, bar, summary, said, answering);
        model.rows().addListener((ListChangeListener<Outstanding>) change -> {
            boolean first = isBare && give.isFocused();
            isBare = rows.getItems().isEmpty();
            chooseAgain();
            show();
            if (first && !isBare) rows.requestFocus(); // they were read after it took the keyboard
        });
        sceneProperty().subscribe(scene -> model.watch(scene != null));
        screen.wording().subscribe(this::words);
    }

    private static Command of(String name, Button button) {
        return new Command("command.exchange." + name, button::fire).when(() -> !button.isDisabled(), "idle.row.such");
    }

    @Override
    public String help() {
        return "help.exchange";
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Takes the keyboard. */
    public void begin() {
        done.setText("");
        mail.offer(null, null);
        answering.setVisible(false);
        if (getChildren().contains(rows)) focus();
        else filled.begin(List.of(give::requestFocus, this::showRows));
    }

    /** The table comes in after what stands above it: both at once take longer than a window may stand still. */
    private void showRows() {
        getChildren().add(rows);
        if (give.isFocused()) focus();
    }

    private void focus() {
        if (rows.getItems().isEmpty()) give.requestFocus();
        else rows.requestFocus();
    }

    private void words(Wording wording) {
        done.setText(""); // it is in the words of before
        heading.setText(screen.text("shell.exchange"));
        give.setText(screen.text("exchange.give"));
        take.setText(screen.text("exchange.take"));
        answer.setText(screen.text("exchange.answer"));
        remind.setText(screen.text("exchange.remind"));
        Label empty = new Label(screen.text("exchange.empty"));
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        rows.setPlaceholder(empty);
        Collator collator = Collator.getInstance(wording.messages().locale());
        rows.getColumns()
                .setAll(List.of(
                        column(
                                "exchange.partner",
                                195,
                                Comparator.comparing(one -> one.handOut().partner(), collator),
                                this::partner),
                        column("exchange.state", 245, Comparator.comparing(model::state), this::state),
                        column(
                                "exchange.until",
                                140,
                                Comparator.comparing(ExchangeView::until),
                                one -> wording.value(one.handOut().answerBy())),
                        column(
                                "exchange.given",
                                115,
                                Comparator.comparing(one -> one.handOut().givenAt()),
                                one -> wording.value(day(one.handOut().givenAt()))),
                        column(
                                "exchange.obstacles",
                                85,
                                Comparator.comparingInt(
                                        one -> one.handOut().obstacles().size()),
                                one -> wording.value(
                                        (long) one.handOut().obstacles().size())),
                        column(
                                "exchange.by",
                                130,
                                Comparator.comparing(one -> one.handOut().givenBy(), collator),
                                one -> one.handOut().givenBy()),
                        column(
                                "exchange.file",
                                220,
                                Comparator.comparing(one -> one.handOut().fileName(), collator),
                                one -> one.handOut().fileName())));
        show();
    }

    private TableColumn<Outstanding, Outstanding> column(
            String key, double width, Comparator<Outstanding> order, Function<Outstanding, String> text) {
        TableColumn<Outstanding, Outstanding> column = new TableColumn<>(screen.text(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(screen.textSize().px(width));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(order);
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Outstanding one, boolean empty) {
                super.updateItem(one, empty);
                setText(one == null || empty ? null : text.apply(one));
            }
        });
        return column;
    }

    private static LocalDate until(Outstanding one) {
        LocalDate until = one.handOut().answerBy();
        return until == null ? LocalDate.MAX : until;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private String partner(Outstanding one) {
        String partner = one.handOut().partner();
        return one.handOut().isReceived() ? screen.text("exchange.own.list", partner) : partner;
    }

    private String state(Outstanding one) {
        var answered = one.handOut().answeredAt();
        String day = answered == null ? "" : screen.words().value(day(answered));
        return screen.text(
                "exchange.state." + model.state(one).name(),
                one.undecided(),
                day,
                one.handOut().reminders());
    }

    private void show() {
        long late = count(Outstanding.State.LATE);
        long waiting = count(Outstanding.State.WAITING);
        long undecided = model.rows().stream().mapToLong(Outstanding::undecided).sum();
        summary.setText(model.rows().isEmpty() ? "" : screen.text("exchange.summary", waiting + late, late, undecided));
        if (rows.getSelectionModel().isEmpty()) rows.getSelectionModel().selectFirst();
        offer();
    }

    /** The hand-out that was chosen stays so when the list is read anew. */
    private void chooseAgain() {
        for (int i = 0; i < rows.getItems().size(); i++) {
            if (rows.getItems().get(i).handOut().id().equals(here))
                rows.getSelectionModel().clearAndSelect(i);
        }
    }

    /** Says what was done elsewhere and is seen here. */
    public void tell(String text) {
        done.setText(text);
    }

    private long count(Outstanding.State state) {
        return model.rows().stream().filter(one -> model.state(one) == state).count();
    }

    private void offer() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        long undecided = chosen == null ? 0 : chosen.undecided();
        decide.setText(screen.text("exchange.decide", undecided));
        decide.setDisable(undecided == 0);
        answer.setDisable(chosen == null || !chosen.handOut().isAnswered());
        remind.setDisable(chosen == null || !chosen.handOut().isOutstanding());
        boolean isClosed = chosen != null && chosen.handOut().isClosed();
        close.setText(screen.text(isClosed ? "exchange.reopen" : "exchange.close"));
        close.setDisable(chosen == null || !(isClosed || chosen.handOut().isOutstanding()));
    }

    /** What is to be done with the chosen one: decide, take the answer in, or answer it. */
    private void go() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        switch (model.state(chosen)) {
            case UNDECIDED -> decide();
            case LATE, WAITING -> take();
            case ANSWERED -> answer();
            case CLOSED -> close();
        }
    }

    private void take() {
        screen.askForList(getScene().getWindow(), screen.text("exchange.take")).ifPresent(ways.take());
    }

    /** No answer is awaited any more; once more, one is again. */
    private void close() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen == null || close.isDisabled()) return;
        boolean closes = !chosen.handOut().isClosed();
        String sentence = screen.text(
                closes ? "exchange.closed" : "exchange.reopened",
                chosen.handOut().partner());
        model.close(chosen.handOut(), closes, sentence, screen.user(), () -> done.setText(sentence));
    }

    /** The partner gets what became of his changes, in the workbook that is the next to come back. */
    private void answer() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.handOut().isAnswered()) return;
        answering.begin(chosen.handOut(), model.until(chosen.handOut()));
    }

    private final class Answering implements AnswerPane.Ways {
        @Override
        public void answer(AnswerPane.Wish wish) {
            String name = name(wish.given(), LocalDate.now(ZoneId.systemDefault()) + ".xlsx");
            screen.files()
                    .toSave(
                            getScene().getWindow(),
                            screen.text("exchange.answer"),
                            name,
                            FileQuestions.Kind.of("Excel (.xlsx)", "*.xlsx"))
                    .ifPresent(file -> model.answer(wish, file, screen.user(), answered -> told(answered, file)));
        }

        private void told(Giving.Answered answered, Path file) {
            answering.setVisible(false);
            done.setText(screen.text(
                    "exchange.answered",
                    file,
                    answered.answer().outcomes().size(),
                    answered.handOut().partner()));
            mail.offer(file, workbook -> Letters.answered(answered, workbook, null));
            mail.requestFocus();
        }

        @Override
        public void leave() {
            answering.setVisible(false);
            rows.requestFocus();
        }
    }

    private void remind() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.handOut().isOutstanding()) return;
        screen.files()
                .toSave(
                        getScene().getWindow(),
                        screen.text("exchange.remind"),
                        name(chosen.handOut(), LocalDate.now(ZoneId.systemDefault()) + ".eml"),
                        FileQuestions.Kind.of("E-mail (.eml)", "*.eml"))
                .ifPresent(file -> remind(chosen.handOut(), file));
    }

    /** Writes a reminder as a draft, and opens it in the person's own mail program. */
    public void remind(HandOut.Entry given, Path file) {
        String sentence = screen.text("exchange.reminder", given.partner());
        model.remind(given, file, sentence, screen.user(), () -> {
            done.setText(screen.text("exchange.reminded", file, given.partner()));
            mail.offer(null, null);
            screen.show(file);
        });
    }

    private static String name(HandOut.Entry given, String ending) {
        return given.partner().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT) + "-" + ending;
    }

    private void decide() {
        Outstanding chosen = rows.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.undecided() > 0) ways.decide().accept(chosen.handOut());
    }

    /** Red for what is late, amber for what is ours to decide; the column says it in words. */
    private final class StateRow extends TableRow<Outstanding> {
        @Override
        protected void updateItem(@Nullable Outstanding one, boolean empty) {
            super.updateItem(one, empty);
            getStyleClass().removeAll("row-refused", "row-changed");
            if (one == null || empty) return;
            switch (model.state(one)) {
                case LATE -> getStyleClass().add("row-refused");
                case UNDECIDED -> getStyleClass().add("row-changed");
                case WAITING, ANSWERED, CLOSED -> {}
            }
        }
    }
}
