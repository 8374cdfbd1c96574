package nl.slagboom.cli;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.Unreadable;
import nl.slagboom.register.Conflicting;
import picocli.CommandLine.ParameterException;

/**
 * What becomes of a command that fails: a sentence to a person, the same as JSON where that was asked for, and an exit code.
 *
 * @param json whether the outcome was asked for as JSON
 */
record Failed(Terminal terminal, Messages messages, boolean json) {

    private static final Logger LOG = System.getLogger(Cli.class.getName());

    /** The command itself is not right. */
    int misused(ParameterException misuse, List<String> words) {
        say(new Misuse(messages, words).sentence(misuse));
        return Exit.USAGE;
    }

    int because(Exception failure) {
        // A refusal that has no words is a fault too.
        if (failure instanceof Refusal refusal && messages.has(refusal.key())) {
            say(messages.text(refusal));
            return exit(refusal);
        }
        String code = Integer.toHexString(System.identityHashCode(failure)).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Fault " + code, failure);
        say(messages.text("cli.fault", code));
        return Exit.FAULT;
    }

    /** What cannot be done as it was asked, to a file that cannot be written say, was asked wrongly. */
    static int exit(Refusal refusal) {
        return switch (refusal) {
            case Unreadable _ -> Exit.UNREADABLE;
            case RegisterUnavailable _ -> Exit.UNAVAILABLE;
            case Conflicting _ -> Exit.PARTLY;
            default -> Exit.USAGE;
        };
    }

    private void say(String sentence) {
        terminal.err().println(sentence);
        if (json) terminal.out().println(Json.print(Map.of("error", sentence)));
    }
}
