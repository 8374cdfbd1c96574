package nl.slagboom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.search.Row;
import org.junit.jupiter.api.Test;

/** A commissioner's hour before a meeting with Niedersachsen: what is open, what is stuck, what changed, three to escalate, two on paper. */
final class MeetingHourTest extends PlayedDay {

    private static void ask(Played day, OpenWindow window, String question) throws Exception {
        int before = window.rows().getItems().size();
        day.control(KeyCode.F);
        day.control(KeyCode.A);
        day.type(question);
        day.until(() -> window.rows().getItems().size() != before);
    }

    @Test
    void everythingOfItIsDoneByKeys() throws Exception {
        files.choose(folder.resolve("overleg.pdf"));
        try (Played day = new Played("meeting", window().stage)) {
            day.until(() -> window().rows().getItems().size() == 60);
            day.act("what is open there");
            ask(day, window(), "grens:nedersaksen status:open");
            day.picture("open");
            assertThat(window().rows().getItems())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(((Row) row).status().isOpen()).isTrue());
            day.act("what is stuck");
            ask(day, window(), "grens:d status:open gewijzigd:>90d");
            day.picture("stuck");
            List<?> stuck = List.copyOf(window().rows().getItems());
            assertThat(stuck).hasSizeBetween(4, 59);
            day.act("what changed");
            day.control(KeyCode.H);
            day.untilAt("history-rows");
            day.until(() -> !((TableView<?>) Desk.node(window().stage, "#history-rows"))
                    .getItems()
                    .isEmpty());
            day.picture("changed");
            day.act("to the list");
            day.control(KeyCode.L);
            day.untilAt("rows");
            for (int i = 0; i < 3; i++) escalate(day);
            day.picture("escalated");
            day.act("two on paper");
            day.control(KeyCode.L);
            day.untilAt("rows");
            day.shift(KeyCode.DOWN);
            day.until(window().command("command.detail.print")::isAvailable); // not while another is being opened
            day.control(KeyCode.P);
            day.until(() -> scene().lookup("#print-paper") != null || scene().lookup("#print-none") != null);
            day.picture("paper");
            day.control(KeyCode.ENTER);
            day.until(() -> Files.exists(folder.resolve("overleg.pdf"))
                    && !((Labeled) Desk.node(window().stage, "#print-done"))
                            .getText()
                            .isEmpty());
            day.picture("printed");
        }
    }

    private void escalate(Played day) throws Exception {
        day.act("escalated");
        long was = changeset();
        day.alt(KeyCode.DOWN);
        day.until(() -> scene().lookup("#sections") != null);
        Thread.sleep(200);
        day.alt(KeyCode.DIGIT4);
        day.until(() -> scene().lookup("#escalation-0") != null);
        for (int i = 0; i < 30 && !Keys.focused(window().stage).startsWith("escalation"); i++) day.key(KeyCode.TAB);
        day.key(KeyCode.UP);
        day.control(KeyCode.S);
        day.until(() -> changeset() > was);
        assertThat(window().search.rows().rows())
                .anyMatch(row -> row.get(ObstacleFields.ESCALATION).isPresent());
    }
}
