package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.slagboom.model.code.Theme;
import org.junit.jupiter.api.Test;

/** What two sides make of a set of codes. */
final class MergeTest {

    private static Dossier of(Theme... themes) {
        return BASE.with(ObstacleFields.THEMES, Set.of(themes));
    }

    private static final Dossier BASE = Dossier.begin();

    @Test
    void whatEachAddsStaysAndWhatOneTakesAwayGoes() {
        Merge merge = Merge.of(
                of(Theme.MOBILITY, Theme.HEALTH),
                of(Theme.MOBILITY, Theme.HEALTH, Theme.ENERGY),
                of(Theme.MOBILITY, Theme.ECONOMY));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().get(ObstacleFields.THEMES))
                .contains(Set.of(Theme.MOBILITY, Theme.ENERGY, Theme.ECONOMY));
    }

    @Test
    void whereEachPutAnotherInThePlaceOfTheSameAPersonIsAsked() {
        Merge merge = Merge.of(of(Theme.MOBILITY), of(Theme.ENERGY), of(Theme.ECONOMY));
        assertThat(merge.merged().get(ObstacleFields.THEMES)).contains(Set.of(Theme.ENERGY));
        Clash clash = Clash.of(merge.conflicts()).getFirst();
        assertThat(clash.choices()).isEqualTo(List.of(Choice.MINE, Choice.THEIRS, Choice.BOTH));
        assertThat(clash.after(Choice.BOTH)).isEqualTo(Set.of(Theme.ENERGY, Theme.ECONOMY));
    }
}
