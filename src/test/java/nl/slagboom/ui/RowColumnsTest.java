package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** What the columns of the list are in another language. */
final class RowColumnsTest {

    @Test
    void theyStayAndAreNamedAnewWithWhatStandsInThem() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        List<TableColumn<?, ?>> before = onFx(() -> columns(window));
        assertThat(before).hasSize(ObstacleFields.ALL.shown().size());
        await(() -> says(window, "gemeld"));
        window.speak(Language.DE);
        await(() -> says(window, "gemeldet"));
        assertThat(onFx(() -> columns(window))).isEqualTo(before);
        assertThat(onFx(() -> before.stream().map(TableColumn::getText).toList()))
                .contains("Titel", "Nächster Schritt bis")
                .doesNotContain("", "Vervolgstap uiterlijk");
        window.close();
    }

    @Test
    void theyAreAsWideAsBeforeAfterLargerTextAndBack() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        await(() -> says(window, "gemeld"));
        TableColumn<?, ?> themes = onFx(() -> column(window, "themes"));
        onFx(() -> {
            themes.setMinWidth(200); // as one that shows what must be seen whole
            themes.setPrefWidth(150);
            return 0;
        });
        Keys.settle();
        List<Double> before = onFx(() -> widths(window));
        for (int step = 0; step < 5; step++) Keys.chord(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(onFx(() -> widths(window))).isNotEqualTo(before);
        Keys.chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        Keys.settle();
        assertThat(onFx(() -> widths(window))).isEqualTo(before);
        window.close();
    }

    private static TableColumn<?, ?> column(OpenWindow window, String id) {
        return columns(window).stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> widths(OpenWindow window) {
        return columns(window).stream().map(TableColumn::getWidth).toList();
    }

    private static List<TableColumn<?, ?>> columns(OpenWindow window) {
        return List.copyOf(window.rows().getColumns());
    }

    /** Whether that stands in a cell, and nothing else beginning so. */
    private static boolean says(OpenWindow window, String status) {
        return window.rows().lookupAll(".table-cell").stream()
                .filter(cell -> cell instanceof TableCell<?, ?> there && there.getGraphic() instanceof Labeled)
                .anyMatch(cell -> ((Labeled) ((TableCell<?, ?>) cell).getGraphic())
                        .getText()
                        .equals(status));
    }
}
