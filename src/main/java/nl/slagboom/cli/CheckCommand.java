package nl.slagboom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
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
        Wording wording = options.wording(terminal);
        Messages messages = wording.messages();
        Soundness soundness;
        try (Opened opened = options.open(opener, terminal, false)) {
            soundness = opened.keeper().check();
        }
        List<String> findings = soundness.findings().stream()
                .flatMap(finding -> lines(finding, wording))
                .toList();
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("obstacles", soundness.obstacles());
            json.put("withdrawn", soundness.withdrawn());
            json.put("changesets", soundness.changesets());
            json.put("redacted", soundness.redacted());
            json.put(
                    "findings",
                    soundness.findings().stream()
                            .map(finding -> json(finding, wording))
                            .toList());
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

    private static Map<String, Object> json(Soundness.Finding finding, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.key());
        json.put("table", finding.table());
        json.put("rows", finding.rows());
        json.put("message", wording.finding(finding.key(), finding.table(), finding.rows()));
        json.put("obstacles", finding.places().stream().map(CheckCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Soundness.Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reference", place.reference().isEmpty() ? null : place.reference());
        json.put("fields", place.fields().stream().map(Field::code).sorted().toList());
        return json;
    }

    private static Stream<String> lines(Soundness.Finding finding, Wording wording) {
        return Stream.concat(
                Stream.of(wording.finding(finding.key(), finding.table(), finding.rows())),
                finding.places().stream().map(place -> "  " + line(place, wording)));
    }

    private static String line(Soundness.Place place, Wording wording) {
        String reference = place.reference().isEmpty() ? "?" : place.reference();
        String fields = place.fields().stream().map(wording::label).sorted().collect(Collectors.joining(", "));
        return wording.labelled(reference, fields);
    }
}
