package nl.slagboom.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Tag;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Folded;
import nl.slagboom.persistence.Database;
import org.jspecify.annotations.Nullable;

/** The tags of the register: those that were listed, and those that only stand at obstacles. Safe for any thread. */
public final class TagList {

    private static final Comparator<KnownTag> MOST_USED =
            Comparator.<KnownTag>comparingInt(tag -> -tag.obstacles().size()).thenComparing(KnownTag::folded);

    private final Database database;
    private final Supplier<Rows> rows;
    private volatile @Nullable Known known;

    private record Known(long changeset, List<KnownTag> tags) {}

    /** How obstacles write one tag, and which. */
    private static final class Use {
        private final Map<String, Integer> spellings = new HashMap<>();
        private final Set<UUID> obstacles = new HashSet<>();

        void add(String spelling, UUID obstacle) {
            spellings.merge(spelling, 1, Integer::sum);
            obstacles.add(obstacle);
        }

        /** As most write it. */
        String name() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }

    TagList(Database database, Supplier<Rows> rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, by name. */
    public List<KnownTag> all() {
        Rows now = rows.get();
        Known read = known;
        if (read != null && read.changeset() == now.changeset()) return read.tags();
        Known fresh = new Known(now.changeset(), read(now));
        known = fresh;
        return fresh.tags();
    }

    /** The one that is called so, but for case, accents and spaces. */
    public Optional<KnownTag> called(String name) {
        String folded = Folded.of(name);
        return all().stream().filter(tag -> tag.folded().equals(folded)).findFirst();
    }

    /**
     * Those that have all these words or pieces of words: first those of the themes at hand, of those what begins so, of those
     * what most obstacles have. Nothing typed finds what most have.
     *
     * @param most as many at most
     */
    public List<KnownTag> like(String typed, Collection<Theme> themes, int most) {
        String folded = Folded.of(typed);
        List<String> wanted = List.of(folded.split(" ", -1));
        Comparator<KnownTag> near = Comparator.comparing(tag -> tag.theme() == null || !themes.contains(tag.theme()));
        return all().stream()
                .filter(tag -> wanted.stream().allMatch(tag.folded()::contains))
                .sorted(near.thenComparing(tag -> !tag.folded().equals(folded))
                        .thenComparing(tag -> !tag.folded().startsWith(folded))
                        .thenComparing(MOST_USED))
                .limit(most)
                .toList();
    }

    private List<KnownTag> read(Rows now) {
        Map<String, Use> used = new HashMap<>();
        for (Row row : now.rows()) {
            row.get(ObstacleFields.TAGS)
                    .ifPresent(tags -> tags.forEach(tag -> used.computeIfAbsent(Folded.of(tag), fresh -> new Use())
                            .add(tag, row.id())));
        }
        Map<String, KnownTag> tags = new HashMap<>();
        used.forEach((folded, use) -> tags.put(folded, new KnownTag(use.name(), null, use.obstacles)));
        for (Tag.Entry entry : listed()) {
            String folded = Folded.of(entry.name());
            Set<UUID> obstacles = used.containsKey(folded) ? used.get(folded).obstacles : Set.of();
            tags.put(folded, new KnownTag(entry.name(), entry.theme(), obstacles));
        }
        List<KnownTag> sorted = new ArrayList<>(tags.values());
        sorted.sort(Comparator.comparing(KnownTag::folded));
        return List.copyOf(sorted);
    }

    private List<Tag.Entry> listed() {
        return database.read(
                session -> session.createSelectionQuery("from Tag t order by t.id", Tag.class).getResultList().stream()
                        .map(Tag::entry)
                        .toList());
    }
}
