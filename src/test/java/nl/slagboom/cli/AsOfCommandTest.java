package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.slagboom.exchange.text.Readout;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register as it was, on the command line. */
final class AsOfCommandTest {

    private static final int TWO_DAYS = 48;

    @TempDir
    private Path folder = Path.of("");

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder, clock));
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private Dossier logged(String title) {
        return shell().register
                .log(Dossier.begin().with(ObstacleFields.TITLE, text(title)), "Anna")
                .dossier();
    }

    private void rename(Dossier dossier, String title) {
        Dossier now = shell().search.dossier(dossier.id()).orElseThrow();
        shell().register.save(now, now.with(ObstacleFields.TITLE, text(title)), "Bram");
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.NL, words);
    }

    private String out(String... words) {
        assertThat(shell().run(words)).as(shell().err()).isEqualTo(Exit.DONE);
        return shell().out();
    }

    private JsonNode json(String... words) {
        return new JsonMapper().readTree(out(words));
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private LocalDate today() {
        return local().toLocalDate();
    }

    @Test
    void aListShowsWhatStoodThenAndFindsWhatStoodThen() {
        Dossier bus = logged("Geen bus");
        clock.on(TWO_DAYS);
        rename(bus, "Geen lijnbus na achten");
        logged("Geen tram");
        assertThat(out("list")).contains("Geen lijnbus na achten", "Geen tram");
        assertThat(out("list", "--as-of", "1"))
                .contains("Geen bus")
                .doesNotContain("Geen lijnbus na achten", "Geen tram");
        assertThat(shell().err()).contains("As it was after change 1 (", ", Anna).", "One obstacle");
        assertThat(out("list", "--as-of", "2", "lijnbus")).contains("Geen lijnbus na achten");
        assertThat(out("list", "--as-of", "1", "lijnbus")).isEmpty();
    }

    @Test
    void aDayIsAsItWasAtItsEndAndAMomentAsItWasThen() {
        Dossier bus = logged("Geen bus");
        LocalDate first = today();
        clock.on(TWO_DAYS);
        rename(bus, "Geen lijnbus");
        LocalDate second = today();
        assertThat(out("list", "--as-of", first.toString())).contains("Geen bus");
        assertThat(out("list", "--as-of", second.minusDays(1).toString())).contains("Geen bus");
        assertThat(out("list", "--as-of", second.toString())).contains("Geen lijnbus");
        String printed = new Wording(Messages.of(Language.DE.locale())).value(first);
        assertThat(out("list", "--lang", "de", "--as-of", printed)).contains("Geen bus");
        assertThat(out("list", "--as-of", second.plusYears(9).toString())).contains("Geen lijnbus");
        LocalDateTime moment = local().truncatedTo(ChronoUnit.MINUTES);
        assertThat(out("list", "--as-of", moment.toString())).contains("Geen lijnbus");
        assertThat(out("list", "--as-of", moment.minusMinutes(1).toString())).contains("Geen bus");
    }

    @Test
    void oneObstacleIsShownAsItWasWithItsHistoryUntilThen() {
        Dossier bus = logged("Geen bus");
        rename(bus, "Geen lijnbus");
        String reference = shell().search.rows().rows().getFirst().reference();
        assertThat(out("show", reference)).contains("Geen lijnbus", "Bram: ");
        assertThat(out("show", reference.toLowerCase(Locale.ROOT), "--as-of", "1"))
                .contains("Geen bus", "Anna: ")
                .doesNotContain("lijnbus", "Bram");
    }

    @Test
    void aListSaysInWhichDocumentStandsWhatWasLookedForAndWhatWasThenIsNotLookedForInDocuments() throws IOException {
        Dossier bus = logged("Geen bus");
        String digest = shell().register
                .shelf()
                .keep(Files.writeString(folder.resolve("brief.txt"), "De ambulancepost"), Progress.NONE);
        Part<Document> letter = Part.blank(DocumentFields.KIND)
                .with(DocumentFields.NAME, "brief.txt")
                .with(DocumentFields.DIGEST, digest);
        shell().register.save(bus, bus.withPart(DocumentFields.KIND, letter), "Anna");
        assertThat(Readout.ofAll(shell().register.shelf(), shell().search).run(Progress.NONE))
                .isEqualTo(1);
        assertThat(out("list", "ambulance", "bus")).contains("Geen bus", "found in brief.txt");
        assertThat(out("list", "ambulance", "--json")).contains("\"found_in\":[\"brief.txt\"]");
        assertThat(out("list", "bus", "--json")).doesNotContain("found_in", "ambulance");
        assertThat(out("list", "ambulance", "--as-of", "2")).doesNotContain("Geen bus");
    }

    @Test
    void whatIsTiedToItIsShownFromItsOwnSideWithTheOthersTitle() {
        Dossier bus = logged("Geen bus");
        Dossier stop = logged("Geen halte");
        shell().register
                .save(
                        stop,
                        stop.withPart(
                                TieFields.KIND,
                                Part.blank(TieFields.KIND)
                                        .with(TieFields.RELATION, Relation.FOLLOWS_FROM)
                                        .with(TieFields.TARGET, bus.reference())),
                        "Anna");
        assertThat(out("show", bus.reference())).contains("leads to · " + stop.reference() + " · Geen halte");
        assertThat(out("show", stop.reference())).contains("follows from · " + bus.reference() + " · Geen bus");
        assertThat(out("show", bus.reference(), "--json"))
                .contains("\"ties\":[]", "\"ties_of_others\":[{\"relation\":\"FOLLOWS_FROM\"")
                .contains("\"reference\":\"" + stop.reference() + "\",\"title\":{\"nl\":\"Geen halte\"}");
        assertThat(out("show", bus.reference(), "--as-of", "1")).doesNotContain("leads to");
    }

    @Test
    void whatWasLoggedLaterIsSaidToBe() {
        logged("Geen bus");
        logged("Geen tram");
        String tram = shell().search.rows().rows().getLast().reference();
        assertThat(shell().run("show", tram, "--as-of", "1")).isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains(tram + " had not been logged yet.");
        assertThat(shell().run("show", "GB-1999-0001", "--as-of", "1")).isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("is not in this register");
    }

    @Test
    void anUndoChangesNothingOfWhatWas() {
        Dossier bus = logged("Geen bus");
        rename(bus, "Geen lijnbus");
        String reference = shell().search.rows().rows().getFirst().reference();
        List<String> before = List.of(
                out("list", "--as-of", "1"), out("list", "--as-of", "2"), out("show", reference, "--as-of", "2"));
        out("undo", "2");
        assertThat(out("list")).contains("Geen bus");
        assertThat(List.of(
                        out("list", "--as-of", "1"),
                        out("list", "--as-of", "2"),
                        out("show", reference, "--as-of", "2")))
                .isEqualTo(before);
    }

    @Test
    void whatWasWithdrawnSinceStandsInThePast() {
        logged("Geen bus");
        String reference = shell().search.rows().rows().getFirst().reference();
        out("undo", "1");
        assertThat(out("list")).isEmpty();
        assertThat(shell().run("show", reference)).isEqualTo(Exit.USAGE);
        assertThat(shell().run("show", reference, "--as-of", "2")).isEqualTo(Exit.USAGE);
        assertThat(out("list", "--as-of", "1")).contains("Geen bus");
        assertThat(out("show", reference, "--as-of", "1")).contains("Geen bus");
    }

    @Test
    void asJsonTheChangesetIsTold() {
        Dossier bus = logged("Geen bus");
        clock.on(TWO_DAYS);
        rename(bus, "Geen lijnbus");
        JsonNode list = json("list", "--json", "--as-of", today().minusDays(1).toString());
        assertThat(list.get("as_of").asLong()).isEqualTo(1);
        assertThat(list.get("obstacles").get(0).get("title").get("nl").asString())
                .isEqualTo("Geen bus");
        String reference = list.get("obstacles").get(0).get("reference").asString();
        assertThat(json("show", "--json", reference, "--as-of", "2")
                        .get("as_of")
                        .asLong())
                .isEqualTo(2);
        assertThat(json("list", "--json").has("as_of")).isFalse();
    }

    @Test
    void anAgeIsCountedBackFromThen() {
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, text("Geen bus"))
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(today().minusMonths(3)));
        shell().register.log(fresh, "Anna");
        assertThat(out("list", "age:0-1y")).isEmpty();
        assertThat(out("list", "--as-of", "1", "age:0-1y")).contains("Geen bus");
    }

    @Test
    void aListAsItWasIsGivenOutAndComesBackComparedWithThat() throws Exception {
        Dossier bus = logged("Geen bus");
        rename(bus, "Geen lijnbus");
        assertThat(out("export", "--as-of", "1", "toen.csv")).contains("toen.csv");
        assertThat(Files.readString(folder.resolve("toen.csv"))).contains("Geen bus");
        out("export", "--as-of", "1", "toen.xlsx");
        Dossier now = shell().search.dossier(bus.id()).orElseThrow();
        shell().register.save(now, now.with(ObstacleFields.SEVERITY, Severity.SEVERE), "Bram");
        JsonNode back = json("import", "--json", "toen.xlsx");
        assertThat(back.get("changed").asInt()).isZero();
        assertThat(back.get("changeset").isNull()).isTrue();
        assertThat(shell().run("export", "--actielijst", "NRW", "--as-of", "1", "lijst.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("leave out --as-of");
    }

    @Test
    void whatIsNoTimeOrLiesBeforeAllIsOneSentence() {
        logged("Geen bus");
        assertThat(refused("gisteren")).contains("“gisteren” is no change, day or moment");
        assertThat(refused("2026-13-01")).contains("“2026-13-01” is no change, day or moment");
        assertThat(refused("2026-03-01T25:00")).contains("is no change, day or moment");
        assertThat(refused("99")).contains("There is no change 99");
        assertThat(refused("0")).contains("There is no change 0");
        assertThat(refused("1066-10-14")).contains("On 1066-10-14 nothing had been recorded");
        assertThat(refused(Instant.EPOCH.toString())).contains("is no change, day or moment");
    }

    private String refused(String when) {
        for (String command : List.of("list", "show OV-1", "export x.csv")) {
            String[] words = (command + " --as-of " + when).split(" ", -1);
            assertThat(shell().run(words)).as(command).isEqualTo(Exit.USAGE);
            assertThat(shell().err().lines()).as(command).hasSize(1);
            assertThat(shell().out()).isEmpty();
        }
        return shell().err();
    }
}
