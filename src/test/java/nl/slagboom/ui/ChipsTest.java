package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several values in one field, taken from what is offered. */
final class ChipsTest {

    private static final double SHADOW = 12;

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        window().log("Geen bus", dossier -> dossier);
        window().choose(0);
        window().section(1);
        Node areas = window().text("areas");
        onFx(() -> {
            areas.requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "areas");
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private List<String> chips() throws Exception {
        return onFx(() -> node(window().stage, "#areas").getParent().lookupAll(".chip").stream()
                .map(chip -> ((ButtonBase) chip).getText())
                .toList());
    }

    @Test
    void enterTakesWhatIsOfferedFirstOfTheSecondAreaToo() throws Exception {
        Keys.type("achterhoek");
        key(KeyCode.ENTER);
        assertThat(chips()).singleElement().asString().startsWith("Achterhoek");
        Keys.type("kleve");
        key(KeyCode.ENTER);
        assertThat(chips()).hasSize(2);
        assertThat(chips().getLast()).startsWith("Kleve");
        Keys.type("twen");
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        key(KeyCode.ENTER);
        assertThat(chips()).hasSize(3);
    }

    @Test
    void whatIsTypedAndNotEnteredIsSavedWithTheRest() throws Exception {
        Keys.type("kref");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window().search
                .dossiers()
                .getFirst()
                .get(ObstacleFields.AREAS)
                .filter(areas -> areas.size() == 1)
                .isPresent());
        await(() ->
                node(window().stage, "#areas").getParent().lookupAll(".chip").size() == 1);
        assertThat(chips().getFirst()).startsWith("Krefeld");
    }

    @Test
    void whatBeginsSoStandsFirst() throws Exception {
        Keys.type("kref");
        key(KeyCode.ENTER);
        assertThat(chips()).singleElement().asString().startsWith("Krefeld");
    }

    @Test
    void aWordOfAnotherLanguageIsKnown() throws Exception {
        Node neighbours = window().text("neighbours");
        onFx(() -> {
            neighbours.requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "neighbours");
        Keys.type("niedersachs");
        key(KeyCode.ENTER);
        assertThat(onFx(() -> neighbours.getParent().lookupAll(".chip").stream()
                        .map(chip -> ((ButtonBase) chip).getText())
                        .toList()))
                .singleElement()
                .asString()
                .startsWith("Nedersaksen");
    }

    @Test
    void aThemeIsFoundByWhatItIsAbout() throws Exception {
        Node themes = window().text("themes");
        onFx(() -> {
            themes.requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "themes");
        Keys.type("diplo");
        await(() -> offered().equals(List.of("diploma → onderwijs")));
        key(KeyCode.ENTER);
        assertThat(onFx(() -> themes.getParent().lookupAll(".chip").stream()
                        .map(chip -> ((ButtonBase) chip).getText())
                        .toList()))
                .singleElement()
                .asString()
                .startsWith("onderwijs");
    }

    @Test
    void aTownOffersTheAreaInWhichItLies() throws Exception {
        Keys.type("venl");
        await(() -> offered().equals(List.of("Venlo → Noord-Limburg (NL421)")));
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "venlo", 1);
        key(KeyCode.ENTER);
        assertThat(chips()).singleElement().asString().startsWith("Noord-Limburg (NL421)");
        Keys.type("tegelen"); // lies there too
        key(KeyCode.ENTER);
        assertThat(chips()).hasSize(1);
        assertThat(errors()).isEmpty();
        Keys.type("putte");
        await(() -> offered()
                .equals(List.of(
                        "Putte → Mechelen (BE212)", "Putte → West-Noord-Brabant (NL411)", "Putten → Veluwe (NL221)")));
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        assertThat(chips()).hasSize(2);
        assertThat(chips().getLast()).startsWith("West-Noord-Brabant");
    }

    @Test
    void aWordOfTheTradeIsExplainedWhereItStands() throws Exception {
        Label word = onFx(() -> (Label) node(window().stage, "#sections").lookupAll(".explained").stream()
                .filter(label -> ((Label) label).getText().equals("Gebied (NUTS 3)"))
                .findFirst()
                .orElseThrow());
        assertThat(onFx(() -> word.getTooltip().getText()))
                .startsWith("NUTS 3: ")
                .contains("COROP");
        assertThat(onFx(() -> node(window().stage, "#areas").getAccessibleHelp()))
                .startsWith("NUTS 3: ");
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "explained", 1);
    }

    private static Stream<Node> shownOffers() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> Stream.ofNullable(popup.getScene().lookup(".offers")));
    }

    @Test
    void whatIsOfferedStandsAtItsField() throws Exception {
        Keys.type("o");
        await(() -> shownOffers().findAny().isPresent());
        Keys.type("verijs");
        Keys.settle();
        Bounds field = onFx(() -> {
            Node areas = node(window().stage, "#areas");
            return areas.localToScreen(areas.getLayoutBounds());
        });
        Bounds offers = onFx(() -> shownOffers()
                .map(lines -> lines.localToScreen(lines.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
        double gap =
                Math.min(Math.abs(offers.getMinY() - field.getMaxY()), Math.abs(field.getMinY() - offers.getMaxY()));
        assertThat(gap).isLessThan(24);
        double typed = onFx(() -> {
            Node box = window().stage.getScene().getFocusOwner();
            return box.localToScreen(box.getLayoutBounds()).getMinX();
        });
        double room = Screen.getPrimary().getVisualBounds().getMaxX() - offers.getWidth();
        assertThat(offers.getMinX())
                .as("where the box begins, or as near as there is room for it and its shadow")
                .isBetween(Math.min(typed, room - SHADOW) - 1, Math.min(typed, room) + 1);
    }

    @Test
    void whatWasSaidOfOneWordIsNotSaidOfTheNext() throws Exception {
        Keys.type("xyz");
        key(KeyCode.ENTER);
        assertThat(errors()).isNotEmpty();
        Keys.type("q");
        assertThat(errors()).isEmpty();
    }

    private static List<String> offered() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".offers .label").stream())
                .map(line -> ((Label) line).getText())
                .toList();
    }

    private List<Node> errors() throws Exception {
        return onFx(() -> node(window().stage, "#sections").lookupAll(".field-error").stream()
                .filter(Node::isVisible)
                .toList());
    }
}
