package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ReadOut;

/** What was read out of kept files for the search, by SHA-256. It has no history, and can be read out again. */
public final class FileTexts {

    /** Characters of words that are kept of all files: a search has them in memory. */
    private static final long ROOM = 60_000_000;

    private final Connection connection;

    public FileTexts(Connection connection) {
        this.connection = connection;
    }

    /** A file that a document names, of which nothing was read out yet. */
    public record Unread(String digest, String name) {}

    public List<Unread> unread() throws SQLException {
        String unread =
                "select c.digest, min(d.document_name) from file_content c join document d on d.digest = c.digest"
                        + " where c.digest not in (select digest from file_text) group by c.digest order by c.digest";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(unread)) {
            List<Unread> files = new ArrayList<>();
            while (row.next()) files.add(new Unread(row.getString(1), name(row.getString(2))));
            return files;
        }
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }

    /** Empty where nothing was read out yet. */
    public Optional<Legibility> legibility(String digest) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select legibility from file_text where digest = ?")) {
            query.setString(1, digest);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Legibility.valueOf(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** Keeps what was read out, of a file of which nothing is kept yet. */
    ReadOut keep(String digest, ReadOut read) throws SQLException {
        ReadOut kept = read.words().length() > ROOM - taken() ? ReadOut.none(Legibility.NO_ROOM) : read;
        try (PreparedStatement text = connection.prepareStatement(
                "insert into file_text (digest, legibility, words) select c.digest, ?, ? from file_content c"
                        + " where c.digest = ? and c.digest not in (select digest from file_text)")) {
            text.setString(1, kept.legibility().name());
            text.setString(2, kept.words());
            text.setString(3, digest);
            text.executeUpdate();
        }
        return kept;
    }

    private long taken() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(sum(char_length(words)), 0) from file_text")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Lets go of those of the documents that an obstacle had, where no document names the file any more. */
    public void letGoOf(UUID obstacle) throws SQLException {
        try (PreparedStatement gone = connection.prepareStatement("delete from file_text where digest in"
                + " (select digest from document_aud where obstacle_id = ? and digest is not null)"
                + " and digest not in (select digest from document where digest is not null)")) {
            gone.setObject(1, obstacle);
            gone.executeUpdate();
        }
    }
}
