package nl.slagboom.cli;

import java.nio.file.Path;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class Options {

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "cli.option.register")
    @Nullable
    Path register;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    @Option(names = "--lang", paramLabel = "nl|de|fr|en", descriptionKey = "cli.option.lang")
    @Nullable
    Language language;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
    @Nullable
    String user;

    Wording wording(Terminal terminal) {
        Language chosen = language == null ? terminal.language() : language;
        return new Wording(Messages.of(chosen.locale()));
    }

    String by(Terminal terminal) {
        return user == null ? terminal.user() : user;
    }

    Opened open(Opener opener, Terminal terminal, boolean create) {
        Path named = register;
        Opened opened = opener.open(named == null ? null : terminal.folder().resolve(named), create);
        opened.keeper()
                .caution()
                .ifPresent(caution ->
                        terminal.err().println(wording(terminal).messages().text(caution)));
        return opened;
    }
}
