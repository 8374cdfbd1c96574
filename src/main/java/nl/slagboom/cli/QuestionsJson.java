package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Question;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Clash;

/** What a plan asks of a person, as JSON: the field of an obstacle, with what it was, what we have and what the partner has. */
final class QuestionsJson {

    private QuestionsJson() {}

    /** @param references of the obstacles that are in the register now */
    static List<Map<String, Object>> of(
            ImportPlan plan, Map<UUID, String> references, Wording wording, Predicate<Question> such) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            row.questions().stream().filter(such).forEach(question -> {
                Clash clash = question.clash();
                Map<String, Object> json = new LinkedHashMap<>();
                json.put(
                        "reference",
                        Optional.ofNullable(references.get(row.subject())).orElse(""));
                json.put(
                        "field",
                        clash.conflict().field() == null
                                ? null
                                : clash.conflict().code());
                json.put(
                        "language",
                        clash.language() == null ? null : clash.language().code());
                json.put("base", wording.value(clash.base()));
                json.put("ours", wording.value(clash.mine()));
                json.put("theirs", wording.value(clash.theirs()));
                questions.add(json);
            });
        }
        return questions;
    }
}
