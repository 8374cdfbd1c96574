package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Identity;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/** Makes one row of a table into what it would do: which obstacle it means, what it says of it, what of that is new. */
final class RowPlanner {

    private static final int COUNTER = 4;

    private final Placing placing;
    private final boolean ofReports;
    private final Origin origin;
    private final PartnersWords words;
    private final RowFiller filler;
    private final RowReport reports;
    private final Claims claims;
    private final HandedOut handedOut;
    private final ValueReader reader;
    private final Function<String, Optional<Row>> alike;

    /**
     * @param handedOut what the list was made from
     * @param alike finds what an obstacle of some title may be
     */
    RowPlanner(
            Placing placing,
            ValueReader reader,
            Origin origin,
            Claims claims,
            HandedOut handedOut,
            Function<String, Optional<Row>> alike) {
        this.placing = placing;
        this.handedOut = handedOut;
        this.alike = alike;
        this.claims = claims;
        ofReports = this.placing.isOfReports();
        this.origin = origin;
        words = new PartnersWords(origin);
        this.reader = reader;
        filler = new RowFiller(this.placing, reader, origin, words);
        reports = new RowReport(this.placing, reader, origin);
    }

    /** A row of a table. */
    record OfLine(RowPlanner planner, Table.Line line) implements Step {

        @Override
        public PlannedRow again(UUID subject, @Nullable Dossier base, LeftOut out, @Nullable RowsAbove above) {
            Cells own = planner.claims.own(new Cells(planner.placing, line));
            Cells cells = above == null ? own : planner.below(above, subject, own);
            return planner.plan(cells, subject, base, out);
        }
    }

    /** The row after those above it, which are among the matches. */
    PlannedRow plan(Table.Line line, Matches matches, RowsAbove above) {
        Cells own = claims.own(new Cells(placing, line));
        Optional<Dossier> known = meant(own, matches);
        Optional<Problem> torn = known.flatMap(meant -> OtherMatter.torn(placing, own, meant, matches));
        if (torn.isPresent()) return PlannedRow.refused(own.place(), null, List.of(torn.get()));
        Optional<Dossier> withdrawn = known.isEmpty() ? withdrawn(own, matches) : Optional.empty();
        if (withdrawn.isPresent())
            return PlannedRow.refused(own.place(), null, List.of(withdrawn(own, withdrawn.get())));
        UUID subject = known.map(Dossier::id)
                .or(() -> claims.identities().kept(TheirIdentities.obstacle(own), own.place()))
                .orElseGet(Identity::fresh);
        own.text(Cells.field(ObstacleFields.REFERENCE)).ifPresent(reference -> matches.refer(reference, subject));
        PlannedRow row = plan(below(above, subject, own), subject, known.orElse(null), LeftOut.NOTHING);
        if (row.mine() != null) matches.take(row.mine());
        return row;
    }

