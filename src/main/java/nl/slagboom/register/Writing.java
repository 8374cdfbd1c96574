package nl.slagboom.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Dossiers;
import nl.slagboom.search.Search;

/** Writes a changeset, and then has the search and whoever listens know it. */
record Writing(Database database, Search search, Feed feed) {

    private static final int AT_ONCE = 500;

    /** Does it in one transaction; where the work throws, nothing is written and nobody told. */
    <R> Written<R> write(Intent intent, Function<Unit, R> work) {
        Written<R> written = database.write(intent, work);
        search.follow();
        feed.tell(written.changeset());
        return written;
    }

    /**
     * Within a unit of work, makes of obstacles what they become: in portions, however many they are.
     *
     * @param progress asked before each portion whether it shall stop
     * @return how many became other than they were; those alone are written
     */
    static int replace(Unit unit, List<UUID> ids, UnaryOperator<Dossier> becoming, Progress progress) {
        Pen pen = new Pen(unit);
        int written = 0;
        for (int done = 0; done < ids.size(); done += AT_ONCE) {
            progress.checkCancelled();
            unit.checkMemory();
            List<UUID> some = ids.subList(done, Math.min(done + AT_ONCE, ids.size()));
            List<Dossier> replaced = new ArrayList<>();
            for (Dossier dossier : Dossiers.load(unit.session(), some).values()) {
                Dossier now = becoming.apply(dossier);
                if (!now.equals(dossier)) replaced.add(now);
            }
            pen.write(replaced);
            written += replaced.size();
            progress.report(done + some.size(), ids.size());
        }
        return written;
    }
}
