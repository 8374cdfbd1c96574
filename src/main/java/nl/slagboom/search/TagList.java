package nl.slagboom.search;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
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
    private volatile @Nullable Own own;

    private record Known(long changeset, List<KnownTag> tags) {}

    private record Own(long changeset, List<OwnTheme> themes) {}

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

    /** Those that stand under a theme, by name: themes of one's own. Read without Hibernate, for the list waits for them. */
    public List<OwnTheme> ownThemes() {
        long changeset = rows.get().changeset();
        Own read = own;
        if (read != null && read.changeset() == changeset) return read.themes();
        List<OwnTheme> themes = listed().stream()
                .flatMap(tag ->
                        Optional.ofNullable(tag.theme())
                                .map(theme -> new OwnTheme(theme, tag.name(), Folded.of(tag.name())))
                                .stream())
                .sorted(Comparator.comparing(OwnTheme::folded))
                .toList();
        own = new Own(changeset, themes);
        return themes;
    }

    private List<Tag.Entry> listed() {
        return database.look(connection -> {
            List<Tag.Entry> listed = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select id, tag_name, theme from tag order by id")) {
                while (row.next())
                    listed.add(new Tag.Entry(row.getObject(1, UUID.class), row.getString(2), theme(row.getString(3))));
            }
            return listed;
        });
    }

    /** A damaged one is none: the check of the register names it. */
    private static @Nullable Theme theme(@Nullable String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
