package nl.slagboom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.value.Folded;
import nl.slagboom.register.Keeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a reminder for each hand-out of which the answer is overdue, as drafts of mails, and remembers them. */
@Command(name = "remind", mixinStandardHelpOptions = true)
final class ExchangeRemindCommand implements Callable<Integer> {

    private static final int LONGEST = 60;

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--to", paramLabel = "ORG", descriptionKey = "cli.exchange.remind.to")
    private @Nullable String partner;

    @Option(names = "--all", descriptionKey = "cli.exchange.remind.all")
    private boolean all;

    @Option(names = "--mail-to", paramLabel = "ADDRESS", descriptionKey = "cli.exchange.mail.to")
    private @Nullable String to;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "cli.exchange.remind.folder")
    private Path folder = Path.of("");

    ExchangeRemindCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (to != null && partner == null) throw new InvalidValue("cli.exchange.remind.whose");
        Wording wording = options.wording(terminal);
        List<Map<String, Object>> written = new ArrayList<>();
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            Set<String> names = new HashSet<>();
            Replaced replaced = new Replaced(terminal);
            for (HandOut.Entry given : opened.giving().unanswered(all)) {
                if (partner != null && !Folded.of(partner).equals(Folded.of(given.partner()))) continue;
                Path draft = folder.resolve(name(given, names));
                replaced.look(draft);
                opened.giving()
                        .remind(
                                given,
                                made(folder).resolve(draft.getFileName()),
                                to,
                                wording.messages().text("cli.exchange.reminder", given.partner()),
                                options.by(terminal));
                replaced.say(wording);
                Map<String, Object> json = ExchangeListCommand.json(given);
                json.put("reminders", given.reminders() + 1);
                json.remove("reminded_at"); // that is now
                json.put("mail", draft.toString());
                written.add(json);
                if (!options.json)
                    terminal.out()
                            .println(wording.messages()
                                    .text("cli.exchange.reminded", draft, given.partner(), given.fileName()));
            }
        }
        if (options.json) terminal.out().println(Json.print(Map.of("reminders", written)));
        else if (written.isEmpty()) terminal.out().println(wording.messages().text("cli.exchange.remind.none"));
        return Exit.DONE;
    }

    private Path made(Path wanted) {
        try {
            return Files.createDirectories(terminal.folder().resolve(wanted));
        } catch (IOException e) {
            throw new Refusal(e, "export.not.written", wanted);
        }
    }

    /** After the partner and the file: one that has been given before gets a number. */
    private static String name(HandOut.Entry given, Set<String> names) {
        String stem = given.fileName().replaceFirst("[.][^.]*$", "");
        String name = plain(given.partner()) + "-" + plain(stem);
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) free = name + "-" + i;
        return free + ".eml";
    }

    private static String plain(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
