package nl.slagboom.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.model.CodeWords;
import nl.slagboom.model.value.PartialDate;

/** Reads what stands after the colon, where it is no code: {@code open}, {@code unknown}, {@code 2025-03}, {@code 1-2y}. */
final class TermReader {

    private static final Pattern AGE = Pattern.compile("(?:([<>])|(\\d{1,3})-)(\\d{1,3})(\\p{L}+)");
    private static final Pattern AGO = Pattern.compile("([<>])(\\d{1,4})(\\p{L}+)");
    private static final int MONTHS_OF_A_YEAR = 12;

    private final CodeWords codes;
    private final Clock clock;

    TermReader(CodeWords codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** @param folded what stands after the colon, which may be a code after all: then there is no term */
    Optional<Term> read(Keyword keyword, String folded) {
        Optional<TermWord> word = codes.named(TermWord.class, folded);
        Optional<Term> said = word.flatMap(one -> word(keyword, one));
        if (said.isPresent() || word.isPresent() && keyword != Keyword.TAG) return said;
        return switch (keyword) {
            case REPORTED -> period(folded).map(Term.ReportedIn::new);
            case CLOSED -> period(folded).map(Term.ClosedIn::new);
            case AGE -> age(folded);
            case CHANGED -> changed(folded);
            case TAG -> Optional.of(new Term.Tagged(folded));
            case STATUS, THEME, BORDER, TRACK, ESCALATION -> Optional.empty();
        };
    }

    private static Optional<Term> word(Keyword keyword, TermWord word) {
        return switch (word) {
            case OPEN -> keyword == Keyword.STATUS ? Optional.of(new Term.InPhase(true)) : Optional.empty();
            case CLOSED -> keyword == Keyword.STATUS ? Optional.of(new Term.InPhase(false)) : Optional.empty();
            case YES -> Optional.of(new Term.Given(keyword, true));
            case UNKNOWN -> Optional.of(new Term.Given(keyword, false));
            case DAYS, MONTHS, YEARS -> Optional.empty();
        };
    }

    private static Optional<PartialDate> period(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(PartialDate.ofYear(Integer.parseInt(text)));
                case 7 -> Optional.of(PartialDate.of(YearMonth.parse(text)));
                case 10 -> Optional.of(PartialDate.of(LocalDate.parse(text)));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // no date: words to search for
        }
    }

    private Optional<Term> age(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) return Optional.empty();
        int unit = codes.named(TermWord.class, age.group(4))
                .map(TermReader::months)
                .orElse(0);
        if (unit == 0) return Optional.empty();
        int number = Integer.parseInt(age.group(3)) * unit;
        LocalDate today = LocalDate.now(clock);
        if (age.group(1) == null)
            return Optional.of(new Term.Aged(Integer.parseInt(age.group(2)) * unit, number, today));
        return Optional.of(
                age.group(1).equals("<")
                        ? new Term.Aged(0, number, today)
                        : new Term.Aged(number, Term.Aged.EVER, today));
    }

    /** In a period, in the last so many days, or longer ago. */
    private Optional<Term> changed(String text) {
        Optional<PartialDate> period = period(text);
        if (period.isPresent()) return period.map(Term.ChangedIn::new);
        Matcher ago = AGO.matcher(text);
        if (!ago.matches()) return Optional.empty();
        TermWord unit = codes.named(TermWord.class, ago.group(3)).orElse(TermWord.UNKNOWN);
        if (!Term.ChangedAgo.UNITS.containsKey(unit)) return Optional.empty();
        int count = Integer.parseInt(ago.group(2));
        return Optional.of(new Term.ChangedAgo(ago.group(1).equals(">"), count, unit, LocalDate.now(clock)));
    }

    private static int months(TermWord unit) {
        return switch (unit) {
            case MONTHS -> 1;
            case YEARS -> MONTHS_OF_A_YEAR;
            case OPEN, CLOSED, YES, UNKNOWN, DAYS -> 0;
        };
    }
}
