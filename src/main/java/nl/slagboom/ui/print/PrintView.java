package nl.slagboom.ui.print;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.EnterKey;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.OpenButton;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.reader.LastPartner;
import nl.slagboom.ui.reader.Leaving;
import nl.slagboom.ui.reader.ReaderPane;

/** Puts the chosen obstacles on paper: in which languages, for whom, as a PDF or by a printer. */
public final class PrintView extends VBox implements Commanded {

    private final Screen screen;
    private final PrintViewModel model;
    private final Label heading = new Label();
    private final Label what = new Label();
    private final LanguagesPane languages;
    private final ReaderPane reader;
    private final Leaving leaving;
    private final Label done = new Label();
    private final OpenButton opening;
    private final Button pdf = new Button();
    private final Button paper = new Button();
    private final Button back = new Button();
    private final Label printerLabel = new Label();
    private final ComboBox<String> printers = new ComboBox<>();
    private final Label noPrinter = new Label();
    private final FlowPane printing = new FlowPane(printerLabel, printers, paper);
    private final List<Command> commands;
    private List<Row> rows = List.of();

    /**
     * Begins without any.
     *
     * @param last proposed where it is for a partner
     * @param held opens an obstacle where is said who may see it
     * @param left run to go back to where one came from
     */
    public PrintView(Screen screen, PrintViewModel model, LastPartner last, Consumer<UUID> held, Runnable left) {
        this.screen = screen;
        this.model = model;
        setId("printing");
        getStyleClass().add("screen");
        heading.getStyleClass().add("screen-title");
        what.setId("print-what");
        languages = new LanguagesPane(screen);
        reader = new ReaderPane(screen, "print", last, this::become);
        leaving = new Leaving(screen, "print-leaving", held);
        done.setId("print-done");
        opening = new OpenButton(screen, "print-open");
        pdf.setId("print-pdf");
        pdf.getStyleClass().add("accent");
        pdf.setDefaultButton(true);
        EnterKey.on(this, pdf);
        pdf.setOnAction(event -> pdf());
        paper.setId("print-paper");
        paper.setOnAction(event -> paper());
        back.setId("print-back");
        back.setOnAction(event -> left.run());
        printers.setId("print-printer");
        printerLabel.setLabelFor(printers);
        noPrinter.setId("print-none");
        for (Label sentence : List.of(what, done, noPrinter)) {
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        noPrinter.getStyleClass().add("refused-why");
        FlowPane bar = new FlowPane(pdf, back);
        for (FlowPane line : List.of(bar, printing)) line.getStyleClass().add("intake-bar");
        noPrinter.managedProperty().bind(noPrinter.visibleProperty());
        printing.managedProperty().bind(printing.visibleProperty());
        getChildren().addAll(heading, what, languages, reader, leaving, bar, printing, noPrinter, done, opening);
        offer(List.of());
        noPrinter.setVisible(false); // until it was looked
        Command made = new Command("command.print.pdf", Keystroke.control(KeyCode.ENTER), this::pdf);
        Command printed = new Command("command.print.paper", Keystroke.control(KeyCode.P), this::paper)
                .when(() -> printers.getValue() != null, "idle.printer");
        Command leave = new Command("command.print.back", Keystroke.of(KeyCode.ESCAPE), left);
        commands = List.of(made, printed, leave);
        addEventHandler(KeyEvent.KEY_PRESSED, CommandKeys.of(leave));
        CommandTip.on(pdf, made, screen);
        CommandTip.on(paper, printed, screen);
        CommandTip.on(back, leave, screen);
        screen.wording().subscribe(wording -> words());
    }

    @Override
    public String help() {
        return "help.print";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    /** Takes the keyboard, to put these on paper. What was chosen for others before is not for these. */
    public void begin(List<Row> chosen) {
        rows = List.copyOf(chosen);
        done.setText("");
        opening.offer(null);
        reader.begin();
        words();
        languages.begin();
        model.printers(this::offer);
    }

    private void offer(List<String> names) {
        printers.getItems().setAll(names);
        printers.setValue(names.isEmpty() ? null : names.getFirst());
        printing.setVisible(!names.isEmpty());
        noPrinter.setVisible(names.isEmpty());
    }

    private void words() {
        heading.setText(screen.text("sheet.heading"));
        pdf.setText(screen.text("sheet.pdf"));
        paper.setText(screen.text("sheet.paper"));
        back.setText(screen.text("sheet.back"));
        printerLabel.setText(screen.text("sheet.printer"));
        noPrinter.setText(screen.text("sheet.printer.none"));
        what.setText(
                rows.size() == 1
                        ? rows.getFirst().reference() + "  "
                                + rows.getFirst().title().shown(screen.words().language())
                        : screen.text("sheet.several", rows.size()));
        count();
    }

    private void become() {
        languages.beside(reader.audience().partner());
        count();
    }

    private void count() {
        leaving.show(rows, reader.audience()::maySee);
    }

    private PrintViewModel.Wish wish() {
        return new PrintViewModel.Wish(rows.stream().map(Row::id).toList(), reader.audience(), languages.languages());
    }

    private void pdf() {
        String name = rows.size() == 1 ? rows.getFirst().reference() : screen.text("export.sheet");
        screen.files()
                .toSave(
                        getScene().getWindow(),
                        screen.text("sheet.choose"),
                        name.replace(' ', '-') + ".pdf",
                        FileQuestions.Kind.of("PDF (.pdf)", "*.pdf"))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        model.pdf(wish(), file, made -> {
            done.setText(screen.text("sheet.done", file, made.obstacles(), made.pages()));
            opening.offer(file);
            opening.requestFocus();
        });
    }

    private void paper() {
        String printer = printers.getValue();
        if (printer == null) return;
        model.paper(wish(), printer, obstacles -> done.setText(screen.text("sheet.printed.by", obstacles, printer)));
    }
}
