package nl.slagboom.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.slagboom.model.Access;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Section;
import org.junit.jupiter.api.Test;

final class DetailTabTest {

    @Test
    void whateverAPersonMayEditStandsOnOneTab() {
        List<Section> shown = Arrays.stream(DetailTab.values())
                .flatMap(tab -> tab.sections().stream())
                .toList();
        assertThat(shown).doesNotHaveDuplicates();
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            if (field.access() == Access.EDIT)
                assertThat(shown).as(field.code()).contains(field.section());
        }
        assertThat(Arrays.stream(DetailTab.values()).flatMap(tab -> tab.kinds().stream()))
                .containsExactlyInAnyOrderElementsOf(PartKind.all());
    }
}
