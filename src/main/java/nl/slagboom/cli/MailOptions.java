package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import nl.slagboom.exchange.write.MailDraft;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.InvalidValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command takes that writes the draft of a mail beside a workbook. */
final class MailOptions {

    @Option(names = "--mail", paramLabel = "DRAFT", descriptionKey = "cli.exchange.mail")
    private @Nullable Path draft;

    @Option(names = "--mail-to", paramLabel = "ADDRESS", descriptionKey = "cli.exchange.mail.to")
    private @Nullable String to;

    /**
     * Before anything is handed out.
     *
     * @throws InvalidValue when there is an address and no draft
     */
    void check(Terminal terminal) {
        if (draft != null) MailDraft.check(terminal.folder().resolve(draft), to);
        else if (to != null) throw new InvalidValue("cli.exchange.mail.none");
    }

    /** @param mail makes it, for the addresses that were named */
    void write(Function<@Nullable String, MailDraft> mail, Terminal terminal) {
        if (draft != null) mail.apply(to).to(terminal.folder().resolve(draft));
    }

    /** Of what stands where the draft goes. */
    void look(Replaced replaced) {
        if (draft != null) replaced.look(draft);
    }

    void tell(Map<String, Object> json) {
        json.put("mail", draft == null ? null : draft.toString());
    }

    void tell(Wording wording, Terminal terminal) {
        if (draft != null) terminal.out().println(wording.messages().text("cli.exchange.mailed", draft));
    }
}
