package nl.slagboom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.i18n.Wording;

/** What stood where a command writes. A file gives way to the one that was asked for; that it did is said. */
final class Replaced {

    private final Terminal terminal;
    private final List<Path> there = new ArrayList<>();

    Replaced(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Before a file is written, as it was named. */
    void look(Path file) {
        if (Files.exists(terminal.folder().resolve(file))) there.add(file);
    }

    /** When all is written. */
    void say(Wording wording) {
        for (Path file : there) terminal.err().println(wording.messages().text("cli.replaced", file));
        there.clear();
    }
}
