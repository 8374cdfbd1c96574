package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Rescue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong is a sentence and an exit code. */
final class CliTest {

    private final StringWriter err = new StringWriter();

    /** Opens nothing. */
    private record Closed(RuntimeException why) implements Opener {
        @Override
        public Opened open(@Nullable RegisterPlace place, boolean create) {
            throw why;
        }

        @Override
        public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
            throw why;
        }

        @Override
        public Rescue rescue(@Nullable RegisterPlace place) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Opened demonstration() {
            throw why;
        }
    }

    private int list(RuntimeException why) {
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(err), Path.of(""), Language.EN, "Anna");
        return new Cli(new Closed(why), terminal, "test").run("list");
    }

    @Test
    void aRefusalIsItsSentence() {
        assertThat(list(new RegisterUnavailable("register.missing", "x"))).isEqualTo(Exit.UNAVAILABLE);
        assertThat(err.toString().strip()).hasLineCount(1).contains("x");
    }

    @Test
    void aFaultIsASentenceWithACode() {
        assertThat(list(new IllegalStateException("broken"))).isEqualTo(Exit.FAULT);
        assertThat(err.toString().strip()).hasLineCount(1).contains("code").doesNotContain("broken");
    }

    @Test
    void aRefusalWithoutWordsIsAFaultAndNoStackTrace() {
        assertThat(list(new RegisterUnavailable("register.no.such.words", "x"))).isEqualTo(Exit.FAULT);
        assertThat(err.toString().strip()).hasLineCount(1).contains("code");
    }
}
