package nl.slagboom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/**
 * Writes to a register until it is killed: two obstacles one by one, then a list that is taken in as a partner's. Says what
 * it begins, and each changeset when it is kept.
 */
final class Writer {

    /** Rows of a list. */
    static final int AT_ONCE = 200;

    /** What the obstacles of lists begin with, and no others. */
    static final String LISTED = "lijst ";

    private final Location location;
    private final Register register;
    private final Intake intake;

    private Writer(Location location, Database database) {
        this.location = location;
        Search search = new Search(database);
        register = new Register(database, search, new Feed());
        intake = new Intake(search, register, Clock.systemUTC());
    }

    public static void main(String[] words) throws IOException {
        Location location = Location.of(Path.of(words[0]));
        Clock clock = Clock.systemUTC();
        say("open");
        Database database = location.exists() ? Database.open(location, clock) : Database.create(location, clock);
        Writer writer = new Writer(location, database);
        while (true) {
            writer.log();
            writer.log();
            writer.takeIn();
        }
    }

    private void log() {
        say("log");
        Dossier fresh =
                Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "een " + System.nanoTime()));
        say(register.log(fresh, "Anna").changeset().number());
    }

    private void takeIn() throws IOException {
        StringBuilder list = new StringBuilder("Knelpunt;Omschrijving;Thema\n");
        String name = LISTED + System.nanoTime() + " ";
        for (int i = 0; i < AT_ONCE; i++)
            list.append(name).append(i).append(";De bus over de grens van het dorp rijdt niet;Mobiliteit\n");
        Path file = Files.writeString(location.base().resolveSibling("lijst.csv"), list);
        say("preview");
        ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), "Partner", Progress.NONE);
        say("import");
        say(intake.apply(plan, "Anna", Progress.NONE).changeset().number());
    }

    private static void say(Object word) {
        System.out.println(word);
        System.out.flush();
    }
}
