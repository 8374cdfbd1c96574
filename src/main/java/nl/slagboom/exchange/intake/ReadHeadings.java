package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;

/**
 * A column of a workbook that comes back, under a heading that nobody knows any more, is what its cells say that it was: for
 * most obstacles they still hold what one field of them was handed out with.
 */
final class ReadHeadings {

    /** So much of a column must be as it was. */
    private static final double MOSTLY = 0.6;

    /** One cell may be like another by chance. */
    private static final int FEW = 2;

    private final Placing placing;
    private final HandedWords words;
    /** The obstacles of the rows, as they were handed out. */
    private final Map<Table.Line, Dossier> then = new HashMap<>();

    private ReadHeadings(Placing placing, HandedOut handedOut, Matches matches, Vocabulary vocabulary) {
        this.placing = placing;
        words = new HandedWords(placing, vocabulary);
        for (Table.Line line : placing.table().lines())
            meant(new Cells(placing, line), matches)
                    .flatMap(known -> handedOut.then(known.id()))
                    .ifPresent(dossier -> then.put(line, dossier));
    }

    static Placing of(Placing placing, HandedOut handedOut, Matches matches, Vocabulary vocabulary) {
        HandOut.Entry given = handedOut.handOut();
        boolean all = placing.targets().stream().noneMatch(Target.Special.NOT_PLACED::equals);
        if (given == null || all || placing.isOfParts()) return placing;
        return new ReadHeadings(placing, handedOut, matches, vocabulary).read(given);
    }

    /** What a person should know of it. */
    static List<Problem> problems(Placing before, Placing after, Vocabulary vocabulary) {
        Wording wording = vocabulary.wording(after.language());
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < after.targets().size(); i++) {
            Table.Column column = after.table().columns().get(i);
            if (before.targets().get(i) == Target.Special.NOT_PLACED
                    && after.targets().get(i) instanceof Target.OfField(var field, var language))
                problems.add(new Problem(
                        after.table().sheet(),
                        column.at(),
                        "exchange.heading.read",
                        List.of(column.name(), wording.label(field))));
        }
        return problems;
    }

    private static Optional<Dossier> meant(Cells cells, Matches matches) {
        return cells.text(Target.Special.IDENTITY)
                .flatMap(matches::byIdentity)
                .or(() -> cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference));
    }

    private Placing read(HandOut.Entry given) {
        Placing read = placing;
        for (int i = 0; i < placing.targets().size(); i++) {
            if (placing.targets().get(i) != Target.Special.NOT_PLACED) continue;
            Table.Column column = placing.table().columns().get(i);
            List<Target> fitting = free(read, given).stream()
                    .filter(field -> fits(column, field))
                    .map(Target.class::cast)
                    .toList();
            if (fitting.size() == 1) read = read.with(i, fitting.getFirst());
        }
        return read;
    }

    /** The fields that went out and that no other column is; of a text in two languages each for itself. */
    private static List<Target.OfField> free(Placing read, HandOut.Entry given) {
        List<Target.OfField> free = new ArrayList<>();
        for (String code : given.fields()) {
            Field<Obstacle, ?> field = ObstacleFields.ALL.byCode(code).orElse(null);
            if (field == null || field.side().isPresent()) continue;
            boolean each = field.type() instanceof FieldType.Localized
                    && given.languages().size() > 1;
            if (each) given.languages().forEach(language -> free.add(new Target.OfField(field, language)));
            else free.add(new Target.OfField(field, null));
        }
        free.removeIf(target -> read.targets().contains(target));
        return free;
    }

    private boolean fits(Table.Column column, Target.OfField target) {
        int some = 0;
        int same = 0;
        for (Map.Entry<Table.Line, Dossier> row : then.entrySet()) {
            String was = Folded.of(words.said(row.getValue(), target));
            String is = Folded.of(row.getKey().cell(column).map(Content::text).orElse(""));
            if (was.isEmpty() && is.isEmpty()) continue;
            some++;
            if (was.equals(is)) same++;
        }
        return same >= MOSTLY * some && (same >= FEW || (same == 1 && some == 1));
    }
}
