package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Person;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisations and persons from the command line. */
final class RelationsCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder));
        for (String name : List.of("SVB", "SVB; UWV", "Sociale Verzekeringsbank"))
            shell().register
                    .log(
                            Dossier.begin()
                                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                                    .with(ObstacleFields.authority(Country.NL), name),
                            "Anna");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    @Test
    void namesArePrintedWithHowManyObstaclesNameThem() {
        assertThat(shell().run("relations")).isEqualTo(Exit.DONE);
        assertThat(shell().out().lines().map(String::strip))
                .containsExactly("1  Sociale Verzekeringsbank", "2  SVB", "1  UWV");
        shell().run("relations", "verz", "soc");
        assertThat(shell().out().lines().map(String::strip)).containsExactly("1  Sociale Verzekeringsbank");
    }

    @Test
    void oneIsMergedWithAnotherEverywhereWhichCanBeUndone() {
        assertThat(shell().run("relations", "--rename", "SVB", "Sociale Verzekeringsbank"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("“SVB” merged with “Sociale Verzekeringsbank”, in 2 obstacles");
        assertThat(shell().search.directory().of("SVB")).isEmpty();
        shell().run("undo", "4");
        assertThat(shell().search.directory().of("SVB")).isPresent();
    }

    @Test
    void whoIsNotKnownIsNotRenamedAndNothingIsWritten() {
        long before = shell().search.refresh().changeset();
        assertThat(shell().run("relations", "--rename", "ABC", "DEF")).isEqualTo(Exit.USAGE);
        assertThat(shell().run("relations", "--rename", "SVB", "SVB")).isEqualTo(Exit.USAGE);
        assertThat(shell().run("relations", "x", "--rename", "SVB", "DEF")).isEqualTo(Exit.USAGE);
        assertThat(shell().search.refresh().changeset()).isEqualTo(before);
    }

    @Test
    void howAPersonIsReachedIsNotPrinted() {
        Person.Entry eva = new Person.Entry(UUID.randomUUID(), "Eva", "jurist", null, null, null);
        shell().register.relations().keep(eva, "UWV", "", "Anna");
        shell().register
                .relations()
                .reach(
                        eva.id(),
                        new Contact.Entry(
                                UUID.randomUUID(), null, "eva@example.nl", "0612", null, LocalDate.of(2099, 1, 1)),
                        "",
                        "Anna");
        shell().run("relations", "eva", "--json");
        String said = shell().out();
        assertThat(said).contains("\"employer\"", "UWV", "jurist").doesNotContain("example.nl", "0612");
    }
}
