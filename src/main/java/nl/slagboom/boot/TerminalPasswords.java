package nl.slagboom.boot;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.PasswordWanted;

/** From the environment, else from whoever sits at the terminal. */
record TerminalPasswords(Map<String, String> environment, Messages messages) implements Passwords {

    static final String VARIABLE = "SLAGBOOM_PASSWORD";

    @Override
    public Optional<String> known() {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(password -> !password.isEmpty());
    }

    @Override
    public Optional<String> asked(PasswordWanted why) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> asked(why, console));
    }

    private Optional<String> asked(PasswordWanted why, Console console) {
        if (why.isWrong()) console.writer().println(messages.text(why));
        char[] said = console.readPassword("%s ", messages.text("cli.password", why.server()));
        return said == null || said.length == 0 ? Optional.empty() : Optional.of(new String(said));
    }
}
