package nl.slagboom.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import nl.slagboom.persistence.chain.ChainCheck;
import nl.slagboom.persistence.chain.ContentDigest;

/**
 * What files hold, in pieces, by SHA-256. It is added to and never changed, so it has no history; the digest that names it is
 * in the history of the document, and says what it must be.
 */
public final class FileContents {

    /** Bytes of a piece. A value that is larger would lie apart from its row. */
    static final int PIECE = 1_000_000;

    private static final String UNNAMED = " and digest not in (select digest from document where digest is not null)"
            + " and digest not in (select digest from document_aud where digest is not null)";

    private final Connection connection;

    public FileContents(Connection connection) {
        this.connection = connection;
    }

    /** How many bytes it has; empty where it is not kept. */
    public OptionalLong size(String digest) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select byte_count from file_content where digest = ?")) {
            query.setString(1, digest);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** Keeps what is not kept yet. */
    void add(String digest, long size, Instant now, InputStream bytes) throws SQLException, IOException {
        if (size(digest).isPresent()) return;
        try (PreparedStatement content = connection.prepareStatement(
                "insert into file_content (digest, byte_count, kept_at) values (?, ?, ?)")) {
            content.setString(1, digest);
            content.setLong(2, size);
            content.setObject(3, now.atOffset(ZoneOffset.UTC));
            content.executeUpdate();
        }
        try (PreparedStatement piece =
                connection.prepareStatement("insert into file_piece (digest, piece, content) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] next = bytes.readNBytes(PIECE); next.length > 0; next = bytes.readNBytes(PIECE)) {
                Memory.require();
                piece.setString(1, digest);
                piece.setInt(2, number++);
                piece.setBytes(3, next);
                piece.executeUpdate();
            }
        }
    }

    /** Takes what it holds, piece by piece. */
    @FunctionalInterface
    public interface Taking {
        void take(byte[] piece) throws IOException;
    }

    public void copy(String digest, Taking target) throws SQLException, IOException {
        for (int number = 0; ; number++) {
            byte[] piece = piece(digest, number);
            if (piece.length == 0) return;
            target.take(piece);
        }
    }

    /** Nothing where there is no such piece. */
    private byte[] piece(String digest, int number) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select content from file_piece where digest = ? and piece = ?")) {
            query.setString(1, digest);
            query.setInt(2, number);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }

    /** Lets go of what no document names, nor ever named, and was kept before a moment. */
    int sweep(Instant before) throws SQLException {
        return letGo(
                " where kept_at < ?" + UNNAMED, statement -> statement.setObject(1, before.atOffset(ZoneOffset.UTC)));
    }

    /** What the documents of an obstacle name, or named. */
    public List<String> of(UUID obstacle) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select distinct digest from document_aud where obstacle_id = ? and digest is not null")) {
            query.setObject(1, obstacle);
            List<String> digests = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) digests.add(row.getString(1));
            }
            return digests;
        }
    }

    /** Lets go of one, where no document names it any more, nor has one that did in its history. */
    public void letGo(String digest) throws SQLException {
        letGo(" where digest = ?" + UNNAMED, statement -> statement.setString(1, digest));
    }

    @FunctionalInterface
    private interface Meaning {
        void of(PreparedStatement statement) throws SQLException;
    }

    private int letGo(String where, Meaning meaning) throws SQLException {
        try (PreparedStatement texts = connection.prepareStatement(
                        "delete from file_text where digest in (select digest from file_content" + where + ")");
                PreparedStatement pieces = connection.prepareStatement(
                        "delete from file_piece where digest in (select digest from file_content" + where + ")");
                PreparedStatement contents = connection.prepareStatement("delete from file_content" + where)) {
            meaning.of(texts);
            meaning.of(pieces);
            meaning.of(contents);
            texts.executeUpdate();
            pieces.executeUpdate();
            return contents.executeUpdate();
        }
    }

    /** Reads all of it, and what documents name. */
    void check(ChainCheck.Finder finder) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select digest, byte_count from file_content");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (!isWhole(row.getString(1), row.getLong(2))) finder.add("file_content", "check.file.damaged", 1);
            }
        }
        try (PreparedStatement query =
                        connection.prepareStatement("select count(*) from document where digest is not null"
                                + " and digest not in (select digest from file_content)");
                ResultSet row = query.executeQuery()) {
            row.next();
            finder.add("document", "check.file.lost", row.getLong(1));
        }
    }

    private boolean isWhole(String digest, long size) throws SQLException {
        ContentDigest read = new ContentDigest();
        try {
            copy(digest, read::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.size() == size && read.hex().equals(digest);
    }
}
