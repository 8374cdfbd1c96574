package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;

/**
 * On which side of the border organisations sit, by what they are called: by the country or region that their name says, else by
 * a body or place that is there only, else by what such a body is called there.
 */
final class Seats {

    /** Longer texts than this say more than an organisation's name. */
    private static final int LONGEST = 1_000;

    private static final String NO_PLACE = "-";

    /** How surely words say it, the surest first. */
    private static final List<String> SURELY = List.of("said", "known", "kind");

    private final List<SeatWords> words;
    private final Map<String, Set<Seat>> found = new HashMap<>();

    Seats() {
        Map<String, SeatWords> bySureness = new LinkedHashMap<>();
        SURELY.forEach(sureness -> bySureness.put(sureness, new SeatWords()));
        SeatWords known = bySureness.get(SURELY.get(1));
        Set<String> otherwise = new HashSet<>();
        for (List<String> line : Tsv.read("seats.tsv")) {
            List<String> names = line.subList(1, line.size());
            if (line.getFirst().equals(NO_PLACE)) {
                otherwise.addAll(names);
                continue;
            }
            String[] code = line.getFirst().split("\\.", -1);
            SeatWords of = bySureness.get(code[1]);
            if (of == null) throw new IllegalStateException(line.getFirst());
            names.forEach(name -> of.add(name, Seat.of(code[0])));
        }
        if (known != null) Areas.all().forEach(area -> add(area, known, otherwise));
        words = List.copyOf(bySureness.values());
    }

    private static void add(Area area, SeatWords known, Set<String> otherwise) {
        for (String name : RegionNames.called(area)) if (!otherwise.contains(name)) known.add(name, seat(area));
    }

    private static Seat seat(Area area) {
        String code = area.code();
        if (area.country() == Country.NL) return Seat.of("NL");
        if (area.country() == Country.DE) return Seat.of(code.startsWith("DE9") ? "NDS" : "NRW");
        return Seat.of(code.startsWith("BE2") ? "VLA" : "WAL");
    }

    /** The seats that a name tells, of one that names several each; a country only where it names no part of it. */
    Set<Seat> of(String name) {
        if (name.length() > LONGEST) return Set.of();
        return found.computeIfAbsent(name, this::read);
    }

    private Set<Seat> read(String name) {
        List<String> written = SeatWords.split(name);
        return words.stream()
                .map(some -> some.in(written))
                .filter(seats -> !seats.isEmpty())
                .findFirst()
                .map(Seats::exact)
                .orElse(Set.of());
    }

    private static Set<Seat> exact(Set<Seat> seats) {
        Set<Seat> exact = new LinkedHashSet<>(seats);
        exact.removeIf(seat -> seat.abroad().filter(Neighbour::isCountryOnly).isPresent()
                && seats.stream().anyMatch(other -> !other.equals(seat) && other.country() == seat.country()));
        return exact;
    }

    /** The one country in which it sits. */
    Optional<Country> country(String name) {
        Set<Country> countries = of(name).stream().map(Seat::country).collect(Collectors.toSet());
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    /** The neighbours among its seats. */
    Set<Neighbour> neighbours(String name) {
        return of(name).stream().flatMap(seat -> seat.abroad().stream()).collect(Collectors.toSet());
    }
}
