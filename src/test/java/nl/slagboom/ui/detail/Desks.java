package nl.slagboom.ui.detail;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;

/** A register with Anna at her desk, whose detail is looked at, and Bram at another. */
final class Desks implements AutoCloseable {

    private final AtomicLong ticks = new AtomicLong();
    private final Instant morning = Instant.parse("2026-11-25T09:00:00Z");

    /** A minute goes by each time that it is looked at. */
    final Clock clock =
            ((InstantSource) () -> morning.plusSeconds(60 * ticks.incrementAndGet())).withZone(ZoneOffset.UTC);

    private final Database database = Database.inMemory(clock);
    final Search search = new Search(database);
    final Register register = new Register(database, search, new Feed());
    final Undo undo = new Undo(database, search, new Feed());
    final List<Throwable> failures = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<UnsavedQuestion.Answer> answers = new ArrayList<>();
    final Drafts drafts;
    final DetailViewModel anna;

    Desks() {
        this(Drafts.none());
    }

    Desks(Drafts drafts) {
        this.drafts = drafts;
        anna = anotherStart(drafts);
    }

    /** Anna's detail as the program's next start has it. */
    DetailViewModel anotherStart(Drafts there) {
        return anotherStart(there, new DirectJobRunner());
    }

    DetailViewModel anotherStart(Drafts there, JobRunner jobs) {
        return new DetailViewModel(
                search,
                register,
                jobs,
                "Anna",
                failures::add,
                (key, arguments) -> said.add(key),
                this::answer,
                new DraftKeeper(there, clock));
    }

    /** Logs an obstacle and opens it at Anna's desk. */
    UUID open(UnaryOperator<Dossier> shape) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"));
        UUID id = register.log(shape.apply(fresh), "Anna").dossier().id();
        anna.open(id, () -> {});
        return id;
    }

    /** The next answer that Anna was told to give; a question that she did not expect fails the test. */
    private void answer(Dossier unsaved, Consumer<UnsavedQuestion.Answer> answered) {
        answered.accept(answers.removeFirst());
    }

    /** Bram changes it meanwhile. */
    void bram(UUID id, UnaryOperator<Dossier> change) {
        Dossier now = now(id);
        register.save(now, change.apply(now), "Bram");
    }

    Dossier now(UUID id) {
        return search.dossier(id).orElseThrow();
    }

    ConflictViewModel conflict() {
        ConflictViewModel conflict = anna.conflictProperty().get();
        if (conflict == null) throw new AssertionError("Nothing clashes");
        return conflict;
    }

    @Override
    public void close() {
        database.close();
    }
}
