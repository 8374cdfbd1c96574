package nl.slagboom.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.chain.LoggedTable;
import nl.slagboom.persistence.chain.Redactor;

/**
 * A text of an organisation or person, as the history holds it.
 *
 * @param code such as {@code person.about}
 */
record RelationTexts(String code, String table, String column) {

    private static final List<RelationTexts> ALL = List.of(
            new RelationTexts("organisation.name", "organisation", "organisation_name"),
            new RelationTexts("organisation.abbreviation", "organisation", "abbreviation"),
            new RelationTexts("organisation.email", "organisation", "email"),
            new RelationTexts("organisation.phone", "organisation", "phone"),
            new RelationTexts("organisation.address", "organisation", "address"),
            new RelationTexts("organisation.about", "organisation", "about"),
            new RelationTexts("person.name", "person", "person_name"),
            new RelationTexts("person.role", "person", "job_role"),
            new RelationTexts("person.about", "person", "about"));

    static List<String> codes() {
        return ALL.stream().map(RelationTexts::code).toList();
    }

    static Optional<RelationTexts> of(String code) {
        return ALL.stream().filter(text -> text.code().equals(code)).findFirst();
    }

    /**
     * Takes out of the history what it said earlier of all that are called so, or were.
     *
     * @throws Refusal when nobody is or was called so, or there is nothing to take out
     */
    Redaction.Taken redact(Connection connection, long changeset, String name) throws SQLException {
        List<UUID> ids = called(connection, name);
        if (ids.isEmpty()) throw new Refusal("redact.nobody", name);
        Redactor redactor = new Redactor(connection, changeset);
        LoggedTable logged = LoggedTable.of(table);
        long rows = 0;
        long sentences = 0;
        for (UUID id : ids) {
            if (isName()) sentences += sentences(connection, id);
            rows += redactor.redact(logged, column, id);
        }
        return new Redaction.Taken(rows, sentences);
    }

    private boolean isName() {
        return column.endsWith("_name");
    }

    private List<UUID> called(Connection connection, String name) throws SQLException {
        String query = "select distinct id from " + table + "_aud where " + table + "_name = ?";
        try (PreparedStatement called = connection.prepareStatement(query)) {
            called.setString(1, name.strip());
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = called.executeQuery()) {
                while (row.next()) ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    /** In how many changesets the sentence says a name that is to go: that is sealed, and stays. */
    private long sentences(Connection connection, UUID id) throws SQLException {
        String old = "select a." + column + " from " + table + "_aud a left join " + table
                + " l on l.id = a.id where a.id = ? and (l.id is null or l." + column + " <> a." + column + ")";
        String query = "select count(*) from changeset c where exists (select 1 from (" + old + ") o where position(o."
                + column + " in c.sentence) > 0)";
        try (PreparedStatement count = connection.prepareStatement(query)) {
            count.setObject(1, id);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
