package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Settlement;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a handed-out workbook that comes back, or of a partner's next list: what the partner changed is brought together with
 * what we changed since. Of what we handed out only what the partner may change is taken, and what was emptied is erased only where
 * a person agrees; in a list of his own what is blank says nothing.
 */
final class ReturnedRow {

    private final HandedOut handedOut;
    private final Cells cells;
    private final Dossier then;
    private final Dossier from;
    private final Map<Clash.Key, Decision> decisions;
    private final Origin origin;
    private final List<Question> questions = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /**
     * @param then the obstacle as it was handed out, or as the partner's list had it
     * @param from as it is, after the rows above
     */
    ReturnedRow(
            HandedOut handedOut,
            Cells cells,
            Dossier then,
            Dossier from,
            Map<Clash.Key, Decision> decisions,
            Origin origin) {
        this.origin = origin;
        this.handedOut = handedOut;
        this.cells = cells;
        this.then = then;
        this.from = from;
        this.decisions = decisions;
    }

    /** What a person must decide. To be asked when it was settled. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** What the partner wrote and we do not take: it is noted. To be asked when it was settled. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /** The obstacle as it would be. */
    Dossier settled(Dossier said, List<Problem> problems) {
        Dossier theirs = handedOut.isReturn() ? deleted(emptied(permitted(said, problems))) : said;
        for (Question emptied : questions)
            if (emptied.decision() == null) problems.add(problem("exchange.blank", emptied.clash()));
        Settlement settlement = Settlement.of(then, from, theirs);
        for (Clash clash : settlement.clashes()) {
            Optional<Decision> decision = decision(clash);
            Question question = new Question(clash, decision.orElse(null), false, isHeard(clash));
            questions.add(question);
            if (question.leavesTheirs()) note(clash.conflict());
            if (decision.isEmpty()) problems.add(problem("exchange.clash", clash));
        }
        Dossier settled = settlement.settled(this::decision);
        if (mark().isEmpty()) return settled;
        Dossier asked = Deletion.asked(then, from, theirs, settlement.clashes())
                .map(clash -> deleted(settled, clash, problems))
                .orElse(settled);
        return Deletion.dated(asked, then, from, origin.today());
    }

    private Optional<String> mark() {
        return handedOut.isReturn() && !cells.placing().isOfParts() ? Deletion.mark(cells) : Optional.empty();
    }

    /** Who says that a row shall go says no other status of it. */
    private Dossier deleted(Dossier theirs) {
        return mark().filter(mark -> theirs.status() == then.status())
                .map(mark -> Deletion.of(theirs, origin.organisation(), mark))
                .orElse(theirs);
    }

    private Dossier deleted(Dossier settled, Clash clash, List<Problem> problems) {
        Optional<Decision> decision = decision(clash);
        questions.add(new Question(clash, decision.orElse(null), false, isHeard(clash)));
        if (decision.isEmpty())
            problems.add(new Problem(
                    cells.place().sheet(), cells.place().at(), "exchange.deleted", List.of(mark().orElse(""))));
        return Deletion.settled(settled, from, decision.equals(Optional.of(Decision.THEIRS)));
    }

    private Optional<Decision> decision(Clash clash) {
        return Optional.ofNullable(decisions.get(clash.key()))
                .or(() -> isHeard(clash) ? Optional.of(Decision.MINE) : Optional.empty());
    }

    private boolean isHeard(Clash clash) {
        return !decisions.containsKey(clash.key()) && handedOut.isHeard(then.id(), clash);
    }

    /** Said where it stands in the file; of a whole action, in its row. */
    private Problem problem(String key, Clash clash) {
        String at = column(clash)
                .map(column -> cells.line().place(column).toString())
                .orElse(cells.place().at());
        return new Problem(
                        cells.place().sheet(),
                        at,
                        key,
                        List.of(said(clash.base()), said(clash.mine()), said(clash.theirs())))
                .about(About.of(clash));
    }

    private static Object said(@Nullable Object value) {
        return value == null || value instanceof Part<?> ? "" : value;
    }

    private Optional<Table.Column> column(Clash clash) {
        return Optional.ofNullable(clash.conflict().field())
                .flatMap(field -> ObstacleFields.ALL.byCode(field.code()))
                .flatMap(this::column);
    }

