package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.settle;
import static nl.slagboom.ui.Keys.tabTo;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from a telephone call to a list on the table and back, without a mouse. */
final class KeyboardTest {

    private final Clock clock = Clock.systemUTC();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void aCallBecomesAnObstacleWithAnActionThatLiesOnTheTableAndComesBack() throws Exception {
        Stage stage = open();
        log(stage);
        classify(stage);
        addAction(stage);
        assess(stage);
        Path list = giveOut(stage);
        assertThat(list).exists();
        takeIn(stage);
        long before = search.rows().changeset();
        key(KeyCode.ESCAPE);
        chord(KeyCode.CONTROL, KeyCode.L);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> search.rows().changeset() > before);
        assertThat(row().status()).isEqualTo(Status.REPORTED);
        // The detail has read it anew: no work is left when the register closes.
        await(() -> stage.getScene().getRoot().lookupAll(".pill").stream()
                .anyMatch(pill -> pill instanceof Label label && label.getText().equals("gemeld")));
        close(stage);
    }

    private void log(Stage stage) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(stage, "log-title");
        type("geen bus na acht uur");
        key(KeyCode.TAB);
        awaitFocus(stage, "log-words");
        type("moest lopen");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> search.rows().rows().size() == 1 && stage.getScene().lookup("#sections") != null);
        assertThat(row().title().nl()).isEqualTo("geen bus na acht uur");
    }

    private void classify(Stage stage) throws Exception {
        section(stage, 1);
        tabTo(stage, "neighbours");
        type("noordrijn");
        key(KeyCode.ENTER);
        tabTo(stage, "themes");
        type("mobil");
        key(KeyCode.ENTER);
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> row().get(ObstacleFields.NEIGHBOURS).equals(Optional.of(Set.of(Neighbour.NRW))));
    }

    private void addAction(Stage stage) throws Exception {
        section(stage, sectionOf(stage, "Vervolg"));
        tabTo(stage, "add-action");
        key(KeyCode.SPACE);
        tabTo(stage, "action-task");
        type("bellen met gronau");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> row().get(ObstacleFields.OPEN_ACTIONS).equals(Optional.of(1L)));
        var dossier = search.dossier(row().id()).orElseThrow();
        assertThat(dossier.parts(ActionFields.KIND).getFirst().get(ActionFields.TASK))
                .contains("bellen met gronau");
    }

    private void assess(Stage stage) throws Exception {
        tabTo(stage, "move");
        key(KeyCode.SPACE);
        await(() -> Window.getWindows().size() > 1);
        settle();
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        await(() -> stage.getScene().lookup("#move-confirm") != null);
        tabTo(stage, "move-confirm");
        key(KeyCode.ENTER);
        await(() -> row().status() == Status.UNDER_ASSESSMENT);
    }

    /** For own use: what was just logged is still internal. */
    private Path giveOut(Stage stage) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.E);
        awaitFocus(stage, "giveout-list");
        key(KeyCode.DOWN);
        awaitFocus(stage, "giveout-workbook");
        key(KeyCode.DOWN);
        awaitFocus(stage, "giveout-actions");
        tabTo(stage, "giveout-partner");
        key(KeyCode.UP);
        awaitFocus(stage, "giveout-own");
        tabTo(stage, "giveout-save");
        key(KeyCode.ENTER);
        await(() -> !((Label) node(stage, "#giveout-done")).getText().isEmpty());
        return folder.resolve("list.xlsx");
    }

    private void takeIn(Stage stage) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.I);
        awaitFocus(stage, "intake-choose");
        key(KeyCode.SPACE);
        await(() -> node(stage, "#intake-summary") instanceof Label label
                && label.getText().contains("list.xlsx"));
        String summary =
                onFx(() -> ((Label) node(stage, "#intake-summary")).getText().toLowerCase(Locale.ROOT));
        assertThat(summary).contains("nieuw 0").contains("gewijzigd 0").contains("ongewijzigd 2");
    }

    private Row row() {
        return search.rows().rows().getFirst();
    }

    private Stage open() throws Exception {
        FileQuestions files = new ChosenFiles(folder.resolve("list.xlsx"));
        return onFx(() -> {
            Services services = new Services(
                    "register",
                    "Anna de Wit",
                    Path.of("slagboom.log"),
                    search,
                    register,
                    new Undo(database, search, feed),
                    feed,
                    new Intake(search, register, clock),
                    new Giving(search, register, clock),
                    new Keeper(database),
                    Settings.none(),
                    files,
                    Drafts.none());
            Stage stage = new Stage();
            stage.setScene(Desk.window(services, Language.NL, false).scene(1366, 740));
            Desk.show(stage);
            return stage;
        });
    }

    /** Goes to a tab of the detail by the arrow keys. */
    private static void section(Stage stage, int wanted) throws Exception {
        tabTo(stage, "sections");
        for (int i = 0; i < 20 && selected(stage) != wanted; i++) key(KeyCode.RIGHT);
        assertThat(selected(stage)).isEqualTo(wanted);
    }

    private static int selected(Stage stage) throws Exception {
        return onFx(
                () -> ((TabPane) node(stage, "#sections")).getSelectionModel().getSelectedIndex());
    }

    private static int sectionOf(Stage stage, String name) throws Exception {
        return onFx(() -> {
            var tabs = ((TabPane) node(stage, "#sections")).getTabs();
            for (int i = 0; i < tabs.size(); i++) if (tabs.get(i).getText().startsWith(name)) return i;
            throw new AssertionError(name);
        });
    }
}
