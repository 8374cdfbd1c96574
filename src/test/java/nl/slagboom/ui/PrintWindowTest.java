package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Settings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Obstacles go from the window to paper. */
final class PrintWindowTest {

    @TempDir
    private Path folder = Path.of("");

    private List<OpenWindow> windows = List.of();
    private List<ChosenFiles> asked = List.of();

    @BeforeEach
    void open() throws Exception {
        asked = List.of(new ChosenFiles(folder.resolve("blad.pdf")));
        windows = List.of(new OpenWindow(asked.getFirst()));
        window().log("Geen bus", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS));
        window().log("Geheim", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL));
        window().log("Geen veer", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private String text(String id) {
        return ((Label) node(window().stage, "#" + id)).getText();
    }

    private String written() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("blad.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void print() throws Exception {
        Command print = window().command("command.detail.print");
        await(print::isAvailable); // not while another obstacle is about to be shown
        Keys.chord(KeyCode.CONTROL, KeyCode.P);
        Keys.awaitFocus(window().stage, "print-first");
    }

    @Test
    void theOneThatIsOpenGoesIntoAPdfThatIsOpenedWhenAsked() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#print") != null);
        print();
        assertThat(onFx(() -> text("print-what"))).contains("Geen bus");
        await(() -> node(window().stage, "#print-none").isVisible()
                || node(window().stage, "#print-paper").isVisible());
        picture(window().stage, "print-nl-light", 1);
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text("print-done").contains("1 belemmering op 1 pagina."));
        assertThat(asked.getFirst().proposed()).endsWith("-0001.pdf");
        assertThat(asked.getFirst().shown()).isEmpty();
        Keys.awaitFocus(window().stage, "print-open");
        Keys.key(KeyCode.SPACE);
        await(() -> asked.getFirst().shown().equals(List.of(folder.resolve("blad.pdf"))));
        assertThat(written()).contains("Geen bus", "eigen gebruik").doesNotContain("Geheim");
        Keys.key(KeyCode.ESCAPE);
        await(() -> window().stage.getScene().lookup("#rows") != null);
    }

    @Test
    void whereNothingOpensItThatIsSaidWithWhereItIs() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#print") != null);
        print();
        asked.getFirst().openNothing();
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        Keys.awaitFocus(window().stage, "print-open");
        Keys.key(KeyCode.SPACE);
        await(() -> text("sentence").startsWith("blad.pdf gaat niet open"));
        assertThat(onFx(() -> text("sentence"))).contains(folder.toString());
        picture(window().stage, "print-unopened", 1);
    }

    @Test
    void thoseThatWereChosenGoIntoOneFileWithoutWhatThePartnerMayNotSee() throws Exception {
        window().choose(0);
        onFx(() -> {
            window().rows().requestFocus();
            window().rows().getSelectionModel().selectRange(0, 3);
            return 0;
        });
        await(() -> window().stage.getScene().lookup("#print") != null);
        print();
        assertThat(onFx(() -> text("print-what"))).contains("3 gekozen belemmeringen");
        assertThat(onFx(() -> text("print-leaving"))).isEmpty();
        onFx(() -> {
            ((RadioButton) node(window().stage, "#print-partner")).fire();
            return 0;
        });
        assertThat(onFx(() -> text("print-leaving"))).contains("2 van de 3");
        assertThat(onFx(() -> ((ComboBox<?>) node(window().stage, "#print-second")).getValue()))
                .isEqualTo(Optional.of(Language.DE));
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> text("print-done").contains("2 belemmeringen op 2 pagina’s."));
        assertThat(written())
                .contains("Geen bus", "Geen veer", "Seite 1 von 1", "Für Nordrhein-Westfalen")
                .doesNotContain("Geheim");
    }

    @Test
    void whatWasChosenForOneAndLeftIsNotForTheNext() throws Exception {
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#print") != null);
        print();
        onFx(() -> {
            second().setValue(Optional.of(Language.FR));
            ((RadioButton) node(window().stage, "#print-partner")).fire();
            return 0;
        });
        Keys.key(KeyCode.ESCAPE);
        Keys.awaitFocus(window().stage, "rows");
        Keys.key(KeyCode.DOWN);
        print();
        assertThat(onFx(() -> text("print-what"))).doesNotContain("Geen bus");
        assertThat(onFx(() -> second().getValue())).isEqualTo(Optional.empty());
        assertThat(onFx(() -> ((RadioButton) node(window().stage, "#print-own")).isSelected()))
                .isTrue();
    }

    @Test
    void thePartnerWhoWasChosenLastIsProposedEverywhereAlsoAfterTheNextStart() throws Exception {
        Settings settings = Settings.none();
        for (int start = 0; start < 2; start++) {
            window().close();
            windows = List.of(new OpenWindow(settings));
            window().log("Geen bus", fresh -> fresh.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS));
            Keys.chord(KeyCode.CONTROL, KeyCode.E);
            Keys.awaitFocus(window().stage, "giveout-list");
            await(() -> window().stage.getScene().lookup("#giveout-save") != null);
            Neighbour proposed = start == 0 ? Neighbour.NRW : Neighbour.WAL;
            assertThat(onFx(() -> partner("giveout-reader").getValue())).isEqualTo(proposed);
            assertThat(onFx(() -> partner("giveout-neighbour").getValue())).isEqualTo(proposed);
            Keys.chord(KeyCode.CONTROL, KeyCode.L);
            window().choose(0);
            await(() -> window().stage.getScene().lookup("#print") != null);
            print();
            assertThat(onFx(() -> partner("print-reader").getValue())).isEqualTo(proposed);
            onFx(() -> {
                ((RadioButton) node(window().stage, "#print-partner")).fire();
                partner("print-reader").setValue(Neighbour.WAL);
                return 0;
            });
            assertThat(settings.get("partner")).hasValue("WAL");
            Keys.key(KeyCode.ESCAPE);
            Keys.awaitFocus(window().stage, "rows");
            Keys.chord(KeyCode.CONTROL, KeyCode.E);
            Keys.awaitFocus(window().stage, "giveout-list");
            assertThat(onFx(() -> partner("giveout-reader").getValue())).isEqualTo(Neighbour.WAL);
            assertThat(onFx(() -> partner("giveout-neighbour").getValue())).isEqualTo(Neighbour.WAL);
        }
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Neighbour> partner(String id) {
        return (ComboBox<Neighbour>) node(window().stage, "#" + id);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Language>> second() {
        return (ComboBox<Optional<Language>>) node(window().stage, "#print-second");
    }

    @Test
    void whatIsUnsavedIsAskedAboutFirst() throws Exception {
        window().choose(0);
        window().section(0);
        TextInputControl title = window().text("title");
        onFx(() -> {
            title.setText("Geen bus meer");
            return 0;
        });
        await(() -> !node(window().stage, "#save").isDisabled());
        Keys.chord(KeyCode.CONTROL, KeyCode.P);
        await(() -> Window.getWindows().stream()
                .anyMatch(over -> over.getScene().lookup("#unsaved-save") instanceof Button save && isFired(save)));
        await(() -> window().stage.getScene().lookup("#printing") != null);
        assertThat(onFx(() -> text("print-what"))).contains("Geen bus meer");
    }

    private static boolean isFired(Button button) {
        button.fire();
        return true;
    }
}
