package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.slagboom.model.code.Country;
import org.junit.jupiter.api.Test;

final class PartyNamesTest {

    @Test
    void aNameBecomesAnotherWhereItStandsAloneOrAmongOthersAndNowhereElse() {
        assertThat(PartyNames.renamed("SVB", Set.of("SVB"), "Sociale Verzekeringsbank"))
                .isEqualTo("Sociale Verzekeringsbank");
        assertThat(PartyNames.renamed("UWV;SVB ; CAK", Set.of("SVB"), "Bank")).isEqualTo("UWV; Bank; CAK");
        assertThat(PartyNames.renamed("SVB Leiden", Set.of("SVB"), "Bank")).isEqualTo("SVB Leiden");
        assertThat(PartyNames.renamed("UWV ;CAK", Set.of("SVB"), "Bank")).isEqualTo("UWV ;CAK");
    }

    @Test
    void whoStandsInAFieldTwiceAfterwardsStandsInItOnce() {
        assertThat(PartyNames.renamed("SVB; Sociale Verzekeringsbank", Set.of("SVB"), "Sociale Verzekeringsbank"))
                .isEqualTo("Sociale Verzekeringsbank");
    }

    @Test
    void sidesPartsAndTheNextStepAreAllGoneThrough() {
        Dossier dossier = Dossier.begin()
                .with(ObstacleFields.authority(Country.BE), "RVA")
                .with(ObstacleFields.NEXT_STEP_OWNER, "RVA")
                .with(ObstacleFields.NEXT_STEP, "RVA bellen")
                .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.AUTHOR, "RVA"));
        Dossier renamed = PartyNames.renamed(dossier, Set.of("RVA"), "ONEM");
        assertThat(renamed.get(ObstacleFields.authority(Country.BE))).contains("ONEM");
        assertThat(renamed.get(ObstacleFields.NEXT_STEP_OWNER)).contains("ONEM");
        assertThat(renamed.get(ObstacleFields.NEXT_STEP)).contains("RVA bellen");
        assertThat(renamed.parts(NoteFields.KIND).getFirst().get(NoteFields.AUTHOR))
                .contains("ONEM");
    }
}
