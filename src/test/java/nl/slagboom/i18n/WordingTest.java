package nl.slagboom.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.Test;

final class WordingTest {

    private static String inFull(Language language, int dayOfMonth) {
        return new Wording(Messages.of(language.locale())).inFull(LocalDate.of(2027, 3, dayOfMonth));
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchOnly() {
        assertThat(inFull(Language.FR, 1)).isEqualTo("1er mars 2027");
        assertThat(inFull(Language.FR, 11)).isEqualTo("11 mars 2027");
        assertThat(inFull(Language.NL, 1)).isEqualTo("1 maart 2027");
        assertThat(inFull(Language.DE, 1)).isEqualTo("1. März 2027");
    }
}
