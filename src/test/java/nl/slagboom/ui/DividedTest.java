package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;
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
        window().log(
                        "Geen bus",
                        dossier -> dossier.withPart(ActionFields.KIND, Part.blank(ActionFields.KIND))
                                .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                                .withPart(PartnerFields.KIND, Part.blank(PartnerFields.KIND))
                                .withPart(
                                        NoteFields.KIND,
                                        Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "Gebeld met de gemeente")));
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
    void theNamesOfAnObstaclesPartsAreWholeAlsoInLargerText() throws Exception {
        run("command.go.register");
        window().log("Geen bus", dossier -> dossier);
        window().choose(0);
        await(() -> window().stage.getScene().lookup("#sections") != null);
        assertThat(onFx(this::cut)).isEmpty();
        run("command.text.larger");
        List<Double> straight = places();
        assertThat(onFx(this::cut)).isEmpty();
        for (int i = 0; i < 3; i++) run("command.text.larger");
        for (int i = 0; i < 3; i++) run("command.text.smaller");
        Keys.settle();
        List<Double> back = places();
        assertThat(back).hasSameSizeAs(straight);
        for (int i = 0; i < back.size(); i++) assertThat(back.get(i)).isCloseTo(straight.get(i), offset(0.02));
        assertThat(onFx(this::cut)).isEmpty();
    }

    /** The tabs that lie partly beyond the edge. */
    private List<String> cut() {
        Node header = Desk.node(window().stage, "#sections > .tab-header-area");
        double edge = header.localToScene(header.getLayoutBounds()).getMaxX();
        return header.lookupAll(".tab").stream()
                .filter(tab -> tab.localToScene(tab.getLayoutBounds()).getMaxX() > edge + 1)
                .map(Node::toString)
                .toList();
    }

    @Test
    void panesMeetWhereTheyDidOnceTheWindowIsLargeAgain() throws Exception {
        run("command.go.history");
        await(() -> window().stage.getScene().lookup("#history .split-pane") != null);
        double straight = inHistory();
        double wide = onFx(window().stage::getWidth);
        widen(640);
        assertThat(inHistory()).as("there is no room").isNotCloseTo(straight, offset(0.02));
        widen(wide);
        assertThat(inHistory()).isCloseTo(straight, offset(0.02));
    }

    private void widen(double width) throws Exception {
        onFx(() -> {
            window().stage.setWidth(width);
            return 0;
        });
        Keys.settle();
    }

    private double inHistory() throws Exception {
        return onFx(() -> ((SplitPane) Desk.node(window().stage, "#history .split-pane")).getDividerPositions()[0]);
    }

    @Test
    void whatWasHiddenForWantOfRoomIsThereAgainWhereThereIsRoom() throws Exception {
        run("command.go.register");
        assertThat(isNarrowing()).isTrue();
        for (int i = 0; i < 5; i++) run("command.text.larger");
        assertThat(isNarrowing()).isFalse();
        run("command.register.filters");
        assertThat(isNarrowing()).isTrue();
        run("command.register.filters");
        assertThat(isNarrowing()).isFalse();
        run("command.text.usual");
        assertThat(isNarrowing()).isTrue();
        run("command.register.filters");
        for (int i = 0; i < 5; i++) run("command.text.larger");
        run("command.text.usual");
        assertThat(isNarrowing()).as("hidden by a person").isFalse();
    }

    private boolean isNarrowing() throws Exception {
        return onFx(() -> window().stage.getScene().lookup("#narrowing") != null);
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
