package nl.slagboom.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/**
 * What the bytes of a fuzzer go through: from a file to its plan and all that is said of it. The one thing that may be thrown
 * on that way is a refusal, in a sentence.
 */
final class FuzzedIntake {

    private final Search search;
    private final Intake intake;
    private final Path folder;
    private final List<Wording> wordings = Arrays.stream(Language.values())
            .map(language -> new Wording(Messages.of(language.locale())))
            .toList();

    FuzzedIntake() {
        Database database = Database.inMemory(Clock.systemUTC());
        search = new Search(database);
        Register register = new Register(database, search, new Feed());
        register.log(
                Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Wachten aan de grens")),
                "Anna");
        intake = new Intake(search, register, Clock.systemUTC());
        try {
            folder = Files.createTempDirectory("fuzzed");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        folder.toFile().deleteOnExit();
    }

    void begin() {
        take("lijst.csv", "Titel;Thema\nWachten;zorg\n".getBytes(StandardCharsets.UTF_8));
    }

    void take(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, bytes).toFile().deleteOnExit();
            ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
            for (Problem problem : plan.allProblems()) wordings.forEach(problem::text);
        } catch (Unreadable e) {
            wordings.forEach(wording -> wording.messages().text(e));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
