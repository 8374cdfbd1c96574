package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.Outcome;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A register of ours with two obstacles that are out with the Staatskanzlei of NRW, and the workbook on its desk. */
abstract class BusAndTram {

    static final String LIST = "Hindernisse";
    static final String ACTIONS = "Maßnahmen";
    static final Wording GERMAN = new Wording(Messages.of(Language.DE.locale()));

    final Demonstration.Walk clock = new Demonstration.Walk();
    final Database database = Database.inMemory(clock);
    final Search search = new Search(database);
    final Register register = new Register(database, search, new Feed());
    final Intake intake = new Intake(search, register, clock);
    final Giving giving = new Giving(search, register, clock);

    @TempDir
    Path folder = Path.of("");

    UUID bus = new UUID(0, 0);
    UUID tram = new UUID(0, 0);

    @BeforeEach
    void fill() {
        Part<Action> call =
                Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Anrufen").with(ActionFields.OWNER, "Frau Weber");
        bus = log(open("Der Bus")
                .with(ObstacleFields.STATE_OF_PLAY, german("Wird geprüft"))
                .with(ObstacleFields.NEXT_STEP, "Gespräch")
                .with(ObstacleFields.authority(Country.DE), "Kreis Borken")
                .withPart(ActionFields.KIND, call));
        tram = log(open("Die Straßenbahn"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    static LocalizedText german(String text) {
        return LocalizedText.of(Language.DE, text);
    }

    static Dossier open(String title) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, german(title))
                .with(ObstacleFields.THEMES, Set.of(Theme.MOBILITY))
                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    UUID log(Dossier dossier) {
        return register.log(dossier, "Anna").dossier().id();
    }

    Dossier now(UUID id) {
        return search.dossier(id).orElseThrow();
    }

    <T> void edit(UUID id, Field<Obstacle, T> field, T value) {
        Dossier there = now(id);
        register.save(there, there.with(field, value), "Anna");
    }

    PartnersFile handedOut(Language... languages) {
        Path file = folder.resolve("nrw.xlsx");
        List<Language> words = languages.length == 0 ? List.of(Language.DE) : List.of(languages);
        giving.give(
                new Giving.Wish("Staatskanzlei NRW", Neighbour.NRW, words, List.of(bus, tram), null, null),
                file,
                "Anna",
                Progress.NONE);
        return new PartnersFile(file);
    }

    ImportPlan plan(String name) {
        return plan(folder.resolve(name));
    }

    ImportPlan plan(Path file) {
        OpenedFile read = intake.open(file, Progress.NONE);
        HandOut.Entry given = intake.answered(read, null).orElseThrow();
        return intake.plan(read.answering(given), given.partner(), Progress.NONE);
    }

    void take(ImportPlan plan) {
        intake.apply(plan, "Anna", Progress.NONE);
    }

    Giving.Answered answer() {
        return giving.answer(
                giving.lastAnswered("staatskanzlei nrw"),
                null,
                LocalDate.of(2027, 3, 1),
                folder.resolve("answer.xlsx"),
                "Anna",
                Progress.NONE);
    }

    List<Outcome> outcomes() {
        return answer().answer().outcomes();
    }
}
