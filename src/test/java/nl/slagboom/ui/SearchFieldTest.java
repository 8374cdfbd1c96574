package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.press;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.QueryParser;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the search field takes is a key away. */
final class SearchFieldTest {

    private static final QueryParser PARSER = new QueryParser(new CodeNames(), Clock.systemUTC());

    @Test
    void f1ShowsWhatItTakesInFourLanguagesAndAllOfItIsTaken() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        TextField field = (TextField) node(window.stage, "#search");
        for (Language language : Language.values()) {
            window.speak(language);
            press(window.stage, KeyCode.F1, false);
            await(() -> window.stage.getScene().lookup("#help-terms") != null);
            String help = onFx(() -> ((Label) node(window.stage, "#help-terms")).getText());
            assertThat(onFx(() -> field.getTooltip().getText()))
                    .as("the mouse tells the same")
                    .isEqualTo(help);
            Messages messages = Messages.of(language.locale());
            assertThat(Arrays.stream(Keyword.values()).map(keyword -> messages.label(keyword) + ":"))
                    .allMatch(help::contains);
            assertThat(examples(help)).hasSizeGreaterThanOrEqualTo(5).allSatisfy(example -> {
                assertThat(PARSER.parse(example).terms()).as(example).hasSize(1);
                assertThat(PARSER.parse(example).words()).as(example).isEmpty();
            });
            press(window.stage, KeyCode.ESCAPE, false);
            await(() -> window.stage.getScene().lookup("#help-terms") == null);
        }
        window.close();
    }

    @Test
    void whatIsNoneOfTheKnownValuesIsSaidAndTheNearestIsOffered() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", dossier -> dossier.with(ObstacleFields.THEMES, Set.of(Theme.HEALTH)));
        onFx(() -> {
            ((TextField) node(window.stage, "#search")).setText("thema:kaas");
            return 0;
        });
        await(() -> empty(window).startsWith("„kaas” is niet bekend bij thema. Bekend zijn: "));
        Desk.picture(window.stage, "search-stray", 1);
        assertThat(onFx(() -> node(window.stage, "#meant").isVisible())).isFalse();
        onFx(() -> {
            ((TextField) node(window.stage, "#search")).setText("tema:zrog");
            return 0;
        });
        await(() -> ((Hyperlink) node(window.stage, "#meant")).getText().startsWith("Bedoelde u thema:zorg?"));
        onFx(() -> {
            ((TextField) node(window.stage, "#search")).setText("gemeld:kaas");
            return 0;
        });
        await(() -> empty(window).startsWith("„kaas” is niet te lezen bij gemeld."));
        onFx(() -> {
            ((TextField) node(window.stage, "#search")).setText("kaas");
            return 0;
        });
        await(() -> empty(window).startsWith("Geen belemmeringen gevonden."));
        window.close();
    }

    private static String empty(OpenWindow window) {
        return ((Label) node(window.stage, "#why-empty")).getText();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldToTypeInPlaceOfAStrangeValueIsTaken(Language language) {
        Messages messages = Messages.of(language.locale());
        for (Keyword keyword : Keyword.values()) {
            String term = messages.label(keyword) + ":";
            Optional<QueryParser.Stray> stray = PARSER.stray(term + "kaas");
            assertThat(stray.isEmpty()).as(term).isEqualTo(keyword == Keyword.TAG);
            if (stray.isEmpty()) continue;
            String told = messages.text(stray.get().why(messages::label));
            List<String> examples = Arrays.stream(told.split("[\\s,;]+"))
                    .filter(word -> word.startsWith(term))
                    .map(word -> word.replaceFirst("\\.$", ""))
                    .toList();
            if (List.of(Keyword.REPORTED, Keyword.CLOSED, Keyword.AGE, Keyword.CHANGED)
                    .contains(keyword)) assertThat(examples).as(told).hasSizeGreaterThan(1);
            assertThat(examples)
                    .as(told)
                    .allSatisfy(example -> assertThat(PARSER.stray(example)).isEmpty());
        }
    }

    @Test
    void whoSearchesFromAnotherScreenIsToldWhatEnterShows() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", dossier -> dossier);
        Command today = window.command("command.go.today");
        onFx(() -> {
            today.run();
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window.stage, "search");
        type("bus");
        await(() -> said(window).equals("1 belemmering gevonden: Enter toont haar."));
        type("zz");
        await(() -> said(window).equals("Niets gevonden in Register."));
        awaitFocus(window.stage, "search");
        key(KeyCode.ESCAPE);
        await(() -> said(window).isEmpty());
        type("bus");
        await(() -> said(window).contains("Enter"));
        key(KeyCode.ENTER);
        await(() ->
                window.stage.getScene().lookup("#rows") != null && said(window).isEmpty());
        window.close();
    }

    private static String said(OpenWindow window) {
        return ((Label) node(window.stage, "#sentence")).getText();
    }

    @Test
    void f1NamesTheKeysOfTheWindow() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        for (Language language : Language.values()) {
            window.speak(language);
            press(window.stage, KeyCode.F1, false);
            await(() -> window.stage.getScene().lookup("#help-terms") != null);
            String control = language == Language.DE ? "Strg+" : "Ctrl+";
            assertThat(onFx(() -> node(window.stage, "#help-content").lookupAll(".key").stream()
                            .map(key -> ((Label) key).getText())
                            .toList()))
                    .contains("F1", "Alt+↑", "Alt+↓")
                    .containsAll(Stream.of("F", "L", "O", "N", "I", "E", "S", "Z", "K")
                            .map(control::concat)
                            .toList());
            press(window.stage, KeyCode.ESCAPE, false);
            await(() -> window.stage.getScene().lookup("#help-terms") == null);
        }
        window.close();
    }

    @Test
    void escapeInTheFieldShowsAllAgain() throws Exception {
        OpenWindow window = withTwo();
        find(window, "trein");
        await(() -> window.rows().getItems().size() == 1);
        key(KeyCode.ESCAPE);
        await(() -> window.rows().getItems().size() == 2);
        awaitFocus(window.stage, "search");
        window.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "ENTER"})
    void downAndEnterGoFromTheFieldToWhatWasFound(KeyCode code) throws Exception {
        OpenWindow window = withTwo();
        chord(KeyCode.CONTROL, KeyCode.O);
        find(window, "trein");
        key(code);
        awaitFocus(window.stage, "rows");
        await(() -> window.rows().getSelectionModel().getSelectedIndex() == 0
                && window.stage.getScene().lookup("#sections") != null);
        window.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "ENTER"})
    void whatWasFoundIsOpenedAlsoAfterTheLastRowOfALongerListWasTakenBack(KeyCode code) throws Exception {
        OpenWindow window = withTwo();
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window.stage, "log-title");
        type("geen veer");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#rows") != null
                && window.rows().getSelectionModel().getSelectedIndex() == 2
                && window.stage.getScene().lookup("#sections") != null);
        find(window, "trein");
        await(() -> window.rows().getItems().size() == 1);
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window.stage, "rows");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.stage.getScene().lookup("#sections") == null);
        if (code == KeyCode.ENTER) {
            chord(KeyCode.CONTROL, KeyCode.F);
            awaitFocus(window.stage, "search");
            key(code);
        } else chord(KeyCode.ALT, code);
        await(() -> window.stage.getScene().lookup("#sections") != null);
        window.close();
    }

    @Test
    void aSearchThatFindsNothingOffersTheOneThatWasMeant() throws Exception {
        OpenWindow window = withTwo();
        window.speak(Language.EN);
        find(window, "trein reported");
        await(() -> window.rows().getItems().isEmpty());
        await(() -> window.stage.getScene().lookup("#meant") instanceof Hyperlink offered
                && offered.isVisible()
                && offered.getText().equals("Did you mean trein status:reported? That finds one obstacle."));
        assertThat(((TextField) node(window.stage, "#search")).getText()).isEqualTo("trein reported");
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window.stage, "meant", 1);
        key(KeyCode.ENTER);
        awaitFocus(window.stage, "meant");
        key(KeyCode.ENTER);
        await(() -> window.rows().getItems().size() == 1);
        awaitFocus(window.stage, "rows");
        assertThat(((TextField) node(window.stage, "#search")).getText()).isEqualTo("trein status:reported");
        find(window, "xyz");
        await(() -> window.rows().getItems().isEmpty());
        assertThat(onFx(() -> node(window.stage, "#meant").isVisible())).isFalse();
        window.close();
    }

    @Test
    void aWordThatIsMisspeltIsOfferedAsItStandsInTheRegister() throws Exception {
        OpenWindow window = withTwo();
        find(window, "trien geen");
        await(() -> window.stage.getScene().lookup("#meant") instanceof Hyperlink offer
                && offer.isVisible()
                && offer.getText().equals("Bedoelde u trein geen? Dat vindt één belemmering."));
        Desk.picture(window.stage, "misspelt", 1);
        key(KeyCode.ENTER);
        awaitFocus(window.stage, "meant");
        key(KeyCode.ENTER);
        await(() -> window.rows().getItems().size() == 1);
        assertThat(((TextField) node(window.stage, "#search")).getText()).isEqualTo("trein geen");
        window.close();
    }

    @Test
    void whatWasMeantIsShownByEnterWhereAnotherScreenIsShown() throws Exception {
        OpenWindow window = withTwo();
        chord(KeyCode.CONTROL, KeyCode.O);
        find(window, "trien geen");
        await(() -> said(window).equals("Niets gevonden. Bedoelde u trein geen? Enter gaat ernaartoe."));
        key(KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#rows") != null
                && window.rows().getItems().size() == 1);
        assertThat(((TextField) node(window.stage, "#search")).getText()).isEqualTo("trein geen");
        window.close();
    }

    private static OpenWindow withTwo() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        window.log("Geen trein", obstacle -> obstacle);
        return window;
    }

    private static void find(OpenWindow window, String words) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window.stage, "search");
        type(words);
    }

    /** What stands there with something behind its colon. */
    private static List<String> examples(String help) {
        return Arrays.stream(help.split("\\s+", -1))
                .filter(word -> word.matches(".+:[^\\s]+"))
                .toList();
    }
}
