package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a spreadsheet program took for a formula comes in a list as its error: nothing is overwritten by that. */
final class FailedFormulasTest {

    @TempDir
    private Path folder = Path.of("");

    private ImportPlan plan(Desk desk, String typed) {
        desk.register.log(
                Dossier.begin()
                        .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "De bus"))
                        .with(ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, "Loopt")),
                Desk.ANNA);
        return desk.plan(desk.file("lijst.csv", "Titel;Stand van zaken", "De bus;" + typed), "NRW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#NAME?", "#NAAM?", "#WERT!", "#N/A", "#DIV/0!", "#VALEUR!", "Err:509", "Fehler:502"})
    void anErrorIsNotedAndTheTextStays(String typed) {
        try (Desk desk = new Desk(folder)) {
            Dossier bus = Desk.first(plan(desk, typed));
            assertThat(bus.get(ObstacleFields.STATE_OF_PLAY)).contains(LocalizedText.of(Language.NL, "Loopt"));
            assertThat(bus.parts(NoteFields.KIND))
                    .anyMatch(note -> note.get(NoteFields.TEXT).orElse("").contains(typed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#grens!", "#1", "Err: zie bijlage", "A7!"})
    void whatOnlyLooksLikeOneIsText(String typed) {
        try (Desk desk = new Desk(folder)) {
            assertThat(Desk.first(plan(desk, typed)).get(ObstacleFields.STATE_OF_PLAY))
                    .contains(LocalizedText.of(Language.NL, typed));
        }
    }
}
