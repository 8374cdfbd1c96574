package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Going back on any change, on the command line. */
final class UndoCommandTest {

    private static final String BRAM = "Bram";

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() {
        shells = List.of(new Shell(folder));
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private Dossier logged(String title) {
        return shell().register
                .log(Dossier.begin().with(ObstacleFields.TITLE, text(title)), "Anna")
                .dossier();
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.NL, words);
    }

    private Dossier now(Dossier dossier) {
        return shell().search.dossier(dossier.id()).orElseThrow();
    }

    private void save(Dossier from, Dossier to, String by) {
        shell().register.save(from, to, by);
    }

    /** The number of the last changeset. */
    private long last() {
        return shell().search.changesets(1).getFirst().number();
    }

    private JsonNode json() {
        return new JsonMapper().readTree(shell().out());
    }

    @Test
    void anOldChangeOfAnotherIsTakenBackAndWhatCameAfterStays() {
        Dossier logged = logged("Geen bus");
        save(logged, logged.with(ObstacleFields.SEVERITY, Severity.SEVERE), BRAM);
        long old = last();
        save(now(logged), now(logged).with(ObstacleFields.DESCRIPTION, text("Na acht uur")), "Anna");
        assertThat(shell().run("undo", "--dry-run", String.valueOf(old))).isEqualTo(Exit.DONE);
        assertThat(now(logged).get(ObstacleFields.SEVERITY)).contains(Severity.SEVERE);
        assertThat(shell().run("undo", String.valueOf(old))).isEqualTo(Exit.DONE);
        assertThat(now(logged).get(ObstacleFields.SEVERITY)).isEmpty();
        assertThat(now(logged).get(ObstacleFields.DESCRIPTION)).contains(text("Na acht uur"));
        assertThat(shell().out()).contains("Severity", "is taken back (one obstacle)");
    }

    @Test
    void takingAnUndoBackDoesAgainWhatItUndidACreationToo() {
        Dossier logged = logged("Geen bus");
        long creation = last();
        shell().run("undo", String.valueOf(creation));
        assertThat(now(logged).isWithdrawn()).isTrue();
        assertThat(shell().run("undo", "--json", String.valueOf(last()))).isEqualTo(Exit.DONE);
        assertThat(json().get("changeset").asLong()).isEqualTo(last());
        assertThat(shell().search.rows().rows()).extracting(row -> row.id()).containsExactly(logged.id());
        // And that once more.
        shell().run("undo", String.valueOf(creation));
        assertThat(now(logged).isWithdrawn()).isTrue();
    }

