package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Change;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.ObstacleList;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The chosen changeset: who, when, what it did to which obstacle, and whether it can be undone. */
final class ChangesetPane extends VBox {

    private final Screen screen;
    private final HistoryViewModel history;
    private final WrittenViewModel written;
    private final Label heading = Lines.wrapped("", "section-title");
    private final Label who = Lines.wrapped("", "history-who");
    private final Label sentence = Lines.wrapped("", "history-sentence");
    private final Label ties = Lines.wrapped("", "history-ties");
    private final Label reason = Lines.wrapped("", "history-reason");
    private final Label touched = Lines.wrapped("", "field-label");
    private final Label more = Lines.wrapped("", "field-label");
    private final Button undo = new Button();
    private final ObstacleList obstacles;
    private final Lines lines = new Lines();

    /**
     * Makes the pane.
     *
     * @param propose told of which changeset an undo shall be considered
     * @param open told to which obstacle to go
     */
    ChangesetPane(
            Screen screen,
            HistoryViewModel history,
            WrittenViewModel written,
            Consumer<PastChangeset> propose,
            Consumer<UUID> open) {
        this.screen = screen;
        this.history = history;
        this.written = written;
        obstacles = new ObstacleList(screen.textSize(), id -> written.open(id, open));
        getStyleClass().add("history-pane");
        setId("history-chosen");
        heading.setId("history-heading");
        ties.setId("history-ties");
        reason.setId("history-reason");
        touched.setId("history-touched-count");
        more.setId("history-more");
        obstacles.setId("history-obstacles");
        lines.setId("history-fields");
        undo.setId("history-undo");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(event -> chosen().ifPresent(propose));
        obstacles
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> written.look(line == null ? null : line.id()));
        VBox.setVgrow(lines, Priority.ALWAYS);
        for (Label label : List.of(sentence, ties, reason, more)) hideWhenEmpty(label);
        getChildren().setAll(heading, who, sentence, ties, undo, reason, touched, obstacles, more, lines);
        history.chosenProperty().subscribe(past -> {
            written.show(past);
            words();
        });
        written.obstaclesProperty().subscribe(rows -> list());
        written.changeProperty().subscribe(this::show);
        screen.wording().subscribe(wording -> {
            words();
            list();
            show(written.changeProperty().get());
        });
    }

    private static void hideWhenEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private Optional<PastChangeset> chosen() {
        return Optional.ofNullable(history.chosenProperty().get());
    }

    private void words() {
        PastChangeset past = chosen().orElse(null);
        undo.setVisible(past != null);
        if (past == null) {
            for (Label label : List.of(who, sentence, ties, reason, touched, more)) label.setText("");
            heading.setText(screen.text("history.choose"));
            return;
        }
        Wording wording = screen.words();
        Messages messages = wording.messages();
        Changeset.Entry changeset = past.changeset();
        heading.setText(screen.text("history.chosen", String.valueOf(past.number()), Ties.kind(past, wording)));
        who.setText(wording.value(changeset.at()) + " · " + changeset.by());
        sentence.setText(past.said(wording.language()));
        ties.setText(Ties.sentence(past, messages));
        Optional<Refusal> refusal = Undo.refusal(changeset);
        reason.setText(refusal.map(messages::text).orElse(""));
        undo.setText(screen.text(history.standing(past).isUndo() ? "history.redo" : "history.undo"));
        undo.setVisible(refusal.isEmpty());
        undo.setManaged(refusal.isEmpty());
        touched.setText(screen.text("history.touched", past.touched()));
        obstacles.setAccessibleText(touched.getText());
        lines.setAccessibleText(screen.text("name.fields"));
    }

    private void list() {
        List<Row> rows = written.obstaclesProperty().get();
        PastChangeset past = chosen().orElse(null);
        boolean any = past != null && past.touched() > 0;
        obstacles.setVisible(any);
        obstacles.setManaged(any);
        obstacles.show(rows == null ? List.of() : rows.stream().map(this::line).toList());
        long others = past == null || rows == null ? 0 : past.touched() - rows.size();
        more.setText(others > 0 ? screen.text("history.more", others) : "");
    }

    private ObstacleList.Line line(Row row) {
        return new ObstacleList.Line(
                row.id(),
                row.reference(),
                row.title().shown(screen.words().language()),
                isWithdrawn(row) ? screen.text("history.item.withdrawn") : "");
    }

    private static boolean isWithdrawn(Row row) {
        return row.values().has(ObstacleFields.WITHDRAWN);
    }

    private void show(@Nullable Change change) {
        List<Node> shown = new ArrayList<>();
        if (change != null) {
            Wording wording = screen.words();
            FieldLine.of(change.told(), wording).forEach(line -> shown.add(new FieldLabel(line, wording)));
            if (shown.isEmpty()) shown.add(Lines.wrapped(withoutFields(), "history-ties"));
        }
        lines.show(shown);
    }

    private String withoutFields() {
        ObstacleList.Line line = obstacles.getSelectionModel().getSelectedItem();
        boolean gone = line != null && !line.note().isEmpty();
        boolean undoing = chosen().map(past -> past.changeset().undoes()).isPresent();
        return screen.text(
                gone ? "history.fields.withdrawn" : undoing ? "history.fields.returned" : "history.fields.none");
    }
}
