package nl.slagboom.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.Test;

/** Dates as people type them. */
final class TypedTest {

    private final Typed dutch = new Typed(new Wording(Messages.of(Language.NL.locale())));
    private final Typed german = new Typed(new Wording(Messages.of(Language.DE.locale())));

    @Test
    void aDayWithoutAYearIsOneOfThisYear() {
        LocalDate day = LocalDate.of(LocalDate.now(ZoneId.systemDefault()).getYear(), Month.DECEMBER, 1);
        assertThat(dutch.day("1-12")).contains(day);
        assertThat(dutch.date("1 dec")).contains(PartialDate.of(day));
        assertThat(german.day("1.12.")).contains(day);
        assertThat(german.day("1. Dezember")).contains(day);
    }

    @Test
    void whatIsNoDayOfAnyYearIsNone() {
        assertThat(dutch.date("31-2")).isEmpty();
        assertThat(dutch.date("1-13")).isEmpty();
        assertThat(dutch.date("1 smak")).isEmpty();
    }

    @Test
    void aMonthOfAYearStaysOne() {
        assertThat(dutch.date("3-2019")).contains(PartialDate.of(YearMonth.of(2019, 3)));
        assertThat(dutch.day("3-2019")).isEmpty();
    }
}
