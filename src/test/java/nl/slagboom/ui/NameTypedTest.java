package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Country;
import nl.slagboom.ui.common.Drafts;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is typed: who is known is offered, who is not is new. */
final class NameTypedTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        window.log("Geen bus", dossier -> dossier.with(ObstacleFields.authority(Country.BE), "Région wallonne"));
        window.log(
                "Geen trein",
                dossier -> dossier.with(ObstacleFields.authority(Country.NL), "Wateren & Wegen")
                        .withPart(
                                ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen")));
        window.choose(1);
    }

    @AfterEach
    void close() throws Exception {
        windows.getFirst().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private TextInputControl owner() throws Exception {
        window().section(window().sectionOf("action"));
        TextInputControl owner = window().text("action-owner");
        onFx(() -> {
            owner.requestFocus();
            return 0;
        });
        Keys.settle();
        return owner;
    }

    private static List<String> offered() throws Exception {
        return onFx(() -> Window.getWindows().stream()
                .filter(shown -> shown instanceof Popup && shown.isShowing())
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".offer").stream())
                .map(line -> ((Label) line).getText())
                .toList());
    }

    private static void picture() throws Exception {
        onFx(() -> {
            for (Window shown : Window.getWindows())
                if (shown instanceof Popup) Desk.picture(shown.getScene().getRoot(), "name-offered");
            return 0;
        });
    }

    private static void awaitOffered(String... names) throws Exception {
        for (int i = 0; i < 100 && !offered().equals(List.of(names)); i++) Keys.settle();
        assertThat(offered()).containsExactly(names);
    }

    private static String text(TextInputControl box) throws Exception {
        return onFx(box::getText);
    }

    @Test
    void enterTakesTheOneThatIsMarked() throws Exception {
        TextInputControl owner = owner();
        Keys.type("WAL");
        awaitOffered("Région wallonne");
        if (Boolean.getBoolean("slagboom.pictures")) picture();
        key(KeyCode.ENTER);
        assertThat(text(owner)).isEqualTo("Région wallonne");
        assertThat(offered()).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> {
            Dossier train = window().search.dossiers().getLast();
            return train.parts(ActionFields.KIND)
                    .getFirst()
                    .get(ActionFields.OWNER)
                    .equals(Optional.of("Région wallonne"));
        });
    }

    @Test
    void tabTakesWhatOneWentToAndElseLeavesTheNewNameThatWasTyped() throws Exception {
        TextInputControl owner = owner();
        Keys.type("W");
        awaitOffered("Wateren & Wegen", "Région wallonne");
        key(KeyCode.TAB);
        assertThat(text(owner)).isEqualTo("w");
        assertThat(offered()).isEmpty();
        onFx(() -> {
            owner.requestFocus();
            owner.end();
            return 0;
        });
        Keys.type("A");
        awaitOffered("Wateren & Wegen", "Région wallonne");
        key(KeyCode.DOWN);
        key(KeyCode.TAB);
        assertThat(text(owner)).isEqualTo("Région wallonne");
    }

    @Test
    void escapeLeavesWhatWasTypedAndTheArrowShowsWhoIsNamedMost() throws Exception {
        TextInputControl owner = owner();
        key(KeyCode.DOWN);
        awaitOffered("Région wallonne", "Wateren & Wegen");
        Keys.type("WE");
        awaitOffered("Wateren & Wegen");
        key(KeyCode.ESCAPE);
        assertThat(offered()).isEmpty();
        assertThat(text(owner)).isEqualTo("we");
    }

    @Test
    void aNewNameIsSaidAndTheKnownOneIsOffered() throws Exception {
        TextInputControl owner = owner();
        Keys.type("WATEREN");
        key(KeyCode.ESCAPE);
        double typing = onFx(() -> owner.getParent().getBoundsInLocal().getHeight());
        key(KeyCode.TAB);
        await(() -> meant() != null);
        Keys.settle();
        assertThat(onFx(() -> owner.getParent().getBoundsInLocal().getHeight()))
                .as("what stands below stays under the mouse")
                .isCloseTo(typing, Offset.offset(1.0)); // a line rounded
        assertThat(onFx(() -> meant().getText())).isEqualTo("Bedoelde u Wateren & Wegen?");
        assertThat(notes()).contains("Nieuw in Relaties: wateren");
        Desk.picture(window().stage, "name-new", 1);
        onFx(() -> {
            meant().fire();
            return 0;
        });
        await(() -> meant() == null);
        assertThat(text(owner)).isEqualTo("Wateren & Wegen");
        key(KeyCode.TAB);
        Keys.settle();
        assertThat(notes()).isEmpty();
    }

    @Test
    void aNewNameThatWasSavedIsSaidAtTheFootOfTheWindow() throws Exception {
        TextInputControl owner = owner();
        onFx(() -> {
            owner.setText("Région wallonne; Bram");
            return 0;
        });
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> ((Label) Desk.node(window().stage, "#sentence")).getText().equals("Nieuw in Relaties: Bram"));
    }

    @Test
    void onesOwnNameIsOfferedThoughTheRegisterDoesNotHaveItYet() throws Exception {
        TextInputControl owner = owner();
        Keys.type("AN");
        awaitOffered("Anna");
        key(KeyCode.ENTER);
        assertThat(text(owner)).isEqualTo("Anna");
    }

    @Test
    void aLongNewNameIsToldOnSeveralLinesAndTheFormStaysAsWideAsItWas() throws Exception {
        window().section(2);
        await(() -> ofSides() != null);
        TextInputControl authority = onFx(() -> Objects.requireNonNull(ofSides()));
        String label = "Gemeenschappelijke Uitvoeringsorganisatie Grensoverschrijdend";
        await(() ->
                authority.getWidth() < authority.getParent().getScene().getWidth() / 5); // two sides beside each other
        double before = onFx(authority::getWidth);
        onFx(() -> {
            authority.requestFocus();
            authority.setText(label.repeat(2));
            return 0;
        });
        Keys.settle();
        key(KeyCode.TAB);
        await(() -> window().stage.getScene().lookup("#sections .new-name") != null);
        Keys.settle();
        Desk.picture(window().stage, "name-new-long", 1);
        assertThat(onFx(authority::getWidth)).isEqualTo(before);
        assertThat(notes()).contains("Nieuw in Relaties: " + label.repeat(2));
        assertThat(onFx(() -> window().stage.getScene().getRoot().lookupAll("#sections .scroll-bar").stream()
                        .filter(bar -> bar instanceof ScrollBar across
                                && across.getOrientation() == Orientation.HORIZONTAL
                                && across.isVisible())
                        .toList()))
                .isEmpty();
    }

    private @Nullable TextInputControl ofSides() {
        return window().stage.getScene().getRoot().lookupAll("#sections .text-field").stream()
                .filter(node -> "nl.authority".equals(node.getId()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Hyperlink meant() {
        return (Hyperlink) window().stage.getScene().lookup("#meant-action-owner");
    }

    private List<String> notes() throws Exception {
        return onFx(() -> window().stage.getScene().getRoot().lookupAll(".field-note").stream()
                .filter(note -> note instanceof Label && note.isVisible())
                .map(note -> ((Label) note).getText())
                .filter(text -> text.startsWith("Nieuw"))
                .toList());
    }

    @Test
    void ofSeveralNamesTheLastIsCompleted() throws Exception {
        TextInputControl owner = owner();
        onFx(() -> {
            owner.setText("Bram; ");
            owner.end();
            return 0;
        });
        Keys.type("REG");
        awaitOffered("Région wallonne");
        key(KeyCode.ENTER);
        assertThat(text(owner)).isEqualTo("Bram; Région wallonne");
    }
}
