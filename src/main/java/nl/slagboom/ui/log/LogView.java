package nl.slagboom.ui.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.exchange.text.Readout;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.Folded;
import nl.slagboom.register.Register;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.AfterLayout;
import nl.slagboom.ui.common.Brought;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FreshObstacle;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.KnownNames;
import nl.slagboom.ui.spelling.Proof;
import nl.slagboom.ui.spelling.Remark;

/** Logs a new obstacle: a title, what was said, and what else is known at once. The rest can wait. */
public final class LogView extends VBox implements Commanded {

    private static final int LIKE = 5;
    private static final int WORDS = 10;
    private static final int BEGINNING = 40;

    private final Screen screen;
    private final Search search;
    private final Register register;
    private final Drafts drafts;
    private final Ways ways;
    private final TextField title = new TextField();
    private final TextArea words = new Paragraphs(WORDS);
    private final Label alike = new Label();
    private final Remark titleSpelling = new Remark();
    private final Remark wordsSpelling = new Remark();
    private final KnownAtOnce known;
    private final Gradually filled = new Gradually(this);
    private final Label attached = new Label();
    private final Label restored = new Label();
    private final Label wrong = new Label();
    private final List<Brought> brought = new ArrayList<>();
    private final Label heading = new Label();
    private final Label titleLabel = new Label();
    private final Label wordsLabel = new Label();
    private final Button confirm = new Button();
    private final Button cancel = new Button();
    private final ReadOnlyBooleanWrapper lying = new ReadOnlyBooleanWrapper();
    private final List<Command> commands;
    private String askedOf = "";
    private boolean saving;
    private List<Brought.Kept> awaited = List.of();
    private boolean isTakenUp;

    /** Where one goes on from here. */
    public interface Ways {

        /** It is on the disk. */
        void logged(Dossier dossier);

        /** The form is done with. */
        void closed();

        /** What was typed was thrown away, which is said. */
        void dropped(String said);

        /** What was thrown away stands there again. */
        void back();
    }

    /** @param drafts where what is typed is kept until it is logged, or thought better of */
    public LogView(Screen screen, Search search, Register register, Drafts drafts, Ways ways) {
        this.screen = screen;
        this.search = search;
        this.register = register;
        this.drafts = drafts;
        this.ways = ways;
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        title.setId("log-title");
        titleLabel.setLabelFor(title);
        title.textProperty().subscribe(typed -> {
            keep();
            showAlike(typed);
        });
        alike.getStyleClass().add("reference");
        alike.setWrapText(true);
        alike.setMinHeight(USE_PREF_SIZE);
        words.setId("log-words");
        words.textProperty().subscribe(typed -> keep());
        wordsLabel.setLabelFor(words);
        new Proof(() -> screen.words().language(), titleSpelling).on(title);
        new Proof(() -> screen.words().language(), wordsSpelling).on(words);
        known = new KnownAtOnce(screen, new KnownNames(search, screen.jobs(), screen.user()), this::keep);
        attached.setId("log-attached");
        attached.getStyleClass().add("reference");
        attached.setWrapText(true);
        restored.setId("log-restored");
        restored.getStyleClass().add("reference");
        restored.setWrapText(true);
        restored.setMinHeight(USE_PREF_SIZE);
        restored.setVisible(false);
        restored.managedProperty().bind(restored.visibleProperty());
        wrong.getStyleClass().add("field-error");
        wrong.setId("log-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        confirm.setId("log-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(event -> log());
        cancel.setId("log-cancel");
        cancel.setOnAction(event -> drop());
        HBox buttons = new HBox(confirm, cancel);
        buttons.setSpacing(8);
        getChildren()
                .addAll(
                        heading,
                        restored,
                        titleLabel,
                        title,
                        wrong,
                        titleSpelling,
                        alike,
                        wordsLabel,
                        words,
                        wordsSpelling,
                        attached,
                        buttons);
        Command leave = new Command("command.log.leave", Keystroke.of(KeyCode.ESCAPE), ways::closed);
        commands = List.of(
                new Command("command.log.confirm", Keystroke.control(KeyCode.ENTER), this::log),
                leave,
                new Command("command.log.drop", cancel::fire).when(this::isBegun, "idle.log"));
        addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(leave));
        takeUp(HalfLogged.read(drafts));
        lying.set(!now().isEmpty());
        restored.setVisible(lying.get());
        screen.wording().subscribe(wording -> words());
    }

