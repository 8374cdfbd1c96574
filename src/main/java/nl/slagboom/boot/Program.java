package nl.slagboom.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.cli.Opened;
import nl.slagboom.cli.Opener;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
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
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Settings;
import org.jspecify.annotations.Nullable;

/** The wiring: which service is made of which. */
final class Program implements Opener {

    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE = 100; // milliseconds

    private final Places places;
    private final Settings settings;
    private final Passwords passwords;
    /** Until when a start waits for another that opened the register at the same moment. */
    private final long patient = System.nanoTime() + PATIENCE.toNanos();

    Program(Places places, Settings settings, Passwords passwords) {
        this.places = places;
        this.settings = settings;
        this.passwords = passwords;
    }

    /** Where the user's own register lies: where he said, else in the usual place. */
    RegisterPlace own() {
        return settings.get("register")
                .map(said -> RegisterPlace.of(said, places.data()))
                .orElse(new RegisterFile(places.register()));
    }

    @Override
    public Optional<String> setting(String key) {
        return settings.get(key);
    }

    /** An open register and its services. */
    record Services(
            Database database,
            Search search,
            Register register,
            Undo undo,
            Redaction redaction,
            Feed feed,
            Intake intake,
            Giving giving,
            Keeper keeper)
            implements Opened {

        static Services of(Database database, Clock clock) {
            Feed feed = new Feed();
            Search search = new Search(database);
            Register register = new Register(database, search, feed);
            return new Services(
                    database,
                    search,
                    register,
                    new Undo(database, search, feed),
                    new Redaction(database, search, feed),
                    feed,
                    new Intake(search, register, clock),
                    new Giving(search, register, clock),
                    new Keeper(database));
        }

        /**
         * What a window works with.
         *
         * @param name what the register is called
         * @param user who works here
         */
        nl.slagboom.ui.shell.Services forWindow(
                String name, String user, Path log, Settings settings, FileQuestions files, Drafts drafts) {
            return new nl.slagboom.ui.shell.Services(
                    name, user, log, search, register, undo, feed, intake, giving, keeper, settings, files, drafts);
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @Override
    public Services open(@Nullable RegisterPlace place, boolean create) {
        return switch (place == null ? own() : place) {
            case RegisterFile file -> open(Location.of(file.path()), create);
            case RegisterServer server -> asking(server, create);
        };
    }

    private Services asking(RegisterServer server, boolean create) {
        Optional<String> password = passwords.known();
        for (int i = 1; ; i++) {
            try {
                return open(server, password, create);
            } catch (PasswordWanted e) {
                password = i < TRIES ? passwords.asked(e) : Optional.empty();
                if (password.isEmpty()) throw e;
            }
        }
    }

    /** Asks nobody. */
    Services open(RegisterServer server, Optional<String> password, boolean create) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return Services.of(Database.open(server, password, create, clock), clock);
    }

    private Services open(Location location, boolean create) {
        while (true) {
            try {
                return opened(location, create);
            } catch (RegisterUnavailable e) {
                if (!e.key().equals("register.in.use") || System.nanoTime() > patient) throw e;
                pause(e);
            }
        }
    }

    private static void pause(RegisterUnavailable why) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw why;
        }
    }

    private static Services opened(Location location, boolean create) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        if (create && !location.exists()) {
            makeFolder(location.file());
            return Services.of(Database.create(location, clock), clock);
        }
        return Services.of(Database.open(location, clock), clock);
    }

    @Override
    public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
        return switch (place == null ? own() : place) {
            case RegisterFile file ->
                Backup.restore(backup, Location.of(file.path()), by, Clock.system(ZoneId.systemDefault()));
            case RegisterServer server -> throw new RegisterUnavailable("restore.server", server);
        };
    }

    /** What can be done about a register that is damaged. */
    static Rescue rescue(Location location) {
        return new Rescue(location, Clock.system(ZoneId.systemDefault()));
    }

    @Override
    public Rescue rescue(@Nullable RegisterPlace place) {
        return switch (place == null ? own() : place) {
            case RegisterFile file -> rescue(Location.of(file.path()));
            case RegisterServer server -> throw new RegisterUnavailable("restore.server", server);
        };
    }

    @Override
    public Services demonstration() {
        Location location = Location.of(places.demonstration());
        if (!location.exists()) make(location);
        return open(location, false);
    }

    /** Made under a name of this program's own: another start may be making it too. */
    private static void make(Location location) {
        makeFolder(location.file());
        String name = location.name() + "-new-" + ProcessHandle.current().pid();
        Location unfinished = Location.of(location.base().resolveSibling(name));
        Demonstration.Walk walk = new Demonstration.Walk();
        try {
            Files.deleteIfExists(unfinished.file());
            try (Services services = Services.of(Database.create(unfinished, walk), walk)) {
                Demonstration.fill(services.search(), services.register(), walk);
            }
            Files.deleteIfExists(unfinished.last());
            if (location.exists()) Files.delete(unfinished.file());
            else Files.move(unfinished.file(), location.file());
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "register.not.made", location);
        }
    }

    private static void makeFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) return;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "register.not.made", file);
        }
    }
}
