package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.key;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window without a display: driven by keys, and drawn into pictures under {@code target/pictures}. */
final class WindowTest {

    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    /** Stays open: a test that fails is tried once more by the same virtual machine. */
    private static final Database DATABASE = Database.inMemory(CLOCK);

    private static final Search SEARCH = new Search(DATABASE);
    private static final Feed FEED = new Feed();
    private static final Register REGISTER = new Register(DATABASE, SEARCH, FEED);

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
        if (SEARCH.rows().rows().isEmpty()) Demonstration.fill(SEARCH, REGISTER, CLOCK);
    }

    @Test
    void inASmallWindowNoStatusIsCutAllTabsStandAndTheSidesStandBesideEachOther() throws Exception {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Stage stage = open(language, dark);
                String name = language.code() + (dark ? "-dark" : "-light");
                awaitRows(stage, 60);
                picture(stage, "list-" + name, 1);
                assertNoStatusIsCut(stage);
                onFx(() -> {
                    table(stage).getSelectionModel().select(1);
                    return 0;
                });
                await(() -> stage.getScene().lookup("#sections") != null);
                section(stage, 2);
                picture(stage, "sides-" + name, 1);
                assertNoStatusIsCut(stage);
                assertThat(onFx(() -> stage.getScene()
                                .lookup("#sections .control-buttons-tab")
                                .isVisible()))
                        .as(name)
                        .isFalse();
                await(() -> standBesideEachOther(stage)); // fields come in after one another
                section(stage, 6);
                await(() -> stage.getScene().lookup("#sections .history") != null);
                picture(stage, "logbook-" + name, 1);
                assertThat(onFx(() -> inScene(node(stage, "#sections .history")).getMinY() + 100
                                < inScene(node(stage, "#save")).getMinY()))
                        .isTrue();
                onFx(() -> {
                    ((MenuButton) node(stage, "#move")).getItems().getFirst().fire();
                    return 0;
                });
                picture(stage, "move-" + name, 1);
                close(stage);
            }
        }
    }

    private static void section(Stage stage, int number) throws Exception {
        onFx(() -> {
            ((TabPane) node(stage, "#sections")).getSelectionModel().select(number);
            return 0;
        });
        Thread.sleep(100);
    }

    private static boolean standBesideEachOther(Stage stage) {
        Optional<Bounds> here = field(stage, "nl.cause");
        Optional<Bounds> there = field(stage, "de.cause");
        return here.isPresent()
                && there.isPresent()
                && there.get().getMinY() == here.get().getMinY()
                && there.get().getMinX() > here.get().getMaxX();
    }

    private static Optional<Bounds> field(Stage stage, String id) {
        return node(stage, "#sections").lookupAll(".combo-box").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .map(WindowTest::inScene);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void assertNoStatusIsCut(Stage stage) throws Exception {
        onFx(() -> {
            Bounds table = inScene(table(stage));
            List<Node> pills = table(stage).lookupAll(".pill").stream()
                    .filter(pill -> inScene(pill).getMinY() < table.getMaxY())
                    .toList();
            assertThat(pills).hasSizeGreaterThan(10).allSatisfy(pill -> {
                assertThat(((Region) pill).getWidth()).isGreaterThanOrEqualTo(((Region) pill).prefWidth(-1) - 0.5);
                assertThat(inScene(pill).getMaxX())
                        .isLessThan(inScene(pill.getParent()).getMaxX());
                assertThat(inScene(pill).getMaxX()).isLessThan(table.getMaxX() - 8);
            });
            return 0;
        });
    }

    @Test
    void anObstacleIsLoggedByKeyboardAndTakenBackByKeyboard() throws Exception {
        Stage stage = open(Language.NL, false);
        awaitRows(stage, 60);
        press(stage, KeyCode.N, true);
        await(() -> stage.getScene().lookup("#log-title") != null);
        onFx(() -> {
            ((TextInputControl) node(stage, "#log-title")).setText("Geen bus over de grens na acht uur");
            ((TextInputControl) node(stage, "#log-words")).setText("Moest 12 km lopen");
            Node form = node(stage, "#log-title").getParent();
            Event.fireEvent(form, key(KeyCode.ENTER, true));
            return 0;
        });
        awaitRows(stage, 61);
        await(() -> stage.getScene().lookup("#move") != null);
        press(stage, KeyCode.Z, true);
        awaitRows(stage, 60);
        assertThat(SEARCH.rows().rows())
                .noneMatch(row -> row.title().texts().contains("Geen bus over de grens na acht uur"));
        close(stage);
    }

    @Test
    void wordsAndCodesNarrowTheList() throws Exception {
        Stage stage = open(Language.NL, false);
        awaitRows(stage, 60);
        onFx(() -> {
            ((TextInputControl) node(stage, "#search")).setText("thema:zorg grens:belgi");
            return 0;
        });
        await(() ->
                !table(stage).getItems().isEmpty() && table(stage).getItems().size() < 20);
        assertThat(onFx(() -> table(stage).getItems().size())).isPositive();
        close(stage);
    }

    @Test
    void whatIsEditedIsSavedByKeyboard() throws Exception {
        Stage stage = open(Language.NL, false);
        awaitRows(stage, 60);
        Row row = onFx(() -> {
            table(stage).getSelectionModel().select(5);
            return table(stage).getItems().get(5);
        });
        await(() -> stage.getScene().lookup("#stateOfPlay") != null);
        onFx(() -> {
            ((TextInputControl) node(stage, "#stateOfPlay")).setText("Overleg loopt");
            assertThat(((Button) node(stage, "#save")).isDisabled()).isFalse();
            return 0;
        });
        press(stage, KeyCode.S, true);
        await(() -> ((Button) node(stage, "#save")).isDisabled());
        assertThat(SEARCH.dossier(row.id()).orElseThrow().toString()).contains("Overleg loopt");
        close(stage);
    }

    private static Stage open(Language language, boolean dark) throws Exception {
        return onFx(() -> {
            Services services = new Services(
                    "demonstratieregister",
                    "Anna de Wit",
                    Path.of("slagboom.log"),
                    SEARCH,
                    REGISTER,
                    new Undo(DATABASE, SEARCH, FEED),
                    FEED,
                    new Intake(SEARCH, REGISTER, CLOCK),
                    new Giving(SEARCH, REGISTER, CLOCK),
                    new Keeper(DATABASE),
                    Settings.none(),
                    new SystemFiles(Settings.none(), (file, failed) -> {}),
                    Drafts.none());
            Stage stage = new Stage();
            stage.setScene(Desk.window(services, language, dark).scene(1366, 740));
            Desk.show(stage);
            return stage;
        });
    }

    private static void awaitRows(Stage stage, int count) throws Exception {
        await(() -> {
            Node table = stage.getScene().lookup("#rows");
            return table instanceof TableView<?> rows && rows.getItems().size() == count;
        });
    }

    @SuppressWarnings("unchecked") // the one table of the screen
    private static TableView<Row> table(Stage stage) {
        return (TableView<Row>) node(stage, "#rows");
    }
}
