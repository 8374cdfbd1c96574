package nl.slagboom.cli;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to say until when an answer is asked: a day as the user's language writes it, or as {@code 2026-12-31}. */
final class AnswerBy {

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "cli.exchange.until")
    private @Nullable String until;

    /**
     * The day; null where none was said.
     *
     * @throws InvalidValue when it is none
     */
    @Nullable
    LocalDate day(Wording wording) {
        return until == null ? null : day(until, wording);
    }

    /**
     * The day that a person wrote.
     *
     * @throws InvalidValue when it is none
     */
    static LocalDate day(String said, Wording wording) {
        return new Typed(wording).day(said).orElseThrow(() -> {
            LocalDate example = LocalDate.of(today().getYear(), Month.DECEMBER, 31);
            return new InvalidValue("cli.exchange.day", said, wording.value(example), example);
        });
    }

    /** To be said of a day that an answer can no longer come by. */
    static void warn(HandOut.Entry given, Wording wording, Terminal terminal) {
        if (given.isOverdue(today()))
            terminal.err().println(wording.messages().text("cli.exchange.past", wording.value(given.answerBy())));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
