package nl.slagboom.ui.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Receipt;

/** What taking in a file would do, or has done, in sentences of one language. */
record IntakeSentences(Wording wording) {

    /** @param remembered whether its columns go where they were remembered to go */
    String summary(ImportPlan plan, boolean remembered) {
        HandOut.Entry given = plan.handOut();
        List<String> parts = new ArrayList<>(List.of(plan.file().name()));
        if (!plan.isReturn()) parts.addAll(ofQuestions(plan));
        else if (given == null) parts.addAll(ofList(plan, remembered));
        else parts.addAll(ofAnswer(plan, given));
        String all = String.join(" · ", parts);
        HandOut.Entry list = plan.before();
        if (list != null) all += "\n" + String.join(" · ", ofNextList(plan, list));
        long untaken = untaken(plan);
        if (untaken > 0) all += "\n" + text("intake.untaken", untaken);
        Receipt.Entry before = plan.takenInBefore();
        return before == null
                ? all
                : all + "\n" + text("intake.before", wording.value(before.at()), before.by(), plan.written());
    }

    private List<String> ofList(ImportPlan plan, boolean remembered) {
        List<String> parts = new ArrayList<>();
        for (PlannedRow.Kind kind : PlannedRow.Kind.values())
            parts.add(text("intake.kind." + kind.name()) + " "
                    + (plan.count(kind) - (kind == PlannedRow.Kind.UNCHANGED ? untaken(plan) : 0)));
        plan.asOf().ifPresent(day -> parts.add(text("intake.as.of", wording.value(day))));
        if (remembered) parts.add(text("intake.column.remembered"));
        return parts;
    }

    private static long untaken(ImportPlan plan) {
        return plan.rows().stream().filter(PlannedRow::isUntaken).count();
    }

    private List<String> ofNextList(ImportPlan plan, HandOut.Entry before) {
        List<String> parts = new ArrayList<>();
        parts.add(text("intake.list.before", before.fileName(), wording.value(day(before))));
        parts.add(text("intake.answer.kept", plan.cellsKept()));
        parts.add(text("intake.answer.undecided", plan.undecided()));
        if (!plan.gone().isEmpty())
            parts.add(text("intake.list.gone", plan.gone().size()));
        return parts;
    }

    /** Cell by cell. */
    private List<String> ofAnswer(ImportPlan plan, HandOut.Entry given) {
        return List.of(
                name(given),
                text("intake.answer.taken", plan.cellsTaken()),
                text("intake.answer.kept", plan.cellsKept()),
                text("intake.answer.undecided", plan.undecided()),
                text("intake.answer.new", plan.count(PlannedRow.Kind.NEW)),
                text("intake.answer.refused", plan.count(PlannedRow.Kind.REFUSED)));
    }

    private List<String> ofQuestions(ImportPlan plan) {
        return List.of(
                text("intake.answer.undecided", plan.undecided()), text("intake.decide.decided", plan.decided()));
    }

    /** Whose answer it is of which something is decided. */
    String heading(HandOut.Entry given) {
        String key = given.isReceived() ? "intake.decide.list" : "intake.decide.screen";
        return text(key, given.partner(), wording.value(day(given)));
    }

    /** What taking it in does: the words of the button. */
    String verb(ImportPlan plan) {
        if (!plan.isReturn()) return verbOfDecisions(plan);
        if (plan.handOut() != null) return text("intake.apply.answer", plan.written(), plan.undecided());
        List<Placing> placings = plan.placings();
        boolean reports = !placings.isEmpty() && placings.stream().allMatch(Placing::isOfReports);
        String verb = text(reports ? "intake.apply.reports" : "intake.apply", plan.written());
        return plan.undecided() == 0 ? verb : text("intake.apply.later", verb, plan.undecided());
    }

    /** What we have made again as it was handed out, the partner's goes into. */
    private String verbOfDecisions(ImportPlan plan) {
        if (plan.decided() == 0 && plan.written() > 0) return text("intake.apply", plan.written());
        boolean settles = plan.decided() == 0 && plan.isWorthKeeping();
        return settles ? text("intake.apply.settled") : text("intake.apply.decisions", plan.decided());
    }

    /** @param remembered whether the layout of the file was remembered as it was taken in */
    String done(ImportPlan done, boolean remembered) {
        HandOut.Entry given = done.handOut();
        String learnt = done.agreed().isEmpty()
                ? ""
                : " " + text("intake.done.words", done.agreed().size());
        if (given != null) return answered(done, given) + learnt;
        String text = text(
                "intake.done",
                done.file().name(),
                done.count(PlannedRow.Kind.NEW),
                done.count(PlannedRow.Kind.CHANGED));
        if (done.undecided() > 0) text += " " + text("intake.done.undecided", done.undecided());
        return (remembered ? text + " " + text("intake.done.remembered") : text) + learnt;
    }

    private String answered(ImportPlan done, HandOut.Entry given) {
        if (!done.isReturn()) return text("intake.answer.decided", done.decided(), done.undecided());
        return text(
                "intake.answer.done",
                given.partner(),
                done.cellsTaken(),
                done.count(PlannedRow.Kind.NEW),
                done.undecided());
    }

    /** That one has been at every question. */
    String nothingLeft(ImportPlan plan) {
        long blank = plan.rows().stream()
                .flatMap(row -> row.questions().stream())
                .filter(question -> question.isBlank() && question.decision() == null)
                .count();
        return text("intake.question.none", blank, plan.isWorthKeeping() ? 1 : 0, verb(plan), plan.undecided());
    }

    /** A hand-out, by whom it went to and when; or a list of the partner's own, by whose it is and when it came. */
    String name(HandOut.Entry given) {
        return text(
                given.isReceived() ? "intake.list.of" : "intake.answer.to", given.partner(), wording.value(day(given)));
    }

    private static LocalDate day(HandOut.Entry given) {
        return LocalDate.ofInstant(given.givenAt(), ZoneId.systemDefault());
    }

    private String text(String key, Object... arguments) {
        return wording.messages().text(key, arguments);
    }
}
