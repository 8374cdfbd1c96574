package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.persistence.Written;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the register, which is kept beside it. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.restore.file")
    private Path file = Path.of("");

    RestoreCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Written<Optional<Path>> restored =
                opener.restore(terminal.folder().resolve(file), options.place(terminal), options.by(terminal));
        Path kept = restored.result().orElse(null);
        if (options.json)
            terminal.out().println(Json.print(json(restored.changeset().number(), kept)));
        else print(kept);
        return Exit.DONE;
    }

    private Map<String, Object> json(long changeset, @Nullable Path kept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("changeset", changeset);
        json.put("kept", kept == null ? null : kept.toString());
        return json;
    }

    private void print(@Nullable Path kept) {
        Messages messages = options.wording(terminal).messages();
        terminal.out()
                .println(
                        kept == null
                                ? messages.text("cli.restore.done", file)
                                : messages.text("cli.restore.done.kept", file, kept.getFileName()));
    }
}