    @Override
    public String help() {
        return "help.log";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private void words() {
        heading.setText(screen.text("log.heading"));
        titleLabel.setText(screen.text("log.title"));
        wordsLabel.setText(screen.text("log.words"));
        known.words();
        confirm.setText(screen.text("log.confirm"));
        cancel.setText(screen.text("log.cancel"));
        restored.setText(screen.text("log.restored", screen.text("log.cancel")));
        wrong.setText("");
        showBrought();
        askedOf = "";
        showAlike(title.getText());
    }

    /** Whether what was half typed lay ready when the program began, and nobody looked at it yet. */
    ReadOnlyBooleanProperty lyingProperty() {
        return lying.getReadOnlyProperty();
    }

    /** It as it would be now, without its number; empty where it has no title yet. */
    public Optional<Dossier> begun() {
        return title.getText().isBlank() ? Optional.empty() : Optional.of(titled());
    }

    private Dossier titled() {
        return known.on(FreshObstacle.of(screen.words().language(), title.getText(), mails()));
    }

    private List<ReceivedMail> mails() {
        return brought.stream().flatMap(one -> Stream.ofNullable(one.mail())).toList();
    }

    /** The first words of it; where there are none, the files. */
    public String beginning() {
        HalfLogged half = now();
        String files = half.files().stream().map(Brought.Kept::name).collect(Collectors.joining(", "));
        String text = String.join("\n", half.title(), half.words(), files).strip();
        String line = text.lines().findFirst().orElse("");
        return line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line;
    }

    /** Fills in what a mail says, and keeps it, and any other file, with what is logged. */
    public void take(List<Path> files) {
        screen.jobs()
                .run(
                        "papers.keeping",
                        progress -> Brought.keep(files, register.shelf(), progress),
                        this::put,
                        screen.failures()::show);
    }

    private void put(Brought.Lot lot) {
        brought.addAll(lot.kept());
        if (!lot.kept().isEmpty())
            screen.jobs()
                    .run(
                            "reading.documents",
                            Readout.of(lot.documents(), register.shelf(), search),
                            read -> {},
                            screen.failures()::show);
        for (Brought one : lot.kept()) {
            ReceivedMail mail = one.mail();
            if (mail == null) continue;
            if (title.getText().isBlank()) title.setText(mail.subject());
            String said = words.getText().isBlank() ? mail.own() : words.getText() + "\n\n" + mail.said();
            words.setText(said);
            known.cameBy(Channel.MAIL);
        }
        presumeDay();
        showBrought();
        keep();
        lot.tell(screen.failures());
        title.requestFocus();
        title.selectAll();
    }

    private void showBrought() {
        String names = brought.stream()
                .flatMap(one -> one.document().get(DocumentFields.NAME).stream())
                .collect(Collectors.joining(", "));
        attached.setText(names.isEmpty() ? screen.text("log.drop") : screen.text("log.attached", names));
    }

    private boolean isBegun() {
        return !now().isEmpty();
    }

    /** It can be taken back, as can whatever else one throws away. */
    private void drop() {
        HalfLogged half = now();
        clear();
        ways.closed();
        if (half.isEmpty()) return;
        screen.slip().did(() -> {
            takeUp(half);
            keep();
            ways.back();
            return screen.text("log.back");
        });
        ways.dropped(screen.text("log.dropped"));
    }

    private void clear() {
        restored.setVisible(false);
        title.clear();
        words.clear();
        brought.clear();
        known.clear();
        presumeDay();
        showBrought();
        keep();
    }

    private void keep() {
        if (!isTakenUp) return;
        now().keep(drafts);
        if (isBegun()) screen.slip().forget(); // another is typed in its place
    }

    /** Of today, or of the mail that reports it. */
    private void presumeDay() {
        known.presume(FreshObstacle.reportedOn(mails()));
    }

    private HalfLogged now() {
        List<Brought.Kept> files = new ArrayList<>(awaited);
        brought.forEach(one -> files.add(one.kept()));
        return new HalfLogged(title.getText(), words.getText(), known.written(), files);
    }

    private void takeUp(HalfLogged half) {
        title.setText(half.title());
        words.setText(half.words());
        known.read(half.said());
        presumeDay();
        awaited = half.files();
        isTakenUp = true;
        if (!awaited.isEmpty())
            screen.jobs()
                    .run(
                            "log.taking",
                            progress -> Brought.again(awaited, register.shelf(), "log.lost"),
                            this::putAgain,
                            screen.failures()::show);
    }

    private void putAgain(Brought.Lot lot) {
        awaited = List.of();
        brought.addAll(0, lot.kept());
        presumeDay();
        showBrought();
        lot.refused().forEach(screen.failures()::show);
    }

    /** Takes the keyboard; what was typed before stays, and is not chosen: one key would wipe it. */
    public void begin() {
        lying.set(false);
        presumeDay();
        wrong.setText("");
        askedOf = "";
        title.requestFocus();
        title.end();
        if (!getChildren().contains(known)) filled.begin(List.of(() -> {}, this::showKnown));
        AfterLayout.of(this, title::end); // a field that is dressed only now chooses all of it once more
    }

    /** It comes in after what one begins with: all at once takes longer than a window may stand still. */
    private void showKnown() {
        getChildren().add(getChildren().indexOf(attached), known);
    }

    private void showAlike(String typed) {
        if (!Folded.of(typed).equals(askedOf)) {
            wrong.setText("");
            askedOf = "";
        }
        if (typed.strip().length() < 4) {
            alike.setText("");
            return;
        }
        screen.jobs()
                .run(
                        "log.alike",
                        progress -> search.rows().alike(typed, LIKE),
                        rows -> showAlike(typed, rows),
                        screen.failures()::show);
    }

    private void showAlike(String typed, List<Row> rows) {
        if (!typed.equals(title.getText())) return;
        List<String> lines = rows.stream()
                .map(row -> row.reference() + "  "
                        + row.title().shown(screen.words().language()))
                .toList();
        alike.setText(lines.isEmpty() ? "" : screen.text("log.alike") + "\n" + String.join("\n", lines));
    }

    private void log() {
        if (saving || !awaited.isEmpty()) return; // else what was brought before would not go along
        if (title.getText().isBlank()) {
            wrong.setText(screen.text("obstacle.title.missing"));
            title.requestFocus();
            return;
        }
        confirm.requestFocus(); // what was typed and not entered is
        Optional<Editor<?>> untaken = known.untaken();
        if (untaken.isPresent()) {
            untaken.get().focus();
            return;
        }
        Dossier fresh = fresh();
        String folded = Folded.of(title.getText());
        boolean sure = folded.equals(askedOf);
        saving = true;
        screen.jobs()
                .run(
                        "log.saving",
                        progress -> sure ? Optional.<Row>empty() : search.rows().called(folded),
                        same -> {
                            if (same.isPresent()) ask(same.get(), folded);
                            else save(fresh);
                        },
                        this::failed);
    }

    private void ask(Row namesake, String folded) {
        saving = false;
        askedOf = folded;
        wrong.setText(screen.text("log.again", namesake.reference()));
    }

    private Dossier fresh() {
        Dossier fresh = titled();
        for (Brought one : brought) fresh = fresh.withPart(DocumentFields.KIND, one.document());
        if (words.getText().isBlank() && !known.isOfReport()) return fresh;
        return fresh.withPart(
                ReportFields.KIND,
                known.on(Part.blank(ReportFields.KIND)
                        .with(
                                ReportFields.MADE_ON,
                                fresh.get(ObstacleFields.REPORTED_ON).orElse(null))
                        .with(ReportFields.WORDS, words.getText().isBlank() ? null : words.getText())));
    }

    private void save(Dossier fresh) {
        screen.jobs()
                .run(
                        "log.saving",
                        progress -> register.log(fresh, screen.user()).dossier(),
                        dossier -> {
                            saving = false;
                            clear();
                            ways.logged(dossier);
                        },
                        this::failed);
    }

    private void failed(Exception failure) {
        saving = false;
        screen.failures().show(failure);
    }
}
