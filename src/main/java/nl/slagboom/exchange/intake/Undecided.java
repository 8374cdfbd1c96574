package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.register.Batch;
import nl.slagboom.search.Search;

/** What was left to be decided when the answers to a hand-out were taken in, as a plan without a file. */
final class Undecided {

    private final Search search;
    private final LocalDate today;

    Undecided(Search search, LocalDate today) {
        this.search = search;
        this.today = today;
    }

    /** An obstacle that was withdrawn since is passed over. */
    ImportPlan of(HandOut.Entry given) {
        List<OpenQuestion.Entry> asked = search.exchanges().questions(given.id()).stream()
                .filter(question -> question.choice() == null)
                .toList();
        Map<UUID, List<OpenQuestion.Entry>> open = asked.stream()
                .collect(Collectors.groupingBy(OpenQuestion.Entry::obstacle, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Dossier> now = search.dossiers(open.keySet());
        Map<UUID, Dossier> then = new Bases(search).then(given, List.copyOf(open.keySet()));
        List<AskedAgain> steps = new ArrayList<>();
        List<PlannedRow> rows = new ArrayList<>();
        open.forEach((id, questions) -> {
            Dossier dossier = now.get(id);
            Dossier before = then.get(id);
            if (dossier == null || before == null) return;
            AskedAgain step = AskedAgain.of(steps.size() + 1, dossier.reference(), before, questions, today);
            steps.add(step);
            rows.add(step.first(dossier));
        });
        PlanSource source = new PlanSource(
                new Batch.SourceFile(given.fileName(), given.digest(), given.partner()),
                new Sender(given.partner(), true),
                List.of(),
                Map.of(),
                List.of(),
                HandedOut.given(given, then, asked, Map.of()),
                false,
                false,
                null,
                List.of(),
                false,
                null,
                List.of());
        return ImportPlan.of(source, steps, rows);
    }
}
