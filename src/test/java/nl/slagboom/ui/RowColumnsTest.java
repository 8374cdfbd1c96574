package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
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
