package nl.slagboom.cli;

import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class Options {

    @Option(names = "--register", paramLabel = "FILE", descriptionKey = "cli.option.register")
    @Nullable
    String register;

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
        Opened opened = opener.open(place(terminal), create);
        opened.keeper()
                .caution()
                .ifPresent(caution ->
                        terminal.err().println(wording(terminal).messages().text(caution)));
        return opened;
    }

    /** Opens a register that is about to be written: what is added would rest on what is there, so that is read whole. */
    Opened openSound(Opener opener, Terminal terminal, boolean create) {
        Opened opened = open(opener, terminal, create);
        if (opened.keeper().check().findings().isEmpty()) return opened;
        opened.close();
        throw new Refusal("register.read.only");
    }

    /** Where the register lies; null for the user's own. */
    @Nullable
    RegisterPlace place(Terminal terminal) {
        String named = register;
        return named == null ? null : RegisterPlace.of(named, terminal.folder());
    }
}
