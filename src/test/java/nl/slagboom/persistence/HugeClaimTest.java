package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged length that claims gigabytes is damage; it is not told as a lack of memory, and does not end the check. */
final class HugeClaimTest {

    /** After a length whose highest bit is set these four go on: 2,147,483,568 bytes in all (H2 writes seven bits a byte). */
    private static final String GOES_ON = "FFFFFF07";

    private static final String BYTES = GOES_ON + "AB".repeat(44);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLengthOfGigabytesIsAFinding() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("register"));
        Demonstration.Walk walk = new Demonstration.Walk();
        try (Database database = Database.create(location, walk)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), walk);
        }
        try (Connection connection = open(location);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update row_digest set digests = X'" + BYTES + "' where rev = 30"))
                    .isPositive();
            statement.execute("shutdown");
        }
        claim(location.file());
        try (Connection connection = open(location)) {
            assertThat(Check.of(connection).findings())
                    .filteredOn(finding -> finding.key().equals("check.unreadable"))
                    .isNotEmpty();
        }
    }

    private static Connection open(Location location) throws SQLException {
        return DriverManager.getConnection(location.url(false), "sa", "");
    }

    private static void claim(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String wanted = new String(HexFormat.of().parseHex(BYTES), StandardCharsets.ISO_8859_1);
        int length = text.indexOf(wanted) - 1;
        assertThat(bytes[length]).as("the length before it").isEqualTo((byte) (BYTES.length() / 2));
        for (; length >= 0; length = text.indexOf(wanted, length + 2) - 1) bytes[length] |= (byte) 0x80;
        Files.write(file, bytes);
    }
}
