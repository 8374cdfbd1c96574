package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked when a colleague saved the same obstacle meanwhile: by keyboard, and drawn. */
final class ConflictPanelTest {

    private static final Demonstration.Walk CLOCK = new Demonstration.Walk();
    /** Stays open: a test that fails is tried once more by the same virtual machine. */
    private static final Database DATABASE = Database.inMemory(CLOCK);

    private static final Search SEARCH = new Search(DATABASE);
    private static final Feed FEED = new Feed();
    private static final Register REGISTER = new Register(DATABASE, SEARCH, FEED);

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
    }

    @Test
    void whatShallStayIsChosenByKeyboard() throws Exception {
        UUID id = obstacle();
        Stage stage = clashing(Language.NL, false, id);
        assertThat(focused(stage)).isEqualTo("choose-MINE-0");
        assertThat(onFx(() -> button(stage, "#conflict-confirm").isDisabled())).isTrue();
        assertThat(onFx(() -> radio(stage, "#choose-MINE-0").isSelected()
                        || radio(stage, "#choose-THEIRS-0").isSelected()))
                .as("nothing is chosen beforehand")
                .isFalse();
        press(stage, KeyCode.DOWN, false);
        assertThat(focused(stage)).isEqualTo("choose-THEIRS-0");
        assertThat(onFx(() -> radio(stage, "#choose-THEIRS-0").isSelected())).isTrue();
        onFx(() -> {
            node(stage, "#choose-MINE-1").requestFocus();
            return 0;
        });
        press(stage, KeyCode.DOWN, false);
        press(stage, KeyCode.DOWN, false);
        assertThat(focused(stage)).isEqualTo("choose-BOTH-1");
        picture(stage, "conflict-nl-chosen", 1);
        assertThat(onFx(() -> bottom(stage, "#choose-BOTH-1")))
                .as("what has the keyboard is seen")
                .isLessThan(onFx(() -> bottom(stage, "#conflict-confirm")));
        assertThat(onFx(() -> button(stage, "#conflict-confirm").isDisabled())).isFalse();
        press(stage, KeyCode.S, true);
        await(() -> stage.getScene().lookup("#conflict") == null);
        Dossier now = SEARCH.dossier(id).orElseThrow();
        assertThat(now.title().in(Language.NL)).isEqualTo("Titel van Bram");
        assertThat(now.get(ObstacleFields.STATE_OF_PLAY).orElseThrow().in(Language.NL))
                .startsWith("Wij hebben gebeld")
                .contains("\nDe gemeente");
        assertThat(onFx(() -> button(stage, "#save").isDisabled())).isTrue();
        close(stage);
    }

    @Test
    void escapeGoesBackToTheFormWithMyEdits() throws Exception {
        UUID id = obstacle();
        Stage stage = clashing(Language.NL, false, id);
        press(stage, KeyCode.ESCAPE, false);
        await(() ->
                stage.getScene().lookup("#conflict") == null && stage.getScene().lookup("#sections #title") != null);
        assertThat(onFx(() -> ((TextInputControl) node(stage, "#sections #title")).getText()))
                .isEqualTo("Titel van Anna");
        assertThat(onFx(() -> button(stage, "#save").isDisabled())).isFalse();
        close(stage);
    }

    @Test
    void thePanelIsDrawnInFourLanguagesAndBothThemes() throws Exception {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Stage stage = clashing(language, dark, obstacle());
                assertThat(onFx(() -> ((Label) node(stage, "#conflict-heading")).getText()))
                        .contains("Bram");
                assertThat(onFx(() -> radio(stage, "#choose-THEIRS-0").getText()))
                        .contains("Bram");
                picture(stage, "conflict-" + language.code() + (dark ? "-dark" : "-light"), 1, 1.5);
                assertThat(onFx(() -> button(stage, "#conflict-confirm").isDisabled()))
                        .isTrue();
                close(stage);
            }
        }
    }

    /** Each took a step: whose step it is brings its day and its reason. */
    @Test
    void aStatusIsOneQuestionWithItsDayAndItsReason() throws Exception {
        for (Language language : List.of(Language.NL, Language.DE)) {
            UUID id = obstacle();
            Stage stage = open(language, language == Language.DE);
            showLast(stage);
            onFx(() -> {
                ((MenuButton) node(stage, "#move"))
                        .getItems().stream()
                                .filter(item -> "move-NO_OBSTACLE".equals(item.getId()))
                                .forEach(MenuItem::fire);
                return 0;
            });
            await(() -> stage.getScene().lookup("#move-confirm") != null);
            onFx(() -> {
                ((TextInputControl) node(stage, "#move-reason")).setText("De bus rijdt al, tot elf uur");
                return 0;
            });
            Dossier base = SEARCH.dossier(id).orElseThrow();
            REGISTER.save(
                    base,
                    base.with(ObstacleFields.STATUS_NOW, Status.DUPLICATE)
                            .with(ObstacleFields.STATUS_ON, PartialDate.parse("2026-11-20"))
                            .with(ObstacleFields.STATUS_REASON, "Komt uit dezelfde aanbesteding")
                            .with(ObstacleFields.POINTS_TO, "GB-2024-0007"),
                    "Bram");
            onFx(() -> {
                button(stage, "#move-confirm").fire();
                return 0;
            });
            await(() -> stage.getScene().lookup("#conflict") != null);
            assertThat(stage.getScene().lookup("#choose-MINE-1"))
                    .as("one question")
                    .isNull();
            onFx(() -> {
                radio(stage, "#choose-THEIRS-0").setSelected(true);
                return 0;
            });
            picture(stage, "conflict-status-" + language.code(), 1);
            press(stage, KeyCode.S, true);
            await(() -> stage.getScene().lookup("#conflict") == null);
            Dossier now = SEARCH.dossier(id).orElseThrow();
            assertThat(now.status()).isEqualTo(Status.DUPLICATE);
            assertThat(now.get(ObstacleFields.STATUS_REASON)).contains("Komt uit dezelfde aanbesteding");
            assertThat(now.get(ObstacleFields.POINTS_TO)).contains("GB-2024-0007");
            close(stage);
        }
    }

    /** An obstacle with an action, such as two people work on. */
    private static UUID obstacle() {
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, all("Geen bus over de grens na acht uur"))
                .with(ObstacleFields.STATE_OF_PLAY, all("Nog niets gedaan."))
                .withPart(
                        ActionFields.KIND,
                        Part.blank(ActionFields.KIND)
                                .with(
                                        ActionFields.TASK,
                                        "Vervoerders aan tafel brengen, aan beide kanten van de grens"));
        return REGISTER.log(fresh, "Anna").dossier().id();
    }

    /** A window in which Anna saves what Bram changed meanwhile. */
    private static Stage clashing(Language language, boolean dark, UUID id) throws Exception {
        Stage stage = open(language, dark);
        showLast(stage);
        onFx(() -> {
            ((TextInputControl) node(stage, "#sections #title")).setText("Titel van Anna");
            ((TextInputControl) node(stage, "#sections #stateOfPlay"))
                    .setText("Wij hebben gebeld met de gemeente; zij denkt erover na en belt terug.");
            return 0;
        });
        Dossier base = SEARCH.dossier(id).orElseThrow();
        Part<?> action = base.parts(ActionFields.KIND).getFirst();
        REGISTER.save(
                base,
                base.with(ObstacleFields.TITLE, base.title().with(language, "Titel van Bram"))
                        .with(
                                ObstacleFields.STATE_OF_PLAY,
                                all("De gemeente heeft geantwoord: zij wil een proef van een jaar, als de provincie de"
                                        + " helft betaalt.\nDe provincie antwoordt voor de zomer."))
                        .withoutPart(ActionFields.KIND, action.id()),
                "Bram");
        press(stage, KeyCode.S, true);
        await(() -> stage.getScene().lookup("#conflict") != null);
        return stage;
    }

    private static void showLast(Stage stage) throws Exception {
        await(() -> stage.getScene().lookup("#rows") instanceof TableView<?> rows
                && !rows.getItems().isEmpty());
        onFx(() -> {
            TableView<?> rows = (TableView<?>) node(stage, "#rows");
            rows.getSelectionModel().select(rows.getItems().size() - 1);
            return 0;
        });
        await(() -> stage.getScene().lookup("#sections #stateOfPlay") != null); // fields come in after one another
    }

    private static LocalizedText all(String text) {
        return new LocalizedText(text, text, text, text);
    }

    private static String focused(Stage stage) throws Exception {
        return onFx(() -> {
            var owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
        });
    }

    private static double bottom(Stage stage, String selector) {
        var node = node(stage, selector);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static Button button(Stage stage, String selector) {
        return (Button) node(stage, selector);
    }

    private static RadioButton radio(Stage stage, String selector) {
        return (RadioButton) node(stage, selector);
    }

    private static Stage open(Language language, boolean dark) throws Exception {
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
                    Drafts.none());
            Stage stage = new Stage();
            stage.setScene(Desk.window(services, language, dark).scene(1366, 740));
            Desk.show(stage);
            return stage;
        });
    }
}
