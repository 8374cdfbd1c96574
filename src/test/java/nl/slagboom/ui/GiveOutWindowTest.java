package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Drafts;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Giving out in the window offers what can be given. */
final class GiveOutWindowTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anActielijstIsNotOfferedToAnyone() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#shell-export")).fire();
            return 0;
        });
        await(() -> window.stage.getScene().lookup("#giveout-public") != null);
        onFx(() -> {
            choose(window, "giveout-public");
            choose(window, "giveout-actions");
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-public").isDisabled())).isTrue();
        assertThat(onFx(() -> button(window, "giveout-partner").isSelected())).isTrue();
        assertThat(onFx(() -> text(window, "giveout-public-not")))
                .isEqualTo("Een actielijst zegt wie wat doet, en is niet voor iedereen.");
        assertThat(onFx(() -> text(window, "giveout-own-not"))).isEmpty();
        picture(window.stage, "giveout-actions", 1);
        onFx(() -> {
            choose(window, "giveout-list");
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-public").isDisabled())).isFalse();
        assertThat(onFx(() -> text(window, "giveout-public-not"))).isEmpty();
        window.close();
    }

    @Test
    void theRowsThatWereChosenGoOutAloneUnlessAllAreWanted() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("keuze.xlsx")));
        for (String title : List.of("Geen bus", "Geen trein", "Geen veer"))
            window.log(title, fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS));
        window.choose(0);
        onFx(() -> {
            window.rows().requestFocus();
            return 0;
        });
        Keys.chord(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> window.rows().getSelectionModel().getSelectedIndices().size() == 2);
        await(() -> text(window, "counts").endsWith("2 gekozen"));
        Keys.chord(KeyCode.CONTROL, KeyCode.A);
        await(() -> text(window, "counts").endsWith("3 gekozen"));
        window.choose(0);
        Keys.chord(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> window.rows().getSelectionModel().getSelectedIndices().size() == 2);
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        await(() -> window.stage.getScene().lookup("#giveout-chosen") instanceof CheckBox only && only.isVisible());
        CheckBox only = (CheckBox) node(window.stage, "#giveout-chosen");
        assertThat(onFx(only::getText)).isEqualTo("Alleen de 2 rijen die u koos");
        assertThat(onFx(only::isSelected)).isTrue();
        picture(window.stage, "giveout-chosen-nl-light", 1);
        onFx(() -> {
            ((Button) node(window.stage, "#giveout-save")).fire();
            return 0;
        });
        await(() -> text(window, "giveout-done").contains("2 belemmeringen"));
        onFx(() -> {
            only.fire();
            ((Button) node(window.stage, "#giveout-save")).fire();
            return 0;
        });
        await(() -> text(window, "giveout-done").contains("3 belemmeringen"));
        window.close();
    }

    @Test
    void aListOfNoRowIsNotWrittenAndItIsSaidWhere() throws Exception {
        Path file = folder.resolve("leeg.xlsx");
        OpenWindow window = new OpenWindow(new ChosenFiles(file));
        window.log("Geen bus", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        await(() -> window.stage.getScene().lookup("#giveout-save") != null);
        onFx(() -> {
            choose(window, "giveout-partner");
            ((Button) node(window.stage, "#giveout-save")).fire();
            return 0;
        });
        assertThat(onFx(() -> text(window, "giveout-leaving")))
                .startsWith("Deze belemmering mag deze lezer niet bereiken en blijft thuis.")
                .contains("Vertrouwelijkheid");
        assertThat(onFx(() -> text(window, "giveout-done")))
                .isEqualTo("Er gaat geen enkele rij mee: er is niets geschreven.");
        assertThat(file).doesNotExist();
        picture(window.stage, "giveout-none", 1);
        onFx(() -> {
            ((Hyperlink) node(window.stage, "#held")).fire();
            return 0;
        });
        Keys.awaitFocus(window.stage, "confidentiality");
        picture(window.stage, "giveout-held", 1);
        Keys.key(KeyCode.UP);
        Keys.chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window.search
                .rows()
                .rows()
                .getFirst()
                .get(ObstacleFields.CONFIDENTIALITY)
                .equals(Optional.of(Confidentiality.PARTNERS)));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        await(() -> text(window, "giveout-leaving").isEmpty());
        window.close();
    }

    @Test
    void theListHasTheColumnsWithWhichOneWorksUnlessOthersAreChosen() throws Exception {
        Path file = folder.resolve("lijst.xlsx");
        OpenWindow window = new OpenWindow(new ChosenFiles(file));
        window.log("Geen bus", fresh -> fresh.with(ObstacleFields.NEXT_STEP, "Bellen"));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        assertThat(onFx(() -> button(window, "giveout-list").getText())).endsWith("1 rij, 18 kolommen");
        picture(window.stage, "giveout-list-nl", 1);
        window.fire("giveout-save");
        await(() -> text(window, "giveout-done").contains("lijst.xlsx"));
        assertThat(headings(file)).hasSize(18).startsWith("Nummer", "Titel").contains("Vervolgstap", "Trefwoorden");
        onFx(() -> {
            columns(window).getSelectionModel().select(1);
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-list").getText())).endsWith("1 rij, 6 kolommen");
        window.speak(Language.DE);
        await(() -> button(window, "giveout-list").getText().endsWith("6 Spalten"));
        picture(window.stage, "giveout-list-de", 1);
        onFx(() -> {
            columns(window).getSelectionModel().select(2);
            return 0;
        });
        window.fire("giveout-save");
        await(() -> text(window, "giveout-done").contains("lijst.xlsx"));
        assertThat(headings(file)).hasSizeGreaterThan(30);
        window.close();
    }

    @Test
    void whoTheWorkbookIsForIsAskedAtItsFieldAndADayThatWasIsRemarked() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("werkmap.xlsx")));
        window.log("Geen bus", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PUBLIC));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        await(() -> window.stage.getScene().lookup("#giveout-save") != null);
        chooseWorkbook(window);
        window.fire("giveout-save");
        await(() -> text(window, "giveout-missing").startsWith("Voor welke organisatie"));
        onFx(() -> {
            ((DatePicker) node(window.stage, "#giveout-until")).getEditor().setText("1-2-2020");
            return 0;
        });
        await(() -> notes(window).contains("Die dag is al voorbij: kies een latere."));
        picture(window.stage, "giveout-missing", 1);
        onFx(() -> {
            ((ComboBox<?>) node(window.stage, "#giveout-organisation"))
                    .getEditor()
                    .setText("NRW");
            return 0;
        });
        window.fire("giveout-save");
        Keys.settle();
        assertThat(window.search.exchanges().handOuts())
                .as("with a day that is over")
                .isEmpty();
        onFx(() -> {
            ((DatePicker) node(window.stage, "#giveout-until")).getEditor().setText("1-2-2999");
            return 0;
        });
        await(() -> text(window, "giveout-missing").isEmpty() && notes(window).isEmpty());
        window.close();
    }

    @Test
    void anActionListSaysBeforehandHowManyPointsGoAndThatTheyGoToAnother() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("actielijst.xlsx")));
        for (Confidentiality seen : List.of(Confidentiality.PUBLIC, Confidentiality.INTERNAL))
            window.log(
                    "Geen bus " + seen,
                    fresh -> fresh.with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.WAL))
                            .with(ObstacleFields.CONFIDENTIALITY, seen));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        await(() -> window.stage.getScene().lookup("#giveout-save") != null);
        onFx(() -> {
            choose(window, "giveout-actions");
            neighbours(window, "giveout-neighbour").setValue(Neighbour.WAL);
            return 0;
        });
        await(() -> text(window, "giveout-remark").equals("Op de actielijst met Wallonië staat 1 punt."));
        onFx(() -> {
            reader(window).setValue(Neighbour.NDS);
            return 0;
        });
        await(() -> text(window, "giveout-remark").contains("De lijst is met Wallonië, en gaat naar Nedersaksen."));
        onFx(() -> {
            choose(window, "giveout-list");
            return 0;
        });
        await(() -> !text(window, "giveout-remark").contains("actielijst"));
        window.close();
    }

    private static List<String> notes(OpenWindow window) {
        return window.stage.getScene().getRoot().lookupAll("#giveout .field-note").stream()
                .filter(Node::isVisible)
                .map(note -> ((Label) note).getText())
                .toList();
    }

    @Test
    void aPartnersListIsInHisLanguageUnlessAnotherIsChosenAndHasTheColumnsOfHisSideBesideOurs() throws Exception {
        Path file = folder.resolve("liste.xlsx");
        OpenWindow window = new OpenWindow(new ChosenFiles(file));
        window.log("Geen bus", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PUBLIC));
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        await(() -> window.stage.getScene().lookup("#giveout-save") != null);
        assertThat(onFx(() -> language(window).getValue())).isEqualTo(Language.NL);
        onFx(() -> {
            choose(window, "giveout-partner");
            return 0;
        });
        assertThat(onFx(() -> language(window).getValue())).isEqualTo(Language.DE);
        assertThat(onFx(() -> text(window, "giveout-remark")))
                .as("nobody has put it in German yet")
                .startsWith("Van de 1 heeft er 1 nog geen titel in het Duits");
        picture(window.stage, "giveout-partner-nl", 1);
        window.fire("giveout-save");
        await(() -> text(window, "giveout-done").contains("liste.xlsx"));
        Wording german = new Wording(Messages.of(Language.DE.locale()));
        assertThat(headings(file))
                .containsSubsequence(
                        german.label(ObstacleFields.owner(Country.NL)),
                        german.label(ObstacleFields.owner(Country.DE)),
                        german.label(ObstacleFields.authority(Country.NL)),
                        german.label(ObstacleFields.authority(Country.DE)),
                        german.label(ObstacleFields.legalReference(Country.DE)))
                .doesNotContain(german.label(ObstacleFields.authority(Country.BE)))
                .doesNotHaveDuplicates();
        onFx(() -> {
            language(window).setValue(Language.EN);
            reader(window).setValue(Neighbour.WAL);
            return 0;
        });
        assertThat(onFx(() -> language(window).getValue())).isEqualTo(Language.EN);
        onFx(() -> {
            columns(window).getSelectionModel().select(1);
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-list").getText()))
                .as("none of our side is shown, and so none of theirs")
                .endsWith("1 rij, 6 kolommen");
        Keys.chord(KeyCode.CONTROL, KeyCode.L);
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        assertThat(onFx(() -> language(window).getValue())).isEqualTo(Language.FR);
        onFx(() -> {
            choose(window, "giveout-own");
            return 0;
        });
        assertThat(onFx(() -> language(window).getValue())).isEqualTo(Language.NL);
        window.close();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Language> language(OpenWindow window) {
        return (ComboBox<Language>) node(window.stage, "#giveout-language");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Neighbour> neighbours(OpenWindow window, String id) {
        return (ComboBox<Neighbour>) node(window.stage, "#" + id);
    }

    private static ComboBox<Neighbour> reader(OpenWindow window) {
        return neighbours(window, "giveout-reader");
    }

    private static ComboBox<?> columns(OpenWindow window) {
        return (ComboBox<?>) node(window.stage, "#giveout-columns");
    }

    private static List<String> headings(Path file) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<String> headings = new ArrayList<>();
            workbook.getSheetAt(0).getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            headings.remove(OurWorkbook.IDENTITY);
            return headings;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookIsSaidByTabInTheOrderInWhichItStandsAndAMailComesNext(Language language) throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("werkmap.xlsx")));
        window.log(
                "Geen bus",
                fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                        .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW)));
        window.speak(language);
        if (language == Language.DE) window.fire("theme");
        if (language == Language.FR) small(window);
        Keys.chord(KeyCode.CONTROL, KeyCode.U);
        await(() -> window.stage.getScene().lookup("#exchange-give") != null);
        window.fire("exchange-give");
        Keys.awaitFocus(window.stage, "giveout-organisation");
        Messages words = Messages.of(language.locale());
        assertThat(onFx(() -> ((ComboBox<?>) node(window.stage, "#giveout-organisation")).getPromptText()))
                .isEqualTo(words.text("export.handout.organisation.typed"))
                .isNotEqualTo(words.text("intake.from"));
        for (String id : List.of("giveout-own-not", "giveout-public-not"))
            assertThat(text(window, id)).isEqualTo(words.text("export.for.not.workbook"));
        assertThat(onFx(() -> width(window, "giveout-editable")))
                .as("whatever may be changed")
                .isEqualTo(onFx(() -> width(window, "giveout-organisation")));
        List<String> order = new ArrayList<>();
        for (int tab = 0; tab < 4; tab++) {
            Keys.key(KeyCode.TAB);
            order.add(Keys.focused(window.stage));
        }
        assertThat(order).containsExactly("giveout-second", "giveout-until", "giveout-editable", "giveout-save");
        onFx(() -> {
            ((ComboBox<?>) node(window.stage, "#giveout-organisation"))
                    .getEditor()
                    .setText("Staatskanzlei NRW");
            return 0;
        });
        picture(window.stage, "giveout-" + language.code() + (language == Language.DE ? "-dark" : "-light"), 1, 1.5);
        Keys.key(KeyCode.ENTER);
        Keys.awaitFocus(window.stage, "mail");
        assertThat(text(window, "giveout-done")).contains("werkmap.xlsx", "Staatskanzlei NRW");
        Node mail = node(window.stage, "#mail");
        Node pane = node(window.stage, "#giveout");
        assertThat(onFx(() ->
                        pane.localToScene(pane.getLayoutBounds()).contains(mail.localToScene(mail.getLayoutBounds()))))
                .as("it is seen")
                .isTrue();
        picture(window.stage, "giveout-saved-" + language.code(), 1);
        if (language == Language.DE) window.fire("theme");
        window.close();
    }

    @Test
    void whatIsMissingTakesTheKeyboardAndAListThatWasSavedLeavesItAtWhatOpensIt() throws Exception {
        OpenWindow window = new OpenWindow(new ChosenFiles(folder.resolve("lijst.xlsx")));
        window.log("Geen bus", fresh -> fresh);
        Keys.chord(KeyCode.CONTROL, KeyCode.E);
        Keys.awaitFocus(window.stage, "giveout-list");
        Keys.tabTo(window.stage, "giveout-save");
        Keys.key(KeyCode.ENTER);
        await(() -> text(window, "giveout-done").contains("lijst.xlsx"));
        assertThat(Keys.focused(window.stage)).as("Enter opens it").isEqualTo("giveout-open");
        chooseWorkbook(window);
        onFx(() -> {
            ((ComboBox<?>) node(window.stage, "#giveout-organisation"))
                    .getEditor()
                    .setText("Kreis Borken");
            ((DatePicker) node(window.stage, "#giveout-until")).getEditor().setText("ooit");
            return 0;
        });
        window.fire("giveout-save");
        Keys.awaitFocus(window.stage, "giveout-until");
        assertThat(window.search.exchanges().handOuts()).isEmpty();
        window.close();
    }

    /** What is to be said of it comes in piece by piece. */
    private static void chooseWorkbook(OpenWindow window) throws Exception {
        onFx(() -> {
            choose(window, "giveout-workbook");
            return 0;
        });
        await(() -> window.stage.getScene().lookup("#giveout-editable") != null);
    }

    /** What is left of a screen of 1366 × 768 that shows all at 150 %. */
    private static void small(OpenWindow window) throws Exception {
        onFx(() -> {
            window.stage.setWidth(911);
            window.stage.setHeight(493);
            return 0;
        });
        await(() -> window.stage.getScene().getWidth() < 912);
    }

    private static double width(OpenWindow window, String id) {
        return node(window.stage, "#" + id).getLayoutBounds().getWidth();
    }

    private static String text(OpenWindow window, String id) {
        return ((Label) node(window.stage, "#" + id)).getText();
    }

    private static void choose(OpenWindow window, String id) {
        button(window, id).setSelected(true);
    }

    private static RadioButton button(OpenWindow window, String id) {
        return (RadioButton) node(window.stage, "#" + id);
    }
}