    private void note(Conflict conflict) {
        KeptWords.of(conflict, cells.placing(), cells).ifPresent(words -> kept.add(words.kept()));
    }

    private Dossier permitted(Dossier said, List<Problem> problems) {
        Dossier permitted = said;
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            if (!field.isStated() || handedOut.mayChange(then.id(), field)) continue;
            if (said.values().same(field, then.values())) continue;
            permitted = permitted.with(permitted.values().withSame(field, then.values()));
            Field<Obstacle, ?> lead = ObstacleFields.ALL.together(field).getFirst();
            // The day and reason of a status go with it, also where nobody wrote them.
            boolean goesWith = lead != field && !said.values().same(lead, then.values());
            column(field)
                    .filter(column -> !goesWith || isWritten(column, field))
                    .ifPresent(column -> {
                        Problem problem = cells.problem(column, "exchange.notyours", column.name())
                                .about(new About(null, field, null));
                        // Whatever else is to be said of the cell, it is not taken.
                        problems.removeIf(other -> other.cell().equals(problem.cell()));
                        problems.add(problem);
                        kept.add(column.name() + ": " + text(column));
                    });
        }
        return permitted;
    }

    private boolean isWritten(Table.Column column, Field<Obstacle, ?> field) {
        Optional<PartialDate> day = cells.line().cell(column).flatMap(ValueReader::date);
        return day.isPresent() && !day.equals(then.get(field));
    }

    private Dossier emptied(Dossier said) {
        if (cells.isLater() || !handedOut.wentOut(then.id()))
            return said; // what a row above said otherwise was taken out of it
        Dossier emptied = said;
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            if (!(cells.placing().targets().get(i) instanceof Target.OfField(var field, var language))) continue;
            Table.Column column = cells.placing().table().columns().get(i);
            if (!handedOut.mayChange(then.id(), field) || !text(column).isEmpty()) continue;
            emptied = emptied(emptied, field, language);
        }
        return emptied;
    }

    private <T> Dossier emptied(Dossier said, Field<Obstacle, T> field, @Nullable Language named) {
        Object was = then.get(field).orElse(null);
        Object now = from.get(field).orElse(null);
        if (!(was instanceof LocalizedText before))
            return was == null ? said : asked(said, field, null, was, now, null);
        Language language = named == null ? cells.placing().language() : named;
        if (before.in(language) == null) return said;
        LocalizedText left = before.with(language, null);
        // An obstacle is called by something.
        if (field == ObstacleFields.TITLE && left.isEmpty()) return said;
        String shown = now instanceof LocalizedText text ? text.in(language) : null;
        return asked(said, field, language, before.in(language), shown, left.isEmpty() ? null : left);
    }

    @SuppressWarnings("unchecked") // what is left of a field's text is one
    private <T> Dossier asked(
            Dossier said,
            Field<Obstacle, T> field,
            @Nullable Language language,
            @Nullable Object was,
            @Nullable Object now,
            @Nullable Object left) {
        if (now == null) return said; // we have erased it ourselves
        Clash.Key key = new Clash.Key(null, null, field.code(), language);
        Decision decision = decisions.get(key);
        Clash clash = new Clash(
                new Conflict(null, null, field, was, now, null),
                List.of(),
                language,
                was,
                now,
                null,
                List.of(Choice.MINE, Choice.THEIRS));
        questions.add(new Question(clash, decision, true, false));
        return Decision.THEIRS.equals(decision) ? said.with(field, (T) left) : said;
    }

    private Optional<Table.Column> column(Field<Obstacle, ?> field) {
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            boolean goesThere = switch (cells.placing().targets().get(i)) {
                case Target.OfField(var its, var in) -> its.equals(field);
                case Target.OfPart(var kind, var name) ->
                    field.side().isPresent() && field.name().equals(name);
                case Target.Special special -> false;
            };
            if (goesThere) return Optional.of(cells.placing().table().columns().get(i));
        }
        return Optional.empty();
    }

    private String text(Table.Column column) {
        return cells.line().cell(column).map(Content::text).map(String::strip).orElse("");
    }
}
