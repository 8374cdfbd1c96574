package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.PlacedOtherwise;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.exchange.intake.Vocabulary;
import nl.slagboom.i18n.Wording;

/** How a list was read, in a line each: where columns went that no heading sends there, and what nobody knows of its words. */
record TakenIn(ImportPlan plan, Vocabulary vocabulary, Wording wording) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String placed = PlacedOtherwise.in(plan.placings(), vocabulary).stream()
                .map(column -> text("cli.import.placed.one", column.heading(), column.place(wording)))
                .collect(Collectors.joining("; "));
        if (!placed.isEmpty()) lines.add(text("cli.import.placed", placed));
        long unknown = plan.words().stream().filter(TheirWord::isUnknown).count();
        String whose = plan.sender().isTold() ? plan.sender().organisation() : "ORG";
        if (unknown > 0) lines.add(text("cli.import.words", unknown, whose.contains(" ") ? '"' + whose + '"' : whose));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return wording.messages().text(key, arguments);
    }
}
