package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Batch;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's own list says of obstacles that stands otherwise in the register after it was taken in: what we changed and the
 * partner did not, and what a person left out. Kept like questions that were decided for ours, so that his next list is compared
 * with what he said.
 */
final class SaidOtherwise {

    private record About(UUID obstacle, Clash.Key key) {}

    private final UUID subject;
    private final List<Batch.Asked> otherwise = new ArrayList<>();

    private SaidOtherwise(UUID subject) {
        this.subject = subject;
    }

    /**
     * @param rows that are taken in
     * @param asked what is kept already, because it is asked
     */
    static List<Batch.Asked> of(List<PlannedRow> rows, HandedOut before, List<Batch.Asked> asked) {
        Map<UUID, Dossier> mine = new HashMap<>();
        Map<UUID, Dossier> theirs = new LinkedHashMap<>();
        for (PlannedRow row : rows) {
            UUID subject = Objects.requireNonNull(row.subject());
            Dossier said = Objects.requireNonNull(row.theirs());
            mine.put(subject, Objects.requireNonNull(row.mine()));
            theirs.merge(
                    subject,
                    said,
                    (above, below) -> before.then(subject)
                            .map(then -> Merge.of(then, above, below).merged())
                            .orElse(below));
        }
        Set<About> known = new HashSet<>();
        asked.forEach(question -> known.add(new About(question.obstacle(), question.key())));
        List<Batch.Asked> otherwise = new ArrayList<>();
        theirs.forEach((subject, said) -> {
            SaidOtherwise here = new SaidOtherwise(subject);
            here.compare(Objects.requireNonNull(mine.get(subject)), said);
            here.otherwise.stream()
                    .filter(one -> known.add(new About(one.obstacle(), one.key())))
                    .forEach(otherwise::add);
        });
        return otherwise;
    }

    private void compare(Dossier mine, Dossier theirs) {
        for (FieldChange change : Difference.between(mine, theirs)) {
            PartKind<?> kind = change.kind();
            UUID part = change.part();
            if (kind == null || part == null) ofObstacle(change, mine, theirs);
            else ofPart(kind, part, change, mine, theirs);
        }
    }

    private void ofObstacle(FieldChange change, Dossier mine, Dossier theirs) {
        List<Field<Obstacle, ?>> together = ObstacleFields.ALL.together(
                ObstacleFields.ALL.byCode(change.field().code()).orElseThrow());
        if (together.size() > 1)
            keep(null, null, together.getFirst().code(), null, written(together, mine), written(together, theirs));
        else if (change.before() instanceof LocalizedText || change.after() instanceof LocalizedText) ofText(change);
        else keep(null, null, change);
    }

    private void ofText(FieldChange change) {
        LocalizedText before = text(change.before());
        LocalizedText after = text(change.after());
        for (Language language : Language.values()) {
            if (!Objects.equals(before.in(language), after.in(language)))
                keep(null, null, change.field().code(), language, before.in(language), after.in(language));
        }
    }

    /** A part that the list does not know is ours. */
    private <P extends ObstaclePart> void ofPart(
            PartKind<P> kind, UUID part, FieldChange change, Dossier mine, Dossier theirs) {
        if (theirs.part(kind, part).isEmpty()) return;
        if (mine.part(kind, part).isPresent()) {
            keep(kind.code(), part, change);
        } else {
            String written = theirs.part(kind, part).orElseThrow().values().written();
            keep(kind.code(), part, null, null, null, written);
        }
    }

    private void keep(@Nullable String kind, @Nullable UUID part, FieldChange change) {
        Field<?, ?> field = change.field();
        keep(
                kind,
                part,
                field.code(),
                null,
                Question.written(field, change.before()),
                Question.written(field, change.after()));
    }

    private void keep(
            @Nullable String kind,
            @Nullable UUID part,
            @Nullable String field,
            @Nullable Language language,
            @Nullable String ours,
            @Nullable String theirs) {
        otherwise.add(new Batch.Asked(subject, new Clash.Key(kind, part, field, language), ours, theirs, Choice.MINE));
    }

    /** A status goes with its day and reason. */
    private static String written(List<Field<Obstacle, ?>> together, Dossier dossier) {
        Values<Obstacle> values = Values.none(ObstacleFields.ALL);
        for (Field<Obstacle, ?> field : together) values = values.withSame(field, dossier.values());
        return values.written();
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }
}
