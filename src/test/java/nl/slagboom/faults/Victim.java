package nl.slagboom.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.OldRegister;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;

/** Does one thing again and again until it is killed. Says what file it begins on, and each changeset when it is kept. */
final class Victim {

    /** Rows of a list. */
    static final int AT_ONCE = 100;

    /** What the obstacles of lists are called, and no others; their descriptions tell the lists apart. */
    static final String LISTED = "lijst ";

    /** Instead of a deed: what every deed does, once, and an end. */
    static final String REHEARSAL = "rehearsal";

    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;

    private Victim(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException {
        Victim victim = new Victim(Path.of(words[1]));
        if (words[0].equals(REHEARSAL)) {
            victim.rehearse();
            return;
        }
        Deed deed = Deed.valueOf(words[0]);
        switch (deed) {
            case CREATE -> victim.create();
            case MIGRATE -> victim.migrate();
            case RESTORE -> victim.restore();
            default -> victim.work(deed);
        }
    }

    /** An open register. */
    private record Desk(Location location, Database database, Search search, Register register) {
        static Desk of(Location location, Database database) {
            Search search = new Search(database);
            return new Desk(location, database, search, new Register(database, search, new Feed()));
        }
    }

    private void rehearse() throws IOException {
        try (Database database = Database.create(register(), CLOCK)) {
            Desk desk = Desk.of(register(), database);
            save(desk);
            takeIn(desk);
        }
    }

    private void create() {
        while (true) {
            Location location = Location.of(fresh("new-"));
            begin(location.file());
            try (Database database = Database.create(location, CLOCK)) {
                keep(location.file(), log(Desk.of(location, database)));
            }
        }
    }

    private void migrate() throws IOException {
        while (true) {
            Location location = Location.of(fresh("old-"));
            OldRegister.put(location.file());
            begin(location.file());
            try (Database database = Database.open(location, CLOCK)) {
                keep(location.file(), new Search(database).changesets(1).getFirst());
            }
        }
    }

    private void restore() {
        Location location = register();
        Path backup = fresh("backup-");
        try (Database database = open(location)) {
            log(Desk.of(location, database));
            database.backUp(backup);
        }
        while (true) {
            begin(location.file());
            keep(
                    location.file(),
                    Backup.restore(backup, location, "Anna", CLOCK).changeset());
            try (Database database = Database.open(location, CLOCK)) {
                log(Desk.of(location, database));
            }
        }
    }

    private void work(Deed deed) throws IOException {
        Location location = register();
        Desk desk = Desk.of(location, open(location));
        log(desk); // all classes are there after it
        while (true) {
            switch (deed) {
                case IMPORT -> takeIn(desk);
                case UNDO -> undo(desk);
                case BACKUP -> backUp(desk);
                case SETTINGS -> learn(desk);
                default -> save(desk);
            }
        }
    }

    private Location register() {
        return Location.of(folder.resolve("register"));
    }

    private static Database open(Location location) {
        return location.exists() ? Database.open(location, CLOCK) : Database.create(location, CLOCK);
    }

    private Path fresh(String name) {
        return folder.resolve(name + System.nanoTime());
    }

    private static Changeset.Entry log(Desk desk) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, text("een " + System.nanoTime()));
        return desk.register().log(fresh, "Anna").changeset();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.NL, text);
    }

    private static void save(Desk desk) {
        begin(desk.location().file());
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, text("twee"));
        Dossier logged = desk.register().log(fresh, "Anna").dossier();
        keep(
                desk.location().file(),
                desk.register()
                        .save(logged, logged.with(ObstacleFields.NEXT_STEP, "Bellen"), "Anna")
                        .changeset());
    }

    private void takeIn(Desk desk) throws IOException {
        StringBuilder list = new StringBuilder("Knelpunt;Omschrijving;Thema\n");
        String name = "van " + System.nanoTime();
        for (int i = 0; i < AT_ONCE; i++)
            list.append(LISTED).append(name).append(i).append(';').append(name).append(";Mobiliteit\n");
        Path file = Files.writeString(folder.resolve("lijst.csv"), list);
        Intake intake = new Intake(desk.search(), desk.register(), CLOCK);
        ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), "Partner", Progress.NONE);
        begin(desk.location().file());
        keep(desk.location().file(), intake.apply(plan, "Anna", Progress.NONE).changeset());
    }

    private static void undo(Desk desk) {
        List<Dossier> list = new ArrayList<>();
        String name = "van " + System.nanoTime();
        for (int i = 0; i < AT_ONCE; i++)
            list.add(Dossier.begin()
                    .with(ObstacleFields.TITLE, text(LISTED + i))
                    .with(ObstacleFields.DESCRIPTION, text(name)));
        Changeset.Entry made = desk.register()
                .apply(new Batch(list, List.of(), null), ChangeKind.IMPORT, name, "Anna", Progress.NONE)
                .changeset();
        begin(desk.location().file());
        keep(
                desk.location().file(),
                new Undo(desk.database(), desk.search(), new Feed())
                        .undo(made, "Anna")
                        .changeset());
    }

    private void backUp(Desk desk) {
        Changeset.Entry last = log(desk);
        Path file = fresh("copy-");
        begin(file);
        desk.database().backUp(file);
        keep(file, last);
    }

    private static void learn(Desk desk) {
        String layout = "handtekening " + System.nanoTime();
        begin(desk.location().file());
        desk.register().learn(layout, "Knelpunt\ttitle@nl", "lijst", "Anna");
        keep(desk.location().file(), desk.search().changesets(1).getFirst());
    }

    private static void begin(Path file) {
        say("begin " + file.getFileName());
    }

    private static void keep(Path file, Changeset.Entry changeset) {
        say("kept " + file.getFileName() + " " + changeset.number() + " " + changeset.uuid());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
