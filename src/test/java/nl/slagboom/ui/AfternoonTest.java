package nl.slagboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.slagboom.exchange.intake.PartnersFile;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.search.Row;
import org.junit.jupiter.api.Test;

/** A workgroup member's afternoon: the list of his theme out, changed in a spreadsheet, in again, and the obstacles of it on paper. */
final class AfternoonTest extends PlayedDay {

    private static final List<String> CHANGED =
            List.of("GB-2025-0012", "GB-2025-0013", "GB-2025-0010", "GB-2025-0011", "GB-2025-0014");

    private static final String SHEET = "Belemmeringen";

    private boolean says(String selector) {
        return scene().lookup(selector) instanceof Labeled label
                && !label.getText().isEmpty();
    }

    @Test
    void everythingOfItIsDoneByKeys() throws Exception {
        Path list = folder.resolve("zorg.xlsx");
        Path paper = folder.resolve("zorg.pdf");
        try (Played day = new Played("afternoon", window().stage)) {
            day.until(() -> window().rows().getItems().size() == 60);
            day.act("his list");
            day.control(KeyCode.F);
            day.type("thema:zorg status:open");
            day.until(() -> window().rows().getItems().size() < 20);
            day.picture("list");
            int his = window().rows().getItems().size();
            day.act("out");
            files.choose(list);
            day.control(KeyCode.E);
            day.untilAt("giveout-list");
            day.picture("give-out");
            day.control(KeyCode.ENTER);
            day.until(() -> Files.exists(list) && says("#giveout-done"));
            day.picture("given-out");
            for (String reference : CHANGED)
                new PartnersFile(list).type(SHEET, reference, "Vervolgstap uiterlijk", "15-12-2026");
            day.act("in again");
            day.control(KeyCode.I);
            day.untilAt("intake-choose");
            day.key(KeyCode.SPACE);
            day.key(KeyCode.ENTER); // in the system's window: the file that was chosen last
            day.until(() -> scene().lookup("#intake-rows") instanceof TableView<?> rows
                    && !rows.getItems().isEmpty());
            day.picture("read-in");
            long was = window().search.rows().changeset();
            day.control(KeyCode.ENTER);
            day.until(() -> window().search.rows().changeset() > was);
            assertThat(window().search.rows().rows())
                    .filteredOn(row -> row.get(ObstacleFields.NEXT_STEP_DUE)
                            .filter(LocalDate.of(2026, 12, 15)::equals)
                            .isPresent())
                    .extracting(Row::reference)
                    .containsExactlyInAnyOrderElementsOf(CHANGED);
            day.act("on paper");
            files.choose(paper);
            day.control(KeyCode.L);
            day.untilAt("rows");
            day.until(() -> window().rows().getItems().size() == his);
            day.key(KeyCode.HOME);
            day.shift(KeyCode.END);
            day.control(KeyCode.P);
            day.until(() -> scene().lookup("#printing") != null);
            day.control(KeyCode.ENTER);
            day.until(() -> Files.exists(paper) && says("#print-done"));
            day.picture("printed");
        }
    }
}
