package nl.slagboom.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to look at the register as it was: just after a changeset, at the end of a day, or at a moment of the zone here. */
final class AsOf {

    @Option(names = "--as-of", paramLabel = "WHEN", descriptionKey = "cli.option.asof")
    private @Nullable String when;

    /**
     * What was named.
     *
     * @param changeset the last one that had been made by then
     * @param moment from which ages are counted back
     */
    record Past(Changeset.Entry changeset, Instant moment) {

        Clock clock() {
            return Clock.fixed(moment, ZoneId.systemDefault());
        }

        /** Tells a person what is shown, beside the outcome. */
        void say(Terminal terminal, Wording wording) {
            terminal.err()
                    .println(wording.messages()
                            .text(
                                    "cli.asof.said",
                                    String.valueOf(changeset.number()),
                                    wording.value(changeset.at()),
                                    changeset.by()));
        }
    }

    boolean isGiven() {
        return when != null;
    }

    /**
     * The state that was named; empty for the register as it is.
     *
     * @throws InvalidValue when it is none of the three, there is no such changeset, or nothing was there yet
     */
    Optional<Past> past(Search search, Wording wording) {
        String named = when;
        if (named == null) return Optional.empty();
        String written = named.strip();
        if (written.matches("\\d{1,18}")) {
            Changeset.Entry changeset = search.changeset(Long.parseLong(written))
                    .orElseThrow(() -> new InvalidValue("cli.changeset.unknown", written));
            return Optional.of(new Past(changeset, changeset.at()));
        }
        Instant moment = moment(written, wording);
        Changeset.Entry last = search.changeset(search.changesetAt(moment))
                .orElseThrow(() -> new InvalidValue("cli.asof.before", written));
        return Optional.of(new Past(last, moment));
    }

    private static Instant moment(String written, Wording wording) {
        return end(written, wording).atZone(ZoneId.systemDefault()).toInstant().minusNanos(1);
    }

    private static LocalDateTime end(String written, Wording wording) {
        if (written.indexOf('T') < 0)
            return new Typed(wording)
                    .day(written)
                    .orElseThrow(() -> new InvalidValue("cli.asof.unknown", written))
                    .plusDays(1)
                    .atStartOfDay();
        try {
            return afterLast(LocalDateTime.parse(written), written);
        } catch (DateTimeException e) {
            InvalidValue invalid = new InvalidValue("cli.asof.unknown", written);
            invalid.initCause(e);
            throw invalid;
        }
    }

    /** What is named to the minute, as the history shows it, means all of that minute. */
    private static LocalDateTime afterLast(LocalDateTime named, String written) {
        boolean toTheMinute =
                written.chars().filter(character -> character == ':').count() < 2;
        return toTheMinute
                ? named.plusMinutes(1)
                : named.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }
}
