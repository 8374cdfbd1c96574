package nl.slagboom.i18n;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.slagboom.model.value.PartialDate;

/** A way in which people say a month or a year, where no day is meant. Its label gives the phrases for it, between bars. */
enum SaidPeriod {
    THIS_MONTH {
        @Override
        PartialDate on(LocalDate today) {
            return PartialDate.of(YearMonth.from(today));
        }
    },
    LAST_MONTH {
        @Override
        PartialDate on(LocalDate today) {
            return PartialDate.of(YearMonth.from(today).minusMonths(1));
        }
    },
    THIS_YEAR {
        @Override
        PartialDate on(LocalDate today) {
            return PartialDate.ofYear(today.getYear());
        }
    },
    LAST_YEAR {
        @Override
        PartialDate on(LocalDate today) {
            return PartialDate.ofYear(today.getYear() - 1);
        }
    };

    abstract PartialDate on(LocalDate today);
}
