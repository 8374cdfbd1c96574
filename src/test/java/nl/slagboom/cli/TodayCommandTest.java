package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is to be done, on the command line. */
final class TodayCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder, new Demonstration.Walk()));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Dossier bus = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                .withPart(
                        ActionFields.KIND,
                        Part.blank(ActionFields.KIND)
                                .with(ActionFields.TASK, "bellen")
                                .with(ActionFields.OWNER, "Anna")
                                .with(ActionFields.DUE, today.minusDays(2)))
                .withPart(
                        ActionFields.KIND,
                        Part.blank(ActionFields.KIND)
                                .with(ActionFields.TASK, "rekenen")
                                .with(ActionFields.OWNER, "Bram")
                                .with(ActionFields.DUE, today.plusDays(9)));
        shell().register.log(bus, "Anna");
    }

    @AfterEach
    void close() {
        shells.getFirst().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    @Test
    void whatIsDueIsPrintedInTheReadersLanguageAndWhatIsOfOthersOnlyWhereThatIsAsked() {
        assertThat(shell().run("today", "--lang", "de")).isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains("Maßnahmen", "bellen", "2 Tage überfällig", "Heute erledigt: ")
                .doesNotContain("rekenen");
        assertThat(shell().run("today", "--user", "Bram")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).doesNotContain("bellen", "rekenen");
        assertThat(shell().run("today", "--everybody", "--until", "2099-12-31")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("bellen", "rekenen");
        assertThat(shell().run("today", "--until", "ooit")).isEqualTo(Exit.USAGE);
    }

    @Test
    void aScriptGetsTheSameAsJson() {
        assertThat(shell().run("today", "--json")).isEqualTo(Exit.DONE);
        JsonNode task = JsonMapper.shared().readTree(shell().out()).get("tasks").get(0);
        assertThat(task.get("kind").asString()).isEqualTo("ACTION");
        assertThat(task.get("overdue").asBoolean()).isTrue();
    }

    @Test
    void itIsWrittenAsAppointmentsAYearAhead() throws IOException {
        assertThat(shell().run("today", "--everybody", "--ics", "werk.ics")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("2 appointments");
        assertThat(Files.readString(folder.resolve("werk.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:GB-2024-0001 bellen", "SUMMARY:GB-2024-0001 rekenen");
        assertThat(shell().run("today", "--ics", "nergens/werk.ics")).isEqualTo(Exit.USAGE);
    }
}
