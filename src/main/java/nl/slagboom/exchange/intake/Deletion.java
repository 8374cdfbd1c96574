package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner wrote beside a row that it shall go, or struck it through. Nothing goes by that: a person is asked whether the
 * obstacle has lapsed.
 */
final class Deletion {

    private static final Set<String> WORDS = Tsv.read("deleted.tsv").stream()
            .flatMap(line -> line.stream().skip(1))
            .map(Vocabulary::key)
            .collect(Collectors.toSet());

    private static final Set<Field<Obstacle, ?>> NAMES = Set.of(ObstacleFields.REFERENCE, ObstacleFields.TITLE);

    private Deletion() {}

    /** What says so: a remark, what stands for a status, or a line through it. */
    static Optional<String> mark(Cells cells) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            Target target = cells.placing().targets().get(i);
            boolean isRemark = target == Target.Special.NOTE;
            if (!isRemark && !target.equals(Cells.field(ObstacleFields.STATUS_NOW))) continue;
            cells.line()
                    .cell(cells.placing().table().columns().get(i))
                    .map(cell -> cell.text().strip())
                    .filter(text -> WORDS.contains(Vocabulary.key(text)) || isRemark && DeletionWish.isIn(text))
                    .ifPresent(said::add);
        }
        return said.stream()
                .findFirst()
                .or(() -> Optional.of("exchange.struck")
                        .filter(_ -> isStruck(cells))
                        .map(words(cells)::text));
    }

    private static Messages words(Cells cells) {
        return Messages.of(cells.placing().language().locale());
    }

    /** Whoever strikes a row through strikes at least what names it. */
    private static boolean isStruck(Cells cells) {
        List<Table.Column> naming = new ArrayList<>();
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            Table.Column column = cells.placing().table().columns().get(i);
            if (cells.placing().targets().get(i) instanceof Target.OfField(var field, var language)
                    && NAMES.contains(field)
                    && cells.line().cell(column).isPresent()) naming.add(column);
        }
        return !naming.isEmpty() && naming.stream().allMatch(cells.line()::isStruck);
    }

    /** An obstacle as the partner would have it. Its day is that on which somebody agrees. */
    static Dossier of(Dossier theirs, String organisation, String mark) {
        return theirs.with(ObstacleFields.STATUS_NOW, Status.LAPSED)
                .with(ObstacleFields.STATUS_REASON, organisation + ": " + mark);
    }

    /**
     * What is to be asked, where it does not clash with a step of ours and is asked as that.
     *
     * @param clashes what is asked anyway
     */
    static Optional<Clash> asked(Dossier then, Dossier now, Dossier theirs, List<Clash> clashes) {
        boolean lapses = theirs.status() == Status.LAPSED && then.status() != Status.LAPSED;
        boolean isAsked = clashes.stream().anyMatch(clash -> isOfStatus(clash.conflict()));
        if (!lapses || isAsked || !now.status().isOpen()) return Optional.empty();
        Conflict status = conflict(ObstacleFields.STATUS_NOW, then, now, theirs);
        Conflict reason = conflict(ObstacleFields.STATUS_REASON, then, now, theirs);
        return Optional.of(new Clash(
                status,
                List.of(reason),
                null,
                status.base(),
                status.mine(),
                status.theirs(),
                List.of(Choice.MINE, Choice.THEIRS)));
    }

    private static boolean isOfStatus(Conflict conflict) {
        return conflict.kind() == null && ObstacleFields.STATUS_NOW.equals(conflict.field());
    }

    private static <T> Conflict conflict(Field<Obstacle, T> field, Dossier then, Dossier now, Dossier theirs) {
        return new Conflict(null, null, field, value(then, field), value(now, field), value(theirs, field));
    }

    private static <T> @Nullable T value(Dossier dossier, Field<Obstacle, T> field) {
        return dossier.get(field).orElse(null);
    }

    /** It has lapsed on the day on which that was agreed, and not when it came to what it was. */
    static Dossier dated(Dossier settled, Dossier then, Dossier now, LocalDate today) {
        boolean lapses = settled.status() == Status.LAPSED && now.status() != Status.LAPSED;
        boolean isOld = settled.get(ObstacleFields.STATUS_ON).equals(then.get(ObstacleFields.STATUS_ON));
        return lapses && isOld ? settled.with(ObstacleFields.STATUS_ON, PartialDate.of(today)) : settled;
    }

    /** Without an agreement it stays as it is. */
    static Dossier settled(Dossier settled, Dossier now, boolean isAgreed) {
        if (isAgreed) return settled;
        Values<Obstacle> values = settled.values();
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.together(ObstacleFields.STATUS_NOW))
            values = values.withSame(field, now.values());
        return settled.with(values);
    }
}
