package nl.slagboom.exchange.intake;

import java.util.Optional;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation sits.
 *
 * @param neighbour which one, of those that are no part of the Netherlands; null for one that is
 */
record Seat(Country country, @Nullable Neighbour neighbour) {

    /** @param code of a neighbour, or NL */
    static Seat of(String code) {
        if (code.equals(Country.NL.name())) return new Seat(Country.NL, null);
        Neighbour neighbour = Neighbour.valueOf(code);
        return new Seat(neighbour.country(), neighbour);
    }

    Optional<Neighbour> abroad() {
        return Optional.ofNullable(neighbour);
    }
}
