package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Dossier;
import nl.slagboom.register.Reversal;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.ObstacleList;
import nl.slagboom.ui.common.Screen;

/** What an undo would do: which fields of which obstacles change, and what stays because it was changed again since. */
final class OutlookPane extends VBox {

    private final Screen screen;
    private final UndoViewModel model;
    private final Label heading = Lines.wrapped("", "section-title");
    private final VBox sums = new VBox();
    private final Sums counted;
    private final StepLines steps;
    private final ObstacleList obstacles;
    private final Lines lines = new Lines();
    private final Button confirm = new Button();
    private final Button cancel = new Button();
    private final List<Command> commands;
    private List<Outlook.Item> items = List.of();

    /** @param open told to which obstacle to go */
    OutlookPane(Screen screen, UndoViewModel model, Consumer<UUID> open) {
        this.screen = screen;
        this.model = model;
        obstacles = new ObstacleList(screen.textSize(), open);
        counted = new Sums(screen);
        steps = new StepLines(screen);
        getStyleClass().add("history-pane");
        setId("history-outlook");
        heading.setId("history-outlook-heading");
        sums.setId("history-sums");
        sums.getStyleClass().add("history-sums");
        obstacles.setId("history-steps");
        lines.setId("history-step");
        confirm.setId("history-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(event -> model.confirm());
        confirm.managedProperty().bind(confirm.visibleProperty());
        cancel.setId("history-cancel");
        cancel.setOnAction(event -> model.drop());
        for (Button button : List.of(confirm, cancel)) button.setMinWidth(USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(confirm, cancel);
        buttons.getStyleClass().add("history-buttons");
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(heading, sums, obstacles, lines, buttons);
        Command confirmed = new Command("command.history.confirm", Keystroke.control(KeyCode.ENTER), model::confirm)
                .when(
                        () -> model.proposedProperty().get() != null && confirm.isVisible() && !confirm.isDisabled(),
                        "idle.history.confirm");
        Command dropped = new Command("command.history.drop", Keystroke.of(KeyCode.ESCAPE), model::drop)
                .when(() -> model.proposedProperty().get() != null, "idle.history.none");
        commands = List.of(confirmed, dropped);
        addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(confirmed, dropped));
        obstacles.getSelectionModel().selectedIndexProperty().subscribe(at -> showStep(at.intValue()));
        model.proposedProperty().subscribe(past -> draw());
        model.outlookProperty().subscribe(outlook -> {
            draw();
            if (outlook != null && isFocusWithin()) begin();
        });
        model.writingProperty().subscribe(writing -> draw());
        screen.wording().subscribe(wording -> draw());
    }

    /** Takes the keyboard: to what there is to look at. */
    void begin() {
        if (obstacles.isVisible()) obstacles.requestFocus();
        else cancel.requestFocus();
    }

    List<Command> commands() {
        return commands;
    }

    private void draw() {
        PastChangeset past = model.proposedProperty().get();
        Outlook outlook = model.outlookProperty().get();
        if (past == null) return;
        String number = String.valueOf(past.number());
        boolean again = past.isUndo();
        heading.setText(screen.text(
                again ? "history.outlook.redo" : "history.outlook.undo",
                number,
                past.said(screen.words().language())));
        confirm.setText(screen.text(again ? "history.confirm.redo" : "history.confirm.undo"));
        boolean writing = model.writingProperty().get();
        boolean idle = outlook != null && outlook.isIdle();
        confirm.setVisible(outlook != null && !idle);
        confirm.setDisable(writing);
        cancel.setText(
                screen.text(idle ? "history.close" : writing || outlook == null ? "history.stop" : "history.cancel"));
        obstacles.setAccessibleText(screen.text("name.obstacles"));
        lines.setAccessibleText(heading.getText());
        items = outlook == null ? List.of() : outlook.items();
        sums.getChildren().setAll(counted.of(outlook, past));
        obstacles.setVisible(!items.isEmpty());
        obstacles.setManaged(!items.isEmpty());
        obstacles.show(items.stream().map(this::line).toList());
        showStep(obstacles.getSelectionModel().getSelectedIndex());
    }

    private ObstacleList.Line line(Outlook.Item item) {
        Dossier now = item.step().now();
        return new ObstacleList.Line(
                now.id(), now.reference(), now.title().shown(screen.words().language()), note(item));
    }

    private String note(Outlook.Item item) {
        List<String> notes = new ArrayList<>();
        Reversal.Step step = item.step();
        if (step.withdraws()) notes.add(screen.text("history.item.withdrawn"));
        if (step.returns()) notes.add(screen.text("history.item.returning"));
        if (!item.changes().isEmpty())
            notes.add(screen.text("history.item.fields", item.changes().size()));
        if (step.isWorkedOn()) notes.add(screen.text("history.item.worked"));
        else if (!step.conflicts().isEmpty())
            notes.add(screen.text("history.item.stays", step.conflicts().size()));
        return notes.isEmpty() ? screen.text("history.item.same") : String.join(", ", notes);
    }

    private void showStep(int at) {
        lines.show(at < 0 || at >= items.size() ? List.of() : steps.of(items.get(at)));
    }
}
