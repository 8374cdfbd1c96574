package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.exchange.intake.About;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.exchange.intake.Question;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/**
 * A plan as JSON: counts, then where each column goes, what each row does, field by field, and what is to be minded.
 *
 * @param references of the obstacles that are in the register now
 */
record ImportJson(ImportPlan plan, Map<UUID, String> references, Wording wording) {

    /**
     * @param changeset that wrote it; null where nothing was written
     * @param remark on whose list it is; null where there is none
     */
    Map<String, Object> with(@Nullable Long changeset, @Nullable String remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plan.file().name());
        json.put("changeset", changeset);
        json.put("added", plan.count(PlannedRow.Kind.NEW));
        json.put("changed", plan.count(PlannedRow.Kind.CHANGED));
        json.put("unchanged", plan.count(PlannedRow.Kind.UNCHANGED));
        json.put("refused", plan.count(PlannedRow.Kind.REFUSED));
        json.put("from", plan.sender().isTold() ? plan.sender().organisation() : null);
        HandOut.Entry before = plan.before();
        json.put("compared_with", before == null ? null : before.fileName());
        json.put("kept", plan.cellsKept());
        json.put("conflicts", plan.undecided());
        json.put("undecided", QuestionsJson.of(plan, references, wording, Question::isUndecided));
        json.put("gone", plan.gone().stream().map(Row::reference).toList());
        json.put("as_of", plan.asOf().map(PartialDate::toString).orElse(null));
        json.put("lists", plan.placings().stream().map(ImportJson::list).toList());
        json.put("columns", columns());
        json.put("words", WordsJson.of(plan));
        json.put("rows", rows());
        List<Map<String, Object>> problems = new ArrayList<>();
        if (remark != null) problems.add(problem(new Problem("", "", "", List.of()), remark));
        problems.addAll(problems(plan, wording));
        json.put("problems", problems);
        return json;
    }

    /** What each row of the file does. */
    List<Map<String, Object>> rows() {
        return plan.rows().stream().map(this::row).toList();
    }

    private static Map<String, Object> list(Placing placing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", placing.table().sheet());
        json.put("as", placing.rows());
        json.put("language", placing.language().code());
        return json;
    }

    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Placing placing : plan.placings()) {
            placing.codes().forEach((heading, code) -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("sheet", placing.table().sheet());
                json.put("heading", heading);
                json.put("field", code);
                columns.add(json);
            });
        }
        return columns;
    }

    private Map<String, Object> row(PlannedRow row) {
        Dossier about = row.mine() == null ? row.base() : row.mine();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", row.sheet());
        json.put("row", row.row());
        json.put("kind", row.kind());
        json.put("reference", row.subject() == null ? null : references.get(row.subject()));
        json.put("title", about == null ? null : about.title().shown(wording.language()));
        json.put("changes", row.changes().stream().map(Json::change).toList());
        return json;
    }

    /** What is to be minded, and what in the register it is about, where that is known. */
    static List<Map<String, Object>> problems(ImportPlan plan, Wording wording) {
        return plan.allProblems().stream()
                .map(problem -> problem(problem, problem.text(wording)))
                .toList();
    }

    private static Map<String, Object> problem(Problem problem, String message) {
        About about = problem.about();
        Language language = about == null ? null : about.language();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", problem.sheet());
        json.put("cell", problem.cell());
        json.put("reference", problem.reference().isEmpty() ? null : problem.reference());
        json.put("field", about == null ? null : Json.field(about.kind(), about.field()));
        json.put("language", language == null ? null : language.code());
        json.put("message", message);
        return json;
    }
}
