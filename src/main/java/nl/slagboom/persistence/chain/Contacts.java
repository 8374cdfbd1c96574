package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Contact;

/** Contact data: outside the chain, so that what is erased leaves no digest behind; each row has its own checksum. */
final class Contacts {

    private Contacts() {}

    static List<Contact.Entry> read(Connection connection, String condition) throws SQLException {
        List<Contact.Entry> contacts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from contact where " + condition)) {
            while (row.next()) contacts.add(entry(row));
        }
        return contacts;
    }

    private static Contact.Entry entry(ResultSet row) throws SQLException {
        return new Contact.Entry(
                row.getObject("id", UUID.class),
                Columns.text(row, "person_name"),
                Columns.text(row, "email"),
                Columns.text(row, "phone"),
                row.getObject("consent_on", LocalDate.class),
                row.getObject("delete_on", LocalDate.class));
    }

    /** How many do not say what their checksum says. */
    static long damaged(Connection connection) throws SQLException {
        long damaged = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from contact")) {
            while (row.next()) {
                if (!Columns.text(row, "checksum").equals(entry(row).checksum())) damaged++;
            }
        }
        return damaged;
    }
}
