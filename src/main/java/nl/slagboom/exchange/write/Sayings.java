package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a partner's answers wrote into the register: each thing once, as the last answer has it. */
final class Sayings {

    /** One thing of one obstacle. */
    record About(UUID obstacle, Clash.Key key) {}

    private final HandOut.Entry given;
    private final Glimpse then;
    private final Audience partner;
    private final Map<About, @Nullable Object> said = new LinkedHashMap<>();
    /** The obstacles that new rows are about, with the title that they gave. */
    private final Map<UUID, LocalizedText> rows = new LinkedHashMap<>();

    private final Set<UUID> fresh = new LinkedHashSet<>();

    /** @param then as it was handed out */
    Sayings(HandOut.Entry given, Glimpse then, Audience partner) {
        this.given = given;
        this.then = then;
        this.partner = partner;
    }

    Map<About, @Nullable Object> said() {
        return said;
    }

    Map<UUID, LocalizedText> rows() {
        return rows;
    }

    /** Whether a new row made an obstacle of its own. */
    boolean isFresh(UUID obstacle) {
        return fresh.contains(obstacle);
    }

    /**
     * Takes what one answer did to an obstacle.
     *
     * @param before null where the answer made it
     */
    void take(@Nullable Dossier before, Dossier after) {
        UUID id = after.id();
        if (before == null) fresh.add(id);
        if (then.of(id).isEmpty()) {
            LocalizedText title = changed(before == null ? LocalizedText.EMPTY : before.title(), after.title());
            if (title.isEmpty()) rows.putIfAbsent(id, title);
            else rows.put(id, title);
            return;
        }
        List<FieldChange> changes = Difference.between(before, after);
        for (FieldChange change : changes) {
            if (change.kind() == null) ofObstacle(after, change, changes);
            else if (change.kind().equals(ActionFields.KIND)) ofAction(after, change);
            else if (change.field().equals(NoteFields.TEXT) && change.whole() && change.after() != null)
                said.put(new About(id, key(change, change.field())), change.after());
        }
    }

    private static LocalizedText changed(LocalizedText before, LocalizedText after) {
        LocalizedText changed = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            if (!Objects.equals(before.in(language), after.in(language)))
                changed = changed.with(language, after.in(language));
        }
        return changed;
    }

    private void ofObstacle(Dossier after, FieldChange change, List<FieldChange> all) {
        Field<Obstacle, ?> field =
                ObstacleFields.ALL.byCode(change.field().code()).orElseThrow();
        if (!partner.maySee(field) || !mayChange(field) || goesAlong(field, all)) return;
        if (change.before() instanceof LocalizedText || change.after() instanceof LocalizedText) {
            LocalizedText was = text(change.before());
            LocalizedText is = text(change.after());
            for (Language language : Language.values()) {
                if (!Objects.equals(was.in(language), is.in(language)))
                    said.put(new About(after.id(), new Clash.Key(null, null, field.code(), language)), is.in(language));
            }
            return;
        }
        About about = new About(after.id(), key(change, field));
        Object earlier = said.containsKey(about) ? said.get(about) : then.value(after.id(), about.key());
        said.put(about, written(earlier, change.before(), change.after()));
    }

    private boolean mayChange(Field<Obstacle, ?> field) {
        return given.editable().contains(field.code())
                || given.editable().contains(lead(field).code());
    }

    private static Field<Obstacle, ?> lead(Field<Obstacle, ?> field) {
        return ObstacleFields.ALL.together(field).getFirst();
    }

    /** The day of a status is said with the status. */
    private static boolean goesAlong(Field<Obstacle, ?> field, List<FieldChange> all) {
        Field<Obstacle, ?> lead = lead(field);
        return !lead.equals(field)
                && all.stream()
                        .anyMatch(change ->
                                change.kind() == null && change.field().equals(lead));
    }

    /** Of several codes only those count that came and went: the others are ours. */
    private static @Nullable Object written(@Nullable Object earlier, @Nullable Object before, @Nullable Object after) {
        if (!(before instanceof Collection<?>) && !(after instanceof Collection<?>)) return after;
        List<Object> written = new ArrayList<>(several(earlier));
        written.removeIf(one -> several(before).contains(one) && !several(after).contains(one));
        several(after).stream()
                .filter(one -> !several(before).contains(one) && !written.contains(one))
                .forEach(written::add);
        return written.isEmpty() ? null : new LinkedHashSet<>(written);
    }

    static Collection<?> several(@Nullable Object value) {
        return value instanceof Collection<?> several ? several : List.of();
    }

    private void ofAction(Dossier after, FieldChange change) {
        if (!partner.maySee(change.field())) return;
        Clash.Key whole = new Clash.Key(ActionFields.KIND.code(), change.part(), null, null);
        boolean isWhole = change.whole() || then.value(after.id(), whole) == null;
        if (!isWhole) said.put(new About(after.id(), key(change, change.field())), change.after());
        else
            after.part(ActionFields.KIND, Objects.requireNonNull(change.part()))
                    .ifPresent(part -> said.put(
                            new About(after.id(), whole),
                            partner.seen(Dossier.begin().withPart(ActionFields.KIND, part))
                                    .part(ActionFields.KIND, part.id())
                                    .orElse(part)
                                    .values()));
    }

    private static Clash.Key key(FieldChange change, Field<?, ?> field) {
        return new Clash.Key(change.kind() == null ? null : change.kind().code(), change.part(), field.code(), null);
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }
}
