package nl.slagboom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.register.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads all of the register and names what does not fit. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    CheckCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = options.wording(terminal).messages();
        Soundness soundness;
        try (Opened opened = options.open(opener, terminal, false)) {
            soundness = opened.keeper().check();
        }
        List<String> findings = soundness.findings().stream()
                .map(finding -> messages.text(finding.key(), finding.table(), finding.rows()))
                .toList();
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("obstacles", soundness.obstacles());
            json.put("withdrawn", soundness.withdrawn());
            json.put("changesets", soundness.changesets());
            json.put("findings", findings);
            terminal.out().println(Json.print(json));
        } else {
            findings.forEach(terminal.err()::println);
            terminal.out()
                    .println(messages.text(
                            findings.isEmpty() ? "cli.check.sound" : "cli.check.unsound",
                            soundness.obstacles(),
                            soundness.changesets(),
                            soundness.withdrawn()));
        }
        return findings.isEmpty() ? Exit.DONE : Exit.PARTLY;
    }
}
