package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of reports on the command line. */
final class ImportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void write() throws IOException {
        shells = List.of(new Shell(folder));
        shell().register
                .log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus")), "Anna");
        Files.writeString(
                folder.resolve("meldingen.csv"),
                "Kanaal;Belemmering;Melding\ntelefonisch;Geen bus;Ik wacht\nbrief;Geen tram;Ik loop\n");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private int run(String... words) {
        return shell().run(words);
    }

    @Test
    void asReportsRefusesWhatNamesNothingKnownAndSaysWhere() {
        assertThat(run("import", "--as", "reports", "--from", "Euregio", "meldingen.csv"))
                .isEqualTo(Exit.PARTLY);
        assertThat(shell().search.rows().rows()).hasSize(1);
        assertThat(shell().search.dossiers().getFirst().parts(ReportFields.KIND))
                .hasSize(1);
        assertThat(shell().err())
                .contains("meldingen B3 · Title: “Geen tram” is no obstacle in this register; the report was refused.");
    }

    @Test
    void withoutAChoiceReportsGoToWhatTheyNameAndTheRestIsNew() {
        assertThat(run("import", "--from", "Euregio", "meldingen.csv")).isEqualTo(Exit.DONE);
        assertThat(shell().search.rows().rows()).hasSize(2);
        assertThat(shell().search.dossiers())
                .allSatisfy(
                        dossier -> assertThat(dossier.parts(ReportFields.KIND)).hasSize(1));
    }

