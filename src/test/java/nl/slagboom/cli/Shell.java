package nl.slagboom.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.code.Language;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Redaction;
import nl.slagboom.register.Register;
import nl.slagboom.register.Rescue;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** A command line of Anna's in a folder, on a register that stays open between commands. It speaks English. */
final class Shell implements Opener, AutoCloseable {

    private final Database database;
    private final Feed feed = new Feed();
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final Search search;
    final Register register;

    Shell(Path folder) {
        this(folder, Clock.systemUTC());
    }

    /** @param clock tells when changes are made */
    Shell(Path folder, Clock clock) {
        this(folder, Database.inMemory(clock));
    }

    Shell(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        search = new Search(database);
        register = new Register(database, search, feed);
    }

    /** What it holds while commands run. */
    private record Kept(
            Search search,
            Register register,
            Undo undo,
            Redaction redaction,
            Intake intake,
            Giving giving,
            Keeper keeper)
            implements Opened {
        @Override
        public void close() {}
    }

    @Override
    public Opened open(@Nullable RegisterPlace place, boolean create) {
        return new Kept(
                search,
                register,
                new Undo(database, search, feed),
                new Redaction(database, search, feed),
                new Intake(search, register, Clock.systemUTC()),
                new Giving(search, register, Clock.systemUTC()),
                new Keeper(database));
    }

    @Override
    public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
        Path file = place instanceof RegisterFile named ? named.path() : folder.resolve("own");
        return Backup.restore(backup, Location.of(file), by, Clock.systemUTC());
    }

    @Override
    public Rescue rescue(@Nullable RegisterPlace place) {
        Path file = place instanceof RegisterFile named ? named.path() : folder.resolve("own");
        return new Rescue(Location.of(file), Clock.systemUTC());
    }

    @Override
    public Opened demonstration() {
        return open(null, false);
    }

    /** Runs a command; what it says can be read until the next one. */
    int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), folder, Language.EN, "Anna");
        return new Cli(this, terminal, "test").run(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    @Override
    public void close() {
        database.close();
    }
}
