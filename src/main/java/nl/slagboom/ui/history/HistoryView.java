package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.slagboom.register.Undo;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.RegisterHistory;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Divided;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The history of the register: its changesets, what the chosen one did, and undoing it after a look at what that would do. */
public final class HistoryView extends BorderPane implements Commanded {

    private final Screen screen;
    private final UndoViewModel considered;
    private final ChangesetTable table;
    private final SieveBar sieve;
    private final Label heading = new Label();
    private final Label older = new Label();
    private final BorderPane beside = new BorderPane();
    private final ChangesetPane chosen;
    private final OutlookPane outlook;
    private final Consumer<String> undone;
    private final List<Command> commands = new ArrayList<>();
    private final HistoryViewModel model;
    private long wanted;

    /**
     * Makes the screen.
     *
     * @param leave runs something once unsaved work is dealt with
     * @param open told to which obstacle to go
     * @param undone told what was undone, in words
     */
    public HistoryView(
            HistoryViewModel model,
            Screen screen,
            Search search,
            Undo undo,
            Consumer<Runnable> leave,
            Consumer<UUID> open,
            Consumer<String> undone) {
        this.model = model;
        this.screen = screen;
        this.undone = undone;
        setId("history");
        considered = new UndoViewModel(undo, screen.jobs(), screen.user(), leave, screen.failures()::show);
        WrittenViewModel written = new WrittenViewModel(search, screen.jobs(), screen.failures()::show);
        table = new ChangesetTable(screen, model);
        sieve = new SieveBar(screen, model, table::beginWithFirst);
        chosen = new ChangesetPane(screen, model, written, this::propose, open);
        outlook = new OutlookPane(screen, considered, id -> written.open(id, open));
        setCenter(panes());
        BooleanSupplier choosing = () -> considered.proposedProperty().get() == null;
        Command look = new Command("command.history.look", Keystroke.of(KeyCode.ENTER), this::proposeHere)
                .when(choosing, "idle.history.choosing");
        Command widen = new Command("command.history.all", Keystroke.of(KeyCode.ESCAPE), sieve::widen)
                .when(choosing, "idle.history.choosing");
        commands.add(look);
        commands.addAll(outlook.commands());
        commands.add(new Command("command.history.search", Keystroke.control(KeyCode.F), sieve::begin)
                .when(choosing, "idle.history.choosing"));
        commands.add(widen);
        table.setOnKeyPressed(CommandKeys.of(look, widen));
        considered.proposedProperty().subscribe(this::beside);
        considered.doneProperty().subscribe(this::say);
        model.historyProperty().subscribe(this::count);
        model.historyProperty().subscribe(history -> considered.changed());
        model.historyProperty().subscribe(this::proposeWanted);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(model::watch);
        sceneProperty().subscribe(scene -> {
            // Who goes elsewhere does not undo it; what is being undone goes on.
            if (scene == null && !considered.writingProperty().get()) considered.drop();
        });
        screen.wording().subscribe(wording -> {
            heading.setText(screen.text("history.heading"));
            count(model.historyProperty().get());
            if (!model.sieve().words().isEmpty()) model.ask();
        });
    }

    private Node panes() {
        heading.getStyleClass().add("screen-title");
        older.setId("history-older");
        older.setWrapText(true);
        older.setMinHeight(Region.USE_PREF_SIZE);
        older.getStyleClass().add("field-label");
        older.managedProperty().bind(older.textProperty().isNotEmpty());
        VBox list = new VBox(heading, sieve, table, older);
        list.getStyleClass().add("screen");
        VBox.setVgrow(table, Priority.ALWAYS);
        beside.setCenter(chosen);
        list.setId("history-list");
        beside.setId("history-beside");
        SplitPane panes = new SplitPane(list, beside);
        new Divided(panes, screen.textSize(), 0.72);
        return panes;
    }

    /** Chooses a changeset, and shows what undoing it would do, as soon as it was read. */
    public void consider(long number) {
        wanted = number;
        proposeWanted(model.historyProperty().get());
    }

    private void proposeWanted(@Nullable RegisterHistory history) {
        if (history == null || wanted == 0) return;
        history.changesets().stream()
                .filter(past -> past.number() == wanted)
                .findFirst()
                .ifPresent(past -> {
                    wanted = 0;
                    model.choose(past);
                    propose(past);
                });
    }

    /** Takes the keyboard. */
    public void begin() {
        wanted = 0;
        applyCss(); // until then the panes do not hold what is in them
        if (considered.proposedProperty().get() == null) table.begin();
        else outlook.begin();
    }

    @Override
    public String help() {
        return "help.history";
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private void proposeHere() {
        PastChangeset here = table.here();
        if (here != null) propose(here);
    }

    private void propose(PastChangeset past) {
        considered.propose(model.standing(past));
        if (considered.proposedProperty().get() != null) outlook.begin();
    }

    /** While an undo is considered, no other changeset can be chosen: what is looked at is what is undone. */
    private void beside(@Nullable PastChangeset proposed) {
        boolean considering = proposed != null;
        boolean back = !considering && beside.getCenter() == outlook && beside.isFocusWithin();
        beside.setCenter(considering ? outlook : chosen);
        table.setDisable(considering);
        sieve.setDisable(considering);
        if (back) table.begin();
    }

    private void say(@Nullable Undone done) {
        if (done == null) return;
        String number = String.valueOf(done.undone().number());
        String key = done.undone().isUndo() ? "history.done.redo" : "history.done.undo";
        Outlook what = done.outlook();
        undone.accept(screen.text(
                key,
                number,
                what.items().stream().filter(item -> !item.step().isIdle()).count(),
                what.clashes(),
                String.valueOf(done.number()),
                what.workedOn()));
    }

    private void count(@Nullable RegisterHistory history) {
        long unread = history == null ? 0 : history.older();
        older.setText(unread == 0 ? "" : screen.text("history.older", unread));
    }
}
