package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the filters are broken between words, or behind a hyphen where that is said, and nowhere else. */
final class FilterWordsTest {

    @ParameterizedTest
    @CsvSource({"100,NL", "100,DE", "100,FR", "125,NL", "125,DE", "125,FR", "125,EN", "150,NL", "150,DE", "150,FR"})
    void noWordIsBrokenWithinAPart(int percent, Language language) throws Exception {
        Settings settings = Settings.none();
        settings.set("text.size", String.valueOf(percent));
        OpenWindow window = new OpenWindow(Drafts.none(), settings, List.of());
        window.register.tags().add("diploma-erkenning", Theme.EDUCATION, "", "Anna");
        for (Track track : Track.values())
            window.log(
                    "Geen bus " + track,
                    dossier -> dossier.with(ObstacleFields.NEIGHBOURS, EnumSet.allOf(Neighbour.class))
                            .with(ObstacleFields.THEMES, EnumSet.allOf(Theme.class))
                            .with(ObstacleFields.TAGS, new LinkedHashSet<>(List.of("diploma-erkenning")))
                            .with(ObstacleFields.TRACK, track));
        window.speak(language);
        await(() -> window.stage.getScene().lookup("#filter-track-" + Track.KNOWLEDGE) != null);
        Keys.settle();
        Desk.picture(window.stage, "filters-" + percent + "-" + language, 1);
        assertThat(onFx(() -> broken(window))).isEmpty();
        window.close();
    }

    private static List<String> broken(OpenWindow window) {
        List<String> broken = new ArrayList<>();
        for (var node : window.stage.getScene().getRoot().lookupAll(".filters .check-box")) {
            if (!(node instanceof CheckBox box) || !(box.lookup(".text") instanceof Text shown)) continue;
            double room = shown.getWrappingWidth();
            for (String part : box.getText().split("\\s", -1)) {
                Text alone = new Text(part);
                alone.setFont(shown.getFont());
                double width = alone.getLayoutBounds().getWidth();
                if (room > 0 && width > room) broken.add(part + " " + width + " > " + room);
                if (shown.getText().endsWith("…")) broken.add(shown.getText());
            }
        }
        return broken;
    }
}
