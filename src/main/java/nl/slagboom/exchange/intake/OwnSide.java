package nl.slagboom.exchange.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.code.Country;

/** "Trekker" in a Flemish list is the Flemish one: what is said of no country is of the sender's own side. */
final class OwnSide {

    private OwnSide() {}

    static Placing of(Placing placing, Sender sender, Vocabulary vocabulary) {
        Optional<Country> own = sender.isTold() ? country(sender, vocabulary) : Optional.empty();
        if (placing.isOurs() || own.isEmpty()) return placing;
        Placing turned = placing;
        for (int i = 0; i < placing.targets().size(); i++) {
            Target target = placing.targets().get(i);
            String heading = placing.table().columns().get(i).heading();
            if (!(target instanceof Target.OfField(var field, var language))
                    || field.side().isEmpty()
                    || !vocabulary.isOfNoCountry(heading)) continue;
            Target side = Target.ofSide(field.name(), own.get()).orElse(target);
            if (!turned.targets().contains(side)) turned = turned.with(i, side);
        }
        return turned;
    }

    private static Optional<Country> country(Sender sender, Vocabulary vocabulary) {
        Set<Country> countries = EnumSet.noneOf(Country.class);
        vocabulary.neighboursIn(sender.organisation()).forEach(neighbour -> countries.add(neighbour.country()));
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }
}
