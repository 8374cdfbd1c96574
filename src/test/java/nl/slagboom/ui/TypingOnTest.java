package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Drafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever records amid typing goes on where he was. */
final class TypingOnTest {

    @Test
    void afterRecordingTheKeyboardIsInTheSamePlaceOfTheSameText() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log(
                "Geen bus",
                obstacle -> obstacle.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "Na acht uur")));
        window.choose(0);
        TextInputControl description = window.text("description");
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#sections #description-de")).fire();
            description.requestFocus();
            return 0;
        });
        awaitFocus(window.stage, "description");
        type("bus");
        key(KeyCode.HOME);
        record(window);
        type("kein");
        record(window);
        key(KeyCode.END);
        type("da ");
        record(window);
        type("so");
        record(window);
        LocalizedText now = only(window).get(ObstacleFields.DESCRIPTION).orElseThrow();
        assertThat(now.in(Language.NL)).isEqualTo("Na acht uur");
        assertThat(now.in(Language.DE)).isEqualTo("keinbusda so");
        window.close();
    }

    @Test
    void whatIsWrittenElsewhereStandsInTheFormThatNobodyTouched() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        window.choose(0);
        window.section(2);
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window.stage, "rows");
        Dossier bus = only(window);
        window.register.save(bus, bus.with(ObstacleFields.owner(Country.NL), "Bram"), "Anna");
        await(() -> there(window, "nl.owner") instanceof TextInputControl owner
                && owner.getText().equals("Bram"));
        awaitFocus(window.stage, "rows");
        window.close();
    }

    @Test
    void onTheSidesTheKeyboardStaysInTheFieldThatWasTypedIn() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        window.choose(0);
        window.section(2);
        for (String field : List.of("nl.owner", "de.authority", "de.legalReference", "be.owner")) {
            await(() -> there(window, field) != null);
            onFx(() -> {
                Objects.requireNonNull(there(window, field)).requestFocus();
                return 0;
            });
            awaitFocus(window.stage, field);
            type("a");
            key(KeyCode.ESCAPE);
            chord(KeyCode.CONTROL, KeyCode.S);
            await(() -> node(window.stage, "#save").isDisabled());
            Keys.settle();
            assertThat(Keys.focused(window.stage)).isEqualTo(field);
        }
        window.close();
    }

    private static @Nullable Node there(OpenWindow window, String id) {
        return window.stage.getScene().getRoot().lookupAll("#sections *").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElse(null);
    }

    private static void record(OpenWindow window) throws Exception {
        long before = window.search.refresh().changeset();
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window.search.refresh().changeset() > before
                && node(window.stage, "#save").isDisabled());
        awaitFocus(window.stage, "description");
    }

    private static Dossier only(OpenWindow window) {
        return window.search
                .dossier(window.search.rows().rows().getFirst().id())
                .orElseThrow();
    }
}
