package nl.slagboom.cli;

import java.util.function.Consumer;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Keeper;
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

    /** To be said of what was read of a register that turned out to be damaged. */
    void warn(Opened opened, Terminal terminal) {
        if (opened.keeper().damage().isPresent())
            terminal.err().println(wording(terminal).messages().text("cli.damaged"));
    }

    /**
     * Opens a register that is about to be written: what is added would rest on what is there.
     *
     * @param read reads it whole
     * @throws Refusal when it is damaged
     */
    Opened openSound(Opener opener, Terminal terminal, boolean create, Consumer<Keeper> read) {
        Opened opened = open(opener, terminal, create);
        try {
            read.accept(opened.keeper());
            if (opened.keeper().damage().isPresent()) throw new Refusal("register.read.only");
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** Where the register lies; null for the user's own. */
    @Nullable
    RegisterPlace place(Terminal terminal) {
        String named = register;
        return named == null ? null : RegisterPlace.of(named, terminal.folder());
    }
}
