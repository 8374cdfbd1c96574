package nl.slagboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.job.Progress;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window without a display: driven by keys, and drawn into pictures under {@code target/pictures}. */
final class WindowTest {

    private static final Path PARTNERS = Path.of("src/test/resources/nl/slagboom/exchange/partners");
    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    private static final Database DATABASE = Database.inMemory(CLOCK);
    private static final Search SEARCH = new Search(DATABASE);
    private static final Feed FEED = new Feed();
    private static final Register REGISTER = new Register(DATABASE, SEARCH, FEED);

    @BeforeAll
    static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        Platform.setImplicitExit(false);
        Look.load();
        Demonstration.fill(SEARCH, REGISTER, CLOCK);
        Intake intake = new Intake(SEARCH, REGISTER, CLOCK);
        Intake.Opened list = intake.open(PARTNERS.resolve("vlaanderen-knelpunten.xlsx"), Progress.NONE);
        intake.remember(list.placings().getFirst(), "Vlaamse overheid", "Anna de Wit");
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void everyScreenOpensInFourLanguagesAndBothThemes() throws Exception {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Stage stage = open(language, dark);
                awaitRows(stage, 60);
                onFx(() -> {
                    table(stage).getSelectionModel().select(1);
                    return 0;
                });
                await(() -> stage.getScene().lookup("#move") != null);
                String name = language.code() + (dark ? "-dark" : "-light");
                picture(stage, "register-" + name);
                onFx(() -> {
                    ((ToggleButton) node(stage, "#shell-intake")).fire();
                    return 0;
                });
                picture(stage, "intake-" + name);
                preview(stage, name);
                onFx(() -> {
                    ((ToggleButton) node(stage, "#shell-log")).fire();
                    return 0;
                });
                picture(stage, "log-" + name);
                close(stage);
            }
        }
    }

    private static void preview(Stage stage, String name) throws Exception {
        openList(stage, "vlaanderen-knelpunten.xlsx", 26);
        picture(stage, "intake-rows-" + name);
        openList(stage, reportList(), 3);
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(stage, "#intake-rows");
            rows.getSelectionModel().select(2);
            Event.fireEvent(rows, key(KeyCode.SPACE, false));
            rows.getSelectionModel().select(0);
            ((CheckBox) node(stage, "#intake-piece-1")).fire();
            return 0;
        });
        picture(stage, "intake-reports-" + name);
        onFx(() -> {
            tabs(stage).getSelectionModel().select(1);
            return 0;
        });
        picture(stage, "intake-columns-" + name);
        onFx(() -> {
            tabs(stage).getSelectionModel().select(3);
            return 0;
        });
        picture(stage, "intake-remembered-" + name);
        onFx(() -> {
            tabs(stage).getSelectionModel().select(0);
            return 0;
        });
    }

    /** A list with all that can happen: known and new, a column that nobody can place, a reporter. */
    private static Path reportList() throws IOException {
        Path folder = Path.of(System.getProperty("slagboom.build", "target"));
        return Files.writeString(folder.resolve("meldingen.csv"), """
                Meldnummer;Datum;Kanaal;Belemmering;Melding;Ernst;Melder;Telefoon;Kleur
                0001;1-2-2026;telefonisch;Limosa-melding voor zelfstandigen in België;Ik wist niet dat het moest;hoog;Jan Voorbeeld;06-12345678;rood
                0002;3-2-2026;e-mail;Geen nachttrein over de grens;De laatste trein gaat om tien uur;erg;;;groen
                0003;4-2-2026;brief;Ambulance over de grens Nederland-België;Het duurde lang;hoog;Eva Voorbeeld;;
                """);
    }

    private static void openList(Stage stage, String name, int rows) throws Exception {
        openList(stage, PARTNERS.resolve(name), rows);
    }

    private static void openList(Stage stage, Path list, int rows) throws Exception {
        String file = list.getFileName().toString();
        onFx(() -> {
            ((IntakeView) node(stage, "#intake")).open(list);
            return 0;
        });
        await(() -> ((Labeled) node(stage, "#intake-summary")).getText().startsWith(file)
                && ((TableView<?>) node(stage, "#intake-rows")).getItems().size() == rows);
    }

    private static String sender(Stage stage) throws Exception {
        return onFx(() ->
                ((ComboBox<?>) node(stage, "#intake-organisation")).getEditor().getText());
    }

    private static TabPane tabs(Stage stage) {
        return (TabPane) node(stage, "#intake-tabs");
    }

    @Test
    void aListIsPlacedTickedAndTakenInByKeyboard() throws Exception {
        Stage stage = open(Language.NL, false);
        awaitRows(stage, 60);
        onFx(() -> {
            ((ToggleButton) node(stage, "#shell-intake")).fire();
            return 0;
        });
        openList(stage, "vlaanderen-knelpunten.xlsx", 26);
        assertThat(sender(stage)).as("as remembered").isEqualTo("Vlaamse overheid");
        openList(stage, "euregio-meldingen.csv", 10);
        assertThat(sender(stage)).isEmpty();
        assertThat(onFx(() -> ((Button) node(stage, "#intake-apply")).isDisabled()))
                .as("whose list it is was not said yet")
                .isTrue();
        onFx(() -> {
            TextInputControl sender = ((ComboBox<?>) node(stage, "#intake-organisation")).getEditor();
            sender.setText("Euregio Rijn-Waal");
            Event.fireEvent(node(stage, "#intake-organisation"), key(KeyCode.ENTER, false));
            return 0;
        });
        await(() -> !((Button) node(stage, "#intake-apply")).isDisabled());
        onFx(() -> {
            tabs(stage).getSelectionModel().select(1);
            return 0;
        });
        onFx(() -> {
            TextInputControl box = (TextInputControl) node(stage, "#intake-column-0-4");
            box.requestFocus();
            box.setText("notit");
            Event.fireEvent(box, new ActionEvent());
            return 0;
        });
        await(() ->
                ((TextInputControl) node(stage, "#intake-column-0-4")).getText().equals("bewaren als notitie"));
        onFx(() -> {
            tabs(stage).getSelectionModel().select(0);
            return 0;
        });
        String all = onFx(() -> ((Button) node(stage, "#intake-apply")).getText());
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(stage, "#intake-rows");
            rows.getSelectionModel().select(9);
            Event.fireEvent(rows, key(KeyCode.SPACE, false));
            return 0;
        });
        assertThat(onFx(() -> ((Button) node(stage, "#intake-apply")).getText()))
                .isNotEqualTo(all);
        CheckBox piece = onFx(() -> {
            ((TableView<?>) node(stage, "#intake-rows")).getSelectionModel().select(0);
            return (CheckBox) node(stage, "#intake-piece-0");
        });
        assertThat(onFx(piece::isSelected)).isTrue();
        onFx(() -> {
            piece.fire();
            return 0;
        });
        assertThat(onFx(piece::isSelected)).isFalse();
        int before = SEARCH.rows().rows().size();
        long changesets = SEARCH.rows().changeset();
        onFx(() -> {
            ((Button) node(stage, "#intake-apply")).fire();
            return 0;
        });
        await(() -> SEARCH.layouts().size() == 2);
        await(() -> stage.getScene().lookup("#rows") != null);
        assertThat(SEARCH.rows().changeset()).isGreaterThan(changesets);
        assertThat(SEARCH.rows().rows()).hasSize(before);
        press(stage, KeyCode.Z, true);
        await(() -> SEARCH.changesets(1).getFirst().kind() == ChangeKind.UNDO);
        close(stage);
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
                    new Intake(SEARCH, REGISTER, CLOCK));
            Stage stage = new Stage();
            stage.setScene(new MainWindow(services, language, dark).scene(1366, 740));
            stage.show();
            return stage;
        });
    }

    private static void close(Stage stage) throws Exception {
        onFx(() -> {
            stage.close();
            return 0;
        });
    }

    private static void awaitRows(Stage stage, int count) throws Exception {
        await(() -> {
            Node table = stage.getScene().lookup("#rows");
            return table instanceof TableView<?> rows && rows.getItems().size() == count;
        });
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!onFx(condition)) {
            if (System.nanoTime() > end) throw new AssertionError("It did not come to pass");
            Thread.sleep(20);
        }
    }

    @SuppressWarnings("unchecked") // the one table of the screen
    private static TableView<Row> table(Stage stage) {
        return (TableView<Row>) node(stage, "#rows");
    }

    private static Node node(Stage stage, String selector) {
        return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
    }

    private static void press(Stage stage, KeyCode code, boolean shortcut) throws Exception {
        onFx(() -> {
            Event.fireEvent(stage.getScene().getRoot(), key(code, shortcut));
            return 0;
        });
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private static void picture(Stage stage, String name) throws Exception {
        Thread.sleep(150);
        onFx(() -> {
            for (double scale : new double[] {1, 1.5}) {
                Scene scene = stage.getScene();
                SnapshotParameters parameters = new SnapshotParameters();
                parameters.setTransform(Transform.scale(scale, scale));
                var image = scene.getRoot().snapshot(parameters, null);
                write(image, name + (scale == 1 ? "" : "-150"));
            }
            return 0;
        });
    }

    private static void write(javafx.scene.image.WritableImage image, String name) throws IOException {
        Path folder = Path.of(System.getProperty("slagboom.build", "target"), "pictures");
        Files.createDirectories(folder);
        ImageIO.write(
                Objects.requireNonNull(SwingFXUtils.fromFXImage(image, null)),
                "png",
                folder.resolve(name + ".png").toFile());
    }

    private static <R> R onFx(Callable<R> work) throws Exception {
        FutureTask<R> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }
}
