package nl.slagboom.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Redaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes what a text said earlier out of the history, for good. */
@Command(name = "redact", mixinStandardHelpOptions = true)
final class RedactCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Parameters(index = "0", paramLabel = "REF", descriptionKey = "cli.redact.reference")
    private String reference = "";

    @Parameters(index = "1", paramLabel = "FIELD", descriptionKey = "cli.redact.field")
    private String field = "";

    RedactCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = options.wording(terminal).messages();
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            if (Redaction.isOfRelation(field)) return relation(opened, messages);
            Dossier dossier =
                    opened.search().byReference(reference).orElseThrow(() -> new Refusal("obstacle.gone", reference));
            Written<Long> written =
                    opened.redaction().redact(dossier.id(), dossier.reference(), field, options.by(terminal));
            long changeset = written.changeset().number();
            if (options.json)
                terminal.out().println(Json.print(Map.of("redacted", written.result(), "changeset", changeset)));
            else terminal.out().println(messages.text("cli.redact.done", written.result(), String.valueOf(changeset)));
        }
        return Exit.DONE;
    }

    /** Where a sentence of the history says an old name still, not all is done. */
    private int relation(Opened opened, Messages messages) {
        Written<Redaction.Taken> written = opened.redaction().redactRelation(reference, field, options.by(terminal));
        Redaction.Taken taken = written.result();
        long changeset = written.changeset().number();
        if (options.json)
            terminal.out()
                    .println(Json.print(
                            Map.of("redacted", taken.rows(), "changeset", changeset, "sentences", taken.sentences())));
        else terminal.out().println(messages.text("cli.redact.done", taken.rows(), String.valueOf(changeset)));
        if (taken.sentences() == 0) return Exit.DONE;
        terminal.err().println(messages.text("cli.redact.sentences", taken.sentences()));
        return Exit.PARTLY;
    }
}
