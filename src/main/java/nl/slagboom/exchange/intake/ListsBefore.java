package nl.slagboom.exchange.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Identity;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.Folded;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;

/**
 * What an organisation said in lists of its own before. What it says now of a field of an obstacle is compared with what it said
 * of that field the last time, in whichever of its lists that was: then only what it changed comes in.
 */
final class ListsBefore {

    private final Search search;
    private final Set<String> asked;
    private final Map<UUID, Dossier> then = new HashMap<>();
    private final Map<UUID, Set<String>> said = new HashMap<>();
    private final List<OpenQuestion.Entry> open = new ArrayList<>();

    private ListsBefore(Search search, Set<String> asked) {
        this.search = search;
        this.asked = asked;
    }

    /** @param placings of the list that came now */
    static HandedOut of(Search search, String organisation, List<Placing> placings) {
        String name = Folded.of(organisation);
        List<HandOut.Entry> lists = search.exchanges().partnersLists().stream()
                .filter(list -> Folded.of(list.partner()).equals(name))
                .toList();
        ListsBefore before = new ListsBefore(search, fields(placings));
        lists.forEach(before::read);
        return HandedOut.before(lists, before.then, before.open);
    }

    /** A list as the next one will be compared with it. */
    static HandOut.Entry entry(
            String organisation, List<Placing> placings, Batch.SourceFile file, List<UUID> obstacles) {
        return new HandOut.Entry(
                Identity.fresh(),
                organisation,
                true,
                null,
                placings.stream().map(Placing::language).distinct().toList(),
                0,
                Identity.fresh(),
                List.copyOf(fields(placings)),
                List.of(),
                obstacles,
                null,
                file.name(),
                file.digest(),
                Instant.EPOCH,
                "",
                null,
                0,
                null);
    }

    /** Of which fields of obstacles a list says something, by their codes. */
    private static Set<String> fields(Collection<Placing> placings) {
        Set<String> fields = new TreeSet<>();
        for (Placing placing : placings) {
            if (placing.isOfReports()) continue;
            for (Target target : placing.targets()) {
                if (target instanceof Target.OfField(var field, var language)) fields.add(field.code());
                if (target == Target.Special.AUTHORITIES)
                    Arrays.stream(Country.values())
                            .forEach(country ->
                                    fields.add(ObstacleFields.authority(country).code()));
            }
            placing.table().lines().stream()
                    .flatMap(line -> line.sections().stream())
                    .forEach(section -> {
                        if (section.status().isPresent()) fields.add(ObstacleFields.STATUS_NOW.code());
                        if (!section.themes().isEmpty()) fields.add(ObstacleFields.THEMES.code());
                        if (!section.neighbours().isEmpty()) fields.add(ObstacleFields.NEIGHBOURS.code());
                    });
        }
        return fields;
    }

    private void read(HandOut.Entry list) {
        List<OpenQuestion.Entry> questions = search.exchanges().questions(list.id());
        questions.stream().filter(question -> question.choice() == null).forEach(open::add);
        List<UUID> wanted = list.obstacles().stream()
                .filter(id -> !said.getOrDefault(id, Set.of()).containsAll(asked))
                .toList();
        if (wanted.isEmpty()) return;
        Map<UUID, List<OpenQuestion.Entry>> theirs =
                questions.stream().collect(Collectors.groupingBy(OpenQuestion.Entry::obstacle));
        search.dossiersAt(list.base(), wanted)
                .forEach((id, dossier) -> take(list, Theirs.of(dossier, theirs.getOrDefault(id, List.of()))));
    }

    private void take(HandOut.Entry list, Dossier earlier) {
        Set<String> known = said.computeIfAbsent(earlier.id(), _ -> new HashSet<>());
        Dossier later = then.get(earlier.id());
        then.put(earlier.id(), later == null ? earlier : filled(later, earlier, list, known));
        known.addAll(list.fields());
    }

    /** Of what a later list says nothing, the earlier one counts. */
    private static Dossier filled(Dossier later, Dossier earlier, HandOut.Entry list, Set<String> known) {
        Values<Obstacle> values = later.values();
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            String lead = ObstacleFields.ALL.together(field).getFirst().code();
            if (list.fields().contains(lead) && !known.contains(lead))
                values = values.withSame(field, earlier.values());
        }
        return later.with(values);
    }

    /**
     * The open obstacles that stood on the list before this one, and stand on it no longer.
     *
     * @param there what is in the register
     */
    static List<Row> gone(HandOut.Entry before, List<PlannedRow> rows, Rows there) {
        Set<UUID> gone = new HashSet<>(before.obstacles());
        gone.removeAll(subjects(rows));
        return there.rows().stream()
                .filter(row -> gone.contains(row.id()) && row.status().isOpen())
                .toList();
    }

    /** That an obstacle is gone from the list: nothing is done with it. */
    static Problem problem(HandOut.Entry before, Row gone) {
        return new Problem(
                "", "", "intake.gone", List.of(gone.reference(), gone.title(), before.fileName(), day(before)));
    }

    private static Set<UUID> subjects(List<PlannedRow> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.subject()).stream())
                .collect(Collectors.toSet());
    }

    private static LocalDate day(HandOut.Entry list) {
        return LocalDate.ofInstant(list.givenAt(), ZoneId.systemDefault());
    }

    /**
     * The list that this one is the next edition of. Which that is, is told by how many obstacles they share: at least half of
     * the shorter one.
     */
    static Optional<HandOut.Entry> previous(HandedOut before, List<PlannedRow> rows) {
        Set<UUID> now = subjects(rows);
        HandOut.Entry best = null;
        long most = 0;
        for (HandOut.Entry list : before.lists()) {
            long shared = list.obstacles().stream().filter(now::contains).count();
            boolean isEdition = 2 * shared >= Math.min(list.obstacles().size(), now.size());
            if (!isEdition || shared <= most) continue;
            best = list;
            most = shared;
        }
        return Optional.ofNullable(best);
    }
}
