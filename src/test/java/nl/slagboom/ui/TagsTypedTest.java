package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tag is typed: those that are known are offered, those of the obstacle’s own themes first. */
final class TagsTypedTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        window().log("Geen auto", dossier -> dossier.with(ObstacleFields.TAGS, tags("Taxi", "Omnibus", "Deelvervoer")));
        window().log("Geen fiets", dossier -> dossier.with(ObstacleFields.TAGS, tags("Taxi")));
        window().log("Geen trein", dossier -> dossier.with(ObstacleFields.THEMES, Set.of(Theme.MOBILITY)));
        window().register.tags().standUnder("deelvervoer", Theme.MOBILITY, "", "Anna");
        window().choose(2);
        window().section(1);
        Node tags = window().text("tags");
        onFx(() -> {
            tags.requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "tags");
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private static SequencedSet<String> tags(String... tags) {
        return new LinkedHashSet<>(Arrays.asList(tags));
    }

    private List<String> chips() throws Exception {
        return onFx(() -> node(window().stage, "#tags").getParent().lookupAll(".chip").stream()
                .map(chip -> ((ButtonBase) chip).getText().replace("  ×", ""))
                .toList());
    }

    private void awaitChips(String... tags) throws Exception {
        for (int i = 0; i < 100 && !chips().equals(List.of(tags)); i++) Keys.settle();
        assertThat(chips()).containsExactly(tags);
    }

    private static void awaitOffered(String marked, String... others) throws Exception {
        for (int i = 0; i < 100 && !marked().equals(marked); i++) Keys.settle();
        assertThat(marked()).isEqualTo(marked);
        assertThat(lines(".offer")).containsExactlyInAnyOrderElementsOf(concat(marked, others));
    }

    private static List<String> concat(String first, String... others) {
        List<String> all = new ArrayList<>(List.of(others));
        all.add(first);
        return all;
    }

    private static String marked() throws Exception {
        return String.join("|", lines(".offer.marked"));
    }

    private static List<String> lines(String style) throws Exception {
        return onFx(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof Popup && shown.isShowing())
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(style).stream())
                .map(line -> ((Label) line).getText())
                .toList());
    }

    @Test
    void thoseOfItsThemesAreOfferedFirstAndSaidToBe() throws Exception {
        key(KeyCode.DOWN);
        awaitOffered("Deelvervoer · mobiliteit", "Taxi", "Omnibus");
        if (Boolean.getBoolean("slagboom.pictures")) picture();
        key(KeyCode.ENTER);
        awaitChips("Deelvervoer");
        key(KeyCode.DOWN);
        awaitOffered("Taxi", "Omnibus");
    }

    private static void picture() throws Exception {
        onFx(() -> {
            for (Window shown : Window.getWindows())
                if (shown instanceof Popup) Desk.picture(shown.getScene().getRoot(), "tags-offered");
            return 0;
        });
    }

    @Test
    void enterTakesTheKnownOneAndSavesIt() throws Exception {
        Keys.type("tax");
        awaitOffered("Taxi", "Nieuw trefwoord: tax");
        key(KeyCode.ENTER);
        awaitChips("Taxi");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window().search.dossiers().getLast().get(ObstacleFields.TAGS).stream()
                .anyMatch(tags -> tags.contains("Taxi")));
    }

    @Test
    void aPieceOfAWordIsANewOneFirst() throws Exception {
        Keys.type("bus");
        awaitOffered("Nieuw trefwoord: bus", "Omnibus");
        key(KeyCode.ENTER);
        awaitChips("bus");
    }

    @Test
    void oneThatIsTypedWholeBecomesTheKnownOneWithoutLooking() throws Exception {
        Keys.type("taxi");
        key(KeyCode.TAB);
        awaitChips("Taxi");
    }

    @Test
    void escapeLeavesWhatWasTypedAndEnterMakesItANewOne() throws Exception {
        Keys.type("deel");
        awaitOffered("Deelvervoer · mobiliteit", "Nieuw trefwoord: deel");
        key(KeyCode.ESCAPE);
        key(KeyCode.ENTER);
        awaitChips("deel");
    }

    @Test
    void whatWasTypedAndNotEnteredIsSavedToo() throws Exception {
        Keys.type("fiets");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window().search.dossiers().getLast().get(ObstacleFields.TAGS).stream()
                .anyMatch(tags -> tags.contains("fiets")));
        awaitChips("fiets");
    }
}
