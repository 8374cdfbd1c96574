package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.Folded;

/** Regions by what people call them: by code, as they are officially called, or without the word for what they are. */
final class RegionNames {

    private static final Pattern KIND = Pattern.compile(
            "^(kreis|landkreis|kreisfreie stadt|stadteregion|stadt|grafschaft|arr\\.|arrondissement( de| d')?|regio|region|province de|provincie) ?");

    /** What an official name adds to tell regions of one name apart. */
    private static final Pattern NOTE = Pattern.compile("\\s*[,(—].*");

    private final Map<String, List<Area>> byName = by(area -> Folded.of(area.name()));
    private final Map<String, List<Area>> byBareName = by(area -> bare(Folded.of(area.name())));
    private final Map<String, List<Area>> byCode = by(area -> area.code().toLowerCase(Locale.ROOT));

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
        return one(byName, name).or(() -> byName.containsKey(name) ? Optional.empty() : one(byBareName, bare(name)));
    }

    private Optional<Area> one(Map<String, List<Area>> names, String name) {
        List<Area> areas = names.getOrDefault(name, byCode.getOrDefault(name, List.of()));
        return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
    }
}
