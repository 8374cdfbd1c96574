package nl.slagboom.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/** Writes to a register until it is killed: two obstacles one by one, then fifty at once. Says each when it is kept. */
final class Writer {

    static final int AT_ONCE = 50;

    private Writer() {}

    public static void main(String[] words) {
        Location location = Location.of(Path.of(words[0]));
        Clock clock = Clock.systemUTC();
        Database database = location.exists() ? Database.open(location, clock) : Database.create(location, clock);
        Register register = new Register(database, new Search(database), new Feed());
        for (int round = 0; ; round++) {
            say(register.log(titled("een " + round), "Anna").changeset().number(), 1);
            say(register.log(titled("twee " + round), "Anna").changeset().number(), 1);
            List<Dossier> many = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) many.add(titled("lijst " + round + " " + i));
            Batch batch = new Batch(many, List.of(), null);
            say(
                    register.apply(batch, ChangeKind.IMPORT, "lijst", "Anna", Progress.NONE)
                            .changeset()
                            .number(),
                    AT_ONCE);
        }
    }

    private static void say(long changeset, int obstacles) {
        System.out.println(changeset + " " + obstacles);
        System.out.flush();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }
}