    @Test
    void asObstaclesEachRowIsOne() {
        assertThat(run("import", "--as", "obstacles", "--from", "Euregio", "meldingen.csv"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().search.rows().rows()).hasSize(2);
    }

    @Test
    void oneFileThatCannotBeReadKeepsNoOtherOut() throws IOException {
        Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        Files.writeString(folder.resolve("second.csv"), "Knelpunt\nGeen pont\n");
        assertThat(run("import", "meldingen.csv", "broken.xlsx", "absent.csv", "second.csv"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err()).contains("broken.xlsx", "absent.csv");
        assertThat(shell().search.rows().rows())
                .map(row -> row.title().shown(Language.NL))
                .containsExactly("Geen bus", "Geen tram", "Geen pont");
        assertThat(run("import", "--json", "broken.xlsx", "second.csv")).isEqualTo(Exit.UNREADABLE);
        JsonNode files = new JsonMapper().readTree(shell().out()).get("files");
        assertThat(files.get(0).get("error").asString()).contains("broken.xlsx");
        assertThat(files.get(1).get("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void theDayOfAListIsCalledAsElsewhereInJson() throws IOException {
        Files.writeString(folder.resolve("dag.csv"), "Stand: 1.3.2025\n\nKnelpunt;Thema\nGeen pont;Mobiliteit\n");
        assertThat(run("import", "--json", "--dry-run", "dag.csv")).isEqualTo(Exit.DONE);
        JsonNode plan = new JsonMapper().readTree(shell().out());
        assertThat(plan.get("as_of").asString()).isEqualTo("2025-03-01");
        assertThat(plan.has("asOf")).isFalse();
    }

    @Test
    void aRemarkOnAWholeSheetHasNoSpaceBeforeItsColon() throws IOException {
        Files.write(
                folder.resolve("oud.csv"),
                "Knelpunt;Thema\nGeen café;Mobiliteit\n".getBytes(Charset.forName("windows-1252")));
        run("import", "--lang", "nl", "--dry-run", "--from", "GIP", "oud.csv");
        assertThat(shell().err()).contains("oud: ").doesNotContain("oud :");
    }

    @Test
    void anotherWordIsWrongUsage() {
        assertThat(run("import", "--as", "letters", "meldingen.csv")).isEqualTo(Exit.USAGE);
    }

    @Test
    void theSenderIsAskedForAndTheSameFileAgainChangesNothing() {
        run("import", "meldingen.csv");
        assertThat(shell().err()).contains("does not say whose list it is", "uit het bestand meldingen.csv");
        assertThat(shell().out()).doesNotContain("Taken as a list of");
        run("import", "meldingen.csv");
        assertThat(shell().err()).contains("by Anna, 0 changes.");
    }

    @Test
    void whoseListItIsTakenForIsSaidAndThatItIsANewName() {
        run("import", "--dry-run", "--from", "Quatsch BV", "meldingen.csv");
        assertThat(shell().out()).contains("Taken as a list of Quatsch BV.");
        assertThat(shell().err()).contains("“Quatsch BV” is not known yet");
        run("import", "--from", "Quatsch BV", "meldingen.csv");
        run("import", "--from", "quatsch bv", "meldingen.csv");
        assertThat(shell().err()).doesNotContain("not known yet");
        run("import", "--dry-run", "--from", "NRW", "meldingen.csv");
        assertThat(shell().err()).doesNotContain("not known yet");
    }

    @Test
    void asJsonThePlanCanBeReadFieldByField() throws IOException {
        Files.writeString(folder.resolve("nrw.csv"), "Knelpunt;Thema;Vreemd\nGeen bus;vervoer;x\nGeen tram;;\n");
        run("import", "--dry-run", "--json", "nrw.csv");
        JsonNode dry = new JsonMapper().readTree(shell().out());
        assertThat(dry.get("added").asInt()).isEqualTo(1);
        assertThat(dry.get("from").isNull()).isTrue();
        assertThat(dry.get("lists").get(0).get("as").asString()).isEqualTo("OBSTACLES");
        assertThat(dry.get("problems").get(0).get("message").asString()).contains("whose list");
        assertThat(dry.get("columns").get(1).toString())
                .isEqualTo("{\"sheet\":\"nrw\",\"heading\":\"Thema\",\"field\":\"themes\"}");
        JsonNode bus = dry.get("rows").get(0);
        assertThat(bus.get("row").asInt()).isEqualTo(2);
        assertThat(bus.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(bus.get("reference").asString()).isEqualTo(reference("Geen bus"));
        assertThat(bus.get("title").asString()).isEqualTo("Geen bus");
        assertThat(bus.get("changes").toString())
                .contains("{\"field\":\"themes\",\"old\":null,\"new\":[\"MOBILITY\"]}")
                .contains("\"field\":\"note.text\"");
        assertThat(dry.get("rows").get(1).get("reference").isNull()).isTrue();
        run("import", "--json", "--from", "NRW", "nrw.csv");
        JsonNode done = new JsonMapper().readTree(shell().out());
        assertThat(done.get("from").asString()).isEqualTo("NRW");
        assertThat(done.get("rows").get(1).get("kind").asString()).isEqualTo("NEW");
        assertThat(done.get("rows").get(1).get("reference").asString()).isEqualTo(reference("Geen tram"));
    }

    private String reference(String title) {
        return shell().search.rows().rows().stream()
                .filter(row -> row.title().texts().contains(title))
                .map(Row::reference)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMappingFileThatCannotBeUsedIsRefusedByWhatIsWrongWithIt() throws IOException {
        Path map = folder.resolve("map.tsv");
        assertThat(refusedFor(map)).contains("There is no file");
        Files.createDirectory(folder.resolve("map.tsv"));
        assertThat(refusedFor(map)).contains("is a folder");
        Files.delete(map);
        Files.write(map, new byte[] {'K', '\t', (byte) 0xE9, 'n'});
        assertThat(refusedFor(map)).contains("no text in UTF-8");
        Files.writeString(map, "@from\tEuregio\n\nKanaal = reportChannel\n");
        assertThat(refusedFor(map)).contains("line 3: a heading, a tab");
        Files.writeString(map, "Kanaal\treportChanel\n");
        assertThat(refusedFor(map)).contains("line 1: “reportChanel” is not the code of a field");
        Files.writeString(map, "Onbekend\tnote\n");
        assertThat(refusedFor(map))
                .contains("meldingen.csv has no column with the heading Onbekend")
                .contains("Kanaal");
        assertThat(shell().search.rows().rows()).hasSize(1);
    }

    @Test
    void everyCodeOfAMappingFileIsListed() {
        assertThat(run("import", "--help")).isZero();
        assertThat(shell().out()).contains("title@de", "nl.owner", "nl.authority", "leftOut", "notPlaced");
        assertThat(shell().out().lines()).noneMatch(line -> line.matches(".*\\b(nl|de|be)\\."));
    }

    @Test
    void aMappingFileSaysWhereColumnsGo() throws IOException {
        Files.writeString(folder.resolve("map.tsv"), "@as\tREPORTS\nMelding\tleftOut\r\n");
        assertThat(run("import", "--map", "map.tsv", "--from", "Euregio", "meldingen.csv"))
                .isEqualTo(Exit.PARTLY);
        assertThat(shell().search.dossiers().getFirst().parts(ReportFields.KIND))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.get(ReportFields.WORDS).orElse("")).doesNotContain("Ik wacht"));
    }

    /** The issue and its urgency stand under headings that say something else. */
    private void nextList(String name, String words) throws IOException {
        Files.writeString(folder.resolve(name), "Nr;Knelpunt;Ernst hier;Bevoegd daar\n" + words + "\n");
    }

    private Dossier thing() {
        return shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains("Geen trein"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAMappingFileSaysIsRememberedForTheNextListWhichAnotherReplaces() throws IOException {
        nextList("2026.csv", "A1;Geen trein;ernstig;Kreis Borken");
        nextList("2027.csv", "A1;Geen trein;matig;Stadt Gronau");
        Files.writeString(folder.resolve("map.tsv"), "Ernst hier\tseverity\nBevoegd daar\tde.authority\n");
        run("import", "--dry-run", "--map", "map.tsv", "--from", "NRW", "2026.csv");
        assertThat(shell().search.exchanges().layouts()).isEmpty();
        run("import", "--map", "map.tsv", "--from", "NRW", "2026.csv");
        assertThat(shell().out())
                .contains("Remembered where the columns of 2026.csv go, a list from NRW. A next list with the same");
        assertThat(shell().search.exchanges().layouts()).hasSize(1);
        run("import", "2027.csv");
        assertThat(thing().get(ObstacleFields.SEVERITY)).contains(Severity.MODERATE);
        assertThat(thing().get(ObstacleFields.authority(Country.DE))).contains("Stadt Gronau");
        nextList("2028.csv", "A1;Geen trein;ernstig;Kreis Wesel");
        Files.writeString(folder.resolve("map.tsv"), "Ernst hier\tseverity\n");
        assertThat(run("exchange", "take", "--map", "map.tsv", "2028.csv")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Remembered where the columns of 2028.csv go, a list from NRW.");
        assertThat(thing().get(ObstacleFields.SEVERITY)).contains(Severity.SERIOUS);
        assertThat(thing().get(ObstacleFields.authority(Country.DE))).contains("Stadt Gronau");
        assertThat(shell().search.exchanges().layouts())
                .singleElement()
                .satisfies(layout ->
                        assertThat(layout.mapping()).contains("Ernst hier\tseverity", "Bevoegd daar\tnotPlaced"));
    }

    @Test
    void whereColumnsWentWithoutAHeadingForItAndHowManyWordsNobodyKnowsIsSaid() throws IOException {
        Files.writeString(
                folder.resolve("brms.csv"),
                "Hemmnis;Stand;Thema\nKein Zug;läuft;Schienensachen\nKein Bus;erledigt;Schienensachen\n"
                        + "Kein Rad;läuft;Radsachen\nKein Pfad;erledigt;Radsachen\n");
        run("import", "--dry-run", "--from", "Kreis Borken", "brms.csv");
        assertThat(shell().out())
                .contains("Columns that were not placed by their whole heading: “Stand” to Status.")
                .contains(
                        "2 words of the partner are not known: slagboom exchange words --from \"Kreis Borken\" --learn");
    }

    private String refusedFor(Path map) {
        assertThat(run("import", "--map", map.getFileName().toString(), "meldingen.csv"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err().strip()).hasLineCount(1);
        return shell().err();
    }
}
