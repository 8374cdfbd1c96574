package nl.slagboom.boot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.slagboom.model.code.Language;

/** Which language this machine speaks. One that says nothing of it is spoken to in Dutch. */
final class Spoken {

    private static final List<String> SAID_BY = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Spoken() {}

    /**
     * The language of the environment, as POSIX has it, else of the virtual machine.
     *
     * @param environment its variables, {@code LANG=nl_NL.UTF-8} among them
     */
    static Language here(Map<String, String> environment, Locale machine) {
        for (String name : SAID_BY) {
            String said = environment.getOrDefault(name, "");
            if (said.isBlank()) continue;
            return said.length() < 2 || said.startsWith("C.") || said.equals("POSIX")
                    ? Language.NL
                    : Language.of(Locale.of(said.substring(0, 2).toLowerCase(Locale.ROOT)));
        }
        return Language.of(machine);
    }
}
