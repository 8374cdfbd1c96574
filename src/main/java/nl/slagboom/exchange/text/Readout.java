package nl.slagboom.exchange.text;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import nl.slagboom.job.Job;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Shelf;
import nl.slagboom.search.Search;

/**
 * Reads out every kept document of which nothing was read yet, so that a search finds it. Stopped, it goes on another time
 * where it was.
 */
public record Readout(Shelf shelf, Search search) implements Job<Integer> {

    private static final System.Logger LOG = System.getLogger(Readout.class.getName());

    /** @return how many were read */
    @Override
    public Integer run(Progress progress) {
        List<Shelf.Unread> unread = shelf.unread();
        int done = 0;
        try {
            for (Shelf.Unread file : unread) {
                progress.checkCancelled();
                shelf.keepText(file.digest(), read(file));
                progress.report(++done, unread.size());
            }
        } finally {
            if (done > 0) search.readDocuments();
        }
        return done;
    }

    private ReadOut read(Shelf.Unread file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            shelf.copy(file.digest(), bytes);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "A kept file cannot be read out", e); // a check names it
            return ReadOut.none(Legibility.BROKEN);
        }
        return DocumentText.of(bytes.toByteArray(), file.name());
    }
}
