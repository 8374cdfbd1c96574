package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.Places;

/**
 * Regions by what people call them: by code, as they are officially called, without the word for what they are, or by a town
 * in them.
 */
final class RegionNames {

    private static final Pattern KIND = Pattern.compile(
            "^(kreis|landkreis|kreisfreie stadt|stadteregion|stadt|grafschaft|arr\\.|arrondissement( de| d')?|regio|region|province de|provincie) ?");

    /** What an official name adds to tell regions of one name apart. */
    private static final Pattern NOTE = Pattern.compile("\\s*[,(—].*");

    private static final Pattern TOWN =
            Pattern.compile("^(?:(?:gemeente|stad|gemeinde|stadt|commune de|ville de) |(?:commune|ville) d')");

    /** Not only a town or village is called so, but a province or a country, which is none of our regions; or it is a word. */
    private static final Set<String> NO_TOWN =
            Set.of("groningen", "zeeland", "limburg", "limbourg", "luik", "anvers", "nederland", "heel");

    private final Map<String, List<Area>> byName = by(area -> Folded.of(area.name()));
    private final Map<String, List<Area>> byBareName = by(area -> bare(Folded.of(area.name())));
    private final Map<String, List<Area>> byCode = by(area -> area.code().toLowerCase(Locale.ROOT));

    private final Map<String, Set<Area>> byShortName = byShortName();

    private static Map<String, Set<Area>> byShortName() {
        Map<String, Set<Area>> areas = new HashMap<>();
        for (Area area : Areas.all())
            for (String name : called(area))
                areas.computeIfAbsent(name, fresh -> new HashSet<>()).add(area);
        return areas;
    }

    private static Map<String, List<Area>> by(Function<Area, String> name) {
        return Areas.all().stream().collect(Collectors.groupingBy(name));
    }

    /** What a region is called for short, folded: without the word for what it is. */
    static List<String> called(Area area) {
        String name = NOTE.matcher(area.name()).replaceFirst("");
        return Arrays.stream(name.split("/", -1))
                .map(one -> bare(Folded.of(one)))
                .toList();
    }

    private static String bare(String name) {
        return KIND.matcher(name).replaceFirst("");
    }

    /** The one region that is meant. */
    Optional<Area> of(String words) {
        String name = Folded.of(words);
        return one(byName, name)
                .or(() -> byName.containsKey(name) ? Optional.empty() : one(byBareName, bare(name)))
                .or(() -> ofTown(name));
    }

    /** Where another region is called after it too, as what lies around a city is, neither is meant for sure. */
    private Optional<Area> ofTown(String name) {
        String town = TOWN.matcher(name).replaceFirst("");
        if (NO_TOWN.contains(town)) return Optional.empty();
        return Places.called(town).filter(area -> Set.of(area).containsAll(byShortName.getOrDefault(town, Set.of())));
    }

    private Optional<Area> one(Map<String, List<Area>> names, String name) {
        List<Area> areas = names.getOrDefault(name, byCode.getOrDefault(name, List.of()));
        return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
    }
}