    @Test
    void whatClashesStaysAndIsNamedAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Titel;Ernst\nGeen bus;1\nGeen tram;2\n");
        shell().run("import", "--from", "GIP", "a.csv");
        long taken = last();
        Dossier bus = named("Geen bus");
        save(bus, bus.with(ObstacleFields.DESCRIPTION, text("Daar werkt al iemand aan")), BRAM);
        assertThat(shell().run("undo", String.valueOf(taken))).isEqualTo(Exit.PARTLY);
        assertThat(now(bus).isWithdrawn()).isFalse();
        assertThat(shell().search.rows().rows()).hasSize(1);
        assertThat(shell().err()).contains("this obstacle was worked on since, and stays (Description)");
    }

    @Test
    void asJsonEachFieldIsToldAndEachThatStays() {
        Dossier logged = logged("Geen bus");
        Dossier changed = logged.with(ObstacleFields.SEVERITY, Severity.SEVERE)
                .with(ObstacleFields.DESCRIPTION, text("Na acht uur"));
        save(logged, changed, BRAM);
        long edit = last();
        save(now(logged), now(logged).with(ObstacleFields.DESCRIPTION, text("Na negen uur")), "Anna");
        assertThat(shell().run("undo", "--dry-run", "--json", String.valueOf(edit)))
                .isEqualTo(Exit.PARTLY);
        JsonNode one = json().get("obstacles").get(0);
        assertThat(one.get("changes").toString())
                .isEqualTo("[{\"field\":\"severity\",\"old\":\"SEVERE\",\"new\":null}]");
        assertThat(one.get("kept").toString())
                .isEqualTo("[{\"field\":\"description\",\"now\":{\"nl\":\"Na negen uur\"}}]");
    }

    @Test
    void aPartThatGoesIsOneLineAndATextNamesItsLanguage() {
        Dossier logged = logged("Geen bus");
        Part<Action> action =
                Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen").with(ActionFields.OWNER, "Bram");
        save(
                logged,
                logged.withPart(ActionFields.KIND, action).with(ObstacleFields.DESCRIPTION, text("Na acht uur")),
                BRAM);
        assertThat(shell().run("undo", "--lang", "fr", String.valueOf(last()))).isEqualTo(Exit.DONE);
        assertThat(shell().out().lines().map(String::strip))
                .contains(
                        "Description (néerlandais)\u00a0: Na acht uur → (non rempli)",
                        "Action\u00a0: Bellen · Bram → (retiré)");
    }

    @Test
    void aTrialOfWhatIsUndoneAlreadySaysThatNothingIsLeft() {
        logged("Geen bus");
        shell().run("undo", "1");
        assertThat(shell().run("undo", "--dry-run", "1")).isEqualTo(Exit.DONE);
        assertThat(shell().out().lines()).hasSize(1);
        assertThat(shell().out()).contains("Nothing of change 1");
    }

    private Dossier named(String title) {
        return shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHistoryTellsEachChangeAndWhatItUndoes() {
        Dossier logged = logged("Geen bus");
        save(logged, logged.with(ObstacleFields.SEVERITY, Severity.SEVERE), BRAM);
        long edit = last();
        shell().run("undo", String.valueOf(edit));
        assertThat(shell().run("history", "--json")).isEqualTo(Exit.DONE);
        JsonNode changesets = json().get("changesets");
        assertThat(changesets.size()).isEqualTo(3);
        assertThat(changesets.get(0).get("kind").asString()).isEqualTo("UNDO");
        assertThat(changesets.get(0).get("undoes").asLong()).isEqualTo(edit);
        assertThat(changesets.get(1).get("by").asString()).isEqualTo(BRAM);
        assertThat(shell().run("history", "--limit", "1")).isEqualTo(Exit.DONE);
        assertThat(shell().out().lines()).hasSize(1);
    }

    @Test
    void whatWasRedactedIsATextAndNoPerson() {
        Dossier logged = logged("Geen bus");
        save(logged, logged.with(ObstacleFields.TITLE, text("Geen trein")), BRAM);
        shell().run("redact", logged.reference(), "title");
        assertThat(shell().run("undo", String.valueOf(last()))).isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("What a text said earlier").doesNotContain("people");
    }

    @Test
    void theHistoryCallsAnUndoOfAnUndoWhatTheWindowDoes() {
        Dossier logged = logged("Geen bus");
        save(logged, logged.with(ObstacleFields.SEVERITY, Severity.SEVERE), BRAM);
        for (int i = 2; i <= 3; i++) shell().run("undo", String.valueOf(i));
        shell().run("history", "--lang", "nl");
        assertThat(shell().out().lines().limit(2).map(line -> line.replaceFirst(".*Anna  ", "")))
                .containsExactly(
                        "opnieuw gedaan (2): " + logged.reference() + " Geen bus",
                        "ongedaan gemaakt (2): " + logged.reference() + " Geen bus");
        shell().run("history", "--lang", "nl", "--limit", "1");
        assertThat(shell().out()).hasLineCount(1).contains("opnieuw gedaan (2)");
        shell().run("show", "--lang", "nl", logged.reference());
        assertThat(shell().out()).contains("4  Anna: opnieuw gedaan", "3  Anna: ongedaan gemaakt");
    }

    @Test
    void whatCameInAndWasWorkedOnSinceStaysAndIsNotSaidToHaveWrittenThat() {
        Dossier logged = logged("Geen bus");
        Part<Action> action = Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Bellen");
        Dossier worked = logged.with(ObstacleFields.DESCRIPTION, text("Na acht uur"))
                .with(ObstacleFields.NEXT_STEP, "Bellen")
                .withPart(ActionFields.KIND, action);
        save(logged, worked, BRAM);
        assertThat(shell().run("undo", "--dry-run", "1")).isEqualTo(Exit.PARTLY);
        assertThat(shell().err().strip())
                .isEqualTo("this obstacle was worked on since, and stays (Description, Next step, Action)");
        assertThat(shell().out()).contains("Nothing of change 1");
    }

    @Test
    void aChangeThatIsNotThereOrCannotBeTakenBackIsOneSentence() {
        logged("Geen bus");
        assertThat(shell().run("undo", "99")).isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("There is no change 99");
        shell().run("undo", "1");
        assertThat(shell().run("undo", "1")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Nothing of change 1 stands");
    }
}
