package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Drafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ctrl+K goes to or does anything, by its name. */
final class PaletteTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        window.log("Geen bus na acht uur", obstacle -> obstacle);
        window.log(
                "Geen trein naar Münster",
                obstacle -> obstacle.with(
                        ObstacleFields.TITLE,
                        LocalizedText.of(Language.NL, "Geen trein naar Münster")
                                .with(Language.DE, "Kein Zug über die Grenze")));
        window.log("Diploma’s tellen niet", obstacle -> obstacle);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @ParameterizedTest
    @CsvSource({"lijst partner inl, #intake", "geschied, #history", "over, #overview", "VASTLEGGEN bel, #log-title"})
    void aCommandIsFoundByPiecesOfItsNameInAnyOrder(String words, String there) throws Exception {
        palette();
        put(words);
        key(KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup(there) != null);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void accentsDoNotCount() throws Exception {
        window().speak(Language.FR);
        palette();
        type("echanges");
        await(() -> texts().getFirst().startsWith("Afficher les échanges"));
        assertThat(onFx(() -> besides())).first().isEqualTo("Ctrl+U");
    }

    @ParameterizedTest
    @CsvSource({"munster, 1", "trein geen, 1", "grenze zug, 1", "tellen, 2", "acht uur, 0"})
    void anObstacleIsFoundByWordsOfItsTitleInAnyLanguageAndOpens(String words, int which) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.O);
        palette();
        put(words);
        await(() -> texts().stream().anyMatch(line -> line.startsWith("GB-")));
        assertThat(onFx(() -> texts())).hasSize(1);
        key(KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup("#sections") != null
                && window().rows().getSelectionModel().getSelectedIndex() == which);
        awaitFocus(window().stage, "rows");
    }

    @Test
    void anObstacleIsFoundByItsReference() throws Exception {
        Row second = window().search.rows().rows().get(1);
        palette();
        put(second.reference().toLowerCase(Locale.ROOT));
        await(() -> texts().equals(List.of(second.reference() + "  Geen trein naar Münster")));
    }

    @Test
    void whoPressesEnterBeforeAnythingIsFoundGetsWhatIsFound() throws Exception {
        palette();
        onFx(() -> {
            field().setText("munster");
            field().fireEvent(Desk.key(KeyCode.ENTER, false));
            return 0;
        });
        await(() -> window().rows().getSelectionModel().getSelectedIndex() == 1);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void arrowsGoThroughTheLinesAndTheKeyboardStaysInTheField() throws Exception {
        palette();
        int lines = onFx(() -> lines().getItems().size());
        assertThat(lines).isGreaterThan(12);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        assertThat(selected()).isEqualTo(1);
        key(KeyCode.PAGE_DOWN);
        key(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(14);
        await(() -> isSeen(lines().lookup(".list-cell:selected")));
        for (int i = 0; i < lines; i++) key(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(lines - 1);
        key(KeyCode.TAB);
        assertThat(Keys.focused(window().stage)).isEqualTo("palette-field");
    }

    @Test
    void escapeGivesTheKeyboardBackToWhereItWas() throws Exception {
        window().choose(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.requestFocus();
            title.positionCaret(4);
            return 0;
        });
        palette();
        type("abc");
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "title");
        assertThat(onFx(title::getCaretPosition)).isEqualTo(4);
        assertThat(onFx(() -> title.getText())).isEqualTo("Geen bus na acht uur");
        palette();
        assertThat(onFx(() -> field().getText())).as("it begins anew").isEmpty();
        chord(KeyCode.CONTROL, KeyCode.K);
        awaitFocus(window().stage, "title");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whatAsksForTheKeyboardMeanwhileGetsItAfterwards() throws Exception {
        palette();
        type("ab");
        onFx(() -> {
            node(window().stage, "#undo").setDisable(false);
            node(window().stage, "#undo").requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "palette-field");
        type("c");
        assertThat(onFx(() -> field().getText())).isEqualTo("abc");
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "undo");
    }

    @Test
    void whatCannotBeDoneNowStandsLastAndSaysSo() throws Exception {
        palette();
        put("vastleggen");
        assertThat(onFx(() -> texts()))
                .startsWith("Belemmering vastleggen")
                .endsWith("Nieuwe status vastleggen", "Wijzigingen vastleggen");
        key(KeyCode.PAGE_DOWN);
        assertThat(onFx(() -> said())).isEqualTo("Er is niets gewijzigd.");
        key(KeyCode.UP);
        assertThat(onFx(() -> said())).isEqualTo("Kies eerst een belemmering in de lijst.");
        assertThat(onFx(() -> field().getAccessibleHelp())).endsWith(": Kies eerst een belemmering in de lijst.");
        key(KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void theKeyOfWhatCannotBeDoneNowSaysWhy() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.T);
        await(() -> sentence().equals("Kies eerst een belemmering in de lijst."));
        window().choose(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.requestFocus();
            title.appendText(" nu");
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.T);
        await(() -> sentence().equals("Leg uw wijzigingen eerst vast (Ctrl+S) of gooi ze weg."));
        if (Boolean.getBoolean("slagboom.pictures")) picture(window().stage, "why-idle", 1);
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> sentence().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> sentence().equals("Er is niets gewijzigd."));
    }

    private String sentence() {
        return ((Label) node(window().stage, "#sentence")).getText();
    }

    @Test
    void typingIsTakenBackThereAndNothingElse() throws Exception {
        long before = window().search.rows().changeset();
        palette();
        type("bus");
        for (int i = 0; i < 5; i++) chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(isOpen()).isTrue();
        assertThat(window().search.rows().changeset()).isEqualTo(before);
    }

    @Test
    void whatPeopleCallItFindsIt() throws Exception {
        palette();
        type("exporteren");
        await(() -> !((ListView<?>) node(window().stage, "#palette-lines"))
                .getItems()
                .isEmpty());
        key(KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup("#giveout") != null);
    }

    @Test
    void aKeyThatIsSeenThereCanBePressedThere() throws Exception {
        palette();
        chord(KeyCode.CONTROL, KeyCode.H);
        awaitFocus(window().stage, "history-rows");
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereNothingIsFoundItSaysWhatToType(Language language) throws Exception {
        window().speak(language);
        palette();
        put("zzz");
        String none = Messages.of(language.locale()).text("palette.none");
        await(() -> said().equals(none));
        assertThat(onFx(() -> lines().isVisible())).isFalse();
        picture(window().stage, "palette-none-" + language.code(), 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSeenInEveryLanguageAndBothThemes(Language language) throws Exception {
        window().speak(language);
        for (String theme : List.of("light", "dark")) {
            if (theme.equals("dark")) window().fire("theme");
            palette();
            picture(window().stage, "palette-" + language.code() + "-" + theme, 1, 1.5);
            assertWhole();
            put("gr"); // what has it in its name, and obstacles
            Keys.settle();
            picture(window().stage, "palette-typed-" + language.code() + "-" + theme, 1);
            key(KeyCode.ESCAPE);
        }
        window().fire("theme");
    }

    @Test
    void itIsWholeInASmallWindow() throws Exception {
        onFx(() -> {
            window().stage.setWidth(911);
            window().stage.setHeight(493);
            return 0;
        });
        palette();
        picture(window().stage, "palette-small", 1.5);
        assertWhole();
    }

    /** The panel lies within the window, and no name or key of a line is cut off. */
    private void assertWhole() throws Exception {
        await(() -> !lines().lookupAll(".palette-line").isEmpty());
        onFx(() -> {
            Bounds window = window().stage.getScene().getRoot().getLayoutBounds();
            for (String part : List.of("#palette", "#palette-field", "#palette-lines", "#palette-said"))
                assertThat(window.contains(inScene(node(window().stage, part))))
                        .as(part)
                        .isTrue();
            for (Node label : lines().lookupAll(".palette-line .label")) {
                Label one = (Label) label;
                assertThat(one.getWidth()).as(one.getText()).isGreaterThanOrEqualTo(one.prefWidth(-1) - 1);
            }
            return 0;
        });
    }

    private void palette() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.K);
        awaitFocus(window().stage, "palette-field");
    }

    private boolean isOpen() throws Exception {
        return onFx(() -> window().stage.getScene().lookup("#palette") != null);
    }

    private void put(String words) throws Exception {
        onFx(() -> {
            field().setText(words);
            return 0;
        });
    }

    private TextField field() {
        return (TextField) node(window().stage, "#palette-field");
    }

    private ListView<?> lines() {
        return (ListView<?>) node(window().stage, "#palette-lines");
    }

    private String said() {
        return ((Label) node(window().stage, "#palette-said")).getText();
    }

    private int selected() throws Exception {
        return onFx(() -> lines().getSelectionModel().getSelectedIndex());
    }

    /** The names of the lines that are seen, from the top. */
    private List<String> texts() {
        return labels(0);
    }

    private List<String> besides() {
        return labels(1);
    }

    private List<String> labels(int which) {
        lines().applyCss();
        lines().layout();
        return lines().lookupAll(".palette-line").stream()
                .filter(line -> line.getParent().isVisible())
                .sorted((one, other) ->
                        Double.compare(inScene(one).getMinY(), inScene(other).getMinY()))
                .map(line -> ((Label) line.lookupAll(".label").stream()
                                .skip(which)
                                .findFirst()
                                .orElseThrow())
                        .getText())
                .toList();
    }

    private boolean isSeen(@Nullable Node node) {
        return node != null && inScene(lines()).contains(inScene(node));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
