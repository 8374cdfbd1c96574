package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of itself, and of what cannot be done. */
final class UsageTest {

    private static final List<String> COMMANDS =
            List.of("list", "show", "import", "export", "print", "check", "backup", "restore", "demo", "help");

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        shell().register
                .log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus")), "Anna");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    /** Said to a person in one line, and nothing else. */
    private String refused(int exit, String... words) {
        assertThat(shell().run(words)).as(String.join(" ", words)).isEqualTo(exit);
        assertThat(shell().err().strip()).hasLineCount(1);
        return shell().err().strip();
    }

    @Test
    void helpNamesEveryCommandInTheLanguageThatWasAskedFor() {
        Map<String, String> said = Map.of(
                "nl", "Toont de belemmeringen",
                "de", "Zeigt die Hindernisse",
                "fr", "Affiche les obstacles",
                "en", "Prints the obstacles");
        said.forEach((language, sentence) -> {
            for (String[] words : new String[][] {
                {"--lang", language, "--help"}, {"--help", "--lang", language}, {"help", "--lang", language}
            }) {
                assertThat(shell().run(words)).isEqualTo(Exit.DONE);
                assertThat(shell().out()).contains(sentence);
                for (String command : COMMANDS) assertThat(shell().out()).containsPattern("(?m)^  " + command + " ");
                if (!language.equals("en")) assertThat(shell().out()).doesNotContain("Usage:", "Show this");
            }
        });
    }

