package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partners' words on the command line: said in what is imported, remembered, listed and forgotten. */
final class ExchangeWordsCommandTest {

    private static final List<String> LANGUAGES = List.of("nl", "de", "fr", "en");

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() throws IOException {
        shells = List.of(new Shell(folder));
        Files.writeString(folder.resolve("kreis.csv"), """
                Nr;Hindernis;Thema;Status
                1;Kein Zug;Verkehrswesen;vertagt
                2;Kein Bus;Verkehrswesen;offen
                """);
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private int words(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "exchange";
        all[1] = "words";
        System.arraycopy(more, 0, all, 2, more.length);
        return shell().run(all);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(shell().out());
    }

    @Test
    void anImportSaysTheWordsInItAndReadsThoseThatWereLearnt() {
        shell().run("import", "--json", "--dry-run", "--from", "Kreis Borken", "kreis.csv");
        assertThat(json().get("words").toString())
                .isEqualTo("[{\"field\":\"themes\",\"word\":\"Verkehrswesen\",\"rows\":2,\"meaning\":null,"
                        + "\"proposal\":\"MOBILITY\"},{\"field\":\"status\",\"word\":\"vertagt\",\"rows\":1,"
                        + "\"meaning\":null,\"proposal\":null},{\"field\":\"status\",\"word\":\"offen\",\"rows\":1,"
                        + "\"meaning\":\"RECOGNISED\",\"proposal\":null}]");
        shell().run("import", "--dry-run", "--from", "Kreis Borken", "--lang", "nl", "kreis.csv");
        assertThat(shell().err()).contains("„Verkehrswesen” is niet herkend", "Bedoeld: mobiliteit?");
        words("--from", "Kreis Borken", "--learn", "status", "vertagt", "awaiting_information");
        shell().run("import", "--from", "kreis borken", "kreis.csv");
        assertThat(shell().search.dossiers())
                .extracting(Dossier::status)
                .containsExactlyInAnyOrder(Status.AWAITING_INFORMATION, Status.RECOGNISED);
        assertThat(shell().search.exchanges().learntWords())
                .as("an import learns nothing")
                .hasSize(1);
    }

    @Test
    void aWordIsLearntListedAndForgotten() {
        assertThat(words()).isEqualTo(Exit.DONE);
        assertThat(shell().out().strip()).isEqualTo("No word is remembered yet.");
        assertThat(words("--from", "NRW", "--learn", "themes", "Verkehrswesen", "MOBILITY"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out().lines())
                .containsExactly("Remembered what NRW means: “Verkehrswesen” is mobility", "Recorded as change 1.");
        words("--from", "Vlaanderen", "--learn", "nl.cause", "decreet", "LEGISLATIVE_PROVISION");
        words("--lang", "nl");
        assertThat(shell().out().lines())
                .containsExactlyInAnyOrder(
                        "NRW  Thema: „Verkehrswesen” is mobiliteit",
                        "Vlaanderen  Aard van de oorzaak: „decreet” is wettelijke bepaling");
        words("--json", "--from", "nrw");
        assertThat(json().get("changeset").isNull()).isTrue();
        assertThat(json().get("words")).hasSize(1);
        JsonNode word = json().get("words").get(0);
        assertThat(word.get("from").asString()).isEqualTo("NRW");
        assertThat(word.get("field").asString()).isEqualTo("themes");
        assertThat(word.get("meaning").asString()).isEqualTo("MOBILITY");
        assertThat(words("--json", "--from", "nrw", "--forget", "themes", "VERKEHRSWESEN"))
                .isEqualTo(Exit.DONE);
        assertThat(json().get("changeset").asInt()).isEqualTo(3);
        assertThat(json().get("words")).isEmpty();
        assertThat(shell().search.exchanges().learntWords()).hasSize(1);
    }

    @Test
    void severalAreOneChange() {
        String[] learnt = {"--from", "NRW", "--learn", "themes", "a", "MOBILITY", "--learn", "status", "b", "LAPSED"};
        assertThat(words(learnt)).isEqualTo(Exit.DONE);
        words("--json");
        assertThat(json().get("words").findValuesAsString("field")).containsExactlyInAnyOrder("themes", "status");
        assertThat(words("--from", "NRW", "--forget", "themes", "a", "--forget", "status", "b"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("“a” is mobility; “b” is lapsed", "change 2");
        assertThat(shell().search.exchanges().learntWords()).isEmpty();
    }

    @Test
    void whatIsMistakenIsSaidInFourLanguages() {
        Map<String[], String> mistaken = Map.of(
                new String[] {"--learn", "themes", "a", "MOBILITY"}, "--from",
                new String[] {"--from", "NRW", "--learn", "titel", "a", "MOBILITY"}, "titel",
                new String[] {"--from", "NRW", "--learn", "sharedWith", "a", "NRW"}, "sharedWith",
                new String[] {"--from", "NRW", "--learn", "themes", "a", "MOBILITEIT"}, "MOBILITY",
                new String[] {"--from", "NRW", "--learn", "themes", "a".repeat(101), "MOBILITY"}, "100",
                new String[] {"--from", "NRW", "--forget", "themes", "Verkehrswesen"}, "Verkehrswesen",
                new String[] {"--from", "NRW", "--learn", "themes", "a", "MOBILITY", "--forget", "themes", "a"},
                        "--forget",
                new String[] {"--from", "NRW", "--learn", "themes", "a"}, "FIELD WORD CODE");
        for (String language : LANGUAGES) {
            mistaken.forEach((words, named) -> {
                String[] all = new String[words.length + 2];
                all[0] = "--lang";
                all[1] = language;
                System.arraycopy(words, 0, all, 2, words.length);
                assertThat(words(all)).as(String.join(" ", all)).isEqualTo(Exit.USAGE);
                assertThat(shell().err().strip()).hasLineCount(1).contains(named);
            });
        }
        assertThat(shell().search.exchanges().learntWords()).isEmpty();
    }
}
