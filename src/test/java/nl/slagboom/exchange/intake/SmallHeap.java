package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/**
 * A process that takes in a list time and again while so many kilobytes of its memory are free, and after each time logs an
 * obstacle. It says in a line how each ended and what the register then holds, also as a copy of its file has it.
 */
final class SmallHeap {

    private static final byte[] NOTHING = {};
    private static final int ROWS = 600;
    private static final int CHECKS = 3; // two portions, and before it commits
    private static final int KILO = 1_024;
    private static final int MOST = 100_000; // pieces of ballast

    private final Path folder;
    private final Database database;
    private final Search search;
    private final Register register;
    private final Intake intake;
    private final byte[][] ballast = new byte[MOST][];
    private int filled;

    private SmallHeap(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        search = new Search(database);
        register = new Register(database, search, new Feed());
        intake = new Intake(search, register, Clock.systemUTC());
    }

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        try (Database database = Database.create(Location.of(folder.resolve("register")), Clock.systemUTC())) {
            SmallHeap process = new SmallHeap(folder, database);
            process.intake.apply(process.plan("een", 5), "Anna", Progress.NONE); // all classes are there after it
            process.register.log(dossier(), "Anna");
            ImportPlan plan = process.plan("twee", ROWS);
            for (int i = 1; i < words.length; i++) System.out.println(process.with(Integer.parseInt(words[i]), plan));
        }
    }

    private String with(int kilobytes, ImportPlan plan) throws IOException {
        long before = search.changesets(1).getFirst().number();
        String ended = apply(plan, new Filling(kilobytes));
        while (filled > 0) ballast[--filled] = NOTHING;
        boolean untouched = search.changesets(1).getFirst().number() == before;
        long logged = register.log(dossier(), "Anna").changeset().number();
        boolean sound = database.check().findings().isEmpty() && logged == inCopy();
        return ended + " " + (untouched ? "untouched" : "written") + " " + (sound ? "sound" : "unsound");
    }

    /** Fills the memory at the last moment at which an import asks whether it shall stop. */
    private final class Filling implements Progress {

        private final int kilobytes;
        private int checks;

        Filling(int kilobytes) {
            this.kilobytes = kilobytes;
        }

        @Override
        public void report(long done, long total) {}

        @Override
        public void checkCancelled() {
            if (++checks == CHECKS) leave(kilobytes);
        }
    }

    private String apply(ImportPlan plan, Progress progress) {
        try {
            intake.apply(plan, "Anna", progress);
            return "done";
        } catch (Unreadable e) {
            return e.key();
        }
    }

    /** The last changeset as a start after a power cut would find it. */
    private long inCopy() throws IOException {
        Path copy = folder.resolve("copy.mv.db");
        Files.deleteIfExists(copy);
        Files.copy(folder.resolve("register.mv.db"), copy);
        try (Database then = Database.open(Location.of(copy), Clock.systemUTC())) {
            return new Search(then).changesets(1).getFirst().number();
        }
    }

    private void leave(int kilobytes) {
        fill(16 * KILO);
        fill(KILO);
        int freed = 0;
        while (freed < kilobytes * KILO) {
            freed += ballast[--filled].length;
            ballast[filled] = NOTHING;
        }
    }

    private void fill(int size) {
        try {
            while (true) ballast[filled++] = new byte[size];
        } catch (OutOfMemoryError e) {
            filled--;
        }
    }

    private static Dossier dossier() {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"));
    }

    private ImportPlan plan(String name, int rows) throws IOException {
        StringBuilder list = new StringBuilder("Knelpunt;Omschrijving;Thema\n");
        for (int i = 0; i < rows; i++)
            list.append(name)
                    .append(i)
                    .append(";De bus over de grens van het dorp rijdt niet na acht uur;Mobiliteit\n");
        Path file = Files.writeString(folder.resolve(name + ".csv"), list);
        return intake.plan(intake.open(file, Progress.NONE), "Partner", Progress.NONE);
    }
}
