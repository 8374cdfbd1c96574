package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.function.UnaryOperator;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom the register knows. */
final class DirectoryTest {

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());

    @AfterEach
    void close() {
        database.close();
    }

    private Dossier log(UnaryOperator<Dossier> shape) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"));
        return register.log(shape.apply(fresh), "Anna").dossier();
    }

    private Dossier authority(String name) {
        return log(dossier -> dossier.with(ObstacleFields.authority(Country.NL), name));
    }

    @Test
    void aNameIsFoundByAPieceOfAWordWithoutAccentsAndWhatBeginsSoComesFirst() {
        authority("Région wallonne");
        authority("Verkehrsverbund Rhein-Ruhr");
        authority("Provincie Overijssel");
        assertThat(search.directory().names("WALL", 8)).containsExactly("Région wallonne");
        assertThat(search.directory().names("region", 8)).containsExactly("Région wallonne");
        assertThat(search.directory().names("r", 8)).startsWith("Région wallonne", "Verkehrsverbund Rhein-Ruhr");
        assertThat(search.directory().names("ijssel prov", 8)).containsExactly("Provincie Overijssel");
        assertThat(search.directory().names("xyz", 8)).isEmpty();
    }

    @Test
    void ofThoseThatFitWhatMostObstaclesNameComesFirstAndNothingTypedFindsThat() {
        authority("Gemeente Aalten");
        authority("Gemeente Losser");
        authority("Gemeente Losser");
        assertThat(search.directory().names("gem", 8)).containsExactly("Gemeente Losser", "Gemeente Aalten");
        assertThat(search.directory().names("", 1)).containsExactly("Gemeente Losser");
    }

    @Test
    void whoAsksIsOfferedFirstThoughNobodyNamedHimYet() {
        authority("Anneke Bos");
        authority("Bos");
        assertThat(search.directory().names("an", "Hanna van den Bosch", 8)).containsExactly("Anneke Bos");
        assertThat(search.directory().names("HAN", "Hanna van den Bosch", 8)).containsExactly("Hanna van den Bosch");
        assertThat(search.directory().names("bos", "Hanna van den Bosch", 8))
                .containsExactly("Bos", "Hanna van den Bosch", "Anneke Bos");
        assertThat(search.directory().names("bos", "Anneke Bos", 1)).containsExactly("Bos");
        assertThat(search.directory().names("", "Hanna van den Bosch", 8)).doesNotContain("Hanna van den Bosch");
    }

    @Test
    void namesStandInPartsTooAndSeveralInOneFieldAreEachOne() {
        Dossier bus = log(dossier -> dossier.with(ObstacleFields.owner(Country.DE), "Jens Müller; Stadt Gronau")
                .withPart(ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.OWNER, "Anna"))
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND).with(ReportFields.ORGANISATION, "Stadt Gronau")));
        assertThat(search.directory().all())
                .extracting(Party::name)
                .containsExactly("Anna", "Jens Müller", "Stadt Gronau");
        assertThat(search.directory().all().getLast().obstacles()).containsExactly(bus.id());
        assertThat(search.directory().all())
                .extracting(Party::writes)
                .as("who logged it is a person")
                .containsExactly(true, false, false);
    }

    @Test
    void whatIsWrittenLaterIsKnownAtOnceAndWhatIsWithdrawnIsNot() {
        assertThat(search.directory().all()).isEmpty();
        Dossier bus = authority("UWV");
        assertThat(search.directory().names("uw", 8)).containsExactly("UWV");
        register.save(bus, bus.with(ObstacleFields.WITHDRAWN, true), "Anna");
        assertThat(search.directory().names("uw", 8)).isEmpty();
    }
}
