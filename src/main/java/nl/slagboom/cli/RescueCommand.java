package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Rescue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the newest whole backup in the place of a damaged register, with what was entered since and can still be read. */
@Command(name = "rescue", mixinStandardHelpOptions = true)
final class RescueCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--dry-run", descriptionKey = "cli.rescue.dry")
    private boolean dry;

    RescueCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Rescue rescue = opener.rescue(options.place(terminal));
        Rescue.Plan plan = rescue.plan().orElseThrow(() -> new RegisterUnavailable("register.no.sound.backup"));
        Written<Optional<Path>> written = dry ? null : rescue.carryOut(plan, options.by(terminal));
        if (options.json) terminal.out().println(Json.print(json(plan, written)));
        else print(plan, written);
        return plan.isWhole() ? Exit.DONE : Exit.PARTLY;
    }

    private static Map<String, Object> json(Rescue.Plan plan, @Nullable Written<Optional<Path>> written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("backup", plan.backup().toString());
        json.put("backup_changeset", plan.changeset());
        json.put("readable", plan.isReadable());
        json.put("since", plan.since().stream().map(Changeset.Entry::number).toList());
        json.put("saved", plan.saved().stream().map(Dossier::reference).toList());
        json.put("lost", plan.lost());
        json.put("relations_lost", plan.lacksRelations());
        json.put("changeset", written == null ? null : written.changeset().number());
        json.put(
                "kept",
                written == null ? null : written.result().map(Path::toString).orElse(null));
        return json;
    }

    private void print(Rescue.Plan plan, @Nullable Written<Optional<Path>> written) {
        Wording wording = options.wording(terminal);
        Messages messages = wording.messages();
        say(messages.text("shell.repair.backup", plan.backup().getFileName(), String.valueOf(plan.changeset())));
        say(
                plan.isReadable()
                        ? messages.text("shell.repair.since", plan.since().size())
                        : messages.text("shell.repair.unreadable"));
        plan.since().forEach(changeset -> say("  " + HistoryCommand.line(changeset, wording)));
        if (!plan.saved().isEmpty())
            say(messages.text("shell.repair.saved", plan.saved().size()));
        if (!plan.lost().isEmpty())
            terminal.err().println(messages.text("shell.repair.lost", String.join(", ", plan.lost())));
        if (plan.lacksRelations()) terminal.err().println(messages.text("shell.repair.relations"));
        if (written == null) return;
        say(messages.text("cli.written", String.valueOf(written.changeset().number())));
        written.result().ifPresent(kept -> say(messages.text("shell.repair.kept") + " " + kept));
    }

    private void say(String line) {
        terminal.out().println(line);
    }
}