    /** What went out with the workbook and is in the register no longer. */
    private Optional<Dossier> withdrawn(Cells cells, Matches matches) {
        if (!handedOut.isReturn()) return Optional.empty();
        Optional<String> reference =
                placing.isOfParts() ? PartLine.reference(cells) : cells.text(Cells.field(ObstacleFields.REFERENCE));
        return handedOut.then().values().stream()
                .filter(then -> matches.byIdentity(then.id().toString()).isEmpty())
                .filter(then -> cells.text(Target.Special.IDENTITY)
                                .filter(then.id().toString()::equals)
                                .isPresent()
                        || reference.filter(then.reference()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private static Problem withdrawn(Cells cells, Dossier then) {
        return new Problem(cells.place().sheet(), cells.place().at(), "exchange.withdrawn", List.of(then.reference()));
    }

    private Optional<Dossier> meant(Cells cells, Matches matches) {
        if (placing.isOfParts()) return PartLine.owner(cells, matches);
        return isBelowObstacle(cells) ? owner(cells, matches) : known(cells, matches);
    }

    /** An action, a next step or a side is another thing than the obstacle above it. */
    private Cells below(RowsAbove above, UUID subject, Cells cells) {
        return placing.isOfParts() || isBelowObstacle(cells) ? cells : above.below(subject, cells);
    }

    /** Whether it is a line of our own Actielijst: an action or the next step of the obstacle above it. */
    static boolean isBelowObstacle(Cells cells) {
        String identity = cells.text(Target.Special.IDENTITY).orElse("");
        return OurWorkbook.actionOf(identity)
                .or(() -> OurWorkbook.nextStepOf(identity))
                .isPresent();
    }

    private static Optional<Dossier> owner(Cells cells, Matches matches) {
        String identity = cells.text(Target.Special.IDENTITY).orElse("");
        return OurWorkbook.actionOf(identity)
                .flatMap(matches::byAction)
                .or(() -> OurWorkbook.nextStepOf(identity).flatMap(id -> matches.byIdentity(id.toString())));
    }

    private Dossier belowObstacle(Cells cells, Dossier owner) {
        ActionLine line = new ActionLine(placing, cells.line());
        Dossier filled = OurWorkbook.actionOf(
                        cells.text(Target.Special.IDENTITY).orElse(""))
                .map(action -> line.filled(owner, action))
                .orElseGet(() -> line.filledNextStep(owner));
        return words.noted(filled, line.unplaced());
    }

    private Optional<Dossier> known(Cells cells, Matches matches) {
        Optional<Dossier> hidden = cells.text(Target.Special.IDENTITY).flatMap(matches::byIdentity);
        Optional<Dossier> seen = hidden.isEmpty() && isOfAnotherRegister(cells)
                ? Optional.empty()
                : cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference);
        boolean isNew = placing.column(Cells.field(ObstacleFields.REFERENCE)).isPresent()
                && cells.text(Cells.field(ObstacleFields.REFERENCE)).isEmpty();
        return MeantRow.of(hidden, seen, cells.titles(), isNew)
                .or(() -> theirNumber(cells).flatMap(number -> matches.byNumber(origin.organisation(), number)))
                .or(() -> cells.text(Target.Special.OBSTACLE_NUMBER).flatMap(number -> byNumber(matches, number)))
                .or(() -> ofReports
                        ? Optional.empty()
                        : cells.text(Target.Special.NUMBER).flatMap(number -> byNumber(matches, number)))
                .or(() -> titleOrWords(cells).flatMap(matches::byReference))
                .or(() -> titleOrWords(cells).flatMap(matches::byTitle))
                .or(() -> byReport(cells, matches))
                .or(() -> ofReports ? titleOrWords(cells).flatMap(matches::byReported) : Optional.empty())
                .or(() -> cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byTitle));
    }

    /** What another register refers to it by is its number. */
    private Optional<String> theirNumber(Cells cells) {
        return origin.ofAnotherRegister() ? cells.text(Cells.field(ObstacleFields.REFERENCE)) : Optional.empty();
    }

    /** An identity that nobody here has: then its reference is another register's too, and means another obstacle here. */
    private static boolean isOfAnotherRegister(Cells cells) {
        return cells.text(Target.Special.IDENTITY).filter(Matches::isIdentity).isPresent();
    }

    /** A list of reports may have no titles: then the words are one, where an obstacle is called by them. */
    private Optional<String> titleOrWords(Cells cells) {
        Optional<String> title = cells.title();
        if (title.isPresent() || !ofReports) return title;
        return Optional.of(RowReport.said(cells)).filter(said -> !said.isEmpty());
    }

    /** A report that we have already, under another title now. One that only counts the rows of a list tells nothing. */
    private Optional<Dossier> byReport(Cells cells, Matches matches) {
        if (!ofReports) return Optional.empty();
        return cells.text(Target.Special.NUMBER)
                .filter(number -> number.length() > COUNTER)
                .flatMap(number -> matches.byReport(origin.organisation(), number));
    }

    private Optional<Dossier> byNumber(Matches matches, String number) {
        return matches.byNumber(origin.organisation(), number).or(() -> matches.byReference(number));
    }

    private PlannedRow plan(Cells cells, UUID subject, @Nullable Dossier base, LeftOut out) {
        try {
            Optional<Problem> refused = base == null ? refused(cells) : Optional.empty();
            if (refused.isPresent()) return PlannedRow.refused(cells.place(), null, List.of(refused.get()));
            Set<Piece.Key> leftOut = out.of(cells.place());
            List<Problem> problems = new ArrayList<>(cells.problems());
            Dossier from = base == null ? begun(subject) : base;
            if (base != null) OtherMatter.of(placing, cells, base).ifPresent(problems::add);
            List<Question> questions = new ArrayList<>();
            Said theirs = theirs(cells, from, base != null, problems);
            Dossier said = settled(theirs, cells, from, problems, out.decisions(cells.place()), questions);
            if (base == null && handedOut.isReturn()) said = reported(said, cells, problems);
            Pieces pieces = new Pieces(from, said, base == null);
            Dossier mine = pieces.without(leftOut);
            return new PlannedRow(
                    cells.place(),
                    kind(base, mine),
                    subject,
                    base,
                    mine,
                    theirs.now(),
                    pieces.all(),
                    pieces.changes(leftOut),
                    questions,
                    contact(cells, from, mine).orElse(null),
                    problems);
        } catch (InvalidValue e) {
            Problem problem = new Problem(cells.place().sheet(), cells.place().at(), e.key(), List.of(e.arguments()));
            return PlannedRow.refused(cells.place(), null, List.of(problem));
        }
    }

    /**
     * What a row says.
     *
     * @param then the obstacle as the partner had it before; null where there is nothing to compare with
     * @param now as he has it; without anything before, on what is there
     */
    private record Said(@Nullable Dossier then, Dossier now) {}

    private Said theirs(Cells cells, Dossier from, boolean known, List<Problem> problems) {
        Dossier then = then(from);
        return then == null
                ? new Said(null, filled(cells, from, from, known, problems))
                : new Said(then, notedOnce(filled(cells, then, from, known, problems), then, from));
    }

    /** The obstacle as the row would have it. What was done since the list was given out, or the last one came, stays. */
    private Dossier settled(
            Said said,
            Cells cells,
            Dossier from,
            List<Problem> problems,
            Map<Clash.Key, Decision> decisions,
            List<Question> questions) {
        Dossier then = said.then();
        Dossier theirs = said.now();
        if (isNotHisToSee(from)) {
            problems.clear(); // what else is to be said of its cells: none is taken
            problems.add(new Problem(
                    cells.place().sheet(), cells.place().at(), "exchange.notgiven", List.of(from.reference())));
            return words.noted(from, cells.written());
        }
        if (then == null) return theirs;
        if (handedOut.isReturn() || handedOut.isNextList()) {
            ReturnedRow row = new ReturnedRow(handedOut, cells, then, from, decisions, origin);
            Dossier settled = row.settled(theirs, problems);
            questions.addAll(row.questions());
            return words.noted(settled, row.kept());
        }
        Merge merge = Merge.of(then, from, theirs);
        List<String> kept = new ArrayList<>();
        for (Conflict conflict : merge.conflicts()) {
            KeptWords.of(conflict, placing, cells).ifPresent(clash -> {
                problems.add(clash.problem());
                kept.add(clash.kept());
            });
        }
        return words.noted(merge.merged(), kept);
    }

    /** An obstacle of ours that did not go out with the workbook: whoever names it there changes nothing of it. */
    private boolean isNotHisToSee(Dossier from) {
        boolean isOurs = !from.reference().isEmpty();
        return handedOut.isReturn() && isOurs && !handedOut.knows(from.id()) && !origin.ofAnotherRegister();
    }

    /** What the row is compared with. A report changes nothing that we know; a partner's numbers and words follow his list. */
    private @Nullable Dossier then(Dossier from) {
        Dossier then = handedOut.then(from.id()).orElse(null);
        if (then == null || !handedOut.isNextList()) return then;
        return ofReports ? null : then.withParts(PartnerFields.KIND, from.parts(PartnerFields.KIND));
    }

    /** What a partner adds to a list of ours, the partner has reported. It may be here already, under another title. */
    private Dossier reported(Dossier fresh, Cells cells, List<Problem> problems) {
        String title = fresh.title().texts().stream().findFirst().orElse("");
        alike.apply(title)
                .ifPresent(row -> problems.add(new Problem(
                        cells.place().sheet(),
                        cells.place().at(),
                        "exchange.alike",
                        List.of(title, row.reference(), row.title().texts().getFirst()))));
        Part<Report> report = Part.blank(ReportFields.KIND)
                .with(ReportFields.MADE_ON, PartialDate.of(origin.today()))
                .with(ReportFields.ORGANISATION, origin.organisation());
        return fresh.withPart(ReportFields.KIND, report);
    }

    /** What an earlier return of the list noted already is not noted once more. */
    private static Dossier notedOnce(Dossier filled, Dossier then, Dossier from) {
        Set<Optional<String>> there = from.parts(NoteFields.KIND).stream()
                .map(note -> note.get(NoteFields.TEXT))
                .collect(Collectors.toSet());
        Dossier once = filled;
        for (Part<Note> note : filled.parts(NoteFields.KIND)) {
            boolean isNew = then.part(NoteFields.KIND, note.id()).isEmpty();
            if (isNew && there.contains(note.get(NoteFields.TEXT))) once = once.withoutPart(NoteFields.KIND, note.id());
        }
        return once;
    }

    private Dossier filled(Cells cells, Dossier from, Dossier now, boolean known, List<Problem> problems) {
        if (placing.isOfParts()) {
            List<String> kept = new ArrayList<>();
            Dossier filled = new PartLine(cells, reader, claims.identities(), problems, kept).filled(from, now);
            return words.noted(filled, kept);
        }
        if (isBelowObstacle(cells)) return belowObstacle(cells, from);
        Dossier filled = reports.reported(filler.filled(from, cells, known, problems), cells);
        if (known && handedOut.isReturn()) return filled;
        Optional<String> number = theirNumber(cells).filter(theirs -> !theirs.equalsIgnoreCase(from.reference()));
        return words.with(filled, number.orElse(null), List.of(), false);
    }

    private static PlannedRow.Kind kind(@Nullable Dossier base, Dossier mine) {
        if (base == null) return PlannedRow.Kind.NEW;
        return mine.saysTheSameAs(base) ? PlannedRow.Kind.UNCHANGED : PlannedRow.Kind.CHANGED;
    }

    private static Dossier begun(UUID subject) {
        return Dossier.begin(subject).with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    /** Why a row that names no obstacle we know makes no new one. */
    private Optional<Problem> refused(Cells cells) {
        if (placing.isOfParts())
            return Optional.of(
                    new Problem(cells.place().sheet(), cells.place().at(), "exchange.part.whose", List.of()));
        if (isBelowObstacle(cells)) throw new InvalidValue("intake.action.gone");
        if (placing.rows() == RowsAs.REPORTS) {
            Table.Column column =
                    cells.naming().orElse(placing.table().columns().getFirst());
            String named = cells.line().cell(column).map(Content::text).orElse("");
            return Optional.of(cells.problem(column, "intake.report.of.unknown", named));
        }
        if (titleOrWords(cells).isPresent()) return Optional.empty();
        return Optional.of(cells.titleUncomputed()
                .map(column -> cells.problem(column, "intake.row.title.uncomputed"))
                .orElseGet(() ->
                        new Problem(cells.place().sheet(), cells.place().at(), "intake.row.title.missing", List.of())));
    }

    /** The reporter, where the row brings a report that was not there. */
    private Optional<Contact.Entry> contact(Cells cells, Dossier from, Dossier mine) {
        return mine.parts(ReportFields.KIND).stream()
                .filter(report -> from.part(ReportFields.KIND, report.id()).isEmpty())
                .flatMap(report -> report.get(ReportFields.CONTACT).stream())
                .findFirst()
                .flatMap(id -> reports.contact(cells, id));
    }
}
