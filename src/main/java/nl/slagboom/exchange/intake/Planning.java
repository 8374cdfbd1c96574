package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.SameMatter;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Makes a plan of a file that was read. */
final class Planning {

    private final Search search;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Bases bases;

    Planning(Search search, Vocabulary vocabulary, LocalDate today) {
        this.search = search;
        this.vocabulary = vocabulary;
        this.today = today;
        bases = new Bases(search);
    }

    /** @param organisation whose list it is; null where nobody said */
    ImportPlan of(OpenedFile given, @Nullable String organisation, Progress progress) {
        boolean ofAnother = TheirIdentities.areOfAnotherRegister(given.workbook(), search);
        Sender sender = Sender.of(organisation, given, ofAnother, Sender.known(search), vocabulary);
        List<Dossier> known = search.dossiers();
        Matches matches = new Matches(known, ofAnother);
        boolean isOwnList = Bases.isOwnList(given, sender, ofAnother);
        HandedOut handedOut =
                isOwnList ? ListsBefore.of(search, sender.organisation(), given.placings()) : bases.of(given);
        handedOut.then().values().forEach(matches::alsoCalled);
        SendersSeat seat = SendersSeat.of(sender, vocabulary);
        OpenedFile asSaid =
                given.with(placing -> GivenLanguage.of(OwnSide.of(placing, seat.own(), vocabulary), handedOut));
        Learnt learnt = new Learnt(vocabulary, search.exchanges().learntWords());
        ValueReader reader = learnt.of(sender.organisation(), given.agreed());
        GroupHeadings groups = new GroupHeadings(reader);
        OpenedFile headed =
                asSaid.with(placing -> groups.read(ReadHeadings.of(placing, handedOut, matches, vocabulary)));
        List<Problem> ofDays = new ArrayList<>();
        OpenedFile opened = headed.with(placing -> {
            DayOrders days = DayOrders.of(placing, handedOut, matches);
            ofDays.addAll(days.problems());
            return days.placing();
        });
        Claims claims = new Claims(
                opened.placings(),
                matches,
                sender.organisation(),
                ofAnother
                        ? TheirIdentities.ofAnotherRegister(opened.placings(), known, search)
                        : TheirIdentities.ofNobody());
        Rows there = search.rows();
        SameMatter matters = new SameMatter(there.rows());
        List<Table> lists = opened.placings().stream().map(Placing::table).toList();
        Map<String, PartialDate> asOf = new HashMap<>();
        List<RowPlanner.OfLine> planned = new ArrayList<>();
        for (Placing placing : opened.placings()) {
            Optional<PartialDate> day = ListDate.of(placing.table(), lists, opened.workbook(), today);
            day.ifPresent(date -> asOf.put(placing.table().sheet(), date));
            Origin origin = new Origin(
                    sender.organisation(),
                    seat.neighbours(opened.workbook().fileName() + neighbour(placing), vocabulary),
                    seat.own().orElse(null),
                    today,
                    day.orElse(PartialDate.of(today)),
                    ofAnother);
            RowPlanner planner = new RowPlanner(placing, reader, origin, claims, handedOut, matters::of);
            placing.table().lines().stream()
                    .filter(line -> !placing.isOfParts() || !PartLine.isEmpty(new Cells(placing, line)))
                    .forEach(line -> planned.add(new RowPlanner.OfLine(planner, line)));
        }
        RowsAbove above = new RowsAbove();
        List<PlannedRow> rows = new ArrayList<>();
        for (RowPlanner.OfLine step : planned) {
            progress.checkCancelled();
            rows.add(step.planner().plan(step.line(), matches, above));
            progress.report(rows.size(), planned.size());
        }
        Batch.SourceFile file = new Batch.SourceFile(
                opened.workbook().fileName(),
                opened.workbook().sha256(),
                sender.isTold() ? sender.organisation() : null);
        List<Problem> problems = new ArrayList<>(
                groups.left(opened.remarks()).stream().map(Planning::problem).toList());
        opened.placings().forEach(placing -> problems.addAll(Unplaced.of(placing)));
        for (int i = 0; i < opened.placings().size(); i++)
            problems.addAll(ReadHeadings.problems(
                    asSaid.placings().get(i), opened.placings().get(i), vocabulary));
        problems.addAll(ofDays);
        Optional<HandOut.Entry> before = ListsBefore.previous(handedOut, rows);
        List<Row> gone = before.map(list -> ListsBefore.gone(list, rows, there)).orElse(List.of());
        boolean isBaseUnknown = bases.isUnknown(opened.workbook(), handedOut);
        boolean differs = rows.stream().anyMatch(row -> row.changesKnown() && !handedOut.knows(row.subject()));
        if (isBaseUnknown && differs) problems.add(new Problem("", "", "intake.base.unknown", List.of()));
        before.ifPresent(list -> gone.forEach(row -> problems.add(ListsBefore.problem(list, row))));
        PlanSource source = new PlanSource(
                file,
                sender,
                opened.placings(),
                Map.copyOf(asOf),
                List.copyOf(problems),
                handedOut,
                isOwnList,
                isBaseUnknown,
                before.orElse(null),
                gone,
                true,
                search.exchanges().receipt(file.digest()).orElse(null),
                learnt.in(opened.placings(), sender.organisation(), opened.agreed(), progress));
        return ImportPlan.of(source, planned, rows);
    }

    /** Our own Actielijst says above its headings with whom it is. */
    private static String neighbour(Placing placing) {
        return placing.isOurs() ? " " + String.join(" ", placing.table().preamble()) : "";
    }

    private static Problem problem(Remark remark) {
        return new Problem(remark.sheet(), remark.cell(), remark.key(), List.of(remark.words()));
    }
}
