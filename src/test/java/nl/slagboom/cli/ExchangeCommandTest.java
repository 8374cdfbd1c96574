package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks for partners, by the command line. */
final class ExchangeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        log("Geheim", Confidentiality.INTERNAL, Neighbour.NRW);
        log("Mit NRW", Confidentiality.PARTNERS, Neighbour.NRW);
        log("Met Vlaanderen", Confidentiality.PARTNERS, Neighbour.VLA);
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private void log(String title, Confidentiality confidentiality, Neighbour with) {
        shell().register
                .log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title))
                                .with(ObstacleFields.CONFIDENTIALITY, confidentiality)
                                .with(ObstacleFields.NEIGHBOURS, Set.of(with)),
                        "Anna");
    }

    @Test
    void whatIsHandedOutIsRememberedWithWhatItWasMadeFrom() {
        assertThat(shell().run(
                                "exchange",
                                "give",
                                "--to",
                                "Staatskanzlei NRW",
                                "--neighbour",
                                "NRW",
                                "--until",
                                "2027-03-01",
                                "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("nrw.xlsx: 1 obstacle handed out to Staatskanzlei NRW");
        assertThat(shell().err()).contains("1 of 2 obstacles goes out");
        HandOut.Entry given = shell().search.exchanges().handOuts().getFirst();
        assertThat(given.neighbour()).isEqualTo(Neighbour.NRW);
        assertThat(given.languages()).containsExactly(Language.DE);
        assertThat(given.base()).isEqualTo(3);
        assertThat(given.obstacles()).hasSize(1);
        assertThat(given.digest()).hasSize(64);
        assertThat(given.editable()).contains("de.authority").doesNotContain("nl.authority");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Staatskanzlei NRW", "nrw.xlsx");
    }

    @Test
    void aPartnerOfWhichTheSideIsNotKnownGetsWhatAllMaySee() {
        assertThat(shell().run("exchange", "give", "--to", "Werkgroep", "all.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("--partner");
        assertThat(shell().search.exchanges().handOuts().getFirst().neighbour()).isNull();
    }

    @Test
    void whatMayNotBeChangedOrReachesNobodyIsRefusedInASentence() {
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--fields", "confidentiality", "a.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("confidentiality");
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--view", "Geheim", "a.xlsx"))
                .isNotEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("nothing was handed out");
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--until", "maart", "a.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
        assertThat(shell().search.exchanges().handOuts()).isEmpty();
    }

    @Test
    void whatThePartnerEmptiedIsErasedInTheFieldsThatAreNamed() throws IOException {
        Dossier given = shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().shown(Language.NL).equals("Mit NRW"))
                .findFirst()
                .orElseThrow();
        shell().register
                .save(
                        given,
                        given.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, "Unsere Worte")),
                        "Anna");
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "--neighbour", "NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "");
        assertThat(shell().run("exchange", "take", "--erase", "niets", "nrw.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("niets");
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().search.dossier(given.id()).orElseThrow().get(ObstacleFields.DESCRIPTION))
                .isPresent();
        assertThat(shell().run("exchange", "take", "--erase", "description", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().search.dossier(given.id()).orElseThrow().get(ObstacleFields.DESCRIPTION))
                .isEmpty();
    }

    @Test
    void aDryRunListsWhatWouldBeTakenAndATakeWhatThePartnerRemarked() throws IOException {
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "--neighbour", "NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        String reference = shell().search.rows().rows().stream()
                .filter(row -> row.title().shown(Language.NL).equals("Mit NRW"))
                .findFirst()
                .orElseThrow()
                .reference();
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "Ihre Worte");
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Anmerkungen", "Bitte bald");
        assertThat(shell().run("exchange", "take", "--dry-run", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains("Compared with nrw.xlsx", "  " + reference + " Mit NRW", "Ihre Worte", "Bitte bald");
        assertThat(shell().run("exchange", "take", "--hand-out", "nietes", "nrw.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains(reference + " Mit NRW: Anmerkungen: Bitte bald")
                .doesNotContain("Ihre Worte");
    }

    @Test
    void whatWasHandedOutByMistakeIsClosedAndAnAnswerOpensItAgain() throws IOException {
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "--neighbour", "NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        String id = shell().search.exchanges().handOuts().getFirst().id().toString();
        assertThat(shell().run("exchange", "close", "--hand-out", id)).isEqualTo(Exit.DONE);
        assertThat(shell().search.exchanges().handOuts().getFirst().isOutstanding())
                .isFalse();
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("closed on");
        assertThat(shell().run("exchange", "close", "--hand-out", id)).isEqualTo(Exit.USAGE);
        assertThat(shell().run("exchange", "answer", "--hand-out", id, "answer.xlsx"))
                .isNotEqualTo(Exit.DONE);
        assertThat(shell().run("exchange", "close", "--reopen", "--hand-out", id))
                .isEqualTo(Exit.DONE);
        assertThat(shell().search.exchanges().handOuts().getFirst().isOutstanding())
                .isTrue();
        assertThat(shell().run("exchange", "close", "--hand-out", id)).isEqualTo(Exit.DONE);
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "Ihre Worte");
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().search.exchanges().handOuts().getFirst().isClosed()).isFalse();
        assertThat(shell().run("exchange", "answer", "--hand-out", id, "answer.xlsx"))
                .isEqualTo(Exit.DONE);
    }

    @Test
    void anAnswerIsTakenInAndWhatClashesMakesTheExitCodeOne() throws IOException {
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "--neighbour", "NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("0 changes taken", "Nothing was recorded");
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "Ihre Worte");
        Dossier there = shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().shown(Language.NL).equals("Mit NRW"))
                .findFirst()
                .orElseThrow();
        shell().register
                .save(
                        there,
                        there.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, "Unsere Worte")),
                        "Anna");
        assertThat(shell().run("exchange", "take", "--json", "nrw.xlsx")).isEqualTo(Exit.PARTLY);
        assertThat(shell().out())
                .contains("\"conflicts\":1", "\"taken\":0", "Ihre Worte", "Unsere Worte", "\"field\":\"description\"");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("1 thing to decide");
        assertThat(shell().run("exchange", "take", "--theirs", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().search.dossier(there.id()).orElseThrow().get(ObstacleFields.DESCRIPTION))
                .contains(LocalizedText.of(Language.DE, "Ihre Worte"));
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("nothing to decide");
    }

    @Test
    void whatIsToBeMindedNamesTheObstacleAndTheFieldAsAPersonCallsIt() throws IOException {
        Dossier there = described("Mit NRW", "Unsere Worte");
        give("--fields", "description,stateOfPlay", "nrw.xlsx");
        described("Mit NRW", "Unsere neuen Worte");
        Path file = folder.resolve("nrw.xlsx");
        PartnersHand.types(file, "Mit NRW", "Beschreibung", "Ihre Worte");
        PartnersHand.types(file, "Mit NRW", "Status", "gelöst");
        PartnersHand.types(file, "Mit NRW", "Thema", "Wohnen");
        Map<String, String> said = Map.of(
                "nl", "2 · REF · Omschrijving (Duits): Te beslissen: het was „Unsere Worte”",
                "de", "2 · REF · Beschreibung (Deutsch): Zu entscheiden: Es war „Unsere Worte“",
                "fr", "2 · REF · Description (allemand)\u00a0: À trancher",
                "en", "2 · REF · Description (German): To decide: it was “Unsere Worte”");
        said.forEach((language, sentence) -> {
            assertThat(shell().run("exchange", "take", "--dry-run", "--lang", language, "nrw.xlsx"))
                    .isEqualTo(Exit.PARTLY);
            assertThat(shell().err()).contains(sentence.replace("REF", there.reference()));
        });
        assertThat(shell().run("exchange", "take", "--dry-run", "nrw.xlsx")).isEqualTo(Exit.PARTLY);
        assertThat(shell().err())
                .containsPattern("[A-Z]+2 · " + there.reference() + ": “Status” is not the partner’s")
                .contains("2 · " + there.reference() + " · Theme: “Thema” is not the partner’s");
        assertThat(shell().run("exchange", "take", "--dry-run", "--json", "nrw.xlsx"))
                .isEqualTo(Exit.PARTLY);
        String json = ",\"reference\":\"" + there.reference() + "\",\"field\":";
        assertThat(shell().out())
                .contains(json + "\"description\",\"language\":\"de\",\"message\":\"To decide")
                .contains(json + "\"status\",\"language\":null,\"message\":\"“Status”");
        PartnersHand.types(file, "Mit NRW", "Beschreibung", "");
        assertThat(shell().run("exchange", "take", "--dry-run", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().err())
                .contains("2 · " + there.reference() + " · Description (German): Emptied by the partner");
    }

    @Test
    void aNewRowIsSaidToBeLikeAnObstacleOnlyWhereItMayBeThatOne() throws IOException {
        log("Kein Bus nach acht Uhr", Confidentiality.PARTNERS, Neighbour.NRW);
        give("nrw.xlsx");
        Path file = folder.resolve("nrw.xlsx");
        PartnersHand.adds(file, "Titel", "Neues Hindernis mit NRW, nach dem Umzug");
        PartnersHand.adds(file, "Titel", "Nach acht Uhr fährt kein Bus");
        assertThat(shell().run("exchange", "take", "--json", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("\"added\":2");
        assertThat(shell().err()).isEmpty();
        assertThat(shell().out())
                .contains("“Nach acht Uhr fährt kein Bus” looks like GB-")
                .doesNotContain("Umzug” looks like");
    }

    private Dossier described(String title, String german) {
        Dossier there = shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().shown(Language.NL).equals(title))
                .findFirst()
                .orElseThrow();
        shell().register
                .save(there, there.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, german)), "Anna");
        return there;
    }

    @Test
    void aFileThatAnswersNothingIsRefusedInASentence() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Titel;Thema\nEen;zorg\n");
        assertThat(shell().run("exchange", "take", "list.csv")).isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("list.csv");
    }

    @Test
    void anAnswerIsGivenBackWithWhatBecameOfEachChangeAndAMailBesideIt() throws IOException {
        give("--mail", "give.eml", "nrw.xlsx");
        assertThat(shell().out()).contains("give.eml: draft of the mail");
        assertThat(Files.readString(folder.resolve("give.eml"))).contains("X-Unsent: 1", "nrw.xlsx");
        assertThat(shell().run("exchange", "answer", "--to", "Staatskanzlei NRW", "answer.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("has not sent anything back yet");
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "Ihre Worte");
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        String first = shell().search.exchanges().handOuts().getFirst().id().toString();
        assertThat(shell().run(
                                "exchange",
                                "answer",
                                "--to",
                                "staatskanzlei nrw",
                                "--until",
                                "2027-03-01",
                                "--mail",
                                "answer.eml",
                                "--mail-to",
                                "team@example.org",
                                "answer.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains("answer.xlsx: 1 change answered, 1 obstacle handed out to Staatskanzlei NRW.", "answer.eml");
        assertThat(Files.readString(folder.resolve("answer.eml"))).contains("To: team@example.org");
        assertThat(shell().run("exchange", "answer", "--json", "--hand-out", first, "again.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains(
                        "\"answers\":\"" + first + "\"",
                        "\"field\":\"description\"",
                        "\"theirs\":\"Ihre Worte\"",
                        "\"became\":\"TAKEN\"",
                        "\"mail\":null");
        assertThat(shell().run("exchange", "take", "again.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("0 changes taken", "0 new");
    }

    private void give(String... more) {
        List<String> words = new ArrayList<>(List.of("exchange", "give", "--to", "Staatskanzlei NRW"));
        words.addAll(List.of("--neighbour", "NRW"));
        words.addAll(List.of(more));
        assertThat(shell().run(words.toArray(new String[0]))).isEqualTo(Exit.DONE);
    }

    @Test
    void whatIsOverdueIsRemindedOfAndTheListSaysHowOften() throws IOException {
        give("--until", "2020-03-01", "nrw.xlsx");
        give("--until", "2020-03-01", "nrw.xlsx");
        give("--until", "2999-03-01", "later.xlsx");
        assertThat(shell().run("exchange", "remind", "--to", "Somebody", "drafts"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Nobody needs to be reminded");
        assertThat(shell().run("exchange", "remind", "drafts")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("reminder to Staatskanzlei NRW about nrw.xlsx");
        assertThat(folder.resolve("drafts"))
                .isDirectoryContaining("glob:**Staatskanzlei-NRW-nrw.eml")
                .isDirectoryContaining("glob:**Staatskanzlei-NRW-nrw-2.eml")
                .isDirectoryNotContaining("glob:**later*");
        assertThat(Files.readString(folder.resolve("drafts/Staatskanzlei-NRW-nrw.eml")))
                .contains("Subject: =?UTF-8?Q?Erinnerung", "2020");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("reminded on");
        assertThat(shell().run("exchange", "remind", "--all", "--json", "drafts"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("later.xlsx", "\"reminders\":2");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("reminded 2 times, last on");
        assertThat(shell().run("exchange", "list", "--json")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("\"reminders\":2,\"reminded_at\":\"");
        assertThat(shell().search.changesets(1).getFirst().sentence()).isEqualTo("reminder to Staatskanzlei NRW");
    }

    @Test
    void theListTellsWhatIsLateAndNamesEachHandOutAsAnAnswerTakesIt() throws IOException {
        give("--until", "2020-03-01", "nrw.xlsx");
        give("--until", "2020-03-01", "nrw.xlsx");
        give("nrw.xlsx");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        List<String> lines = shell().out().lines().toList();
        assertThat(lines).hasSize(3).doesNotHaveDuplicates();
        assertThat(lines.get(0)).doesNotContain("overdue");
        assertThat(lines.get(1)).endsWith("answer asked for by 1 Mar 2020: overdue");
        String name = lines.get(2).substring(0, lines.get(2).indexOf(' '));
        HandOut.Entry first = shell().search.exchanges().handOuts().get(2);
        assertThat(first.id().toString()).endsWith(name);
        assertThat(shell().run("exchange", "list", "--json")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("\"state\":\"WAITING\",\"late\":false", "\"state\":\"LATE\",\"late\":true");
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().run("exchange", "answer", "--hand-out", name, "answer.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("has not sent “nrw.xlsx” back yet");
    }

    @Test
    void aPartnersOwnListHasNoNameThatAnAnswerWouldTake() throws IOException {
        String heading = "Nr;Knelpunt;Omschrijving\n";
        Files.writeString(folder.resolve("2026.csv"), heading + "A1;Geen trein;Op zondag\n");
        Files.writeString(folder.resolve("2027.csv"), heading + "A1;Geen trein;Nooit\n");
        assertThat(shell().run("import", "--from", "Euregio", "2026.csv")).isEqualTo(Exit.DONE);
        Dossier there = shell().search.dossiers().getLast();
        shell().register
                .save(
                        there,
                        there.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "Op feestdagen")),
                        "Anna");
        shell().run("import", "--from", "Euregio", "2027.csv");
        give("nrw.xlsx");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out().lines())
                .anyMatch(line -> line.matches(" {10}\\S.*own list 2027.csv.*"))
                .anyMatch(line -> line.matches("[0-9a-f]{8}  \\S.*nrw.xlsx"));
    }

    @Test
    void aFileThatGivesWayIsNamedWhateverCommandWrites() throws IOException {
        Map<String, String> said = Map.of(
                "nl", "x.csv was er al en is vervangen.",
                "de", "x.csv war schon vorhanden und wurde ersetzt.",
                "fr", "x.csv existait déjà et a été remplacé.",
                "en", "x.csv was there already, and has been replaced.");
        assertThat(shell().run("export", "x.csv")).isEqualTo(Exit.DONE);
        assertThat(shell().err()).isEmpty();
        said.forEach((language, sentence) -> {
            assertThat(shell().run("export", "--lang", language, "x.csv")).isEqualTo(Exit.DONE);
            assertThat(shell().err().strip()).isEqualTo(sentence);
        });
        give("--until", "2020-03-01", "--mail", "give.eml", "nrw.xlsx");
        assertThat(shell().err()).doesNotContain("replaced");
        give("--until", "2020-03-01", "--mail", "give.eml", "nrw.xlsx");
        assertThat(shell().err()).contains("nrw.xlsx was there already", "give.eml was there already");
        assertThat(shell().run("exchange", "remind", "drafts")).isEqualTo(Exit.DONE);
        assertThat(shell().err()).isEmpty();
        assertThat(shell().run("exchange", "remind", "drafts")).isEqualTo(Exit.DONE);
        assertThat(shell().err().strip()).hasLineCount(2).contains("-nrw-2.eml was there already");
    }

    @Test
    void anAnswerThatWasNotTakenInYetGivesWayToNothing() throws IOException {
        give("nrw.xlsx");
        PartnersHand.types(folder.resolve("nrw.xlsx"), "Mit NRW", "Beschreibung", "Ihre Worte");
        byte[] answer = Files.readAllBytes(folder.resolve("nrw.xlsx"));
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "nrw.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("nrw.xlsx was changed since it was handed out to Staatskanzlei NRW");
        assertThat(folder.resolve("nrw.xlsx")).hasBinaryContent(answer);
        assertThat(shell().search.exchanges().handOuts()).hasSize(1);
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().run("exchange", "answer", "--to", "Staatskanzlei NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("nrw.xlsx was there already");
    }

    @Test
    void aMailThatCannotBeWrittenIsRefusedBeforeAnythingGoesOut() {
        for (List<String> wrong : List.of(
                List.of("--mail", "draft.txt"),
                List.of("--mail-to", "team@example.org"),
                List.of("--mail", "draft.eml", "--mail-to", "nobody"))) {
            List<String> words = new ArrayList<>(List.of("exchange", "give", "--to", "NRW"));
            words.addAll(wrong);
            words.add("a.xlsx");
            assertThat(shell().run(words.toArray(new String[0]))).isEqualTo(Exit.USAGE);
            assertThat(shell().err().strip()).hasLineCount(1);
        }
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
        assertThat(shell().search.exchanges().handOuts()).isEmpty();
        assertThat(shell().run("exchange", "answer", "a.xlsx")).isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("--hand-out");
        assertThat(shell().run("exchange", "remind", "--mail-to", "a@example.org", "drafts"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().run("exchange", "answer", "--hand-out", "x", "a.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("--hand-out");
    }

    @Test
    void aPartnersNextListIsTakenInWithWhatWasDecidedOrLeft() throws IOException {
        Files.writeString(
                folder.resolve("2026.csv"),
                "Nr;Knelpunt;Stand van zaken\nA1;Geen trein;Overleg loopt\nA2;Geen bus;Niets\n");
        Files.writeString(folder.resolve("2027.csv"), "Nr;Knelpunt;Stand van zaken\nA1;Geen trein;Overleg gestopt\n");
        assertThat(shell().run("import", "--from", "Wallonie", "2026.csv")).isEqualTo(Exit.DONE);
        Dossier train = shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains("Geen trein"))
                .findFirst()
                .orElseThrow();
        shell().register
                .save(
                        train,
                        train.with(ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, "Verdrag getekend")),
                        "Anna");
        assertThat(shell().run("exchange", "take", "--from", "Wallonie", "--dry-run", "--json", "2027.csv"))
                .isEqualTo(Exit.PARTLY);
        assertThat(shell().out())
                .contains("\"hand_out\":null", "\"compared_with\":\"2026.csv\"", "\"ours\":\"Verdrag getekend\"")
                .contains("\"theirs\":\"Overleg gestopt\"", "\"gone\":[");
        assertThat(shell().run("import", "--from", "Wallonie", "2027.csv")).isEqualTo(Exit.PARTLY);
        assertThat(shell().out()).contains("Compared with 2026.csv", "1 to decide", "1 obstacle is no longer on it");
        assertThat(shell().err()).contains("“Geen bus”, was on 2026.csv");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Wallonie  own list 2027.csv, 1 point to decide");
        assertThat(shell().run("exchange", "answer", "--to", "Wallonie", "answer.xlsx"))
                .isEqualTo(Exit.USAGE);
        Files.writeString(folder.resolve("2028.csv"), "Nr;Knelpunt;Stand van zaken\nA1;Geen trein;Overleg hervat\n");
        assertThat(shell().run("import", "--from", "Wallonie", "--ours", "--theirs", "2028.csv"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().run("exchange", "take", "--from", "Wallonie", "--theirs", "2028.csv"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().search.dossier(train.id()).orElseThrow().get(ObstacleFields.STATE_OF_PLAY))
                .contains(LocalizedText.of(Language.NL, "Overleg hervat"));
        assertThat(shell().search.exchanges().undecided()).isEmpty();
    }
}
