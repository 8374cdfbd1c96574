package nl.slagboom.exchange.text;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.slagboom.job.Job;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Shelf;
import nl.slagboom.search.Search;

/**
 * Reads out kept documents of which nothing was read yet, so that a search finds them. Stopped, it goes on another time
 * where it was.
 *
 * @param files asked for when it begins
 */
public record Readout(Shelf shelf, Search search, Supplier<List<Shelf.Unread>> files) implements Job<Integer> {

    private static final System.Logger LOG = System.getLogger(Readout.class.getName());

    /** Of every document of the register. */
    public static Readout ofAll(Shelf shelf, Search search) {
        return new Readout(shelf, search, shelf::unread);
    }

    /** Of these. */
    public static Readout of(List<Part<Document>> documents, Shelf shelf, Search search) {
        return new Readout(
                shelf,
                search,
                () -> documents.stream()
                        .flatMap(document -> unread(document, shelf))
                        .toList());
    }

    private static Stream<Shelf.Unread> unread(Part<Document> document, Shelf shelf) {
        String name = document.get(DocumentFields.NAME).orElse("");
        return document.get(DocumentFields.DIGEST).stream()
                .filter(digest -> shelf.legibility(digest).isEmpty())
                .map(digest -> new Shelf.Unread(digest, name));
    }

    /** @return how many were read */
    @Override
    public Integer run(Progress progress) {
        List<Shelf.Unread> unread = files.get();
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
