package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands for partners' workbooks say of themselves. */
final class ExchangeUsageTest {

    private static final List<String> LANGUAGES = List.of("nl", "de", "fr", "en");
    private static final List<String> COMMANDS = List.of("give", "take", "answer", "remind", "list");

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder));
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
                assertThat(help.contains("FIELD")).isEqualTo(help.contains("nl.legalReference"));
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
                .isEqualTo("There is no command \"giv\". Do you mean give? See slagboom help exchange.");
        assertThat(shell().run("exchange", "give", "x.xlsx")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).endsWith("See slagboom help exchange give.");
        assertThat(shell().run("help", "exchange", "give", "more")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("\"more\"");
    }
}
