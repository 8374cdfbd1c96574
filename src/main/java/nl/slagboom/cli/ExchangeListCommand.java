package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Outstanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is outstanding with whom. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ExchangeListCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    ExchangeListCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        List<Outstanding> all;
        try (Opened opened = options.open(opener, terminal, false)) {
            all = Outstanding.all(opened.search());
        }
        if (options.json) {
            List<Map<String, Object>> json = new ArrayList<>();
            for (Outstanding standing : all) {
                Map<String, Object> one = json(standing.handOut());
                one.put("undecided", standing.undecided());
                one.put("state", standing.state(AnswerBy.today()));
                one.put("late", isLate(standing));
                json.add(one);
            }
            terminal.out().println(Json.print(Map.of("hand_outs", json)));
            return Exit.DONE;
        }
        if (all.isEmpty()) terminal.out().println(wording.messages().text("cli.exchange.none"));
        HandOutNames names =
                new HandOutNames(all.stream().map(Outstanding::handOut).toList());
        for (Outstanding standing : all)
            terminal.out().println(name(standing.handOut(), names) + "  " + line(standing, wording));
        return Exit.DONE;
    }

    /** A list of a partner's own was not handed out, and is answered with none. */
    private static String name(HandOut.Entry handOut, HandOutNames names) {
        String name = names.of(handOut);
        return handOut.isReceived() ? " ".repeat(name.length()) : name;
    }

    private static boolean isLate(Outstanding standing) {
        return standing.handOut().isOverdue(AnswerBy.today());
    }

    private static String line(Outstanding standing, Wording wording) {
        HandOut.Entry handOut = standing.handOut();
        Messages messages = wording.messages();
        if (handOut.isReceived())
            return messages.text(
                    "cli.exchange.line.list",
                    wording.value(handOut.givenAt()),
                    handOut.partner(),
                    handOut.fileName(),
                    standing.undecided());
        String line = messages.text(
                "cli.exchange.line",
                wording.value(handOut.givenAt()),
                handOut.partner(),
                handOut.obstacles().size(),
                handOut.fileName());
        if (handOut.isClosed())
            return messages.text("cli.exchange.line.closed", line, wording.value(handOut.answeredAt()));
        if (handOut.answeredAt() != null)
            return messages.text(
                    "cli.exchange.line.answered", line, wording.value(handOut.answeredAt()), standing.undecided());
        if (handOut.answerBy() != null)
            line = messages.text(
                    "cli.exchange.line.until", line, wording.value(handOut.answerBy()), isLate(standing) ? 1 : 0);
        return handOut.remindedAt() == null
                ? line
                : messages.text(
                        "cli.exchange.line.reminded", line, handOut.reminders(), wording.value(handOut.remindedAt()));
    }

    static Map<String, Object> json(HandOut.Entry handOut) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hand_out", handOut.id().toString());
        json.put("own_list", handOut.isReceived());
        json.put("partner", handOut.partner());
        json.put("neighbour", handOut.neighbour());
        json.put("languages", handOut.languages().stream().map(Language::code).toList());
        json.put("file", handOut.fileName());
        json.put("obstacles", handOut.obstacles().size());
        json.put("editable", handOut.editable());
        json.put("base", handOut.base());
        json.put("given_at", handOut.givenAt().toString());
        json.put("given_by", handOut.givenBy());
        json.put("answer_by", Objects.toString(handOut.answerBy(), null));
        json.put("answered_at", Objects.toString(handOut.answeredAt(), null));
        json.put("reminders", handOut.reminders());
        json.put("reminded_at", Objects.toString(handOut.remindedAt(), null));
        return json;
    }
}
