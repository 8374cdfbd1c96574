package nl.slagboom.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/** A register in a file, with its services. */
record OpenRegister(Database database, Search search, Register register, Intake intake) implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    /** Opens the one at this place, or makes it. */
    static OpenRegister at(Path file) {
        Location location = Location.of(file);
        Clock clock = Clock.systemUTC();
        Database database = location.exists() ? Database.open(location, clock) : Database.create(location, clock);
        Search search = new Search(database);
        Register register = new Register(database, search, new Feed());
        return new OpenRegister(database, search, register, new Intake(search, register, clock));
    }

    /** Fills it with so many obstacles, as real work would: a thousand a changeset. */
    void fill(int count) {
        List<Dossier> all = Seeded.obstacles(count);
        for (int from = 0; from < count; from += AT_ONCE) {
            Batch batch = new Batch(all.subList(from, Math.min(count, from + AT_ONCE)), List.of(), null);
            register.apply(batch, ChangeKind.DEMONSTRATION, "bench", "Anna", Progress.NONE);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
