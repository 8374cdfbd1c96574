package nl.slagboom.ui.field;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import nl.slagboom.job.JobRunner;
import nl.slagboom.search.Search;

/** Offers the organisations and persons of the register; where they cannot be read, none. */
public final class KnownNames implements Proposals {

    private static final System.Logger LOG = System.getLogger(KnownNames.class.getName());
    private static final int MOST = 8;

    private final Search search;
    private final JobRunner jobs;
    private final String user;

    /** @param user whose own name is offered too */
    public KnownNames(Search search, JobRunner jobs, String user) {
        this.search = search;
        this.jobs = jobs;
        this.user = user;
    }

    @Override
    public void find(String typed, Consumer<List<String>> found) {
        jobs.run(
                "names.finding",
                progress -> search.directory().names(typed, user, MOST),
                found,
                failure -> LOG.log(Level.INFO, "No names to offer", failure));
    }
}
