package nl.slagboom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the register to a zip file, and reads the copy whole. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.backup.file")
    private Path file = Path.of("");

    BackupCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = terminal.folder().resolve(file);
        // It may be the backup that somebody needs.
        if (Files.exists(target)) throw new Refusal("cli.backup.exists", file);
        boolean damaged;
        try (Opened opened = options.open(opener, terminal, false)) {
            opened.keeper().backUp(target);
            damaged = opened.keeper().damage().isPresent();
        }
        if (options.json) terminal.out().println(Json.print(Map.of("file", file.toString(), "sound", !damaged)));
        else
            terminal.out()
                    .println(options.wording(terminal)
                            .messages()
                            .text(damaged ? "cli.backup.damaged" : "cli.backup.done", file));
        return damaged ? Exit.PARTLY : Exit.DONE;
    }
}
