package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.value.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in a cell is taken as it stands there, or not at all. */
final class AmountTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E+300", "1E+16", "1.9E19", "100000000000000000000", "9300000000000000000", "1.5", "-1"})
    void whatIsNoNumberOfPeopleIsNotTaken(String number) {
        assertThat(ValueReader.amount(new Content.Amount(new BigDecimal(number), number)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.2E3", "1200.00", "999999999999999"})
    void whatIsOneIs(String number) {
        assertThat(ValueReader.amount(new Content.Amount(new BigDecimal(number), number)))
                .contains(new Quantity(new BigDecimal(number).longValueExact(), false));
    }
}
