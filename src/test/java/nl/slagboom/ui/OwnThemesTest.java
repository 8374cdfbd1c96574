package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tag that stands under a theme is ticked under it in the filter. */
final class OwnThemesTest {

    private static final String MOBILITY = "#filter-themes-MOBILITY";
    private static final String ENERGY = "#filter-themes-ENERGY";
    private static final String SHARED = "#filter-own-deelvervoer";

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        log("Geen deelfiets", Theme.MOBILITY, "Deelvervoer", "fiets");
        log("Geen trein", Theme.MOBILITY);
        log("Geen net", Theme.ENERGY, "kabel");
        log("Geen deelauto", Theme.HOUSING, "deelvervoer");
        window().register.tags().standUnder("deelvervoer", Theme.MOBILITY, "", "Anna");
        await(() -> there(SHARED));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private void log(String title, Theme theme, String... tags) throws Exception {
        window().log(
                        title,
                        dossier -> dossier.with(ObstacleFields.THEMES, Set.of(theme))
                                .with(ObstacleFields.TAGS, new LinkedHashSet<>(Arrays.asList(tags))));
    }

    private boolean there(String id) {
        return window().stage.getScene().lookup(id) != null;
    }

    private void tick(String id) throws Exception {
        onFx(() -> {
            ((CheckBox) Desk.node(window().stage, id)).fire();
            return 0;
        });
        Keys.settle();
    }

    private void awaitShown(String... titles) throws Exception {
        for (int i = 0; i < 100 && !shown().equals(List.of(titles)); i++) Keys.settle();
        assertThat(shown()).containsExactly(titles);
    }

    private List<String> shown() throws Exception {
        return onFx(() -> window().rows().getItems().stream()
                .map(row -> String.join("", ((Row) row).title().texts()))
                .toList());
    }

    private String count(String id) throws Exception {
        return onFx(() -> {
            Node line = Desk.node(window().stage, id).getParent();
            return ((Label) line.lookup(".count")).getText();
        });
    }

    @Test
    void itStandsUnderItsThemeWithItsCountAndOthersDoNot() throws Exception {
        assertThat(count(SHARED)).isEqualTo("2");
        assertThat(onFx(() -> there("#filter-own-kabel"))).isFalse();
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "own-themes", 1);
    }

    @Test
    void itNarrowsTheListAlsoInThePlaceOfItsThemeAndBesideAnother() throws Exception {
        tick(SHARED);
        awaitShown("Geen deelfiets", "Geen deelauto");
        assertThat(count(SHARED)).isEqualTo("2");
        assertThat(count(MOBILITY)).isEqualTo("2");
        tick(MOBILITY);
        awaitShown("Geen deelfiets", "Geen deelauto");
        tick(ENERGY);
        awaitShown("Geen deelfiets", "Geen net", "Geen deelauto");
        tick(SHARED);
        awaitShown("Geen deelfiets", "Geen trein", "Geen net");
        tick(MOBILITY);
        tick(ENERGY);
        awaitShown("Geen deelfiets", "Geen trein", "Geen net", "Geen deelauto");
    }

    @Test
    void oneThatIsGoneCanBeUnticked() throws Exception {
        tick(SHARED);
        awaitShown("Geen deelfiets", "Geen deelauto");
        window().register.tags().standUnder("deelvervoer", null, "", "Anna");
        Keys.settle();
        assertThat(onFx(() -> there(SHARED))).isTrue();
        tick(SHARED);
        awaitShown("Geen deelfiets", "Geen trein", "Geen net", "Geen deelauto");
        await(() -> !there(SHARED));
    }
}
