package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands for partners' workbooks say of themselves. */
final class ExchangeUsageTest {

    private static final List<String> LANGUAGES = List.of("nl", "de", "fr", "en");
    private static final List<String> COMMANDS = List.of("give", "take", "answer", "remind", "list", "words");

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        shell().register
                .log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW)),
                        "Anna");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    @Test
    void aloneItNamesItsCommandsWithALineEachAndHowToAskMore() {
        for (String language : LANGUAGES) {
            assertThat(shell().run("exchange", "--lang", language)).isEqualTo(Exit.USAGE);
            String alone = shell().out();
            assertThat(shell().err()).isEmpty();
            for (String command : COMMANDS) assertThat(alone).containsPattern("(?m)^  " + command + " +\\p{Lu}");
            assertThat(alone).contains("slagboom help exchange COMMAND").doesNotContain("cli.");
            assertThat(shell().run("exchange", "--lang", language, "--help")).isEqualTo(Exit.DONE);
            assertThat(shell().out()).isEqualTo(alone);
            assertThat(shell().run("help", "exchange", "--lang", language)).isEqualTo(Exit.DONE);
            assertThat(shell().out()).isEqualTo(alone);
        }
    }

    @Test
    void helpOnOneOfThemIsTheSameHoweverItIsAskedAndNamesTheFields() {
        for (String language : LANGUAGES) {
            for (String command : COMMANDS) {
                assertThat(shell().run("exchange", command, "--help", "--lang", language))
                        .isEqualTo(Exit.DONE);
                String help = shell().out();
                assertThat(help).contains("slagboom exchange " + command).doesNotContain("cli.");
                String field = command.equals("words") ? "nl.cause" : "nl.legalReference";
                assertThat(help.contains("FIELD")).isEqualTo(help.contains(field));
                assertThat(shell().run("help", "exchange", command, "--lang", language))
                        .isEqualTo(Exit.DONE);
                assertThat(shell().out()).isEqualTo(help);
            }
        }
    }

    @Test
    void whatIsMistakenIsToldWhereToReadMore() {
        assertThat(shell().run("help", "exchange", "giv")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip())
                .isEqualTo("There is no command “giv”. Do you mean give? See slagboom help exchange.");
        assertThat(shell().run("exchange", "give", "x.xlsx")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).endsWith("See slagboom help exchange give.");
        assertThat(shell().run("help", "exchange", "give", "more")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("“more”");
    }

    private int give(String file, String... more) {
        List<String> words = new ArrayList<>(List.of("exchange", "give", "--to", "Staatskanzlei NRW", file));
        words.addAll(List.of(more));
        return shell().run(words.toArray(new String[0]));
    }

    @Test
    void aDayIsReadAsTheProgramPrintsItInTheLanguageInUse() {
        String[][] days = {
            {"nl", "15-12-2999"},
            {"nl", "15 dec 2999"},
            {"de", "15.12.2999"},
            {"fr", "15/12/2999"},
            {"en", "15 Dec 2999"},
            {"en", "2999-12-15"}
        };
        for (String[] day : days) {
            assertThat(give("x.xlsx", "--lang", day[0], "--until", day[1]))
                    .as(day[1])
                    .isEqualTo(Exit.DONE);
            assertThat(shell().search.exchanges().handOuts().getFirst().answerBy())
                    .isEqualTo("2999-12-15");
            assertThat(shell().err()).doesNotContain("2999");
        }
        assertThat(give("x.xlsx", "--lang", "nl", "--until", "31-2-2027")).isEqualTo(Exit.USAGE);
        String year = String.valueOf(AnswerBy.today().getYear());
        assertThat(shell().err().strip())
                .isEqualTo("„31-2-2027” is geen dag: schrijf 31-12-" + year + " of " + year + "-12-31.");
    }

    @Test
    void aDayThatHasPassedIsAskedAllTheSameAndSaid() {
        Map<String, String> said = Map.of(
                "nl", "1-3-2020, en die dag is al voorbij",
                "de", "01.03.2020 erbeten, und dieser Tag ist schon vorbei",
                "fr", "01/03/2020, et cette date est déjà passée",
                "en", "1 Mar 2020, and that day has already passed");
        said.forEach((language, sentence) -> {
            assertThat(give("x.xlsx", "--lang", language, "--until", "2020-03-01"))
                    .isEqualTo(Exit.DONE);
            assertThat(shell().err()).contains(sentence);
        });
        assertThat(give("x.xlsx", "--until", AnswerBy.today().toString())).isEqualTo(Exit.DONE);
        assertThat(shell().err()).doesNotContain("passed");
    }

    @Test
    void aHandOutIsNamedByTheEndOfItsIdentityAndWhatIsNoneIsOneSentence() {
        give("a.xlsx");
        give("b.xlsx");
        List<HandOut.Entry> all = shell().search.exchanges().handOuts();
        HandOutNames names = new HandOutNames(all);
        for (HandOut.Entry given : all) {
            assertThat(names.of(given)).hasSize(8);
            assertThat(names.named(names.of(given).toUpperCase(Locale.ROOT))).isEqualTo(given);
            assertThat(names.named(given.id().toString())).isEqualTo(given);
        }
        Map<String, String> said = Map.of(
                "nl",
                "--hand-out abc: zo heet geen uitgifte van dit register; slagboom exchange list noemt ze.",
                "de",
                "--hand-out abc: So heißt keine Ausgabe dieses Registers; slagboom exchange list nennt sie.",
                "fr",
                "--hand-out abc : aucune remise de ce registre ne s’appelle ainsi ; slagboom exchange list les"
                        + " nomme.",
                "en",
                "--hand-out abc: no hand-out of this register is called that; slagboom exchange list names" + " them.");
        said.forEach((language, sentence) -> {
            assertThat(shell().run("exchange", "answer", "--lang", language, "--hand-out", "abc", "x.xlsx"))
                    .isEqualTo(Exit.USAGE);
            assertThat(shell().err().strip()).isEqualTo(sentence);
        });
    }

    @Test
    void anEndThatSeveralHandOutsHaveNamesNoneOfThem() {
        HandOut.Entry given = given("00000000-0000-7000-8000-0000abcdef12");
        HandOut.Entry other = given("00000000-0000-7000-8000-0001abcdef12");
        HandOutNames names = new HandOutNames(List.of(given, other));
        assertThat(names.of(given)).isEqualTo("0abcdef12");
        assertThat(names.of(other)).isEqualTo("1abcdef12");
        assertThatThrownBy(() -> names.named("abcdef12"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.key()).isEqualTo("cli.exchange.handout.several"));
    }

    @Test
    void whoIsSaidToAnswerAndDidNotGetTheWorkbookIsToldWhoDid() throws IOException {
        give("nrw.xlsx");
        PartnersHand.copies(folder.resolve("nrw.xlsx"), folder.resolve("copy.xlsx"));
        Map<String, String> said = Map.of(
                "nl", " aan Staatskanzlei NRW uitgegeven, en niet aan Vlaanderen: zeg --from \"Staatskanzlei NRW\", of",
                "de", " an Staatskanzlei NRW ausgegeben und nicht an Vlaanderen: Geben Sie --from",
                "fr", " à Staatskanzlei NRW, et non à Vlaanderen : indiquez --from",
                "en", "handed out to Staatskanzlei NRW on ");
        for (String file : List.of("nrw.xlsx", "copy.xlsx")) {
            said.forEach((language, sentence) -> {
                assertThat(shell().run("exchange", "take", "--lang", language, "--from", "Vlaanderen", file))
                        .as(file)
                        .isEqualTo(Exit.USAGE);
                assertThat(shell().err().strip()).hasLineCount(1).contains(file, sentence);
            });
            assertThat(shell().run("exchange", "take", "--from", "staatskanzlei nrw", file))
                    .isEqualTo(Exit.DONE);
        }
    }

    @Test
    void aFileThatAnswersNothingOfWhomIsNamedIsSaidToWithoutAdviceThatDoesNotHelp() throws IOException {
        give("nrw.xlsx");
        Files.writeString(folder.resolve("list.csv"), "Titel;Thema\nEen;zorg\n");
        assertThat(shell().run("exchange", "take", "list.csv")).isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err())
                .contains("list.csv answers no workbook", "slagboom import")
                .doesNotContain("--from");
        assertThat(shell().run("exchange", "take", "--from", "Vlaanderen", "list.csv"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip())
                .isEqualTo("Nothing was handed out to Vlaanderen; slagboom exchange list tells to whom something was.");
        assertThat(shell().run("exchange", "take", "--from", "Staatskanzlei NRW", "list.csv"))
                .isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err().strip())
                .startsWith("list.csv answers no workbook that was handed out to Staatskanzlei NRW: none of them");
    }

    private HandOut.Entry given(String id) {
        give("x.xlsx");
        HandOut.Entry some = shell().search.exchanges().handOuts().getFirst();
        return new HandOut.Entry(
                UUID.fromString(id),
                some.partner(),
                false,
                some.neighbour(),
                some.languages(),
                some.base(),
                some.baseUuid(),
                some.fields(),
                some.editable(),
                some.obstacles(),
                some.answerBy(),
                some.fileName(),
                some.digest(),
                some.givenAt(),
                some.givenBy(),
                some.answeredAt(),
                some.reminders(),
                some.remindedAt());
    }
}
