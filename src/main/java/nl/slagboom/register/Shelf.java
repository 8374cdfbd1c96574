package nl.slagboom.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.FileContents;
import nl.slagboom.persistence.FileTexts;
import nl.slagboom.persistence.chain.ContentDigest;

/** The files that the register keeps, each once, by the SHA-256 of what it holds. */
public final class Shelf {

    /** Bytes that a file may have. */
    public static final long LIMIT = 50_000_000;

    /** How long a file is kept that was never recorded with an obstacle; a draft may still name it. */
    private static final Duration UNNAMED = Duration.ofDays(90);

    private final Database database;

    public Shelf(Database database) {
        this.database = database;
    }

    /**
     * Keeps what a file holds. Of one that is kept already nothing is added.
     *
     * @return its SHA-256 in hexadecimal digits
     * @throws Refusal when it is empty, larger than the {@linkplain #LIMIT limit}, or cannot be read
     */
    public String keep(Path file, Progress progress) {
        ContentDigest read = new ContentDigest();
        try {
            if (Files.isDirectory(file)) throw new Refusal("shelf.folder", name(file));
            if (Files.size(file) > LIMIT) throw new Refusal("shelf.large", name(file), LIMIT / 1_000_000);
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                bytes.transferTo(read);
            }
        } catch (IOException e) {
            throw new Refusal(e, "shelf.unreadable", name(file));
        }
        if (read.size() == 0) throw new Refusal("shelf.empty", name(file));
        progress.checkCancelled();
        String digest = read.hex();
        try {
            database.keep(digest, read.size(), () -> new BufferedInputStream(Files.newInputStream(file)));
        } catch (UncheckedIOException e) {
            throw new Refusal(e, "shelf.unreadable", name(file));
        }
        return digest;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** How many bytes it has; empty where it is not kept here. */
    public OptionalLong size(String digest) {
        return database.look(connection -> new FileContents(connection).size(digest));
    }

    /**
     * Writes a kept file.
     *
     * @throws Refusal when it is not kept here, or is damaged: then what was written is not it
     */
    public void copy(String digest, OutputStream target) {
        if (size(digest).isEmpty()) throw new Refusal("shelf.gone");
        ContentDigest read = new ContentDigest();
        database.look(connection -> {
            FileContents contents = new FileContents(connection);
            try {
                contents.copy(digest, piece -> {
                    read.write(piece);
                    target.write(piece);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        if (!digest.equals(read.hex())) throw new Refusal("shelf.damaged");
    }

    /** Files that documents name, of which nothing was read out for the search yet. */
    public List<Unread> unread() {
        return database.look(connection -> new FileTexts(connection)
                .unread().stream()
                        .map(file -> new Unread(file.digest(), file.name()))
                        .toList());
    }

    /**
     * A file of which nothing was read out yet.
     *
     * @param name of a document that it is, by which its kind is known
     */
    public record Unread(String digest, String name) {}

    /**
     * Keeps what was read out of a file for the search, where nothing is kept of it yet.
     *
     * @return what is searched from now on: nothing, where there is no room for more words
     */
    public ReadOut keepText(String digest, ReadOut read) {
        return database.keepText(digest, read);
    }

    /** What could be read out of a file; empty where that was not tried yet. */
    public Optional<Legibility> legibility(String digest) {
        return database.look(connection -> new FileTexts(connection).legibility(digest));
    }

    /** Lets go of files that were kept long ago and never recorded with an obstacle. */
    public int sweep(Instant now) {
        return database.sweepFiles(now.minus(UNNAMED));
    }
}