    @Test
    void helpOnACommandSaysAllOfItAndOnNoneSuggestsOne() {
        assertThat(shell().run("help", "export")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("--partner", "--for");
        assertThat(refused(Exit.USAGE, "help", "exprt")).contains("“exprt”", "export");
    }

    @Test
    void misuseIsSaidInTheLanguageOfTheUserAndSuggestsWhatWasMeant() {
        assertThat(refused(Exit.USAGE, "--lang", "de", "lst")).contains("keinen Befehl „lst“", "list");
        assertThat(refused(Exit.USAGE, "list", "--lang", "nl", "--jsn")).contains("geen optie --jsn", "--json");
        assertThat(refused(Exit.USAGE, "show", "--lang", "fr")).contains("Il manque : REF");
        assertThat(refused(Exit.USAGE, "import", "--lang", "nl", "--from")).contains("Na --from hoort ORG");
        assertThat(refused(Exit.USAGE, "check", "--lang", "nl", "alles")).contains("„alles” hoort niet bij");
        assertThat(refused(Exit.USAGE, "export", "--lang", "nl", "--for", "iedereen", "x.csv"))
                .contains("„iedereen” kan niet bij --for", "own, partner, public");
        assertThat(refused(Exit.USAGE, "list", "--lang", "nl", "--user", "a", "--user", "b"))
                .contains("--user staat er twee keer");
        assertThat(refused(Exit.USAGE, "--lang", "nl")).contains("Zeg welk commando");
    }

    @Test
    void whatStandsAfterTwoDashesIsNoOptionAndNoneIsSuggested() {
        assertThat(refused(Exit.USAGE, "check", "--lang", "nl", "--", "--register"))
                .contains("„--register” staat na --")
                .doesNotContain("Bedoelt");
        assertThat(refused(Exit.USAGE, "check", "--lang", "nl", "--regster", "--"))
                .contains("Bedoelt u --register");
    }

    @Test
    void allLanguagesOfATextAreRedactedAtOnceAndHelpNamesTheTexts() {
        assertThat(refused(Exit.USAGE, "redact", "--lang", "nl", reference(), "description@nl"))
                .contains("alle talen", "noem description");
        assertThat(refused(Exit.USAGE, "redact", "--lang", "nl", reference(), "themes@nl"))
                .contains("geen tekstveld");
        assertThat(refused(Exit.USAGE, "redact", "--lang", "nl", "Niemand", "person.about"))
                .contains("Niemand in dit register heet of heette „Niemand”");
        assertThat(shell().run("help", "redact")).isEqualTo(Exit.DONE);
        assertThat(shell().out())
                .contains("title description")
                .contains(" note.text", " nl.legalReference", " person.about", " organisation.email")
                .doesNotContain("themes", "title@nl");
    }

    private String reference() {
        return shell().search.rows().rows().getFirst().reference();
    }

    @Test
    void whatIsCountedIsOneOrMore() {
        shell().run("check", "--lang", "nl");
        assertThat(shell().out().strip()).isEqualTo("In orde: 1 belemmering, 1 wijziging gelezen.");
        shell().run("check", "--lang", "fr");
        assertThat(shell().out().strip()).isEqualTo("En ordre : 1 obstacle, 1 modification lus.");
        shell().run("export", "--lang", "de", "x.csv");
        assertThat(shell().out().strip()).endsWith("x.csv: 1 Hindernis");
    }

    @Test
    void whatFailsIsJsonTooWhereThatWasAskedFor() {
        String sentence = refused(Exit.USAGE, "show", "--json", "GB-1");
        assertThat(shell().out().strip()).startsWith("{\"error\":\"").hasLineCount(1);
        assertThat(sentence).contains("GB-1");
        refused(Exit.USAGE, "list", "--json", "--nonsense");
        assertThat(shell().out().strip()).startsWith("{\"error\":\"").hasLineCount(1);
    }

    @Test
    void aSearchTermThatIsNotKnownIsNotAnEmptyList() {
        assertThat(refused(Exit.USAGE, "list", "thema:bestaatniet")).contains("bestaatniet", "theme");
        assertThat(refused(Exit.USAGE, "list", "kleur:rood")).contains("kleur:", "status, theme");
        assertThat(refused(Exit.USAGE, "export", "--view", "kleur:rood", "x.csv"))
                .contains("kleur:");
        assertThat(folder.resolve("x.csv")).doesNotExist();
        for (String known :
                List.of("thema:zorg", "status:open", "bus", "10:30", "https://example.org", "leeftijd:1-2j"))
            assertThat(shell().run("list", known)).as(known).isEqualTo(Exit.DONE);
    }

    @Test
    void aSearchThatFindsNothingNamesTheOneThatWasMeant() {
        assertThat(shell().run("list", "bus", "open")).isEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("Did you mean bus status:open? That finds one obstacle.");
        shell().run("list", "bus", "status:open");
        assertThat(shell().err()).doesNotContain("Did you mean");
        shell().run("list", "bus", "closed");
        assertThat(shell().err()).doesNotContain("Did you mean");
    }

    @Test
    void whatCannotBeWrittenOrIsNotThereWasAskedWrongly() {
        assertThat(refused(Exit.USAGE, "show", "GB-2020-0009")).contains("GB-2020-0009");
        assertThat(refused(Exit.USAGE, "export", "nowhere/x.csv")).contains("x.csv");
        assertThat(refused(Exit.USAGE, "backup", "nowhere/x.zip")).contains("x.zip");
        assertThat(refused(Exit.USAGE, "export", "x.pdf")).contains("x.pdf", ".xlsx, .csv");
        assertThat(refused(Exit.USAGE, "export", "--actielijst", "NRW", "x.csv"))
                .contains("x.csv");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void aNameThatIsTooLongToBeKeptIsAskedWrongly() throws IOException {
        Files.writeString(folder.resolve("lijst.csv"), "Knelpunt;Thema\nGeen trein;Mobiliteit\n");
        assertThat(refused(Exit.USAGE, "import", "--user", "x".repeat(301), "lijst.csv"))
                .contains("300", "301");
        assertThat(shell().run("import", "--user", "x".repeat(300), "lijst.csv"))
                .isEqualTo(Exit.DONE);
    }

    @Test
    void aBackupDoesNotOverwriteAFile() throws IOException {
        Files.writeString(folder.resolve("kopie.zip"), "de enige");
        assertThat(refused(Exit.USAGE, "backup", "kopie.zip")).contains("kopie.zip is there already");
        assertThat(folder.resolve("kopie.zip")).hasContent("de enige");
    }

    @Test
    void aRestoreOfAnotherFileIsInputThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("brief.zip"), "Geachte");
        assertThat(refused(Exit.UNREADABLE, "restore", "brief.zip")).contains("brief.zip");
        assertThat(refused(Exit.UNREADABLE, "restore", "weg.zip")).contains("weg.zip");
    }

    @Test
    void aRestoreSaysThatTheFormerRegisterIsKeptOnlyWhereThereWasOne() {
        try (Database other = Database.create(Location.of(folder.resolve("other")), Clock.systemUTC())) {
            other.backUp(folder.resolve("copy.zip"));
        }
        assertThat(shell().run("restore", "copy.zip")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("was restored.").doesNotContain("replaced");
        assertThat(shell().run("restore", "copy.zip")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("replaced", "own-before-restore-");
    }
}
