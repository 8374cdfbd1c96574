package nl.slagboom.exchange.intake;

import java.util.Optional;
import nl.slagboom.model.code.Country;

/** "Trekker" in a Flemish list is the Flemish one: what is said of no country is of the sender's own side. */
final class OwnSide {

    private OwnSide() {}

    /** @param own on which side of the border whoever sent it is; empty where nothing tells */
    static Placing of(Placing placing, Optional<Country> own, Vocabulary vocabulary) {
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
}
