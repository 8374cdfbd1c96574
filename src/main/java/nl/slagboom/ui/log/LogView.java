package nl.slagboom.ui.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Register;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;

/** Logs a new obstacle: a title and what was said. The rest can wait. */
public final class LogView extends VBox {

    private static final String DRAFT = "log";
    private static final int LIKE = 5;
    private static final int WORDS = 10;

    private final Screen screen;
    private final Search search;
    private final Register register;
    private final Drafts drafts;
    private final Consumer<Dossier> logged;
    private final TextField title = new TextField();
    private final TextArea words = new Paragraphs(WORDS);
    private final Label alike = new Label();
    private final Label wrong = new Label();

    /**
     * Makes the form.
     *
     * @param drafts where what is typed is kept until it is logged, or thought better of
     * @param logged told the obstacle, once it is on the disk
     * @param closed run when the form is done with
     */
    public LogView(
            Screen screen, Search search, Register register, Drafts drafts, Consumer<Dossier> logged, Runnable closed) {
        this.screen = screen;
        this.search = search;
        this.register = register;
        this.drafts = drafts;
        this.logged = logged;
        drafts.read(DRAFT).ifPresent(this::takeUp);
        getStyleClass().add("screen");
        Label heading = new Label(screen.text("log.heading"));
        heading.getStyleClass().add("screen-title");
        Label titleLabel = new Label(screen.text("log.title"));
        title.setId("log-title");
        titleLabel.setLabelFor(title);
        title.textProperty().subscribe(typed -> {
            keep();
            showAlike(typed);
        });
        alike.getStyleClass().add("reference");
        alike.setWrapText(true);
        Label wordsLabel = new Label(screen.text("log.words"));
        words.setId("log-words");
        words.textProperty().subscribe(typed -> keep());
        wordsLabel.setLabelFor(words);
        wrong.getStyleClass().add("field-error");
        Button log = new Button(screen.text("log.confirm"));
        log.setId("log-confirm");
        log.getStyleClass().add("accent");
        log.setOnAction(event -> log());
        Button cancel = new Button(screen.text("log.cancel"));
        cancel.setId("log-cancel");
        Runnable giveUp = () -> {
            drafts.drop(DRAFT);
            closed.run();
        };
        cancel.setOnAction(event -> giveUp.run());
        HBox buttons = new HBox(log, cancel);
        buttons.setSpacing(8);
        getChildren().addAll(heading, titleLabel, title, alike, wordsLabel, words, wrong, buttons);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) log();
            else if (event.getCode() == KeyCode.ESCAPE) closed.run();
        });
    }

    /** A title on the first line, what was said below it. */
    private void keep() {
        if (title.getText().isEmpty() && words.getText().isEmpty()) drafts.drop(DRAFT);
        else drafts.keep(DRAFT, title.getText() + "\n" + words.getText());
    }

    private void takeUp(String draft) {
        int end = draft.indexOf('\n');
        title.setText(end < 0 ? draft : draft.substring(0, end));
        words.setText(draft.substring(end + 1));
    }

    public void begin() {
        title.requestFocus();
    }

    private void showAlike(String typed) {
        wrong.setText("");
        if (typed.strip().length() < 4) {
            alike.setText("");
            return;
        }
        screen.jobs()
                .run(
                        "log.alike",
                        progress -> search.rows().find(Query.ofWords(typed)),
                        rows -> showAlike(typed, rows),
                        screen.failures()::show);
    }

    private void showAlike(String typed, List<Row> rows) {
        if (!typed.equals(title.getText())) return;
        List<String> lines = rows.stream()
                .limit(LIKE)
                .map(row -> row.reference() + "  "
                        + row.title().shown(screen.words().language()))
                .toList();
        alike.setText(lines.isEmpty() ? "" : screen.text("log.alike") + "\n" + String.join("\n", lines));
    }

    private void log() {
        if (title.getText().isBlank()) {
            wrong.setText(screen.text("obstacle.title.missing"));
            title.requestFocus();
            return;
        }
        PartialDate today = PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(screen.words().language(), title.getText()))
                .with(ObstacleFields.REPORTED_ON, today)
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL);
        if (!words.getText().isBlank())
            fresh = fresh.withPart(
                    ReportFields.KIND,
                    Part.blank(ReportFields.KIND)
                            .with(ReportFields.MADE_ON, today)
                            .with(ReportFields.WORDS, words.getText()));
        Dossier shaped = fresh;
        screen.jobs()
                .run(
                        "log.saving",
                        progress -> register.log(shaped, screen.user()).dossier(),
                        dossier -> {
                            drafts.drop(DRAFT);
                            logged.accept(dossier);
                        },
                        screen.failures()::show);
    }
}
