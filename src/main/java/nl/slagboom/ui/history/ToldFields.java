package nl.slagboom.ui.history;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;

/** Which fields an edit wrote, read of those that are looked at: changes of one obstacle are else all alike in a list. */
final class ToldFields {

    private static final System.Logger LOG = System.getLogger(ToldFields.class.getName());
    private static final int AT_ONCE = 60; // more rows than a window shows

    private final Search search;
    private final JobRunner jobs;
    private final Runnable read;
    private final Map<Long, List<FieldChange>> known = new HashMap<>();
    private final Map<Long, PastChangeset> wanted = new LinkedHashMap<>();
    private boolean reading;

    /** @param read run when more is known */
    ToldFields(Search search, JobRunner jobs, Runnable read) {
        this.search = search;
        this.jobs = jobs;
        this.read = read;
    }

    /** None while they are not known yet, and of what is no edit of one obstacle. */
    List<FieldChange> of(PastChangeset past) {
        if (past.changeset().kind() != ChangeKind.EDIT || past.touched() != 1) return List.of();
        List<FieldChange> there = known.get(past.number());
        if (there != null) return there;
        if (wanted.size() >= AT_ONCE) wanted.remove(wanted.keySet().iterator().next());
        wanted.put(past.number(), past);
        if (!reading) next();
        return List.of();
    }

    private void next() {
        if (wanted.isEmpty()) return;
        List<PastChangeset> some = List.copyOf(wanted.values());
        wanted.clear();
        reading = true;
        jobs.run(
                "history.reading",
                progress -> fields(some),
                fields -> {
                    reading = false;
                    known.putAll(fields);
                    read.run();
                    next();
                },
                failure -> {
                    reading = false; // the list says less, and what is chosen is read again
                    LOG.log(Level.INFO, "Not known which fields were written", failure);
                });
    }

    private Map<Long, List<FieldChange>> fields(List<PastChangeset> some) {
        Map<Long, List<FieldChange>> fields = new HashMap<>();
        for (PastChangeset past : some) {
            List<Row> written = search.written(past.number(), 1);
            fields.put(
                    past.number(),
                    written.isEmpty()
                            ? List.of()
                            : search.change(past.changeset(), written.getFirst().id())
                                    .told());
        }
        return fields;
    }
}
