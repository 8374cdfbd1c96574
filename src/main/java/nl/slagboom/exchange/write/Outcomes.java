package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.Values;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Finds out what became of what a partner wrote into one hand-out. */
final class Outcomes {

    private static final Clash.Key ROW = new Clash.Key(null, null, null, null);

    private final Glimpse then;
    private final Glimpse now;
    private final Sayings sayings;
    private final List<OpenQuestion.Entry> questions;
    private final Bilingual words;

    private Outcomes(
            HandOut.Entry given, Glimpse then, Glimpse now, Sayings sayings, List<OpenQuestion.Entry> questions) {
        this.then = then;
        this.now = now;
        this.sayings = sayings;
        this.questions = questions;
        words = new Bilingual(given.languages());
    }

    /** @param at the changeset at which the register is looked at */
    static Answer of(HandOut.Entry given, long at, Search search) {
        Audience partner = Audience.partner(given.neighbour());
        Glimpse then = new Glimpse(search.dossiersAt(given.base(), given.obstacles()), partner);
        Sayings sayings = new Sayings(given, then, partner);
        for (long answer : search.exchanges().answers(given.id())) {
            List<UUID> ids = search.touchedBy(answer);
            Map<UUID, Dossier> before = new HashMap<>(search.dossiersAt(answer - 1, ids));
            before.values().removeIf(Dossier::isWithdrawn); // it came back with an undo that was undone
            search.dossiersAt(answer, ids).forEach((id, dossier) -> sayings.take(before.get(id), dossier));
        }
        Set<UUID> all = new LinkedHashSet<>(given.obstacles());
        all.addAll(sayings.rows().keySet());
        Glimpse now = new Glimpse(search.dossiersAt(at, List.copyOf(all)), partner);
        Outcomes outcomes =
                new Outcomes(given, then, now, sayings, search.exchanges().questions(given.id()));
        return new Answer(given, outcomes.all(), List.copyOf(sayings.rows().keySet()));
    }

    private List<Outcome> all() {
        Map<Sayings.About, Outcome> all = new LinkedHashMap<>();
        sayings.said().forEach((about, theirs) -> all.put(about, settled(about, theirs)));
        for (OpenQuestion.Entry question : questions) {
            Sayings.About about = new Sayings.About(question.obstacle(), question.key());
            if (then.of(question.obstacle()).isEmpty()) continue;
            // Asked as a whole, an action is told as a whole.
            if (Outcome.kind(about.key()) != null && about.key().field() == null)
                all.keySet()
                        .removeIf(other ->
                                Objects.equals(other.key().part(), about.key().part()));
            all.put(about, asked(about, question));
        }
        repeated(all).forEach(all::remove);
        List<Outcome> sorted = new ArrayList<>(all.values());
        sayings.rows().forEach((id, title) -> row(id, title).ifPresent(sorted::add));
        sorted.sort(Comparator.comparing((Outcome one) -> one.reference().isEmpty())
                .thenComparing(Outcome::reference)
                .thenComparingInt(Outcomes::place));
        return sorted;
    }

    /** As the sheets have them: the row, its fields, its actions, and what was remarked. */
    private static int place(Outcome outcome) {
        if (NoteFields.KIND.equals(outcome.kind())) return Integer.MAX_VALUE;
        if (outcome.kind() != null) return ObstacleFields.ALL.fields().size();
        return outcome.field() == null ? -1 : ObstacleFields.ALL.fields().indexOf(outcome.field());
    }

    private Outcome settled(Sayings.About about, @Nullable Object theirs) {
        if (NoteFields.KIND.equals(Outcome.kind(about.key()))) return outcome(about, remarked(theirs), Became.NOTED);
        return outcome(about, theirs, became(about, theirs));
    }

    /** A note says in which column it stood; of a remark that is plain. */
    private @Nullable Object remarked(@Nullable Object note) {
        String heading = words.text("handout.remarks") + ": ";
        return note instanceof String text && text.startsWith(heading) ? text.substring(heading.length()) : note;
    }

