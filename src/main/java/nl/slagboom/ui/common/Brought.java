package nl.slagboom.ui.common;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * One that was kept before.
     *
     * @throws Refusal when it is there no more
     */
    public static Brought again(Kept kept, Shelf shelf) {
        if (!MailFile.is(Path.of(kept.name()))) {
            shelf.copy(kept.digest(), OutputStream.nullOutputStream());
            return new Brought(document(kept.name(), kept.digest()), null, null);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        shelf.copy(kept.digest(), bytes);
        try {
            ReceivedMail mail = MailFile.read(kept.name(), new ByteArrayInputStream(bytes.toByteArray()));
            return new Brought(document(kept.name(), kept.digest(), mail), mail, null);
        } catch (Refusal e) {
            return new Brought(document(kept.name(), kept.digest()), null, e);
        }
    }

    /**
     * Those that were kept before.
     *
     * @param lost the key of what is said of one that is there no more, by its name
     */
    public static Lot again(List<Kept> files, Shelf shelf, String lost) {
        List<Brought> again = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Kept one : files) {
            try {
                again.add(again(one, shelf));
            } catch (Refusal e) {
                refused.add(new Refusal(e, lost, one.name()));
            }
        }
        return new Lot(again, refused);
    }

    /** By what it is found again. */
    public Kept kept() {
        return new Kept(
                document.get(DocumentFields.DIGEST).orElse(""),
                document.get(DocumentFields.NAME).orElse(""));
    }

    /**
     * By what a file that was kept is found again; a line of a draft.
     *
     * @param digest of what is in it
     * @param name of the file
     */
    public record Kept(String digest, String name) {

        private static final char BETWEEN = '\t';

        /** Empty where a line says no such thing. */
        public static Optional<Kept> of(String line) {
            int tab = line.indexOf(BETWEEN);
            return tab < 0 ? Optional.empty() : Optional.of(new Kept(line.substring(0, tab), line.substring(tab + 1)));
        }

        /** It as a line. */
        public String line() {
            return digest + BETWEEN + name;
        }
    }

    private static Part<Document> document(String name, String digest) {
        return Part.blank(DocumentFields.KIND)
                .with(DocumentFields.NAME, shortened(name))
                .with(DocumentFields.DIGEST, digest);
    }

    /** A mail as a document, with its day and subject. */
    private static Part<Document> document(String name, String digest, ReceivedMail mail) {
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
