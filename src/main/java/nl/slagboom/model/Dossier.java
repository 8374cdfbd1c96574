package nl.slagboom.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle and all that it owns, at one moment: an immutable tree. This is what screens edit, files exchange and
 * history compares; the entities behind it never leave a transaction.
 */
public final class Dossier {

    private final UUID id;
    private final int version;
    private final Values<Obstacle> values;
    private final Map<PartKind<?>, List<Part<?>>> parts;

    private Dossier(UUID id, int version, Values<Obstacle> values, Map<PartKind<?>, List<Part<?>>> parts) {
        this.id = id;
        this.version = version;
        this.values = values;
        this.parts = parts;
    }

    /** A new obstacle, not yet in the register. It begins as reported. */
    public static Dossier begin() {
        return begin(Identity.fresh());
    }

    /** The same, with an identity that was made before. */
    public static Dossier begin(UUID id) {
        return new Dossier(id, 0, Values.none(ObstacleFields.ALL), Map.of())
                .with(ObstacleFields.STATUS_NOW, Status.REPORTED);
    }

    /** @param parts the entities it owns, of every kind */
    public static Dossier of(Obstacle obstacle, List<? extends ObstaclePart> parts) {
        Map<PartKind<?>, List<Part<?>>> byKind = new LinkedHashMap<>();
        for (PartKind<?> kind : PartKind.all()) {
            List<Part<?>> ofKind = taken(kind, parts);
            if (!ofKind.isEmpty()) byKind.put(kind, ofKind);
        }
        return new Dossier(obstacle.id, obstacle.version, values(obstacle), Collections.unmodifiableMap(byKind));
    }

    /** An obstacle as it lies in the register, where only what was kept lies. */
    public static Dossier stored(UUID id, int version, Values<Obstacle> values, Map<PartKind<?>, List<Part<?>>> parts) {
        Map<PartKind<?>, List<Part<?>>> byKind = new LinkedHashMap<>();
        for (PartKind<?> kind : PartKind.all()) {
            List<Part<?>> ofKind = parts.getOrDefault(kind, List.of());
            if (!ofKind.isEmpty()) byKind.put(kind, sorted(ofKind));
        }
        return new Dossier(id, version, values, Collections.unmodifiableMap(byKind));
    }

    /** What the fields of an obstacle hold, without its parts: enough for a row. */
    public static Values<Obstacle> values(Obstacle obstacle) {
        return Values.of(ObstacleFields.ALL, obstacle);
    }

    private static <P extends ObstaclePart> List<Part<?>> taken(PartKind<P> kind, List<? extends ObstaclePart> parts) {
        List<Part<?>> taken = new ArrayList<>();
        for (ObstaclePart part : parts) {
            if (kind.entity().isInstance(part))
                taken.add(Part.of(kind, kind.entity().cast(part)));
        }
        return sorted(taken);
    }

    public UUID id() {
        return id;
    }

    /** The version that was read; a save over another one is a conflict. */
    public int version() {
        return version;
    }

    public Values<Obstacle> values() {
        return values;
    }

    public <T> Optional<T> get(Field<Obstacle, T> field) {
        return values.get(field);
    }

    public <T> Dossier with(Field<Obstacle, T> field, @Nullable T value) {
        return with(values.with(field, value));
    }

    public Dossier with(Values<Obstacle> changed) {
        return new Dossier(id, version, changed, parts);
    }

    public String reference() {
        return get(ObstacleFields.REFERENCE).orElse("");
    }

    public LocalizedText title() {
        return get(ObstacleFields.TITLE).orElse(LocalizedText.EMPTY);
    }

    public Status status() {
        return get(ObstacleFields.STATUS_NOW).orElse(Status.REPORTED);
    }

    public boolean isWithdrawn() {
        return values.has(ObstacleFields.WITHDRAWN);
    }

    @SuppressWarnings("unchecked") // a kind's list holds parts of that kind only
    public <P extends ObstaclePart> List<Part<P>> parts(PartKind<P> kind) {
        return (List<Part<P>>) (List<?>) parts.getOrDefault(kind, List.of());
    }

    public <P extends ObstaclePart> Optional<Part<P>> part(PartKind<P> kind, UUID partId) {
        return parts(kind).stream().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** With this part in the place of the one that has its identity, or as the last. */
    public <P extends ObstaclePart> Dossier withPart(PartKind<P> kind, Part<P> part) {
        List<Part<P>> changed = new ArrayList<>(parts(kind));
        int place = place(changed, part.id());
        if (place < 0) changed.add(part);
        else changed.set(place, part);
        return withParts(kind, changed);
    }

    public <P extends ObstaclePart> Dossier withoutPart(PartKind<P> kind, UUID partId) {
        return withParts(
                kind,
                parts(kind).stream().filter(part -> !part.id().equals(partId)).toList());
    }

    public <P extends ObstaclePart> Dossier withParts(PartKind<P> kind, List<Part<P>> changed) {
        Map<PartKind<?>, List<Part<?>>> all = new LinkedHashMap<>(parts);
        if (changed.isEmpty()) all.remove(kind);
        else all.put(kind, sorted(changed));
        return new Dossier(id, version, values, Collections.unmodifiableMap(all));
    }

    /** Parts have no order of their own; by identity, the same parts are the same list. */
    private static List<Part<?>> sorted(List<? extends Part<?>> parts) {
        return parts.stream()
                .<Part<?>>map(part -> part)
                .sorted(Comparator.comparing(Part::id))
                .toList();
    }

    private static <P extends ObstaclePart> int place(List<Part<P>> parts, UUID partId) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(partId)) return i;
        }
        return -1;
    }

    /** Whether both hold the same, whatever their versions and what follows from the rest. */
    public boolean saysTheSameAs(Dossier other) {
        return values.differing(other.values).stream().noneMatch(Field::isStated) && parts.equals(other.parts);
    }

    /** With what the register gave it and no edit changes. */
    public Dossier keptFrom(Obstacle obstacle) {
        Values<Obstacle> given = values(obstacle);
        return with(values.withSame(ObstacleFields.REFERENCE, given).withSame(ObstacleFields.LOGGED_AT, given));
    }

    /** With what follows from the rest counted anew. Every write passes here. */
    public Dossier counted(Instant now) {
        List<Part<Action>> open = parts(ActionFields.KIND).stream()
                .filter(action -> action.get(ActionFields.DONE_ON).isEmpty())
                .toList();
        @Nullable
        LocalDate due = open.stream()
                .flatMap(action -> action.get(ActionFields.DUE).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        long reports = parts(ReportFields.KIND).stream()
                .mapToLong(report ->
                        report.get(ReportFields.AMOUNT).map(Quantity::number).orElse(1L))
                .sum();
        Dossier counted = with(ObstacleFields.OPEN_ACTIONS, (long) open.size())
                .with(ObstacleFields.ACTION_DUE, due)
                .with(ObstacleFields.REPORT_COUNT, reports)
                .with(ObstacleFields.CHANGED_AT, now);
        return get(ObstacleFields.LOGGED_AT).isPresent() ? counted : counted.with(ObstacleFields.LOGGED_AT, now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier dossier
                && id.equals(dossier.id)
                && version == dossier.version
                && values.equals(dossier.values)
                && parts.equals(dossier.parts);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return reference() + values + parts;
    }
}
