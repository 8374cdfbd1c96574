package nl.slagboom.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.MailFile;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, kept.
 *
 * @param mail what it says, where it is a mail that can be read
 * @param unread why it is a mail that cannot be read; it is kept all the same
 */
public record Brought(
        Part<Document> document,
        @Nullable ReceivedMail mail,
        @Nullable Refusal unread) {

    private static final int LONGEST = 300;

    /** Those that were kept, and why others were not. */
    public record Lot(List<Brought> kept, List<Refusal> refused) {
        public Lot {
            kept = List.copyOf(kept);
            refused = List.copyOf(refused);
        }

        /** What was kept. */
        public List<Part<Document>> documents() {
            return kept.stream().map(Brought::document).toList();
        }

        /** What there is to say of those that were not kept, or cannot be read. */
        public void tell(Failures failures) {
            kept.stream().flatMap(one -> Stream.ofNullable(one.unread())).forEach(failures::show);
            refused.forEach(failures::show);
        }
    }

    /** Keeps files; one that cannot be kept does not keep the others out. */
    public static Lot keep(List<Path> files, Shelf shelf, Progress progress) {
        List<Brought> kept = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Path file : files) {
            progress.checkCancelled();
            try {
                kept.add(keep(file, shelf, progress));
            } catch (Refusal e) {
                refused.add(e);
            }
        }
        return new Lot(kept, refused);
    }

    private static Brought keep(Path file, Shelf shelf, Progress progress) {
        String digest = shelf.keep(file, progress);
        String name = String.valueOf(file.getFileName());
        if (!MailFile.is(file)) return new Brought(document(name, digest), null, null);
        try {
            ReceivedMail mail = MailFile.read(file);
            return new Brought(document(name, digest, mail), mail, null);
        } catch (Refusal e) {
            return new Brought(document(name, digest), null, e);
        }
    }

    private static Part<Document> document(String name, String digest) {
        return Part.blank(DocumentFields.KIND)
                .with(DocumentFields.NAME, shortened(name))
                .with(DocumentFields.DIGEST, digest);
    }

    /** A mail as a document, with its day and subject. */
    public static Part<Document> document(String name, String digest, ReceivedMail mail) {
        return document(name, digest).with(DocumentFields.DATED, mail.sent()).with(DocumentFields.ABOUT, about(mail));
    }

    private static @Nullable String about(ReceivedMail mail) {
        return mail.subject().isEmpty() ? null : mail.subject();
    }

    /** The extension stays, by which it is opened. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - extension.length()) + extension;
    }
}
