package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is used again and again is written once, and put where one types by its name. */
final class StandardTextsTest {

    @TempDir
    private Path own;

    private OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(texts());
        Files.write(texts().resolve("Vandaag.txt"), "Vandaag één keer".getBytes(Charset.forName("windows-1252")));
        window = new OpenWindow(Settings.of(own.resolve("settings.properties")));
        window.log(
                "Geen bus na acht uur",
                obstacle -> obstacle.with(
                        ObstacleFields.DESCRIPTION,
                        LocalizedText.of(Language.NL, "De bus rijdt niet.").with(Language.DE, "Der Bus fährt nicht.")));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Path texts() {
        return own.resolve("texts");
    }

    private void goToSettings() throws Exception {
        Keys.chord(KeyCode.CONTROL, KeyCode.COMMA);
        Keys.awaitFocus(window.stage, "settings-search");
    }

    private ListView<?> list() {
        return (ListView<?>) node(window.stage, "#setting-texts");
    }

    private TextInputControl box(String id) {
        return (TextInputControl) node(window.stage, "#" + id);
    }

    private void focus(String id) throws Exception {
        onFx(() -> {
            node(window.stage, "#" + id).requestFocus();
            return 0;
        });
    }

    @Test
    void oneIsMadeByKeysAndWrittenToAFileOfItsName() throws Exception {
        goToSettings();
        await(() -> list().getItems().size() == 1);
        assertThat(onFx(() -> box("setting-text-text").getText())).isEqualTo("Vandaag één keer");
        window.fire("setting-text-fresh");
        Keys.awaitFocus(window.stage, "setting-text-name");
        Keys.type("terugbellen");
        Keys.key(KeyCode.TAB);
        Keys.awaitFocus(window.stage, "setting-text-text");
        Keys.type("op ");
        onFx(() -> {
            box("setting-text-text").appendText("{vandaag} gebeld over {nummer}.");
            return 0;
        });
        picture(window.stage, "settings-texts", 1, 1.5);
        await(() -> Files.exists(texts().resolve("terugbellen.txt"))
                && Files.readString(texts().resolve("terugbellen.txt")).endsWith("{nummer}."));
        assertThat(texts().toFile().list()).containsExactlyInAnyOrder("terugbellen.txt", "Vandaag.txt");
    }

    @Test
    void aNameThatCannotBeIsSaidAndTheOldOneHolds() throws Exception {
        goToSettings();
        await(() -> list().getItems().size() == 1);
        focus("setting-text-name");
        onFx(() -> {
            box("setting-text-name").setText("geen/naam");
            return 0;
        });
        Keys.key(KeyCode.ENTER);
        assertThat(onFx(() -> ((Label) node(window.stage, "#setting-text-refused")).getText()))
                .contains("60");
        Keys.settle();
        assertThat(texts().toFile().list()).containsExactly("Vandaag.txt");
    }

    @Test
    void whatIsRemovedCanBePutBack() throws Exception {
        goToSettings();
        await(() -> list().getItems().size() == 1);
        focus("setting-texts");
        Keys.key(KeyCode.DELETE);
        await(() -> !Files.exists(texts().resolve("Vandaag.txt")));
        window.fire("setting-text-back");
        await(() -> Files.exists(texts().resolve("Vandaag.txt")));
        assertThat(Files.readString(texts().resolve("Vandaag.txt"))).isEqualTo("Vandaag één keer");
    }

    @Test
    void aKeyPutsItWhereOneTypesInTheLanguageOfTheBox() throws Exception {
        Files.writeString(
                texts().resolve("Terugbellen.txt"), " {nummer}, {titel}, {Status}, {today}, {mijn naam}, {wat}");
        goToSettings();
        await(() -> list().getItems().size() == 2);
        Keys.chord(KeyCode.CONTROL, KeyCode.L);
        window.choose(0);
        TextInputControl description = window.text("description");
        onFx(() -> {
            description.requestFocus();
            description.end();
            return 0;
        });
        Keys.key(KeyCode.F12);
        Keys.awaitFocus(window.stage, "palette-field");
        picture(window.stage, "palette-texts", 1);
        Keys.type("terug");
        Keys.key(KeyCode.ENTER);
        String reference = window.search.rows().rows().getFirst().reference();
        String today = new Wording(Messages.of(Language.NL.locale())).value(LocalDate.now(ZoneId.systemDefault()));
        await(() -> description.getText().endsWith("{wat}"));
        assertThat(onFx(() -> description.getText()))
                .isEqualTo("De bus rijdt niet. " + reference + ", Geen bus na acht uur, gemeld, " + today
                        + ", Anna, {wat}");
    }

    @Test
    void whatIsNotKnownYetIsChosenToBeTypedOver() throws Exception {
        Files.writeString(texts().resolve("Terugbellen.txt"), "Over {titel}, {nummer}.");
        goToSettings();
        await(() -> list().getItems().size() == 2);
        Keys.chord(KeyCode.CONTROL, KeyCode.N);
        Keys.awaitFocus(window.stage, "log-title");
        Keys.type("geen tram");
        Keys.key(KeyCode.TAB);
        Keys.awaitFocus(window.stage, "log-words");
        Keys.key(KeyCode.F12);
        Keys.awaitFocus(window.stage, "palette-field");
        Keys.type("terug");
        Keys.key(KeyCode.ENTER);
        await(() -> box("log-words").getText().equals("Over geen tram, {nummer}."));
        assertThat(onFx(() -> box("log-words").getSelectedText())).isEqualTo("{nummer}");
    }

    @Test
    void whereNobodyTypesItIsOfferedAndSaidNotToBePossible() throws Exception {
        goToSettings();
        await(() -> list().getItems().size() == 1);
        Keys.chord(KeyCode.CONTROL, KeyCode.L);
        onFx(() -> {
            window.rows().requestFocus();
            return 0;
        });
        assertThat(onFx(() -> window.main.commands().stream()
                        .filter(command -> command.id().equals("command.texts"))
                        .noneMatch(command -> command.isAvailable())))
                .isTrue();
    }

    @Test
    void withoutAnyTheExamplesAreInTheLanguageOfTheScreen() throws Exception {
        Files.delete(texts().resolve("Vandaag.txt"));
        window.speak(Language.DE);
        goToSettings();
        await(() -> list().getItems().isEmpty()
                && node(window.stage, "#setting-text-examples").isVisible());
        window.fire("setting-text-examples");
        await(() -> Files.exists(texts().resolve("Zurückgerufen.txt")));
        assertThat(Files.readString(texts().resolve("Eingang bestätigt.txt"))).contains("{heute}", "{mein Name}");
        assertThat(onFx(() -> ((TextField) node(window.stage, "#setting-text-name")).getText()))
                .isEqualTo("Eingang bestätigt");
    }
}
