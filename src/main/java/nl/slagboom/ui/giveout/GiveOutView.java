package nl.slagboom.ui.giveout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.ActionList;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Letters;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.EnterKey;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.MailButton;
import nl.slagboom.ui.common.OpenButton;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import nl.slagboom.ui.common.Worded;
import nl.slagboom.ui.reader.LastPartner;
import nl.slagboom.ui.reader.Leaving;
import nl.slagboom.ui.reader.ReaderPane;

/** Gives out a list: what, for whom, in which language. It says beforehand how much may leave. */
public final class GiveOutView extends ScrollPane implements Commanded {

    private final Screen screen;
    private final GiveOutViewModel model;
    private final LastPartner last;
    private final Supplier<Shown> shown;
    private final RadioButton list = new RadioButton();
    private final RadioButton workbook = new RadioButton();
    private final RadioButton actions = new RadioButton();
    private final ComboBox<Neighbour> neighbour = new ComboBox<>();
    private final ReaderPane reader;
    private final ComboBox<ListColumns> columns = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final HandOutPane handOut;
    private final CheckBox only = new CheckBox();
    private final Leaving leaving;
    private final Label remark = new Label();
    private final Label done = new Label();
    private final OpenButton opening;
    private final VBox content = new VBox();
    private final Gradually filled = new Gradually(this);
    private List<Runnable> pieces = List.of();
    private final Button save = new Button();
    private final MailButton mail;
    private final List<Command> commands;
    private boolean isLanguageChosen; // by a person
    private boolean isProposing;
    private boolean isCounting;

