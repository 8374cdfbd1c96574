package nl.slagboom.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The languages of a sheet: one, or two side by side, the first one at the left. */
final class Tongues {

    private static final int MOST = 2;

    private final List<Wording> all;

    /** @throws InvalidValue when there are more than fit beside each other, or none */
    Tongues(List<Language> languages) {
        List<Language> once = languages.stream().distinct().toList();
        if (once.isEmpty() || once.size() > MOST) throw new InvalidValue("sheet.languages", MOST);
        all = once.stream()
                .map(language -> new Wording(Messages.of(language.locale())))
                .toList();
    }

    List<Wording> all() {
        return all;
    }

    Wording first() {
        return all.getFirst();
    }

    boolean isPaired() {
        return all.size() > 1;
    }

    /** The share of the page that each has. */
    double share() {
        return 1.0 / all.size();
    }

    /** Words for both in one place, one after the other: "Actie / Maßnahme". What is the same in both stands there once. */
    String each(Function<Wording, String> words) {
        return all.stream().map(words).distinct().collect(Collectors.joining(" / "));
    }

    String text(String key, Object... arguments) {
        return each(wording -> wording.messages().text(key, arguments));
    }

    /** A value for both. A day is read in either, however it is written. */
    String value(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> first().value(day);
            case PartialDate date when date.precision() == DatePrecision.DAY -> first().value(date);
            case null, default -> each(wording -> wording.value(value));
        };
    }

    /** Cells beside each other, one in each. */
    List<Cell> beside(Tone tone, Function<Wording, String> words) {
        return all.stream()
                .map(wording -> Cell.of(share(), tone, words.apply(wording)))
                .toList();
    }
}