    private Outcome asked(Sayings.About about, OpenQuestion.Entry question) {
        Object theirs = Asked.theirs(question);
        Choice choice = question.choice();
        Became became = became(about, theirs);
        // Whatever was decided, it is there.
        if (became == Became.TAKEN) return outcome(about, theirs, became);
        if (choice == null) return outcome(about, theirs, Became.OPEN);
        return outcome(
                about,
                theirs,
                switch (choice) {
                    case MINE -> Became.OURS;
                    case OWN -> Became.OTHER;
                    case THEIRS, BOTH -> became;
                });
    }

    private Became became(Sayings.About about, @Nullable Object theirs) {
        Object base = then.value(about.obstacle(), about.key());
        Object is = now.value(about.obstacle(), about.key());
        if (Objects.equals(is, theirs) || isThere(base, theirs, is)) return Became.TAKEN;
        boolean below = theirs instanceof String && is instanceof String text && text.endsWith("\n" + theirs);
        return below ? Became.BOTH : Became.CHANGED;
    }

    /** Of several codes those that the partner added are there, and those that he took away are not. */
    private static boolean isThere(@Nullable Object base, @Nullable Object theirs, @Nullable Object is) {
        if (!(theirs instanceof Collection<?>) && !(base instanceof Collection<?>)) return false;
        Collection<?> was = Sayings.several(base);
        Collection<?> wanted = Sayings.several(theirs);
        Collection<?> there = Sayings.several(is);
        return wanted.stream().allMatch(one -> was.contains(one) || there.contains(one))
                && was.stream().allMatch(one -> wanted.contains(one) || !there.contains(one));
    }

    private Outcome outcome(Sayings.About about, @Nullable Object theirs, Became found) {
        UUID id = about.obstacle();
        Dossier obstacle = now.of(id).or(() -> then.of(id)).orElseThrow();
        Became became = now.of(id).isEmpty() && found != Became.NOTED ? Became.GONE : found;
        boolean differs = became != Became.TAKEN && became != Became.NOTED && became != Became.GONE;
        return new Outcome(
                id,
                obstacle.reference(),
                obstacle.title(),
                about.key(),
                part(about),
                then.value(id, about.key()),
                theirs,
                became,
                differs ? now.value(id, about.key()) : null);
    }

    /** What the action is called, as the partner knew it. */
    private String part(Sayings.About about) {
        if (!ActionFields.KIND.code().equals(about.key().kind())) return "";
        Field<?, ?> task = ActionFields.TASK;
        Clash.Key name = new Clash.Key(about.key().kind(), about.key().part(), task.code(), null);
        return Optional.ofNullable(then.value(about.obstacle(), name))
                .or(() -> Optional.ofNullable(now.value(about.obstacle(), name)))
                .map(String::valueOf)
                .orElse("");
    }

    /** A new row. Of an obstacle that the partner may not see nothing is told but what he wrote. */
    private Optional<Outcome> row(UUID id, LocalizedText written) {
        Optional<Dossier> there = now.of(id);
        LocalizedText title = there.map(Dossier::title).orElse(written);
        LocalizedText theirs = written.isEmpty() ? title : written;
        if (theirs.isEmpty()) return Optional.empty();
        Became became = sayings.isFresh(id) ? Became.NEW : Became.KNOWN;
        return Optional.of(new Outcome(
                id,
                there.map(Dossier::reference).orElse(""),
                title,
                ROW,
                "",
                null,
                theirs,
                there.isPresent() ? became : Became.GONE,
                null));
    }

    /** What was not taken as the partner had it was noted too: once is enough. */
    private Set<Sayings.About> repeated(Map<Sayings.About, Outcome> all) {
        Set<Sayings.About> repeated = new HashSet<>();
        all.forEach((about, outcome) -> {
            if (outcome.became() != Became.NOTED) return;
            String note = String.valueOf(outcome.theirs());
            boolean said = all.values().stream()
                    .filter(other -> other.obstacle().equals(outcome.obstacle())
                            && (other.became() == Became.OURS || other.became() == Became.OTHER))
                    .anyMatch(other -> isIn(note, other));
            if (said) repeated.add(about);
        });
        return repeated;
    }

    private boolean isIn(String note, Outcome outcome) {
        Object theirs = outcome.theirs();
        if (theirs instanceof Values<?>) return !outcome.part().isEmpty() && note.contains(outcome.part());
        return theirs != null
                && words.languages().stream()
                        .map(words::in)
                        .anyMatch(wording -> note.contains(": " + wording.value(theirs)));
    }
}
