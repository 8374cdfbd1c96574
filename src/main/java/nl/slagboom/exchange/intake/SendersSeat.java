package nl.slagboom.exchange.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;

/**
 * Where whoever sent a list sits, as far as its name tells.
 *
 * @param neighbours the neighbours that it is, or is a part of
 */
record SendersSeat(Set<Neighbour> neighbours, Optional<Country> own) {

    static SendersSeat of(Sender sender, Vocabulary vocabulary) {
        if (!sender.isTold()) return new SendersSeat(Set.of(), Optional.empty());
        Set<Neighbour> named = vocabulary.neighboursIn(sender.organisation());
        Seats seats = new Seats();
        if (named.isEmpty())
            return new SendersSeat(seats.neighbours(sender.organisation()), seats.country(sender.organisation()));
        Set<Country> countries = named.stream().map(Neighbour::country).collect(Collectors.toSet());
        return new SendersSeat(named, countries.size() == 1 ? countries.stream().findFirst() : Optional.empty());
    }

    /** Whom a list is about where its rows do not say: the sender, and who is named beside it. */
    Set<Neighbour> neighbours(String beside, Vocabulary vocabulary) {
        Set<Neighbour> all = EnumSet.noneOf(Neighbour.class);
        all.addAll(neighbours);
        all.addAll(vocabulary.neighboursIn(beside));
        Set<Neighbour> exact = EnumSet.noneOf(Neighbour.class);
        all.stream()
                .filter(neighbour -> !neighbour.isCountryOnly()
                        || all.stream()
                                .noneMatch(other -> other != neighbour && other.country() == neighbour.country()))
                .forEach(exact::add);
        return exact;
    }
}
