package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.SplitPane;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Panes meet where they did once large text is small again. */
final class DividedTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        window().log("Geen bus", dossier -> dossier);
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#sections") != null);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private void run(String id) throws Exception {
        var command = window().command(id);
        onFx(() -> {
            command.run();
            return 0;
        });
        Keys.settle();
    }

    private List<Double> places() throws Exception {
        return onFx(() -> {
            double[] places = ((SplitPane) Desk.node(window().stage, ".split-pane")).getDividerPositions();
            return Arrays.stream(places).boxed().toList();
        });
    }

    @Test
    void largeTextMovesThemForAWhileOnly() throws Exception {
        for (Map.Entry<String, String> screen : Map.of(
                        "command.go.register", "#rows",
                        "command.go.post", "#post",
                        "command.go.history", "#history-rows",
                        "command.relations", "#relations-rows")
                .entrySet()) {
            run(screen.getKey());
            await(() -> window().stage.getScene().lookup(screen.getValue()) != null);
            Keys.settle();
            List<Double> before = places();
            for (int i = 0; i < 5; i++) run("command.text.larger");
            for (int i = 0; i < 5; i++) run("command.text.smaller");
            Keys.settle();
            List<Double> after = places();
            assertThat(after).as(screen.getKey()).hasSameSizeAs(before);
            for (int i = 0; i < after.size(); i++)
                assertThat(after.get(i)).as(screen.getKey()).isCloseTo(before.get(i), offset(0.02));
        }
    }
}
