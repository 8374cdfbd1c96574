package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.exchange.intake.CodeList;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.model.LearntWord;

/** Partners' words for codes as JSON. */
final class WordsJson {

    private WordsJson() {}

    /** Those in a file; what nobody knows has no meaning, and what resembles nothing no proposal. */
    static List<Map<String, Object>> of(ImportPlan plan) {
        List<Map<String, Object>> words = new ArrayList<>();
        for (TheirWord word : plan.words()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("field", word.list().target().code());
            json.put("word", word.word());
            json.put("rows", word.rows());
            json.put("meaning", Json.value(word.meaning()));
            json.put("proposal", Json.value(word.proposal()));
            words.add(json);
        }
        return words;
    }

    /** One that is remembered. */
    static Map<String, Object> of(LearntWord.Entry word) {
        LearntWord.Meaning meaning = word.meaning();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", meaning.organisation());
        json.put(
                "field",
                CodeList.named(meaning.list()).map(list -> list.target().code()).orElse(meaning.list()));
        json.put("word", meaning.word());
        json.put("meaning", meaning.code());
        json.put("learnt_at", word.learntAt().toString());
        return json;
    }
}
