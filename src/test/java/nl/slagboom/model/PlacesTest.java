package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.Places;
import org.junit.jupiter.api.Test;

/** Towns lead to the regions that the register knows. */
final class PlacesTest {

    private static List<String> of(String text) {
        return Places.beginning(text, 3).stream()
                .map(place -> place.name() + " " + place.area().code())
                .toList();
    }

    @Test
    void aTownOfEachCountryIsFoundWithoutItsAccents() {
        assertThat(of("venlo")).containsExactly("Venlo NL421");
        assertThat(of("gronau")).containsExactly("Gronau (Westf.) DEA34");
        assertThat(of("LIEGE")).containsExactly("Liège BE332");
        assertThat(of("maaseik")).containsExactly("Maaseik BE225");
    }

    @Test
    void oneThatIsCalledSoStandsBeforeLongerNames() {
        assertThat(of("beek").subList(0, 3)).containsExactly("Beek NL225", "Beek NL226", "Beek NL423");
    }

    @Test
    void aNameThatLiesInSeveralRegionsIsNoPlaceForSure() {
        assertThat(Places.called("ENSCHEDE").map(Area::code)).contains("NL213");
        assertThat(Places.called("Gronau").map(Area::code)).contains("DEA34");
        assertThat(Places.called("Beek")).isEmpty();
        assertThat(Places.called("Amsterdam")).isEmpty();
    }

    @Test
    void everyRegionHasItsPlaces() {
        assertThat(Places.beginning("", Integer.MAX_VALUE).stream()
                        .map(Places.Place::area)
                        .map(Area::code)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Areas.all().stream().map(Area::code).toList());
    }
}
