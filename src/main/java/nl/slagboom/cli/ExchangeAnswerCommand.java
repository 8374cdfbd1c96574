package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Letters;
import nl.slagboom.exchange.write.Outcome;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Keeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a workbook that came back to the partner once more, with what became of what he changed. */
@Command(name = "answer", mixinStandardHelpOptions = true)
final class ExchangeAnswerCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final MailOptions mail = new MailOptions();

    @Option(names = "--to", paramLabel = "ORG", descriptionKey = "cli.exchange.answer.to")
    private @Nullable String partner;

    @Option(names = "--hand-out", paramLabel = "ID", descriptionKey = "cli.exchange.answer.handout")
    private @Nullable String handOut;

    @Option(names = "--fields", split = ",", paramLabel = "FIELD", descriptionKey = "cli.exchange.answer.fields")
    private @Nullable Set<String> fields;

    @Mixin
    private final AnswerBy until = new AnswerBy();

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.exchange.file")
    private Path file = Path.of("");

    ExchangeAnswerCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((partner == null) == (handOut == null)) throw new InvalidValue("cli.exchange.answer.which");
        Wording wording = options.wording(terminal);
        LocalDate answerBy = until.day(wording);
        mail.check(terminal);
        try (Opened opened = options.openSound(opener, terminal, false, Keeper::check)) {
            Path workbook = terminal.folder().resolve(file);
            Replaced replaced = new Replaced(terminal);
            replaced.look(file);
            mail.look(replaced);
            Giving.Answered answered = opened.giving()
                    .answer(meant(opened), fields, answerBy, workbook, options.by(terminal), Progress.NONE);
            mail.write(to -> Letters.answered(answered, workbook, to), terminal);
            replaced.say(wording);
            say(answered, wording);
        }
        return Exit.DONE;
    }

    private HandOut.Entry meant(Opened opened) {
        String whose = partner;
        if (whose != null) return opened.giving().lastAnswered(whose);
        return new HandOutNames(opened.search().exchanges().handOuts()).named(Objects.requireNonNull(handOut));
    }

    private void say(Giving.Answered answered, Wording wording) {
        HandOut.Entry given = answered.handOut();
        AnswerBy.warn(given, wording, terminal);
        if (options.json) {
            Map<String, Object> json = ExchangeListCommand.json(given);
            json.put("answers", answered.answer().to().id().toString());
            List<Map<String, Object>> outcomes = new ArrayList<>();
            answered.answer().outcomes().forEach(outcome -> outcomes.add(json(outcome, wording)));
            json.put("outcomes", outcomes);
            mail.tell(json);
            terminal.out().println(Json.print(json));
            return;
        }
        terminal.out()
                .println(wording.messages()
                        .text(
                                "cli.exchange.answered",
                                file,
                                given.obstacles().size(),
                                given.partner(),
                                answered.answer().outcomes().size()));
        mail.tell(wording, terminal);
    }

    private static Map<String, Object> json(Outcome outcome, Wording wording) {
        Map<String, Object> json = new LinkedHashMap<>();
        Language language = outcome.key().language();
        json.put("reference", outcome.reference());
        json.put("title", wording.value(outcome.title()));
        json.put("field", Json.field(outcome.kind(), outcome.field()));
        json.put("language", language == null ? null : language.code());
        json.put("action", outcome.part());
        json.put("base", Outcome.read(outcome.base(), wording));
        json.put("theirs", Outcome.read(outcome.theirs(), wording));
        json.put("became", outcome.became());
        json.put("now", Outcome.read(outcome.now(), wording));
        return json;
    }
}
