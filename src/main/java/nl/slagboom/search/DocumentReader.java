package nl.slagboom.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.value.Folded;

/** Reads the words of documents from their tables; those that are known already are not read again. */
final class DocumentReader {

    private static final String DOCUMENTS = "select d.obstacle_id, d.document_name, d.about, d.digest, t.digest"
            + " from document d left join file_text t on t.digest = d.digest";

    private DocumentReader() {}

    static DocumentWords read(Connection connection, DocumentWords known) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(DOCUMENTS + " order by d.id")) {
            return words(connection, all, known);
        }
    }

    /** The known ones with those of obstacles that changed since in their places. */
    static DocumentWords follow(Connection connection, DocumentWords known, long changeset) throws SQLException {
        Set<UUID> changed = new HashSet<>();
        try (PreparedStatement since = connection.prepareStatement("select id from obstacle where changed_in > ?")) {
            since.setLong(1, changeset);
            try (ResultSet row = since.executeQuery()) {
                while (row.next()) changed.add(row.getObject(1, UUID.class));
            }
        }
        if (changed.isEmpty()) return known;
        try (PreparedStatement theirs = connection.prepareStatement(
                DOCUMENTS + " where d.obstacle_id in (select id from obstacle where changed_in > ?) order by d.id")) {
            theirs.setLong(1, changeset);
            return known.with(changed, words(connection, theirs, known));
        }
    }

    private static DocumentWords words(Connection connection, PreparedStatement query, DocumentWords known)
            throws SQLException {
        Map<UUID, List<DocumentWords.Named>> documents = new HashMap<>();
        Set<String> missing = new HashSet<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                documents
                        .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(named(row));
                String read = row.getString(5);
                if (read != null && !known.byDigest().containsKey(read)) missing.add(read);
            }
        }
        if (missing.isEmpty()) return new DocumentWords(documents, known.byDigest());
        Map<String, String> words = new HashMap<>(known.byDigest());
        words.putAll(
                missing.size() > 1
                        ? all(connection, missing)
                        : one(connection, missing.iterator().next()));
        return new DocumentWords(documents, words);
    }

    private static DocumentWords.Named named(ResultSet row) throws SQLException {
        String name = Objects.requireNonNullElse(row.getString(2), "");
        String about = Objects.requireNonNullElse(row.getString(3), "");
        String digest = Objects.requireNonNullElse(row.getString(4), "");
        return new DocumentWords.Named(name, Folded.of(name + " " + about), digest);
    }

    private static Map<String, String> all(Connection connection, Set<String> missing) throws SQLException {
        Map<String, String> words = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select digest, words from file_text")) {
            while (row.next()) {
                if (missing.contains(row.getString(1))) words.put(row.getString(1), row.getString(2));
            }
        }
        return words;
    }

    private static Map<String, String> one(Connection connection, String digest) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select words from file_text where digest = ?")) {
            query.setString(1, digest);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Map.of(digest, row.getString(1)) : Map.of();
            }
        }
    }
}
