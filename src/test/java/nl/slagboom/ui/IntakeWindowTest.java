package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.key;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The preview of a partner's list in the window: driven by keys, and drawn into pictures. */
final class IntakeWindowTest {

    private static final Path PARTNERS = Path.of("src/test/resources/nl/slagboom/exchange/partners");
    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    private static final Database DATABASE = Database.inMemory(CLOCK);
    private static final Search SEARCH = new Search(DATABASE);
    private static final Feed FEED = new Feed();
    private static final Register REGISTER = new Register(DATABASE, SEARCH, FEED);

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
        Demonstration.fill(SEARCH, REGISTER, CLOCK);
        Intake intake = new Intake(SEARCH, REGISTER, CLOCK);
        OpenedFile list = intake.open(PARTNERS.resolve("vlaanderen-knelpunten.xlsx"), Progress.NONE);
        intake.remember(list.placings().getFirst(), "Vlaamse overheid", "een lijst", "Anna de Wit");
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void aListIsPlacedTickedAndTakenInByKeyboard() throws Exception {
        Stage stage = open(Language.NL, false);
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
        tab(stage, 1);
        onFx(() -> {
            TextInputControl box = (TextInputControl) node(stage, "#intake-column-0-4");
            box.requestFocus();
            box.setText("notit");
            Event.fireEvent(box, new ActionEvent());
            return 0;
        });
        await(() ->
                ((TextInputControl) node(stage, "#intake-column-0-4")).getText().equals("bewaren als notitie"));
        tab(stage, 0);
        String all = onFx(() -> ((Button) node(stage, "#intake-apply")).getText());
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(stage, "#intake-rows");
            rows.getSelectionModel().select(9);
            Event.fireEvent(rows, key(KeyCode.SPACE, false));
            return 0;
        });
        await(() -> !((Button) node(stage, "#intake-apply")).getText().equals(all));
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
        await(() -> SEARCH.exchanges().layouts().size() == 2);
        await(() -> stage.getScene().lookup("#rows") != null);
        assertThat(SEARCH.rows().changeset()).isGreaterThan(changesets);
        assertThat(SEARCH.rows().rows()).hasSize(before);
        press(stage, KeyCode.Z, true);
        await(() -> SEARCH.changesets(1).getFirst().kind() == ChangeKind.UNDO);
        close(stage);
    }

    @Test
    void rowsAreSiftedAndSortedAndOneThatIsLeftOutStaysWhereItIs() throws Exception {
        Stage stage = open(Language.NL, false);
        openList(stage, reportList(), 3);
        fire(stage, "intake-sieve-NEW");
        int fresh = number(stage, "intake-sieve-NEW");
        assertThat(fresh).isPositive().isLessThan(3);
        assertThat(onFx(() -> rows(stage).getItems().size())).isEqualTo(fresh);
        picture(stage, "intake-sieve", 1);
        onFx(() -> {
            Event.fireEvent(rows(stage), key(KeyCode.SPACE, false));
            return 0;
        });
        await(() -> number(stage, "intake-sieve-NEW") == fresh - 1);
        assertThat(onFx(() -> rows(stage).getItems().size())).isEqualTo(fresh);
        fire(stage, "intake-sieve-ALL");
        assertThat(onFx(() -> rows(stage).getItems().size())).isEqualTo(3);
        List<String> titles = sortedBy(stage, 3);
        assertThat(titles).hasSize(3).isSortedAccordingTo(Collator.getInstance(Locale.of("nl")));
        close(stage);
    }

    private static TableView<PlannedRow> rows(Stage stage) {
        @SuppressWarnings("unchecked") // the one of the screen
        TableView<PlannedRow> rows = (TableView<PlannedRow>) node(stage, "#intake-rows");
        return rows;
    }

    private static int number(Stage stage, String button) {
        String text = ((Labeled) node(stage, "#" + button)).getText();
        return Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static void fire(Stage stage, String button) throws Exception {
        onFx(() -> {
            ((ToggleButton) node(stage, "#" + button)).fire();
            return 0;
        });
    }

    private static List<String> sortedBy(Stage stage, int column) throws Exception {
        return onFx(() -> {
            rows(stage).getSortOrder().setAll(List.of(rows(stage).getColumns().get(column)));
            return rows(stage).getItems().stream()
                    .map(row -> row.mine() == null ? "" : row.mine().title().shown(Language.NL))
                    .toList();
        });
    }

    @Test
    void theListOfPlacesOpensAtItsBoxAndColumnsThatArePlacedAreNotCountedAnymore() throws Exception {
        Stage stage = open(Language.NL, false);
        openList(stage, reportList(), 3);
        tab(stage, 1);
        assertThat(columnsTab(stage)).contains("niet geplaatst");
        TextInputControl last = onFx(() -> (TextInputControl) node(stage, "#intake-column-0-8"));
        onFx(() -> {
            last.requestFocus();
            Event.fireEvent(last, key(KeyCode.DOWN, false));
            return 0;
        });
        await(() -> Window.getWindows().stream().anyMatch(over -> over instanceof ContextMenu && over.isShowing()));
        onFx(() -> {
            Window menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            Bounds box = last.localToScreen(last.getBoundsInLocal());
            double gap = menu.getY() > box.getMinY()
                    ? menu.getY() - box.getMaxY()
                    : box.getMinY() - menu.getY() - menu.getHeight();
            assertThat(Math.abs(gap))
                    .as(menu.getY() + " " + menu.getHeight() + " " + box)
                    .isLessThan(30);
            menu.hide();
            return 0;
        });
        for (int i = 0; i < 9; i++) {
            TextInputControl box = (TextInputControl) node(stage, "#intake-column-0-" + i);
            onFx(() -> {
                if (!box.getText().startsWith("niet geplaatst")) return 0;
                box.requestFocus();
                box.setText("bewaren als notitie");
                Event.fireEvent(box, new ActionEvent());
                return 0;
            });
        }
        await(() -> columnsTab(stage).equals("Kolommen"));
        close(stage);
    }

    private static String columnsTab(Stage stage) {
        return ((TabPane) node(stage, "#intake-tabs")).getTabs().get(1).getText();
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

    private static void tab(Stage stage, int index) throws Exception {
        onFx(() -> {
            ((TabPane) node(stage, "#intake-tabs")).getSelectionModel().select(index);
            return 0;
        });
    }

    private static String sender(Stage stage) throws Exception {
        return onFx(() ->
                ((ComboBox<?>) node(stage, "#intake-organisation")).getEditor().getText());
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
            ((ToggleButton) node(stage, "#shell-intake")).fire();
            return stage;
        });
    }
}
