package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window shows once something was taken back. */
final class AfterUndoTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @Test
    void anObstacleWhoseLoggingIsTakenBackIsNoLongerShownToTypeIn() throws Exception {
        log("geen bus");
        window().fire("undo");
        await(() -> window().search.rows().rows().isEmpty());
        await(() -> there("#sections") == null && there(".empty") != null);
        assertThat(onFx(() -> there("#save") == null)).isTrue();
    }

    @Test
    void loggingIsTakenBackByTheKeyThatIsPressedNext() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().rows().isEmpty());
        awaitFocus(window().stage, "rows");
    }

    @Test
    void typingIsTakenBackWhereItIsTypedAndNothingElse() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "search");
        type("bus");
        long before = window().search.rows().changeset();
        for (int i = 0; i < 3 && !search().isEmpty(); i++) chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(search()).isEmpty();
        assertThat(window().search.refresh().changeset()).isEqualTo(before);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").startsWith("Wat u hier typte, is teruggenomen"));
        assertThat(window().search.refresh().changeset()).isEqualTo(before);
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window().stage, "rows");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().rows().isEmpty());
    }

    @Test
    void whereOneTypesTheRegisterIsNotMeantAndWithShiftItIsDoneAgain() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "search");
        long before = window().search.refresh().changeset();
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").startsWith("Hier is niets getypt om terug te nemen."));
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window().stage, "rows");
        withShift();
        await(() -> text("#sentence").equals("Er is niets van u om opnieuw te doen."));
        assertThat(window().search.refresh().changeset()).isEqualTo(before);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().rows().isEmpty());
        assertThat(window().search.refresh().changeset()).isEqualTo(before + 1);
        withShift();
        await(() -> text("#sentence").matches("Opnieuw gedaan: .*-0001 geen bus \\(vastgelegd\\)"));
        assertThat(window().search.refresh().rows()).hasSize(1);
    }

    private static void withShift() throws Exception {
        onFx(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(KeyCode.Z);
            robot.keyRelease(KeyCode.SHIFT);
            robot.keyRelease(KeyCode.CONTROL);
            return 0;
        });
    }

    @Test
    void whatWasTypedAndTakenBackIsTypedAgainByTheKeyOfEverySystem() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "search");
        type("bus");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(search()).isNotEqualTo("bus");
        chord(KeyCode.CONTROL, KeyCode.Y);
        assertThat(search()).isEqualTo("bus");
        chord(KeyCode.CONTROL, KeyCode.Z);
        withShift();
        assertThat(search()).isEqualTo("bus");
    }

    @Test
    void whatWasTakenBackAndCameBackCanBeOpened() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().rows().isEmpty() && there("#sections") == null);
        Changeset.Entry undone = window().search.changesets(1).getFirst();
        window().undo.undo(undone, "Anna");
        await(() -> window().rows().getItems().size() == 1);
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window().stage, "rows");
        chord(KeyCode.ALT, KeyCode.DOWN);
        await(() -> there("#sections") != null);
    }

    @Test
    void itIsSaidWhatWasTakenBackAndNothingMoreIsOffered() throws Exception {
        Button undo = (Button) node(window().stage, "#undo");
        await(undo::isDisabled);
        log("geen bus");
        await(() -> text("#saved-at").startsWith("Vastgelegd")
                && undo.getTooltip().getText().contains("geen bus (vastgelegd)"));
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").matches("Ongedaan gemaakt: .*-0001 geen bus \\(vastgelegd\\)"));
        Desk.picture(window().stage, "undone", 1);
        assertThat(onFx(() -> text("#saved-at"))).isEmpty();
        await(undo::isDisabled);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").equals("Er is niets van u dat ongedaan kan worden gemaakt."));
    }

    @Test
    void ofAnEditIsSaidWhichFieldsItWrote() throws Exception {
        log("geen bus");
        Dossier bus = window().search.dossiers().getFirst();
        window().register.save(bus, bus.with(ObstacleFields.NEXT_STEP, "Bellen"), "Anna");
        await(() -> ((Button) node(window().stage, "#undo"))
                .getTooltip()
                .getText()
                .endsWith("geen bus (gewijzigd: Vervolgstap)"));
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").matches("Ongedaan gemaakt: .*-0001 geen bus \\(gewijzigd: Vervolgstap\\)"));
    }

    @Test
    void whatWasLoggedByMistakeGoesOutOfTheListAndComesBackByUndoing() throws Exception {
        log("geen bus");
        window().register
                .log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "trein")), "Bram");
        await(() -> window().rows().getItems().size() == 2);
        onFx(() -> {
            MenuButton moves = (MenuButton) node(window().stage, "#move");
            moves.requestFocus();
            moves.getItems().getLast().fire();
            return 0;
        });
        await(() -> text("#sentence").matches("GB-\\d{4}-0001 is uit de lijst genomen\\. .*"));
        await(() -> there("#sections") == null && window().rows().getItems().size() == 1);
        awaitFocus(window().stage, "rows");
        Desk.picture(window().stage, "withdrawn", 1);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").matches("Ongedaan gemaakt: .*-0001 \\(uit de lijst genomen\\)"));
        await(() -> window().rows().getItems().size() == 2);
    }

    @Test
    void whatIsOutOfTheHouseIsToldBeforeWhatCameBeforeItIsTakenBack() throws Exception {
        log("geen bus");
        window().register.remember(handOut());
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence")
                .matches(
                        "Wat is uitgegeven, is de deur uit .* Nog eens Ctrl\\+Z .*-0001 geen bus \\(vastgelegd\\)\\."));
        assertThat(window().search.refresh().rows()).hasSize(1);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.refresh().rows().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").equals("Er is niets van u dat ongedaan kan worden gemaakt."));
    }

    private static HandOut.Entry handOut() {
        return new HandOut.Entry(
                UUID.randomUUID(),
                "NRW",
                false,
                null,
                List.of(Language.DE),
                1,
                UUID.randomUUID(),
                List.of("title"),
                List.of("title"),
                List.of(),
                LocalDate.of(2026, 5, 1),
                "nrw.xlsx",
                "0",
                Instant.EPOCH,
                "Anna",
                null,
                0,
                null);
    }

    @Test
    void whatWasTakenBackIsSaidNoLongerOnceSomethingIsSaved() throws Exception {
        log("geen bus");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text("#sentence").startsWith("Ongedaan gemaakt"));
        log("geen trein");
        await(() ->
                text("#saved-at").startsWith("Vastgelegd") && text("#sentence").isEmpty());
        assertThat(onFx(() -> node(window().stage, "#undo").isDisabled())).isFalse();
    }

    @Test
    void whatAColleagueWroteIsNotTakenForMine() throws Exception {
        log("geen bus");
        await(() -> text("#saved-at").matches("Vastgelegd \\d\\d:\\d\\d"));
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "geen tram"));
        window().register.log(fresh, "Bram");
        await(() -> text("#saved-at").matches("Vastgelegd \\d\\d:\\d\\d door Bram"));
    }

    private String text(String label) {
        return ((Label) node(window().stage, label)).getText();
    }

    private String search() throws Exception {
        return onFx(() -> ((TextInputControl) node(window().stage, "#search")).getText());
    }

    private void log(String title) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type(title);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window().search.rows().rows().size() == 1 && there("#sections") != null);
    }

    private Node there(String selector) {
        return window().stage.getScene().lookup(selector);
    }
}
