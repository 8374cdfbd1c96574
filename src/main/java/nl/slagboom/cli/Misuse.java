package nl.slagboom.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command, in the language of the user: the command line's library says it in English only. */
final class Misuse {

    private static final String NO_MORE_OPTIONS = "--";

    private final Messages messages;
    private final List<String> words;

    /** @param words of the whole command */
    Misuse(Messages messages, List<String> words) {
        this.messages = messages;
        this.words = List.copyOf(words);
    }

    String sentence(ParameterException misuse) {
        return what(misuse) + " " + messages.text("cli.usage.see", Cli.helpOn(misuse.getCommandLine()));
    }

    private String what(ParameterException misuse) {
        ArgSpec about = misuse.getArgSpec();
        return switch (misuse) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> messages.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> {
                if (about != null && misuse.getValue() != null)
                    yield messages.text("cli.usage.value", misuse.getValue(), name(about), choices(about));
                yield messages.text(about == null ? "cli.usage.none" : "cli.usage.other");
            }
        };
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().getFirst();
        int end = words.indexOf(NO_MORE_OPTIONS);
        if (end >= 0 && words.indexOf(word) > end) return messages.text("cli.usage.word", word);
        boolean isCommand = !unmatched.getCommandLine().getSubcommands().isEmpty();
        String key = unmatched.isUnknownOption() ? "option" : isCommand ? "command" : "extra";
        String what = messages.text("cli.usage." + key, word);
        List<String> like = unmatched.getSuggestions();
        return like.isEmpty() ? what : what + " " + messages.text("cli.usage.meant", like.getFirst());
    }

    private String missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.getFirst().isOption())
            return messages.text(
                    "cli.usage.missing.value",
                    name(missing.getFirst()),
                    missing.getFirst().paramLabel());
        return messages.text(
                "cli.usage.missing", missing.stream().map(Misuse::name).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }

    private static String choices(ArgSpec about) {
        if (about.type().isEnum())
            return Arrays.stream(about.type().getEnumConstants())
                    .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        return about.paramLabel();
    }
}
