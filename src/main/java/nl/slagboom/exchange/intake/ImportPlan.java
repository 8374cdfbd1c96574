package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Receipt;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/** What taking in a file would do. A value: it can be looked at, parts of it left out, and then be applied. */
public final class ImportPlan {

    private final PlanSource source;
    private final List<Step> steps;
    private final List<PlannedRow> whole;
    private final List<PlannedRow> rows;

    private ImportPlan(PlanSource source, List<Step> steps, List<PlannedRow> whole, List<PlannedRow> rows) {
        this.source = source;
        this.steps = steps;
        this.whole = whole;
        this.rows = rows;
    }

    static ImportPlan of(PlanSource source, List<? extends Step> steps, List<PlannedRow> rows) {
        List<PlannedRow> whole = List.copyOf(rows);
        return new ImportPlan(source, List.copyOf(steps), whole, whole);
    }

    public Batch.SourceFile file() {
        return source.file();
    }

    public Sender sender() {
        return source.sender();
    }

    public List<Placing> placings() {
        return source.placings();
    }

    /** The day that the lists give themselves, where they do and it is one. */
    public Optional<PartialDate> asOf() {
        Set<PartialDate> days = Set.copyOf(source.asOf().values());
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    /** In the order of the file; those that are left out are among them. */
    public List<PlannedRow> rows() {
        return rows;
    }

    /** Of the file as a whole, beside those of its rows. */
    public List<Problem> problems() {
        return source.problems();
    }

    /** When the very same file was taken in, if it was. */
    public Receipt.@Nullable Entry takenInBefore() {
        return source.takenInBefore();
    }

    /** The words in it that stand for codes, those that the vocabulary does not know first. */
    public List<TheirWord> words() {
        return source.words();
    }

    /** What is to be learnt of who sent it: the words on which a person agreed. Of somebody whom nobody names nothing is. */
    public List<LearntWord.Meaning> agreed() {
        List<LearntWord.Meaning> agreed = new ArrayList<>();
        for (TheirWord word : words()) {
            Enum<?> meaning = word.meaning();
            if (sender().isTold() && word.source() == TheirWord.Source.AGREED && meaning != null)
                agreed.add(word.learntOf(sender().organisation(), meaning));
        }
        return agreed;
    }

    public long count(PlannedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** How many rows would be written. */
    public long written() {
        return rows.stream().filter(PlannedRow::isWritten).count();
    }

    /** Whether all of it is one of our own workbooks. */
    public boolean isOfOurs() {
        return placings().stream().allMatch(Placing::isOurs);
    }

    public List<Problem> allProblems() {
        List<Problem> all = new ArrayList<>(problems());
        rows.forEach(row -> row.problems().forEach(problem -> all.add(problem.of(row.reference()))));
        return all;
    }

    /** The file's plan without these. Rows about the same obstacle are planned anew, each after what is left of those above. */
    public ImportPlan leaving(LeftOut left) {
        Set<UUID> touched = whole.stream()
                .filter(row -> row.subject() != null && left.touches(row.place()))
                .map(row -> Objects.requireNonNull(row.subject()))
                .collect(Collectors.toSet());
        Map<UUID, Optional<Dossier>> now = new HashMap<>();
        RowsAbove above = new RowsAbove();
        List<PlannedRow> planned = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            PlannedRow row = whole.get(i);
            UUID subject = row.subject();
            if (subject == null || !touched.contains(subject)) {
                planned.add(row);
                continue;
            }
            Dossier base = now.containsKey(subject) ? now.get(subject).orElse(null) : row.base();
            boolean isOut = left.rows().contains(row.place());
            PlannedRow again = steps.get(i).again(subject, base, left, isOut ? null : above);
            if (isOut) again = again.leftOut();
            planned.add(again);
            now.put(subject, Optional.ofNullable(again.isWritten() ? again.mine() : base));
        }
        return new ImportPlan(source, steps, whole, List.copyOf(planned));
    }

    /** The hand-out that the file answers; null where it answers none. */
    public HandOut.@Nullable Entry handOut() {
        return source.handedOut().handOut();
    }

    /** How many questions nobody decided. */
    public long undecided() {
        return rows.stream()
                .flatMap(row -> row.questions().stream())
                .filter(Question::isUndecided)
                .count();
    }

    /** How many cells of known obstacles are taken from the partner. */
    public long cellsTaken() {
        return rows.stream()
                .filter(row -> row.kind() == PlannedRow.Kind.CHANGED)
                .flatMap(row -> row.changes().stream())
                .filter(change -> change.kind() == null || change.kind().equals(ActionFields.KIND))
                .count();
    }

    /** How many fields stay as we changed them since the workbook was handed out. */
    public long cellsKept() {
        Map<UUID, Dossier> now = new LinkedHashMap<>();
        for (PlannedRow row : rows)
            if (row.base() != null) now.putIfAbsent(row.base().id(), row.base());
        return now.values().stream()
                        .flatMap(dossier -> source.handedOut().then(dossier.id()).stream()
                                .flatMap(then -> Difference.between(then, dossier).stream()))
                        .filter(change -> change.kind() == null && handedOut(change.field()))
                        .count()
                - asked();
    }

    /** What both sides changed, decided or not. */
    private long asked() {
        return rows.stream()
                .flatMap(row -> row.questions().stream())
                .filter(question -> !question.isBlank())
                .count();
    }

    private boolean handedOut(Field<?, ?> field) {
        HandOut.Entry given = source.isOwnList() ? before() : handOut();
        return given != null && given.fields().contains(field.code()) && field.isStated();
    }

    /**
     * What is left out, and that what the partner emptied in some fields is erased.
     *
     * @param fields their codes; one in which nothing was emptied changes nothing
     */
    public LeftOut erasing(LeftOut out, Set<String> fields) {
        LeftOut erased = out;
        for (PlannedRow row : rows) {
            for (Question question : row.questions())
                if (question.isBlank()
                        && fields.contains(question.clash().conflict().code()))
                    erased = erased.with(row.place(), question.clash().key(), Decision.THEIRS);
        }
        return erased;
    }

    /** The plan with every question that is left decided so; what was emptied is not erased by it. */
    public ImportPlan deciding(LeftOut out, Decision decision) {
        LeftOut decided = out;
        for (PlannedRow row : rows) {
            for (Question question : row.questions())
                if (question.isUndecided())
                    decided = decided.with(row.place(), question.clash().key(), decision);
        }
        return leaving(decided);
    }

    /** What stood on the partner's list before this one, is open, and stands on it no longer. Nothing is done with it. */
    public List<Row> gone() {
        return source.gone();
    }

    /** The list of the partner's own that this one is the next edition of; null where there is none. */
    public HandOut.@Nullable Entry before() {
        return source.before();
    }

    /** Whether there is something to keep: a change, a question, or that an answer or another list came at all. */
    public boolean isWorthKeeping() {
        HandOut.Entry given = handOut();
        if (source.isOwnList() && (takenInBefore() == null || undecided() > 0 || decided() > 0)) return true;
        return !isIdle()
                || (given != null && (decided() > 0 || !recorded().settled().isEmpty() || isNewAnswer(given)));
    }

    /** The very file that went out says nothing; one that says the same has been looked at. */
    private boolean isNewAnswer(HandOut.Entry given) {
        boolean isAnswer = isReturn() && !file().digest().equals(given.digest());
        return isAnswer && (given.answeredAt() == null || rows.stream().anyMatch(this::asksAnew));
    }

    private boolean asksAnew(PlannedRow row) {
        return row.questions().stream()
                .filter(Question::isUndecided)
                .anyMatch(question -> source.handedOut().open().stream()
                        .noneMatch(open -> open.obstacle().equals(row.subject())
                                && open.key().equals(question.clash().key())
                                && Objects.equals(open.theirs(), Question.theirs(question.clash()))));
    }

    /** Whether it is a list of the partner's own, or what was left of one. */
    public boolean isOwnList() {
        HandOut.Entry given = handOut();
        return source.isOwnList() || (given != null && given.isReceived());
    }

    /**
     * What is not taken unless a person asks for it: what differs from the register where nobody can tell who changed it, for the
     * workbook was made from a state that this register never had. His number is his to say, and what he remarks is kept.
     */
    public LeftOut unasked() {
        LeftOut unasked = LeftOut.NOTHING;
        for (PlannedRow row : whole) {
            if (!source.isBaseUnknown()
                    || !row.changesKnown()
                    || source.handedOut().knows(row.subject())) continue;
            for (Piece piece : row.pieces())
                if (!PartnerFields.KIND.equals(piece.key().kind())
                        && !NoteFields.KIND.equals(piece.key().kind()))
                    unasked = unasked.with(row.place(), piece.key(), false);
        }
        return unasked;
    }

    /** Whether it is of a file; not where what was left of earlier answers is decided. */
    public boolean isReturn() {
        return source.isReturn();
    }

    /** What is to be written: each obstacle once, though several rows may touch it. */
    public Batch batch() {
        return recorded().batch();
    }

    private PlannedBatch recorded() {
        return new PlannedBatch(source, rows);
    }

    /** How many questions somebody decided now. */
    public long decided() {
        return rows.stream()
                .flatMap(row -> row.questions().stream())
                .filter(question -> question.decision() != null && !question.isHeard())
                .count();
    }

    /** Nothing would be written. */
    public boolean isIdle() {
        return rows.stream().noneMatch(PlannedRow::isWritten);
    }
}
