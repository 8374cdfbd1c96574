package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags from the command line. */
final class TagsCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder));
        log("deelauto", "taxi");
        log("Deelvervoer", "Taxi");
        log("taxi");
    }

    private void log(String... tags) {
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
                .with(ObstacleFields.TAGS, new LinkedHashSet<>(Arrays.asList(tags)));
        shell().register.log(fresh, "Anna");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private List<String> printed() {
        assertThat(shell().run("tags")).isEqualTo(Exit.DONE);
        return shell().out().lines().map(String::strip).toList();
    }

    @Test
    void theyArePrintedWithHowManyObstaclesHaveThem() {
        assertThat(printed()).containsExactly("1  deelauto", "1  Deelvervoer", "3  taxi");
        shell().run("tags", "under", "TAXI", "mobil");
        shell().run("tags", "--json");
        assertThat(shell().out())
                .contains("\"name\":\"taxi\",\"theme\":\"MOBILITY\",\"obstacles\":3")
                .contains("\"name\":\"deelauto\",\"theme\":null,\"obstacles\":1");
    }

    @Test
    void oneIsRenamedOrMergedAndThatIsUndone() {
        assertThat(shell().run("tags", "rename", "taxi", "huurauto")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("“taxi” is called “huurauto” now, at 3 obstacles");
        assertThat(shell().run("tags", "rename", "deelauto", "deelvervoer")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("“deelauto” merged with “Deelvervoer”, at one obstacle");
        assertThat(printed()).containsExactly("2  Deelvervoer", "3  huurauto");
        shell().run("undo", "4");
        assertThat(printed()).containsExactly("2  Deelvervoer", "3  taxi");
    }

    @Test
    void oneIsPutUnderAThemeByCodeOrWordAndUnderNone() {
        shell().run("tags", "under", "taxi", "MOBILITY");
        assertThat(shell().out()).contains("“taxi” stands under mobility now");
        assertThat(printed()).containsExactly("1  deelauto", "1  Deelvervoer", "3  taxi · mobility");
        shell().run("tags", "under", "taxi", "-");
        assertThat(printed()).containsExactly("1  deelauto", "1  Deelvervoer", "3  taxi");
        shell().run("tags", "under", "fiets", "energie");
        assertThat(printed()).contains("0  fiets · energy");
    }

    @Test
    void oneIsRemovedEverywhere() {
        assertThat(shell().run("tags", "remove", "taxi", "--json")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("\"obstacles\":3", "\"changeset\":4");
        assertThat(printed()).containsExactly("1  deelauto", "1  Deelvervoer");
    }

    @Test
    void whatIsNotKnownIsRefusedAndNothingIsWritten() {
        long before = shell().search.refresh().changeset();
        for (List<String> wrong : List.of(
                List.of("rename", "tram", "bus"),
                List.of("rename", "deelauto", "deelauto"),
                List.of("rename", "taxi", "a, b"),
                List.of("rename", "taxi"),
                List.of("remove", "tram"),
                List.of("under", "tram", "-"),
                List.of("under", "taxi", "-"),
                List.of("under", "taxi", "weg"),
                List.of("under", "taxi", "e"))) {
            List<String> words = new ArrayList<>(List.of("tags"));
            words.addAll(wrong);
            assertThat(shell().run(words.toArray(String[]::new)))
                    .as(String.join(" ", wrong))
                    .isEqualTo(Exit.USAGE);
        }
        assertThat(shell().search.refresh().changeset()).isEqualTo(before);
    }

    @Test
    void itsHelpNamesWhatItDoes() {
        shell().run("help", "tags");
        assertThat(shell().out()).contains("rename", "under", "remove");
        shell().run("help", "tags", "under");
        assertThat(shell().out()).contains("THEME|-");
    }
}
