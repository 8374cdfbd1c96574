package nl.slagboom.ui.relations;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.register.Relations;
import nl.slagboom.search.Party;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Watched;
import org.jspecify.annotations.Nullable;

/** Whom the register knows, read anew whenever it changes while somebody looks. */
public final class RelationsViewModel {

    private static final System.Logger LOG = System.getLogger(RelationsViewModel.class.getName());
    private static final int OFFERED = 8;

    private final Search search;
    private final Relations relations;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;
    private final ObservableList<Party> rows = FXCollections.observableArrayList();
    private String words = "";
    private final Watched<List<Party>> watched;
    private boolean renewing;

    /** Makes the model; it reads nothing yet. */
    public RelationsViewModel(
            Search search, Relations relations, JobRunner jobs, String user, Consumer<Throwable> failed) {
        this.search = search;
        this.relations = relations;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
        watched = new Watched<>(jobs, "look", this::question, this::show, failed);
    }

    ObservableList<Party> rows() {
        return rows;
    }

    /** Somebody looks, or no longer does. */
    void watch(boolean now) {
        watched.watch(now);
    }

    /** The register has changed. */
    public void changed() {
        watched.changed();
    }

    /** Shows those of whom this is a piece of the name; all where it is nothing. */
    void sift(String wanted) {
        words = wanted;
        watched.read();
    }

    private Job<List<Party>> question() {
        String wanted = words;
        return progress ->
                wanted.isBlank() ? search.directory().all() : search.directory().like(wanted, Integer.MAX_VALUE);
    }

    private void show(List<Party> found) {
        renewing = true;
        rows.setAll(found);
        renewing = false;
    }

    /** Whether the rows are being replaced just now: what a table chooses then by itself, no person chose. */
    boolean isRenewing() {
        return renewing;
    }

    /** The obstacles that name one. */
    void named(Party party, Consumer<List<Row>> found) {
        jobs.run(
                "look",
                progress -> search.rows().rows().stream()
                        .filter(row -> party.obstacles().contains(row.id()))
                        .toList(),
                found,
                failed);
    }

    void names(String typed, Consumer<List<String>> found) {
        jobs.run(
                "names.finding",
                progress -> search.directory().names(typed, OFFERED),
                found,
                failure -> LOG.log(Level.INFO, "No names to offer", failure));
    }

    /** Tells whether somebody is called so. */
    void isKnown(String name, Consumer<Boolean> told) {
        jobs.run(
                "names.finding",
                progress -> search.directory().of(name).isPresent(),
                told,
                failure -> LOG.log(Level.INFO, "Not known who is there", failure));
    }

    /**
     * Calls one otherwise, wherever the name stands.
     *
     * @param sentence for the history, of so many obstacles
     * @param then told how many obstacles it wrote
     */
    void rename(Party party, String to, IntFunction<String> sentence, Consumer<Integer> then) {
        jobs.run(
                "relations.renaming",
                progress -> relations
                        .rename(party.name(), to, sentence, user, progress)
                        .result(),
                then,
                failed);
    }

    void keep(Organisation.Entry entry, String sentence, Runnable then) {
        write(() -> relations.keep(entry, sentence, user), then);
    }

    void keep(Person.Entry entry, @Nullable String employer, String sentence, Runnable then) {
        write(() -> relations.keep(entry, employer, sentence, user), then);
    }

    void reach(UUID person, Contact.Entry contact, String sentence, Runnable then) {
        write(() -> relations.reach(person, contact, sentence, user), then);
    }

    void erase(UUID contact, Runnable then) {
        write(() -> relations.erase(contact, user), then);
    }

    private void write(Runnable deed, Runnable then) {
        jobs.run(
                "detail.saving",
                progress -> {
                    deed.run();
                    return true;
                },
                done -> then.run(),
                failed);
    }
}
