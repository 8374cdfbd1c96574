package nl.slagboom.ui.giveout;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.exchange.write.ActionList;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Export;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.JobRunner;
import nl.slagboom.job.Progress;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;

/** Writes what is given out. */
public final class GiveOutViewModel {

    private static final String WRITING = "export.writing";

    private final Search search;
    private final Giving giving;
    private final Intake intake;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;

    public GiveOutViewModel(
            Search search, Giving giving, Intake intake, JobRunner jobs, String user, Consumer<Throwable> failed) {
        this.search = search;
        this.giving = giving;
        this.intake = intake;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
    }

    /** The organisations to which something may be given. */
    void organisations(Consumer<SortedSet<String>> known) {
        jobs.run("look", progress -> intake.organisations(), known, failed);
    }

    /** On which sides of the border an organisation is, by its name. */
    Set<Neighbour> neighboursIn(String organisation) {
        return intake.vocabulary().neighboursIn(organisation);
    }

    /**
     * Writes the list.
     *
     * @param written told how many obstacles are in it
     */
    void list(GiveOutView.Shown list, Audience audience, Wording wording, Path file, IntConsumer written) {
        jobs.run(WRITING, progress -> list(list, audience, wording, file, progress), written::accept, failed);
    }

    private int list(GiveOutView.Shown list, Audience audience, Wording wording, Path file, Progress progress) {
        Rows known = search.rows();
        Map<UUID, Row> newest = known.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
        // What the list is to be compared with when it comes back must not be newer than what stands in it.
        List<Row> rows = list.all().stream()
                .map(row -> newest.getOrDefault(row.id(), row))
                .toList();
        GivenOut givenOut =
                search.changeset(known.changeset()).map(GivenOut::at).orElse(null);
        Export export = new Export(rows, list.columns(), audience, wording, givenOut);
        export.to(file, user, progress);
        return export.rows().size();
    }

    /**
     * Writes the list that lies on the table with a neighbour.
     *
     * @param written told how many obstacles are in it
     */
    void actions(Neighbour with, Audience audience, Path file, IntConsumer written) {
        jobs.run(
                WRITING,
                progress -> {
                    ActionList list = ActionList.of(search, with, audience, LocalDate.now(ZoneId.systemDefault()));
                    list.to(file, user, progress);
                    return list.obstacles().size();
                },
                written::accept,
                failed);
    }

    /** How many obstacles are on the list with a neighbour. */
    void count(Neighbour with, Audience audience, IntConsumer counted) {
        jobs.run(
                "look",
                progress -> ActionList.count(search, with, audience, LocalDate.now(ZoneId.systemDefault())),
                counted::accept,
                failed);
    }

    /** Writes a workbook that a partner changes and sends back, and remembers it. */
    void give(Giving.Wish wish, Path file, Consumer<HandOut.Entry> given) {
        jobs.run(WRITING, progress -> giving.give(wish, file, user, progress), given, failed);
    }
}
