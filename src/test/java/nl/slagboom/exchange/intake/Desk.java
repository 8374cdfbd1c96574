package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** A desk at which lists are taken in: a register in memory, on 1 June 2026, and a folder of files. */
final class Desk implements AutoCloseable {

    static final String ANNA = "Anna";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    final Database database = Database.inMemory(CLOCK);
    final Search search = new Search(database);
    final Register register = new Register(database, search, new Feed());
    final Undo undo = new Undo(database, search, new Feed());
    final Intake intake = new Intake(search, register, CLOCK);
    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    Dossier logged(String title) {
        return register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title)), ANNA)
                .dossier();
    }

    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path partners(String name) {
        try {
            return Path.of(Objects.requireNonNull(Desk.class.getResource("/nl/slagboom/exchange/partners/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    OpenedFile open(Path file) {
        return intake.open(file, Progress.NONE);
    }

    ImportPlan plan(Path file, @Nullable String organisation) {
        return plan(open(file), organisation);
    }

    ImportPlan plan(OpenedFile opened, @Nullable String organisation) {
        return intake.plan(opened, organisation, Progress.NONE);
    }

    ImportPlan reports(Path file, RowsAs rows) {
        return plan(open(file).with(placing -> placing.as(rows)), "Euregio");
    }

    void apply(ImportPlan plan) {
        intake.apply(plan, ANNA, Progress.NONE);
    }

    /** The obstacle that the first row of a plan would make. */
    static Dossier first(ImportPlan plan) {
        return Objects.requireNonNull(plan.rows().getFirst().mine());
    }

    Dossier named(String title) {
        return search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains(title))
                .findFirst()
                .orElseThrow();
    }

    /** The whole database as SQL, but for one table. */
    String withoutTable(String table) {
        List<String> lines = database.read(
                session -> session.createNativeQuery("SCRIPT", String.class).getResultList());
        return String.join(
                "\n",
                lines.stream()
                        .filter(line -> !line.contains("\"PUBLIC\".\"" + table + "\""))
                        .toList());
    }

    @Override
    public void close() {
        database.close();
    }
}
