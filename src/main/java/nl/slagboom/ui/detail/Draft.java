package nl.slagboom.ui.detail;

import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Catalogue;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Move;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * Unsaved work on an obstacle: which one, as it was when it was read, each field that was changed since, and a step that is
 * half filled in.
 */
public final class Draft {

    private static final System.Logger LOG = System.getLogger(Draft.class.getName());
    private static final String HEAD = "draft";
    private static final String FIELDS = "fields";
    private static final String MOVE = "move";
    private static final String REMOVED = "removed";

    private final Map<String, String> head;
    private final List<DraftText.Section> edits;
    private final UUID obstacle;
    private final Instant changedAt;
    private final Instant keptAt;

    private Draft(Map<String, String> head, List<DraftText.Section> edits) {
        this.head = head;
        this.edits = List.copyOf(edits);
        obstacle = UUID.fromString(said("obstacle"));
        changedAt = Instant.parse(said("changedAt"));
        keptAt = Instant.parse(said("keptAt"));
    }

    private String said(String code) {
        return head.getOrDefault(code, "");
    }

    /**
     * Writes down what there is.
     *
     * @param base as it was read
     * @param move a step that is half filled in
     */
    static Draft of(Dossier base, Dossier mine, @Nullable Move move, Instant at) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("obstacle", base.id().toString());
        head.put("reference", base.reference());
        head.put("version", String.valueOf(base.version()));
        head.put("changedAt", changedAt(base).toString());
        head.put("keptAt", at.toString());
        List<DraftText.Section> edits = new ArrayList<>();
        Map<String, String> fields = differing(base.values(), mine.values());
        if (!fields.isEmpty()) edits.add(new DraftText.Section(FIELDS, fields));
        for (PartKind<?> kind : PartKind.all()) addParts(kind, base, mine, edits);
        if (move != null) edits.add(new DraftText.Section(MOVE, written(move)));
        return new Draft(head, edits);
    }

    /** As it was typed: whether the trade takes it like this is asked when it is taken. */
    private static Map<String, String> written(Move move) {
        Map<String, String> step = new LinkedHashMap<>();
        step.put(
                ObstacleFields.STATUS_NOW.code(),
                ObstacleFields.STATUS_NOW.type().written(move.to()));
        step.put(
                ObstacleFields.STATUS_ON.code(), ObstacleFields.STATUS_ON.type().written(move.on()));
        step.put(ObstacleFields.STATUS_REASON.code(), Objects.requireNonNullElse(move.reason(), ""));
        step.put(ObstacleFields.POINTS_TO.code(), Objects.requireNonNullElse(move.pointsTo(), ""));
        return step;
    }

    private static <P extends ObstaclePart> void addParts(
            PartKind<P> kind, Dossier base, Dossier mine, List<DraftText.Section> edits) {
        for (Part<P> part : mine.parts(kind)) {
            Optional<Part<P>> before = base.part(kind, part.id());
            Values<P> from = before.map(Part::values).orElseGet(() -> Values.none(kind.catalogue()));
            Map<String, String> fields = differing(from, part.values());
            if (before.isEmpty() || !fields.isEmpty())
                edits.add(new DraftText.Section(kind.code() + " " + part.id(), fields));
        }
        for (Part<P> part : base.parts(kind)) {
            if (mine.part(kind, part.id()).isEmpty())
                edits.add(new DraftText.Section(kind.code() + " " + part.id() + " " + REMOVED, Map.of()));
        }
    }

    private static <E> Map<String, String> differing(Values<E> from, Values<E> to) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field<E, ?> field : from.differing(to)) {
            if (field.isStated()) fields.put(field.code(), written(field, to));
        }
        return fields;
    }

    /** Nothing where the field is emptied: no value is written so. */
    private static <E, T> String written(Field<E, T> field, Values<E> values) {
        return values.get(field).map(field.type()::written).orElse("");
    }

    /** @return nothing for a text that is no draft */
    static Optional<Draft> read(String text) {
        List<DraftText.Section> sections = DraftText.read(text);
        if (sections.isEmpty() || !sections.getFirst().name().equals(HEAD)) return Optional.empty();
        try {
            return Optional.of(new Draft(sections.getFirst().values(), sections.subList(1, sections.size())));
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.log(Level.WARNING, "No draft", e);
            return Optional.empty();
        }
    }

    String text() {
        List<DraftText.Section> all = new ArrayList<>();
        all.add(new DraftText.Section(HEAD, head));
        all.addAll(edits);
        return DraftText.of(all);
    }

    public UUID obstacle() {
        return obstacle;
    }

    /** What people call the obstacle. */
    public String reference() {
        return said("reference");
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** Whether this is the obstacle as it was read when work on it began. */
    boolean beganFrom(Dossier dossier) {
        return changedAt(dossier).equals(changedAt);
    }

    /** When the obstacle that was read had been changed last: this tells one state of it from another. */
    Instant changedAt() {
        return changedAt;
    }

    private static Instant changedAt(Dossier dossier) {
        return dossier.get(ObstacleFields.CHANGED_AT).orElse(Instant.EPOCH);
    }

    /** The obstacle with this work done on it. What cannot be read, or is no field any more, is left out and logged. */
    Dossier appliedTo(Dossier base) {
        Dossier applied = base;
        for (DraftText.Section section : edits) {
            if (section.name().equals(MOVE)) continue;
            if (section.name().equals(FIELDS)) applied = applied.with(with(applied.values(), section.values()));
            else applied = withPart(applied, section);
        }
        return applied;
    }

    /** The step that was half filled in, where one was and its status and day can be read. */
    Optional<Move> move() {
        return edits.stream()
                .filter(section -> section.name().equals(MOVE))
                .flatMap(section -> move(section.values()).stream())
                .findFirst();
    }

    private static Optional<Move> move(Map<String, String> step) {
        try {
            return Optional.of(new Move(
                    read(ObstacleFields.STATUS_NOW, step),
                    read(ObstacleFields.STATUS_ON, step),
                    step.get(ObstacleFields.STATUS_REASON.code()),
                    step.get(ObstacleFields.POINTS_TO.code())));
        } catch (InvalidValue e) {
            LOG.log(Level.WARNING, "No step", e);
            return Optional.empty();
        }
    }

    private static <T> T read(Field<Obstacle, T> field, Map<String, String> step) {
        return field.type().read(step.getOrDefault(field.code(), ""));
    }

    private static Dossier withPart(Dossier dossier, DraftText.Section section) {
        String[] words = section.name().split(" ", -1);
        try {
            for (PartKind<?> kind : PartKind.all()) {
                if (words.length > 1 && kind.code().equals(words[0]))
                    return withPart(dossier, kind, UUID.fromString(words[1]), words.length > 2, section.values());
            }
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "A part without an identity");
        }
        LOG.log(Level.WARNING, "A part of a kind that is not known");
        return dossier;
    }

    private static <P extends ObstaclePart> Dossier withPart(
            Dossier dossier, PartKind<P> kind, UUID id, boolean removed, Map<String, String> fields) {
        if (removed) return dossier.withoutPart(kind, id);
        Values<P> from = dossier.part(kind, id).map(Part::values).orElseGet(() -> Values.none(kind.catalogue()));
        return dossier.withPart(kind, new Part<>(id, with(from, fields)));
    }

    private static <E> Values<E> with(Values<E> from, Map<String, String> fields) {
        Catalogue<E> catalogue = from.catalogue();
        Values<E> values = from;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            Optional<Field<E, ?>> known = catalogue.byCode(field.getKey());
            if (known.isPresent()) values = with(values, known.get(), field.getValue());
            else LOG.log(Level.WARNING, "A field that is not known");
        }
        return values;
    }

    private static <E, T> Values<E> with(Values<E> values, Field<E, T> field, String written) {
        try {
            return values.with(field, written.isEmpty() ? null : field.type().read(written));
        } catch (InvalidValue e) {
            LOG.log(Level.WARNING, "Not read: " + field);
            return values;
        }
    }
}
