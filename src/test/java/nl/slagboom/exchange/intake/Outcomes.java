package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.code.Language;

/** Edits against the ways in which a file was saved: which languages came back whole, and what did not. */
final class Outcomes {

    private final Map<String, Map<SavedAs, List<String>>> rows = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** @param unlike how it differs from what was to come; empty where it does not */
    void add(PartnersEdit edit, SavedAs as, Language language, List<String> unlike) {
        rows.computeIfAbsent(edit.name(), _ -> new EnumMap<>(SavedAs.class))
                .computeIfAbsent(as, _ -> new ArrayList<>())
                .add(unlike.isEmpty() ? language.code() : "**" + language.code() + " wrong**");
        if (!unlike.isEmpty())
            wrong.add(edit.name() + ", " + as + ", " + language.code() + "\n    " + String.join("\n    ", unlike));
    }

    void add(Outcomes more) {
        more.rows.forEach((edit, cells) ->
                cells.forEach((as, languages) -> rows.computeIfAbsent(edit, _ -> new EnumMap<>(SavedAs.class))
                        .computeIfAbsent(as, _ -> new ArrayList<>())
                        .addAll(languages)));
        wrong.addAll(more.wrong);
    }

    /** Every cell that came back otherwise, with what is otherwise. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** In Markdown. A dash: the file does not hold the sheet. */
    String table() {
        StringBuilder table = new StringBuilder("| edit |");
        for (SavedAs as : SavedAs.values()) table.append(' ').append(as).append(" |");
        table.append("\n| --- |")
                .append(" --- |".repeat(SavedAs.values().length))
                .append('\n');
        rows.forEach((edit, cells) -> {
            table.append("| ").append(edit).append(" |");
            for (SavedAs as : SavedAs.values())
                table.append(' ')
                        .append(String.join(" ", cells.getOrDefault(as, List.of("–"))))
                        .append(" |");
            table.append('\n');
        });
        return table.toString();
    }
}
