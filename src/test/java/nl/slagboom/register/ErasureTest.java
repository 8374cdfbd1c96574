package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ErasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @EnumSource
    void whatIsKeptOfPeopleGoesOnItsDayAndIsInNoTableAfterwards(KeptBy kept) {
        try (Database database = kept.open(Clock.systemUTC())) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"));
            List<Contact.Entry> contacts =
                    List.of(contact("Jan Due", TODAY), contact("Eva Later", TODAY.plusDays(1)), contact("Ria", null));
            register.apply(
                    new Batch(List.of(fresh), List.of(), contacts, null),
                    ChangeKind.DEMONSTRATION,
                    "",
                    "Anna",
                    Progress.NONE);
            assertThat(rows(database)).contains("Jan Due");

            assertThat(register.eraseDueContacts(TODAY, "Anna")).isEqualTo(1);
            assertThat(rows(database)).doesNotContain("Jan Due").contains("Eva Later", "Ria");
            assertThat(search.changesets(1).getFirst().kind()).isEqualTo(ChangeKind.ERASURE);
            long changeset = search.changesets(1).getFirst().number();
            assertThat(register.eraseDueContacts(TODAY, "Anna")).isZero();
            assertThat(search.changesets(1).getFirst().number()).isEqualTo(changeset);
            assertThat(database.check().findings()).isEmpty();
        }
    }

    private static Contact.Entry contact(String name, @Nullable LocalDate deleteOn) {
        return new Contact.Entry(UUID.randomUUID(), name, null, null, null, deleteOn);
    }

    /** Every row of every table. */
    private static String rows(Database database) {
        return database.look(connection -> {
            StringBuilder rows = new StringBuilder();
            try (ResultSet table = connection
                    .getMetaData()
                    .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (table.next()) {
                    try (Statement statement = connection.createStatement();
                            ResultSet row =
                                    statement.executeQuery("select * from \"" + table.getString("TABLE_NAME") + "\"")) {
                        while (row.next()) {
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                                rows.append(row.getString(i)).append('\n');
                        }
                    }
                }
            }
            return rows.toString();
        });
    }
}
