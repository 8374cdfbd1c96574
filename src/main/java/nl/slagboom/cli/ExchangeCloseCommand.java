package nl.slagboom.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.register.Keeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says that no answer to a hand-out is awaited any more, or that one is again. */
@Command(name = "close", mixinStandardHelpOptions = true)
final class ExchangeCloseCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--hand-out", required = true, paramLabel = "ID", descriptionKey = "cli.exchange.answer.handout")
    private @Nullable String handOut;

    @Option(names = "--reopen", descriptionKey = "cli.exchange.close.reopen")
    private boolean reopen;

    ExchangeCloseCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            HandOut.Entry given =
                    new HandOutNames(opened.search().exchanges().handOuts()).named(Objects.requireNonNull(handOut));
            boolean isThere = reopen ? given.isClosed() : given.isOutstanding();
            if (!isThere) throw new InvalidValue(reopen ? "cli.exchange.reopen.not" : "cli.exchange.close.not");
            String sentence =
                    wording.messages().text(reopen ? "exchange.reopened" : "exchange.closed", given.partner());
            opened.giving().close(given, !reopen, sentence, options.by(terminal));
            if (options.json)
                terminal.out().println(Json.print(Map.of("hand_out", given.id().toString(), "closed", !reopen)));
            else terminal.out().println(sentence);
        }
        return Exit.DONE;
    }
}
