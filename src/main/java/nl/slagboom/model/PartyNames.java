package nl.slagboom.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.code.Country;

/**
 * Where the names of organisations and persons stand. A field may hold several, with a semicolon between them: {@code SVB;
 * UWV}. The name itself is what goes to partners, into history and through merges.
 */
public final class PartyNames {

    /** Between two names in one field. */
    public static final String BETWEEN = ";";

    private static final List<Field<Obstacle, String>> OF_OBSTACLE = Stream.concat(
                    Arrays.stream(Country.values())
                            .flatMap(country ->
                                    Stream.of(ObstacleFields.authority(country), ObstacleFields.owner(country))),
                    Stream.of(ObstacleFields.NEXT_STEP_OWNER))
            .toList();

    private static final List<InPart<?>> OF_PARTS = List.of(
            new InPart<>(ReportFields.KIND, ReportFields.ORGANISATION),
            new InPart<>(ActionFields.KIND, ActionFields.OWNER),
            new InPart<>(NoteFields.KIND, NoteFields.AUTHOR),
            new InPart<>(NoteFields.KIND, NoteFields.SPOKEN_TO),
            new InPart<>(PartnerFields.KIND, PartnerFields.ORGANISATION));

    private PartyNames() {}

    /** A field of a kind of part. */
    public record InPart<P extends ObstaclePart>(PartKind<P> kind, Field<P, String> field) {

        private List<String> names(Dossier dossier) {
            return dossier.parts(kind).stream()
                    .flatMap(part -> in(part.get(field).orElse("")).stream())
                    .toList();
        }

        private Dossier renamed(Dossier dossier, Set<String> from, String to) {
            Dossier renamed = dossier;
            for (Part<P> part : dossier.parts(kind)) {
                String name = part.get(field).orElse("");
                String now = PartyNames.renamed(name, from, to);
                if (!now.equals(name)) renamed = renamed.withPart(kind, part.with(field, now));
            }
            return renamed;
        }
    }

    public static List<Field<Obstacle, String>> ofObstacle() {
        return OF_OBSTACLE;
    }

    public static List<InPart<?>> ofParts() {
        return OF_PARTS;
    }

    /** Whether a field holds names of organisations or persons. */
    public static boolean areIn(Field<?, ?> field) {
        return OF_OBSTACLE.contains(field)
                || OF_PARTS.stream().anyMatch(place -> place.field().equals(field));
    }

    /** All names in an obstacle, in the order of their fields. */
    public static Set<String> in(Dossier dossier) {
        Set<String> names = new LinkedHashSet<>();
        for (Field<Obstacle, String> field : OF_OBSTACLE) dossier.get(field).ifPresent(held -> names.addAll(in(held)));
        for (InPart<?> place : OF_PARTS) names.addAll(place.names(dossier));
        return names;
    }

    /** The names in what such a field holds. */
    public static List<String> in(String held) {
        return Arrays.stream(held.split(BETWEEN, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * An obstacle in which some names are another, wherever they stand.
     *
     * @throws InvalidValue when the new name has no room in one of the fields
     */
    public static Dossier renamed(Dossier dossier, Set<String> from, String to) {
        Dossier renamed = dossier;
        for (Field<Obstacle, String> field : OF_OBSTACLE) {
            String name = dossier.get(field).orElse("");
            String now = renamed(name, from, to);
            if (!now.equals(name)) renamed = renamed.with(field, now);
        }
        for (InPart<?> place : OF_PARTS) renamed = place.renamed(renamed, from, to);
        return renamed;
    }

    /** What such a field holds with some names as another; the same text where it has none of them. Nobody stands in it twice. */
    public static String renamed(String held, Set<String> from, String to) {
        List<String> names = in(held);
        if (names.stream().noneMatch(from::contains)) return held;
        List<String> now = new ArrayList<>();
        for (String name : names) now.add(from.contains(name) ? to : name);
        return now.stream().distinct().collect(Collectors.joining(BETWEEN + " "));
    }
}