    /**
     * The list as it is shown.
     *
     * @param all rows, in their order
     * @param chosen the rows among them that were chosen, where that are several
     * @param columns in their order
     */
    public record Shown(List<Row> all, List<Row> chosen, List<Field<Obstacle, ?>> columns) {
        public Shown {
            all = List.copyOf(all);
            chosen = List.copyOf(chosen);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Begins with a list for one's own people.
     *
     * @param last proposed where it is for a partner
     * @param shown tells the list as it is shown now
     * @param held opens an obstacle where is said who may see it
     */
    public GiveOutView(
            Screen screen, GiveOutViewModel model, LastPartner last, Supplier<Shown> shown, Consumer<UUID> held) {
        Uncached.on(this);
        this.screen = screen;
        this.model = model;
        this.last = last;
        this.shown = shown;
        handOut = new HandOutPane(screen, this::named);
        opening = new OpenButton(screen, "giveout-open");
        mail = new MailButton(screen, draft -> done.setText(screen.text("mail.drafted", draft)));
        leaving = new Leaving(screen, "giveout-leaving", held);
        setId("giveout");
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        group(list, workbook, actions);
        reader = new ReaderPane(screen, "giveout", last, this::forAnother);
        list.setId("giveout-list");
        workbook.setId("giveout-workbook");
        only.setId("giveout-chosen");
        only.selectedProperty().subscribe(selected -> count());
        only.disableProperty().bind(actions.selectedProperty());
        actions.setId("giveout-actions");
        neighbour.setId("giveout-neighbour");
        columns.setId("giveout-columns");
        columns.getItems().setAll(ListColumns.values());
        columns.setValue(ListColumns.WORK);
        language.setId("giveout-language");
        language.getItems().setAll(Language.values());
        language.valueProperty().subscribe((was, now) -> isLanguageChosen |= !isProposing);
        language.valueProperty().subscribe(now -> count());
        remark.setId("giveout-remark");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        save.setId("giveout-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        EnterKey.on(this, save);
        save.setOnAction(event -> save());
        Command saved = new Command("command.export.save", Keystroke.control(KeyCode.ENTER), this::save);
        commands = List.of(saved);
        CommandTip.on(save, saved, screen);
        neighbour.getItems().setAll(Neighbour.values());
        neighbour.setValue(last.get());
        neighbour.disableProperty().bind(actions.selectedProperty().not());
        for (RadioButton ofPartner : List.of(actions, workbook)) {
            ofPartner.selectedProperty().subscribe(selected -> {
                if (selected) reader.toPartner();
            });
        }
        handOut.visibleProperty().bind(workbook.selectedProperty());
        handOut.managedProperty().bind(workbook.selectedProperty());
        neighbour.valueProperty().subscribe((was, now) -> {
            if (now != null) reader.choose(now); // null while its words change
        });
        list.setSelected(true);
        done.setWrapText(true);
        done.setId("giveout-done");
        for (RadioButton button : List.of(list, workbook, actions))
            button.selectedProperty().subscribe(selected -> count());
        columns.valueProperty().subscribe(value -> count());
        screen.wording().subscribe(this::words);
    }

    @Override
    public String help() {
        return "help.export";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard, and counts anew what is shown. */
    public void begin() {
        if (content.getChildren().isEmpty()) filled.begin(pieces);
        applyCss(); // until then the scroll pane does not hold what is in it
        done.setText("");
        opening.offer(null);
        mail.offer(null, null);
        look();
        only.setSelected(only.isVisible());
        isLanguageChosen = false;
        if (handOut.partner().isEmpty()) {
            neighbour.setValue(last.get());
            reader.propose();
        }
        proposeLanguage();
        (actions.isSelected() ? actions : workbook.isSelected() ? workbook : list).requestFocus();
        model.organisations(handOut::offer);
    }

    /** The list is another one now. */
    public void changed() {
        look();
        if (!only.isVisible()) only.setSelected(false);
    }

    private void look() {
        Shown now = shown.get();
        only.setText(screen.text("export.what.chosen", now.chosen().size()));
        only.setVisible(!now.chosen().isEmpty());
        only.setManaged(only.isVisible());
        count();
    }

    /** The same, for a workbook that a partner edits and sends back. */
    public void beginWorkbook() {
        workbook.setSelected(true);
        begin();
        filled.finish();
        handOut.begin();
    }

    /** The list on the table is the reader's, unless another is chosen for that. */
    private void forAnother() {
        if (!actions.isSelected()) neighbour.setValue(reader.neighbour());
        proposeLanguage();
        count();
    }

    /** An organisation may say by its name on which side of the border it is. */
    private void named(String organisation) {
        Set<Neighbour> said = model.neighboursIn(organisation);
        if (said.size() == 1) reader.choose(said.iterator().next());
    }

    private static void group(RadioButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : buttons) {
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
        }
    }

    /** What goes to a partner is in his language, unless a person says otherwise; all else in that of the screen. */
    private void proposeLanguage() {
        if (isLanguageChosen) return;
        Neighbour partner = reader.audience().partner();
        isProposing = true;
        language.setValue(partner == null ? screen.words().language() : partner.language());
        isProposing = false;
    }

    private void words(Wording wording) {
        Label heading = new Label(screen.text("shell.export"));
        heading.getStyleClass().add("screen-title");
        workbook.setText(screen.text("export.what.workbook"));
        actions.setText(screen.text("export.what.actions"));
        save.setText(screen.text("export.save"));
        Worded.in(neighbour, wording::value);
        Worded.in(columns, wording::value);
        Worded.in(language, wording::value);
        isLanguageChosen = false;
        proposeLanguage();
        neighbour.setAccessibleText(screen.text("export.what.actions"));
        Label ofList = new Label(screen.text("export.columns"));
        ofList.setLabelFor(columns);
        HBox withColumns = line(ofList, columns);
        withColumns.getStyleClass().add("giveout-columns");
        withColumns.visibleProperty().bind(list.selectedProperty());
        withColumns.managedProperty().bind(withColumns.visibleProperty());
        Label inLanguage = new Label(screen.text("export.language"));
        inLanguage.setLabelFor(language);
        HBox inWhich = line(inLanguage, language); // an action list is in both languages
        inWhich.visibleProperty().bind(actions.selectedProperty().not());
        inWhich.managedProperty().bind(inWhich.visibleProperty());
        List<Node> first = List.of(heading, title("export.what"), list);
        List<Node> what = List.of(withColumns, workbook, only, line(actions, neighbour));
        List<Node> whom = List.of(reader, inWhich, remark);
        List<Node> out = List.of(handOut, leaving, save, done, opening, mail);
        content.getChildren().clear();
        pieces = Stream.of(first, what, whom, out)
                .map(some -> (Runnable) () -> content.getChildren().addAll(some))
                .toList();
        if (getScene() == null) return;
        filled.begin(pieces);
        filled.finish();
        begin();
    }

    private Label title(String key) {
        Label title = new Label(screen.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setSpacing(10);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Some things are not for everybody. */
    private void restrict() {
        if (workbook.isSelected()) reader.restrict(false, false, screen.text("export.for.not.workbook"));
        else if (actions.isSelected())
            reader.restrict(true, ActionList.isFor(Audience.PUBLIC), screen.text("export.for.not.actions"));
        else reader.restrict(true, true, "");
    }

    private List<Field<Obstacle, ?>> columns() {
        ListColumns which = columns.getValue(); // null while its words change
        return which == null ? List.of() : which.of(shown.get().columns(), reader.audience());
    }

    private List<Row> rows() {
        Shown now = shown.get();
        return only.isSelected() && !now.chosen().isEmpty() ? now.chosen() : now.all();
    }

    /** One choice changes several: it is counted once, for that takes all rows. */
    private void count() {
        if (pieces.isEmpty()) return; // nothing is said yet
        restrict();
        if (isCounting) return;
        isCounting = true;
        FxJobRunner.later(this::sayHowMany);
    }

    private void sayHowMany() {
        isCounting = false;
        Audience audience = reader.audience();
        handOut.become(audience);
        list.setText(screen.text(
                "export.what.list",
                shown.get().all().size(),
                audience.of(columns()).size()));
        leaving.show(actions.isSelected() ? List.of() : rows(), audience::maySee);
        Neighbour with = neighbour.getValue(); // null while its words change
        if (!actions.isSelected())
            remark.setText(borrowed(rows().stream().filter(audience::maySee).toList()));
        else if (with != null) model.count(with, audience, points -> sayOfActions(with, audience, points));
    }

    /** How many points go, and that they go to another than the list is with. An answer to what is no longer asked is dropped. */
    private void sayOfActions(Neighbour with, Audience audience, int points) {
        if (!actions.isSelected() || !with.equals(neighbour.getValue()) || !audience.equals(reader.audience())) return;
        String count =
                screen.text("export.actions.count", points, screen.words().value(with));
        Neighbour partner = audience.partner();
        boolean isOthers = partner != null && !partner.equals(with);
        remark.setText(
                isOthers
                        ? count + " "
                                + screen.text(
                                        "export.actions.other",
                                        screen.words().value(with),
                                        screen.words().value(partner))
                        : count);
    }

    /** Who gives out a list in another language is told what is not in it: a text of another stands in its place. */
    private String borrowed(List<Row> out) {
        Language now = language.getValue(); // null while its words change
        if (now == null) return "";
        long without = out.stream().filter(row -> row.title().in(now) == null).count();
        return without == 0
                ? ""
                : screen.text(
                        "export.borrowed", without, out.size(), screen.words().value(now));
    }

    private void save() {
        if (workbook.isSelected() && !handOut.isComplete()) {
            handOut.askForRest(screen.text("export.handout.incomplete"));
            return;
        }
        Audience audience = reader.audience();
        if (!actions.isSelected() && rows().stream().noneMatch(audience::maySee)) {
            done.setText(screen.text("export.nothing"));
            return;
        }
        FileQuestions.Kind excel = FileQuestions.Kind.of("Excel (.xlsx)", "*.xlsx");
        FileQuestions.Kind csv = FileQuestions.Kind.of("CSV (.csv)", "*.csv");
        FileQuestions.Kind[] kinds =
                list.isSelected() ? new FileQuestions.Kind[] {excel, csv} : new FileQuestions.Kind[] {excel};
        screen.files()
                .toSave(getScene().getWindow(), screen.text("export.choose"), fileName(), kinds)
                .ifPresent(this::save);
    }

    private String fileName() {
        String what = workbook.isSelected()
                ? handOut.partner()
                : actions.isSelected()
                        ? screen.text("export.actions.sheet") + "-"
                                + neighbour.getValue().name()
                        : screen.text("export.sheet") + whose();
        return what.replace(' ', '-').toLowerCase(Locale.ROOT) + "-" + LocalDate.now(ZoneId.systemDefault()) + ".xlsx";
    }

    /** A list for others says by its name whom it is for and in which language. */
    private String whose() {
        Audience audience = reader.audience();
        if (audience.equals(Audience.OWN)) return "";
        Neighbour partner = audience.partner();
        return (partner == null ? "-" : "-" + partner.name() + "-")
                + language.getValue().code();
    }

    /** Writes what is chosen to a file. */
    public void save(Path file) {
        if (workbook.isSelected()) {
            give(file);
            return;
        }
        Wording wording = new Wording(Messages.of(language.getValue().locale()));
        if (list.isSelected()) {
            Shown out = new Shown(rows(), List.of(), columns());
            model.list(out, reader.audience(), wording, file, count -> written("export.done", file, count));
        } else
            model.actions(
                    neighbour.getValue(),
                    reader.audience(),
                    file,
                    count -> written("export.actions.written", file, count));
    }

    private void written(String sentence, Path file, int count) {
        done.setText(screen.text(sentence, file, count));
        opening.offer(file);
        goOn(opening);
    }

    private void give(Path file) {
        Giving.Wish wish = handOut.wish(
                reader.neighbour(),
                language.getValue(),
                rows().stream().map(Row::id).toList());
        model.give(wish, file, given -> {
            done.setText(
                    screen.text("export.handout.done", file, given.obstacles().size(), given.partner()));
            mail.offer(file, workbook -> Letters.given(given, workbook, null));
            goOn(mail);
        });
    }

    /** Gives the keyboard to what one does next, and shows it with what was said beside it. */
    private void goOn(Button next) {
        next.requestFocus();
        applyCss();
        layout();
        setVvalue(getVmax());
    }
}
