package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was lost with unsaved work in it, and the next one. */
final class DraftWindowTest {

    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    private static final Database DATABASE = Database.inMemory(CLOCK);
    private static final Search SEARCH = new Search(DATABASE);
    private static final Feed FEED = new Feed();
    private static final Register REGISTER = new Register(DATABASE, SEARCH, FEED);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
        REGISTER.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus")), "Anna");
    }

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void unsavedWorkIsOneClickAwayAfterACrashAndCanBeDropped() throws Exception {
        Drafts drafts = new Drafts(folder);
        Stage lost = open(drafts, Language.NL, false);
        await(() -> lost.getScene().lookup("#rows") instanceof TableView<?> rows
                && rows.getItems().size() == 1);
        assertThat(onFx(() -> node(lost, "#drafts").isVisible())).isFalse();
        UUID id = SEARCH.rows().rows().getFirst().id();
        onFx(() -> {
            ((TableView<?>) node(lost, "#rows")).getSelectionModel().select(0);
            return 0;
        });
        await(() -> lost.getScene().lookup("#sections #title") != null);
        onFx(() -> {
            ((TextInputControl) node(lost, "#sections #title")).setText("Geen bus na acht uur");
            return 0;
        });
        close(lost);
        assertThat(drafts.list()).containsExactly("obstacle-" + id);
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Stage next = open(drafts, language, dark);
                await(() -> node(next, "#drafts").isVisible());
                assertThat(onFx(() -> ((Button) node(next, "#drafts")).getText()))
                        .contains("GB-2024-0001");
                String name = language.code() + (dark ? "-dark" : "-light");
                picture(next, "drafts-" + name, 1);
                fire(next, "#drafts");
                await(() -> next.getScene().lookup("#draft") != null
                        && next.getScene().lookup("#sections #title") instanceof TextInputControl title
                        && title.getText().equals("Geen bus na acht uur"));
                assertThat(onFx(() -> node(next, "#save").isDisabled())).isFalse();
                assertThat(onFx(() -> node(next, "#drafts").isVisible())).isFalse();
                picture(next, "draft-" + name, 1, 1.5);
                close(next);
            }
        }
        Stage last = open(drafts, Language.NL, false);
        await(() -> node(last, "#drafts").isVisible());
        fire(last, "#drafts");
        await(() -> last.getScene().lookup("#draft-drop") != null);
        fire(last, "#draft-drop");
        await(() -> last.getScene().lookup("#draft") == null
                && last.getScene().lookup("#sections #title") instanceof TextInputControl title
                && title.getText().equals("Geen bus"));
        assertThat(drafts.list()).isEmpty();
        close(last);
    }

    @Test
    void whatWasTypedIntoTheLogFormIsThereAgainAfterACrash() throws Exception {
        Drafts drafts = new Drafts(folder);
        Stage lost = open(drafts, Language.NL, false);
        press(lost, KeyCode.N, true);
        await(() -> lost.getScene().lookup("#log-title") != null);
        onFx(() -> {
            ((TextInputControl) node(lost, "#log-title")).setText("Pakket blijft liggen");
            ((TextInputControl) node(lost, "#log-words")).setText("Belde op,\ntwee keer");
            return 0;
        });
        close(lost);
        // A crash leaves what was written: no more than a second of typing is lost.
        await(() -> new Drafts(folder)
                .read("log")
                .filter(text -> text.endsWith("twee keer"))
                .isPresent());
        Stage next = open(new Drafts(folder), Language.NL, false);
        press(next, KeyCode.N, true);
        await(() -> next.getScene().lookup("#log-title") instanceof TextInputControl title
                && title.getText().equals("Pakket blijft liggen"));
        assertThat(onFx(() -> ((TextInputControl) node(next, "#log-words")).getText()))
                .isEqualTo("Belde op,\ntwee keer");
        fire(next, "#log-cancel");
        await(() -> new Drafts(folder).read("log").isEmpty());
        close(next);
    }

    private static void fire(Stage stage, String button) throws Exception {
        onFx(() -> {
            ((Button) node(stage, button)).fire();
            return 0;
        });
    }

    private static Stage open(Drafts drafts, Language language, boolean dark) throws Exception {
        return onFx(() -> {
            Services services = new Services(
                    "demonstratieregister",
                    "Anna",
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
                    drafts);
            Stage stage = new Stage();
            stage.setScene(Desk.window(services, language, dark).scene(1366, 740));
            Desk.show(stage);
            return stage;
        });
    }
}
