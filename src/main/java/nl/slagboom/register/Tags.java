package nl.slagboom.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Tag;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Theme;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.KnownTag;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * The tags that obstacles have, and the list of those of which more is known: under which theme they stand. Tags that differ in
 * case, accents or spaces alone are one. Each method is one changeset, and can be undone.
 */
public final class Tags {

    private final Search search;
    private final Writing writing;

    Tags(Search search, Writing writing) {
        this.search = search;
        this.writing = writing;
    }

    /**
     * Lists one that no obstacle has yet.
     *
     * @param theme under which it stands; null for none
     * @param sentence for the history
     * @throws InvalidValue when it is no name
     * @throws Refusal when it is known already
     */
    public Changeset.Entry add(String name, @Nullable Theme theme, String sentence, String by) {
        Tag.Entry fresh = Tag.Entry.named(name).under(theme);
        search.tags().called(fresh.name()).ifPresent(known -> {
            throw new Refusal("tags.there", known.name());
        });
        return writing.write(Intent.of(by, ChangeKind.TAGS, sentence), unit -> {
                    if (!listed(unit, fresh.name()).isEmpty()) throw new Refusal("tags.there", fresh.name());
                    unit.session().persist(Tag.of(fresh));
                    return fresh.id();
                })
                .changeset();
    }

    /**
     * Has one stand under a theme, or under none.
     *
     * @param sentence for the history
     * @throws Refusal when nobody knows it, or it stands there already
     */
    public Changeset.Entry standUnder(String name, @Nullable Theme theme, String sentence, String by) {
        KnownTag tag = known(name);
        if (tag.theme() == theme) throw new Refusal("tags.under.already", tag.name());
        return writing.write(Intent.of(by, ChangeKind.TAGS, sentence), unit -> {
                    List<Tag> listed = listed(unit, tag.name());
                    for (Tag one : listed) one.change(one.entry().under(theme));
                    if (listed.isEmpty())
                        unit.session()
                                .persist(Tag.of(Tag.Entry.named(tag.name()).under(theme)));
                    return tag.name();
                })
                .changeset();
    }

    /**
     * Calls one otherwise, at every obstacle that has it. Where the other is known already the two become one, which stands where
     * that stands, or else where this one does.
     *
     * @param sentence for the history, of so many obstacles
     * @param progress asked before anything is committed whether it shall stop
     * @return the changeset, and how many obstacles it wrote
     * @throws InvalidValue when the new name is none
     * @throws Refusal when nobody knows it, or it is called so already
     */
    public Written<Integer> rename(String from, String to, IntFunction<String> sentence, String by, Progress progress) {
        KnownTag tag = known(from);
        String typed = Tag.Entry.named(to).name();
        boolean isSame = Tag.isSame(tag.name(), typed);
        // What differs in case alone from one that is there becomes that one, unless its own spelling is what shall
        // change.
        String name =
                isSame ? typed : search.tags().called(typed).map(KnownTag::name).orElse(typed);
        return writing.write(Intent.of(by, ChangeKind.TAGS, ""), unit -> {
            int obstacles = replaceIn(unit, tag.name(), name, progress);
            boolean isListed = renameListed(unit, tag.name(), name);
            if (obstacles == 0 && !isListed) throw new Refusal("tags.same", name);
            unit.say(sentence.apply(obstacles));
            progress.checkCancelled();
            return obstacles;
        });
    }

    /**
     * Takes one off the list, and from every obstacle that has it.
     *
     * @param sentence for the history, of so many obstacles
     * @param progress asked before anything is committed whether it shall stop
     * @return the changeset, and how many obstacles it wrote
     * @throws Refusal when nobody knows it
     */
    public Written<Integer> remove(String name, IntFunction<String> sentence, String by, Progress progress) {
        KnownTag tag = known(name);
        return writing.write(Intent.of(by, ChangeKind.TAGS, ""), unit -> {
            int obstacles = replaceIn(unit, tag.name(), null, progress);
            listed(unit, tag.name()).forEach(unit.session()::remove);
            unit.say(sentence.apply(obstacles));
            progress.checkCancelled();
            return obstacles;
        });
    }

    private KnownTag known(String name) {
        search.refresh();
        return search.tags().called(name).orElseThrow(() -> new Refusal("tags.unknown", name.strip()));
    }

    private static List<Tag> listed(Unit unit, String name) {
        return unit.session().createSelectionQuery("from Tag", Tag.class).getResultList().stream()
                .filter(tag -> Tag.isSame(tag.entry().name(), name))
                .toList();
    }

    /** @return whether the list became another */
    private static boolean renameListed(Unit unit, String from, String to) {
        List<Tag> mine = listed(unit, from);
        if (Tag.isSame(from, to)) {
            boolean isOther = mine.stream().anyMatch(tag -> !tag.entry().name().equals(to));
            mine.forEach(tag -> tag.change(tag.entry().renamed(to)));
            return isOther;
        }
        Optional<Tag> other = listed(unit, to).stream().findFirst();
        for (Tag tag : mine) {
            if (other.isEmpty()) {
                tag.change(tag.entry().renamed(to));
                continue;
            }
            Tag.Entry there = other.get().entry();
            if (there.theme() == null)
                other.get().change(there.under(tag.entry().theme()));
            unit.session().remove(tag);
        }
        return !mine.isEmpty();
    }

    private static int replaceIn(Unit unit, String from, @Nullable String to, Progress progress) {
        return Writing.replace(unit, having(unit, from), dossier -> replaced(dossier, from, to), progress);
    }

    private static List<UUID> having(Unit unit, String name) {
        List<UUID> ids = new ArrayList<>();
        for (Object[] row : unit.session()
                .createSelectionQuery(
                        "select o.id, o.tags from Obstacle o where o.withdrawn is null and o.tags is not null",
                        Object[].class)
                .getResultList()) {
            if (((List<?>) row[1]).stream().anyMatch(tag -> Tag.isSame(String.valueOf(tag), name)))
                ids.add((UUID) row[0]);
        }
        return ids;
    }

    /** An obstacle with another tag in the place of one, or with none; it has none twice. */
    private static Dossier replaced(Dossier dossier, String from, @Nullable String to) {
        SequencedSet<String> now = new LinkedHashSet<>();
        for (String tag : dossier.get(ObstacleFields.TAGS).orElse(Collections.emptyNavigableSet())) {
            boolean isIt = Tag.isSame(tag, from);
            if (!isIt && (to == null || !Tag.isSame(tag, to))) now.add(tag);
            else if (to != null) now.add(to);
        }
        return dossier.with(ObstacleFields.TAGS, now);
    }
}
