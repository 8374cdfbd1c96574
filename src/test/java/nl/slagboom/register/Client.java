package nl.slagboom.register;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.search.Search;

/** Somebody of a team at work for a while: edits obstacles that others edit too, and now and then logs one. */
final class Client implements Callable<Client.Work> {

    private static final List<Field<Obstacle, String>> FIELDS =
            List.of(ObstacleFields.NEXT_STEP, ObstacleFields.NEXT_STEP_OWNER);
    private static final int HOT = 3; // obstacles that everybody is busy with
    private static final int LEAST = 5; // that much also where the machine is busy with something else
    private static final int PAUSE = 15; // milliseconds between reading and saving

    private final RegisterServer server;
    private final String name;
    private final List<UUID> obstacles;
    private final Duration time;
    private final Random random;

    /**
     * Makes one.
     *
     * @param time how long it works, once it has the register open
     */
    Client(RegisterServer server, int number, List<UUID> obstacles, Duration time) {
        this.server = server;
        name = "Client " + number;
        this.obstacles = obstacles;
        this.time = time;
        random = new Random(number);
    }

    /** An edit that was acknowledged: what it said, and what it was thought to replace. */
    record Edit(long changeset, String by, UUID obstacle, Field<Obstacle, String> field, String before, String after) {}

    /** An edit that was refused: what it was to say, and what was said of it. */
    record Clash(Field<Obstacle, String> field, String mine, List<Conflict> conflicts) {}

    /**
     * What it did.
     *
     * @param merged how many of the edits went together with somebody else's
     * @param clashes the edits that were refused because somebody else's stood there
     * @param logged references of what it logged
     */
    record Work(List<Edit> edits, int merged, List<Clash> clashes, List<String> logged) {}

    @Override
    public Work call() throws InterruptedException {
        List<Edit> edits = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        List<String> logged = new ArrayList<>();
        int merged = 0;
        try (Database database = Database.open(server, Optional.empty(), false, Clock.systemUTC())) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            search.refresh(); // Hibernate has started then
            long until = System.nanoTime() + time.toNanos();
            for (int i = 0; i < LEAST || System.nanoTime() < until; i++) {
                if (random.nextInt(10) == 0) {
                    Dossier fresh =
                            Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, name + " " + i));
                    logged.add(register.log(fresh, name).dossier().reference());
                    continue;
                }
                int among = random.nextBoolean() ? HOT : obstacles.size();
                UUID id = obstacles.get(random.nextInt(among));
                Field<Obstacle, String> field = FIELDS.get(random.nextInt(FIELDS.size()));
                Dossier base = search.dossier(id).orElseThrow();
                String after = name + " " + i;
                Thread.sleep(PAUSE);
                try {
                    Saved saved = register.save(base, base.with(field, after), name);
                    if (saved.merged()) merged++;
                    edits.add(new Edit(
                            saved.changeset().number(),
                            name,
                            id,
                            field,
                            base.get(field).orElse(""),
                            after));
                } catch (Conflicting e) {
                    clashes.add(new Clash(field, after, e.conflicts()));
                }
            }
        }
        return new Work(edits, merged, clashes, logged);
    }
}
