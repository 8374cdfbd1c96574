package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
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
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window asks before unsaved work would be lost, and only then. */
final class UnsavedDialogTest {

    private static final List<Database> DATABASES = new ArrayList<>();

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);
    private List<Stage> stages = List.of();

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
    }

    @BeforeEach
    void edit() throws Exception {
        DATABASES.add(database);
        for (String title : List.of("Een", "Twee"))
            register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title)), "Anna");
        Stage stage = onFx(this::open);
        stages = List.of(stage);
        await(() -> stage.getScene().lookup("#rows") instanceof TableView<?> rows
                && rows.getItems().size() == 2);
        onFx(() -> {
            table().getSelectionModel().select(0);
            return 0;
        });
        await(() -> stage.getScene().lookup("#sections #title") != null);
        onFx(() -> {
            title().setText("Gewijzigd");
            return 0;
        });
    }

    @AfterEach
    void close() throws Exception {
        Desk.close(stage());
    }

    /** Not after each test: a window reads a last time after it is closed. */
    @AfterAll
    static void closeAll() {
        DATABASES.forEach(Database::close);
    }

    @Test
    void anotherRowAsksAndGoingBackChoosesTheFirstAgain() throws Exception {
        onFx(() -> {
            table().getSelectionModel().clearAndSelect(1);
            return 0;
        });
        answer("#unsaved-back");
        await(() -> table().getSelectionModel().getSelectedIndex() == 0);
        assertThat(onFx(() -> title().getText())).isEqualTo("Gewijzigd");
        onFx(() -> {
            table().getSelectionModel().clearAndSelect(1);
            return 0;
        });
        answer("#unsaved-save");
        await(() -> isShown("Twee"));
        assertThat(onFx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(1);
        assertThat(search.rows().rows().getFirst().title().in(Language.NL)).isEqualTo("Gewijzigd");
    }

    @Test
    void theQuestionIsDrawnInFourLanguages() throws Exception {
        for (Language language : Language.values()) {
            onFx(() -> {
                languages().setValue(language);
                table().getSelectionModel().clearAndSelect(1);
                return 0;
            });
            await(() -> dialogButton("#unsaved-back") != null);
            onFx(() -> {
                Node back = Objects.requireNonNull(dialogButton("#unsaved-back"));
                Desk.picture(back.getScene().getRoot(), "unsaved-" + language.code());
                return 0;
            });
            answer("#unsaved-back");
            await(() -> table().getSelectionModel().getSelectedIndex() == 0);
        }
    }

    @Test
    void closingTheWindowAsks() throws Exception {
        onFx(() -> {
            stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return 0;
        });
        answer("#unsaved-back");
        assertThat(onFx(() -> stage().isShowing())).isTrue();
        onFx(() -> {
            stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            return 0;
        });
        answer("#unsaved-save");
        await(() -> !stage().isShowing());
        assertThat(search.rows().rows().getFirst().title().in(Language.NL)).isEqualTo("Gewijzigd");
    }

    @Test
    void whoStaysIsNotLedToTheFieldThatHeWentToWhenHeOpensTheObstacleLater() throws Exception {
        press(stage(), KeyCode.E, true);
        await(() -> stage().getScene().lookup("#giveout-leaving") != null);
        onFx(() -> {
            ((RadioButton) node(stage(), "#giveout-partner")).fire();
            return 0;
        });
        await(() -> stage().getScene().getRoot().lookupAll("#held").size() == 2);
        onFx(() -> {
            stage().getScene().getRoot().lookupAll("#held").stream()
                    .map(Hyperlink.class::cast)
                    .filter(held -> held.getText().endsWith("Twee"))
                    .forEach(Hyperlink::fire);
            return 0;
        });
        answer("#unsaved-back");
        await(() -> isShown("Gewijzigd"));
        onFx(() -> {
            ((Button) node(stage(), "#revert")).fire();
            table().getSelectionModel().clearAndSelect(1);
            return 0;
        });
        await(() -> isShown("Twee"));
        Keys.settle();
        assertThat(Keys.focused(stage())).isNotEqualTo("confidentiality");
    }

    @Test
    void undoTakesBackWhatIsUnsavedFirstAndAfterThatWhatIsRecorded() throws Exception {
        long before = search.refresh().changeset();
        press(stage(), KeyCode.Z, true);
        await(() -> isShown("Een"));
        assertThat(said()).isEqualTo("Teruggenomen, en nog niet vastgelegd: Titel. Ctrl+Y doet het opnieuw.");
        assertThat(onFx(() -> node(stage(), "#save").isDisabled())).isTrue();
        press(stage(), KeyCode.Y, true);
        await(() -> isShown("Gewijzigd"));
        assertThat(said()).isEqualTo("Opnieuw gedaan, en nog niet vastgelegd: Titel");
        assertThat(onFx(() -> dialogButton("#unsaved-back") == null)).isTrue();
        assertThat(search.refresh().changeset()).isEqualTo(before);
        press(stage(), KeyCode.S, true);
        await(() -> search.refresh().changeset() == before + 1);
        await(() -> node(stage(), "#save").isDisabled());
        press(stage(), KeyCode.Z, true);
        await(() -> isShown("Een") && search.rows().changeset() == before + 2);
        press(stage(), KeyCode.Y, true);
        await(() -> isShown("Gewijzigd") && search.rows().changeset() == before + 3);
        press(stage(), KeyCode.Y, true);
        await(() -> sentence().getText().equals("Er is niets van u om opnieuw te doen."));
    }

    @Test
    void whoPressesOnIsToldBeforeWhatIsRecordedIsTakenBack() throws Exception {
        long before = search.refresh().changeset();
        for (int round = 0; round < 2; round++) {
            press(stage(), KeyCode.Z, true);
            await(() -> isShown("Een"));
            press(stage(), KeyCode.Z, true);
            assertThat(said()).startsWith("Hier is niets meer dat niet is vastgelegd.");
            press(stage(), KeyCode.Y, true);
            await(() -> isShown("Gewijzigd"));
        }
        assertThat(search.refresh().changeset()).isEqualTo(before);
        for (int i = 0; i < 3; i++) press(stage(), KeyCode.Z, true);
        await(() -> search.refresh().changeset() == before + 1);
    }

    @Test
    void whatWasDroppedIsBroughtBackByAKey() throws Exception {
        onFx(() -> {
            ((Button) node(stage(), "#revert")).fire();
            return 0;
        });
        await(() -> isShown("Een"));
        assertThat(said()).matches("Wat u bij GB-\\d+-0001 had gewijzigd, is weggegooid. Ctrl\\+Y haalt het terug.");
        press(stage(), KeyCode.Y, true);
        await(() -> isShown("Gewijzigd"));
        assertThat(said()).isEqualTo("Teruggehaald, en nog niet vastgelegd: alles wat was weggegooid");
        assertThat(onFx(() -> node(stage(), "#save").isDisabled())).isFalse();
    }

    @Test
    void anotherLanguageKeepsUnsavedEditsAndAsksNothing() throws Exception {
        for (Language language : List.of(Language.DE, Language.FR, Language.NL)) {
            onFx(() -> {
                languages().setValue(language);
                return 0;
            });
            await(() -> isShown("Gewijzigd"));
            assertThat(onFx(() -> dialogButton("#unsaved-back") == null)).isTrue();
            assertThat(onFx(() -> node(stage(), "#save").isDisabled())).isFalse();
        }
    }

    private void answer(String button) throws Exception {
        await(() -> dialogButton(button) != null);
        onFx(() -> {
            if (dialogButton(button) instanceof Button found) found.fire();
            return 0;
        });
        await(() -> dialogButton(button) == null);
    }

    private static @Nullable Node dialogButton(String button) {
        for (Window window : Window.getWindows()) {
            Node found = window.getScene().lookup(button);
            if (found != null) return found;
        }
        return null;
    }

    private Label sentence() {
        return (Label) node(stage(), "#sentence");
    }

    private String said() throws Exception {
        return onFx(() -> sentence().getText());
    }

    private Stage stage() {
        return stages.getFirst();
    }

    private boolean isShown(String title) {
        return stage().getScene().lookup("#sections #title") instanceof TextInputControl text
                && text.getText().equals(title);
    }

    private TextInputControl title() {
        return (TextInputControl) node(stage(), "#sections #title");
    }

    @SuppressWarnings("unchecked") // the box of languages
    private ComboBox<Language> languages() {
        return (ComboBox<Language>) node(stage(), "#language");
    }

    @SuppressWarnings("unchecked") // the one table of the screen
    private TableView<Row> table() {
        return (TableView<Row>) node(stage(), "#rows");
    }

    private Stage open() {
        Services services = new Services(
                "demonstratieregister",
                "Anna",
                Path.of("slagboom.log"),
                search,
                register,
                new Undo(database, search, feed),
                feed,
                new Intake(search, register, clock),
                new Giving(search, register, clock),
                new Keeper(database),
                Settings.none(),
                new SystemFiles(Settings.none(), (file, failed) -> {}),
                Drafts.none());
        MainWindow window = Desk.window(services, Language.NL, false);
        Stage stage = new Stage();
        stage.setScene(window.scene(1366, 740));
        window.closeWith(stage);
        Desk.show(stage);
        return stage;
    }
}
