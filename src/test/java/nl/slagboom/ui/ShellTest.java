package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around the screens, and whether it says what is so. */
final class ShellTest {

    private static final int LOGBOOK = 6;

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        window().log("Geen bus", dossier -> dossier);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private String sentence() {
        return ((Label) node(window().stage, "#sentence")).getText();
    }

    private String text(String selector) {
        return ((Label) node(window().stage, selector)).getText();
    }

    @Test
    void aRefusedStepIsSaidWhereItIsFilledInAndASuccessClearsIt() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#move") != null);
        onFx(() -> {
            ((MenuButton) node(window().stage, "#move"))
                    .getItems().stream()
                            .filter(item -> ("move-" + Status.NO_OBSTACLE).equals(item.getId()))
                            .forEach(MenuItem::fire);
            return 0;
        });
        await(() -> window().stage.getScene().lookup("#move-confirm") != null);
        window().fire("move-confirm");
        await(() -> text("#detail-refused").contains("reden"));
        assertThat(onFx(this::sentence)).contains("reden");
        Desk.picture(window().stage, "move-refused", 1);
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#move-reason")).setText("Bestaat niet");
            return 0;
        });
        window().fire("move-confirm");
        await(() -> window().search.rows().rows().getFirst().status() == Status.NO_OBSTACLE);
        await(() -> sentence().isEmpty() && text("#detail-refused").isEmpty());
    }

    @Test
    void anEmptyListSaysWhetherTheRegisterIsEmptyOrTheQuestionFindsNothing() throws Exception {
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#search")).setText("zwembad");
            return 0;
        });
        await(() -> text(".empty .label").contains("ruimer"));
        OpenWindow blank = new OpenWindow(Drafts.none());
        windows = List.of(window(), blank);
        await(() -> ((Label) node(blank.stage, ".empty .label")).getText().contains("nog niets"));
        blank.close();
    }

    @Test
    void aFilterThatWouldLeaveNothingStaysWhereItIs() throws Exception {
        window().log("Geen tram", dossier -> dossier.with(ObstacleFields.STATUS_NOW, Status.RESOLVED));
        List<String> before = onFx(this::filters);
        assertThat(before).contains("filter-status-REPORTED", "filter-status-RESOLVED");
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#search")).setText("tram");
            return 0;
        });
        await(() -> window().rows().getItems().size() == 1);
        assertThat(onFx(this::filters)).isEqualTo(before);
    }

    private List<String> filters() {
        return window().stage.getScene().getRoot().lookupAll(".filters .check-box").stream()
                .map(Node::getId)
                .toList();
    }

    @Test
    void theSearchFieldSaysInTheReadersLanguageWhatItTakes() throws Exception {
        TextInputControl field = (TextInputControl) node(window().stage, "#search");
        assertThat(onFx(() -> field.getTooltip().getText()))
                .contains("status: thema: grens: spoor: escalatie:", "onbekend", "gemeld:2025-03", "leeftijd:1-2j");
        window().speak(Language.DE);
        assertThat(onFx(() -> field.getTooltip().getText()))
                .contains("grenze:", "unbekannt", "geschlossen:2026", "alter:1-2j");
    }

    @Test
    void aNewAttemptClearsWhatWasRefusedBefore() throws Exception {
        window().log("Geen trein", dossier -> dossier);
        window().choose(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.setText("");
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> sentence().contains("titel") && text("#detail-refused").contains("titel"));
        window().fire("revert");
        await(() ->
                sentence().contains("is weggegooid") && text("#detail-refused").isEmpty());
    }

    @Test
    void whatIsSaidGoesWhenOneGoesToAnotherScreenAndARefusalOnceItCouldBeRead() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> !sentence().isEmpty());
        Thread.sleep(450); // it was read
        chord(KeyCode.CONTROL, KeyCode.N);
        await(() -> sentence().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text("#log-wrong").contains("titel"));
        chord(KeyCode.CONTROL, KeyCode.L);
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(onFx(() -> text("#log-wrong"))).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.L);
        window().choose(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.setText("");
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> sentence().contains("titel"));
        Thread.sleep(450);
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(onFx(this::sentence)).as("nobody could read it yet").contains("titel");
        await(() -> sentence().isEmpty());
    }

    @Test
    void theHistorySaysOfEachLanguageWhatItWasAndBecame() throws Exception {
        var before = window().search.dossiers().getFirst();
        LocalizedText both = LocalizedText.of(Language.NL, "Er rijdt niets").with(Language.DE, "Es fährt nichts");
        window().register.save(before, before.with(ObstacleFields.DESCRIPTION, both), "Anna");
        var then = window().search.dossier(before.id()).orElseThrow();
        window().register
                .save(then, then.with(ObstacleFields.DESCRIPTION, both.with(Language.DE, "Es fährt kein Bus")), "Anna");
        window().choose(0);
        window().section(LOGBOOK);
        await(() -> changed().stream().anyMatch(line -> line.endsWith("(Duits): Es fährt nichts → Es fährt kein Bus")));
        assertThat(onFx(this::lines))
                .anyMatch(line -> line.endsWith("(Nederlands): Er rijdt niets"))
                .anyMatch(line -> line.endsWith("(Duits): Es fährt nichts"));
        Desk.picture(window().stage, "history", 1);
    }

    /** What is said of texts of which the words that changed are shown. */
    private List<String> changed() {
        return window().stage.getScene().getRoot().lookupAll(".history .changed-words").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private List<String> lines() {
        return window().stage.getScene().getRoot().lookupAll(".history .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void thePlaceThatIsShownIsMarkedAndWhatWasSavedIsSaidInTheLanguageOfTheScreen() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(onFx(() -> ((ToggleButton) node(window().stage, "#shell-log")).isSelected()))
                .isTrue();
        onFx(() -> {
            ((Button) node(window().stage, "#log-cancel")).fire();
            return 0;
        });
        assertThat(onFx(() -> ((ToggleButton) node(window().stage, "#shell-register")).isSelected()))
                .isTrue();
        assertThat(onFx(() -> text("#saved-at"))).startsWith("Vastgelegd");
        window().speak(Language.DE);
        await(() -> text("#saved-at").startsWith("Gespeichert"));
    }

    @Test
    void theNamesOfAllTabsStandSideBySideInEveryLanguage() throws Exception {
        window().log("Geen trein", dossier -> {
            Dossier much = dossier;
            for (int i = 0; i < 3; i++)
                much = much.withPart(ActionFields.KIND, Part.blank(ActionFields.KIND))
                        .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                        .withPart(PartnerFields.KIND, Part.blank(PartnerFields.KIND))
                        .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND));
            return much;
        });
        window().choose(1);
        for (Language language : Language.values()) {
            window().speak(language);
            await(() -> window().stage.getScene().lookup("#sections .control-buttons-tab") != null);
            Desk.picture(window().stage, "tabs-" + language.code(), 1);
            assertThat(onFx(() -> node(window().stage, "#sections .control-buttons-tab")
                            .isVisible()))
                    .as(language.code())
                    .isFalse();
        }
    }

    @Test
    void textThatWasLargeOnAnotherScreenLeavesTheListAsWideAsItWas() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#sections") != null);
        Keys.settle();
        double before = onFx(() -> window().rows().getWidth());
        for (int i = 0; i < 8; i++) run("command.text.larger");
        Keys.settle();
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window().stage.getScene().lookup("#rows") == null);
        run("command.text.usual");
        chord(KeyCode.CONTROL, KeyCode.L);
        await(() -> window().stage.getScene().lookup("#rows") != null);
        Keys.settle();
        assertThat(onFx(() -> window().rows().getWidth())).isCloseTo(before, Offset.offset(2.0));
    }

    private void run(String command) throws Exception {
        Command named = window().command(command);
        onFx(() -> {
            named.run();
            return 0;
        });
    }

    @Test
    void whoGoesThroughTheLanguagesWithTheArrowsChoosesByEnter() throws Exception {
        ComboBox<?> languages = (ComboBox<?>) node(window().stage, "#language");
        onFx(() -> {
            languages.requestFocus();
            languages.show();
            return 0;
        });
        Keys.settle();
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        assertThat(onFx(languages::isShowing)).isTrue();
        assertThat(onFx(() -> ((ToggleButton) node(window().stage, "#shell-today")).getText()))
                .isEqualTo("Vandaag");
        key(KeyCode.ENTER);
        await(() ->
                ((ToggleButton) node(window().stage, "#shell-today")).getText().equals("Aujourd’hui"));
    }

    @Test
    void theTitlesTakeTheWidthThatIsLeft() throws Exception {
        onFx(() -> {
            window().stage.setWidth(2200);
            return 0;
        });
        await(() -> {
            double columns = window().rows().getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            return window().rows().getWidth() > 900 && window().rows().getWidth() - columns < 30;
        });
    }

    @Test
    void aStepIsTakenByTheKeysThatConfirmAFormAndItsReasonHasALabel() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#move") != null);
        onFx(() -> {
            ((MenuButton) node(window().stage, "#move"))
                    .getItems().stream()
                            .filter(item -> ("move-" + Status.NO_OBSTACLE).equals(item.getId()))
                            .forEach(MenuItem::fire);
            return 0;
        });
        await(() -> window().stage.getScene().lookup("#move-confirm") != null);
        Keys.tabTo(window().stage, "move-reason");
        Keys.type("bestaat niet");
        assertThat(onFx(() -> window().stage.getScene().getRoot().lookupAll(".field-label").stream()
                        .anyMatch(node -> node instanceof Label label
                                && node(window().stage, "#move-reason").equals(label.getLabelFor())
                                && label.getText().startsWith("Reden"))))
                .isTrue();
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window().search.rows().rows().getFirst().status() == Status.NO_OBSTACLE);
    }
}
