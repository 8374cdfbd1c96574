package nl.slagboom.model.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Municipalities, and in the Netherlands all towns and villages, with the regions in which they lie. */
public final class Places {

    private static final List<Place> ALL = read();
    private static final Map<String, Set<Area>> BY_NAME = byName();

    private Places() {}

    /**
     * A place in a region.
     *
     * @param name in the language of the place; of one name there may be several
     */
    public record Place(String name, String folded, Area area) {

        private static Place of(String name, Area area) {
            return new Place(name, Folded.of(name), area);
        }
    }

    /** Those whose name begins so: first the one that is called so, then by name. */
    public static List<Place> beginning(String text, int most) {
        String wanted = Folded.of(text);
        return ALL.stream()
                .filter(place -> place.folded.startsWith(wanted))
                .sorted(Comparator.comparing(place -> !place.folded.equals(wanted)))
                .limit(most)
                .toList();
    }

    /** The region of the place that is called so, with or without what its name adds in brackets; none where they lie in several. */
    public static Optional<Area> called(String text) {
        Set<Area> areas = BY_NAME.getOrDefault(Folded.of(text), Set.of());
        return areas.size() == 1 ? areas.stream().findFirst() : Optional.empty();
    }

    private static Map<String, Set<Area>> byName() {
        Map<String, Set<Area>> areas = new HashMap<>();
        for (Place place : ALL) {
            areas.computeIfAbsent(place.folded, fresh -> new HashSet<>()).add(place.area);
            areas.computeIfAbsent(place.folded.replaceFirst(" \\(.*", ""), fresh -> new HashSet<>())
                    .add(place.area);
        }
        return areas;
    }

    private static List<Place> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("places.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).flatMap(Places::places).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Place> places(String line) {
        String[] cells = line.split(";", -1);
        return Arrays.stream(cells[1].split(",", -1))
                .map(Areas::byCode)
                .map(Optional::orElseThrow)
                .map(area -> Place.of(cells[0], area));
    }
}
