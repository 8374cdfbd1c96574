package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner types his own words where our workbook has a list to choose from. */
final class ReturnedWordsTest {

    private static final String NRW = "Staatskanzlei NRW";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);
    private Path file = Path.of("");

    @BeforeEach
    void handedOutAndChanged() throws IOException {
        desk.close();
        desk = new Desk(folder);
        Dossier bus = desk.register
                .log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Der Bus"))
                                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                                .with(ObstacleFields.authority(Country.DE), "Kreis Borken")
                                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS),
                        Desk.ANNA)
                .dossier();
        file = folder.resolve("nrw.xlsx");
        new Giving(desk.search, desk.register, Desk.CLOCK)
                .give(
                        new Giving.Wish(
                                NRW,
                                Neighbour.NRW,
                                List.of(Language.DE),
                                List.of(bus.id()),
                                Set.of("themes", "de.cause"),
                                null),
                        file,
                        Desk.ANNA,
                        Progress.NONE);
        PartnersFile theirs = new PartnersFile(file);
        theirs.type("Hindernisse", "Der Bus", "Thema", "Straßenwesen; Verkehr");
        theirs.type("Seiten", "side:DE:" + bus.id(), "Art der Ursache", "Rechtsnorm");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportPlan plan(OpenedFile opened) {
        return desk.plan(opened, NRW);
    }

    private OpenedFile opened() {
        return desk.intake.asAnswer(desk.open(file));
    }

    @Test
    void whatIsNotKnownIsANoteAndAWordToBeAgreedOn() {
        ImportPlan plan = plan(opened());
        assertThat(plan.words())
                .extracting(word -> word.list().target().code() + " " + word.word())
                .containsExactlyInAnyOrder("themes Straßenwesen", "themes Verkehr", "side:cause Rechtsnorm");
        desk.apply(plan);
        assertThat(desk.named("Der Bus").parts(NoteFields.KIND))
                .extracting(note -> note.get(NoteFields.TEXT).orElse(""))
                .containsExactlyInAnyOrder("Thema: Straßenwesen; Verkehr", "Art der Ursache: Rechtsnorm");
        assertThat(desk.named("Der Bus").get(ObstacleFields.THEMES)).isEmpty();
    }

    @Test
    void whatIsAgreedToNowOrWasLearntComesToItsField() {
        OpenedFile opened = opened();
        TheirWord roads = plan(opened).words().stream()
                .filter(word -> word.word().equals("Straßenwesen"))
                .findFirst()
                .orElseThrow();
        desk.intake.learn(
                List.of(new LearntWord.Meaning(NRW, "Cause", "Rechtsnorm", "LEGISLATIVE_PROVISION")), "", Desk.ANNA);
        ImportPlan plan = plan(opened.meaning(roads, Theme.HOUSING));
        assertThat(plan.allProblems()).isEmpty();
        desk.apply(plan);
        Dossier bus = desk.named("Der Bus");
        assertThat(bus.get(ObstacleFields.THEMES)).contains(Set.of(Theme.HOUSING, Theme.MOBILITY));
        assertThat(bus.get(ObstacleFields.cause(Country.DE))).contains(Cause.LEGISLATIVE_PROVISION);
        assertThat(bus.parts(NoteFields.KIND)).isEmpty();
    }
}
