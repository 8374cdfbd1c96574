package nl.slagboom.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.slagboom.persistence.chain.ChainCheck;
import org.jspecify.annotations.Nullable;

/** What a check found, gathered by table and kind. Not safe for several threads. */
final class Findings implements ChainCheck.Finder {

    private final Map<Kind, Found> found = new LinkedHashMap<>();

    private record Kind(String table, String key) {}

    private static final class Found {
        private final Map<UUID, SortedSet<String>> places = new LinkedHashMap<>();
        private long rows;
    }

    @Override
    public void add(String table, String key, long rows) {
        if (rows != 0) found(table, key).rows += rows;
    }

    @Override
    public void add(String table, String key, @Nullable UUID obstacle, Collection<String> columns) {
        Found ofKind = found(table, key);
        ofKind.rows++;
        if (obstacle != null)
            ofKind.places.computeIfAbsent(obstacle, id -> new TreeSet<>()).addAll(columns);
    }

    private Found found(String table, String key) {
        return found.computeIfAbsent(new Kind(table, key), kind -> new Found());
    }

    /** @param reference gives that of an obstacle, or null */
    List<CheckReport.Finding> all(Function<UUID, @Nullable String> reference) {
        List<CheckReport.Finding> all = new ArrayList<>();
        found.forEach((kind, of) -> all.add(new CheckReport.Finding(
                kind.table(),
                kind.key(),
                of.rows,
                of.places.entrySet().stream()
                        .map(place -> new CheckReport.Place(
                                place.getKey(), reference.apply(place.getKey()), place.getValue()))
                        .toList())));
        return all;
    }
}
