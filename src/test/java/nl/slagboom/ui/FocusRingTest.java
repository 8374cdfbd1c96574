package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** Whoever goes by Tab sees where the keyboard is, on every control; how well, in light and in dark, {@link EveryScreenTest} measures. */
final class FocusRingTest {

    private static final int MOST = 70;
    private static final int AROUND = 6;
    private static final int LEAST = 60; // pixels
    private static final double AA = 3; // WCAG 2.2, 1.4.11

    @Test
    void everyControlThatTabReachesLooksOtherThanBefore() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log(
                "Geen bus",
                obstacle -> obstacle.with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW, Neighbour.VLA))
                        .withPart(
                                ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.TASK, "bellen"))
                        .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "gebeld")));
        List<String> unseen = new ArrayList<>();
        window.choose(0);
        await(() -> window.stage.getScene().lookup("#sections") != null);
        for (int tab = 0; tab < 7; tab++) {
            window.section(tab);
            walk(window, "#search", "tab " + tab, unseen);
        }
        for (KeyCode screen : List.of(KeyCode.O, KeyCode.N, KeyCode.U, KeyCode.I, KeyCode.E)) {
            chord(KeyCode.CONTROL, screen);
            walk(window, "#search", "screen " + screen, unseen);
        }
        chord(KeyCode.CONTROL, KeyCode.H);
        await(() -> window.stage.getScene().lookup("#history-rows") instanceof TableView<?> rows
                && !rows.getItems().isEmpty());
        key(KeyCode.HOME);
        await(() -> window.stage.getScene().lookup("#history-fields .label") != null);
        walk(window, "#search", "history", unseen);
        onFx(() -> {
            node(window.stage, "#history-rows").requestFocus();
            return 0;
        });
        key(KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#history-step .label") != null);
        walk(window, "#search", "outlook", unseen);
        window.close();
        assertThat(unseen).isEmpty();
    }

    @Test
    void tabGoesToTheListBeforeItGoesToUndo() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Geen bus", obstacle -> obstacle);
        onFx(() -> {
            node(window.stage, "#search").requestFocus();
            return 0;
        });
        Keys.tabTo(window.stage, "rows");
        Button undo = (Button) node(window.stage, "#undo");
        assertThat(onFx(undo::isFocused)).isFalse();
        Keys.tabTo(window.stage, "undo");
        window.close();
    }

    private static void walk(OpenWindow window, String from, String where, List<String> unseen) throws Exception {
        Scene scene = window.stage.getScene();
        onFx(() -> {
            node(window.stage, from).requestFocus();
            return 0;
        });
        Set<Node> seen = new HashSet<>();
        for (int i = 0; i < MOST; i++) {
            Node here = onFx(scene::getFocusOwner);
            if (!seen.add(here)) break;
            Rectangle2D area = settled(here);
            WritableImage with = onFx(() -> around(here));
            key(KeyCode.TAB);
            // What scrolled meanwhile stands elsewhere now, and is not compared.
            if (!onFx(() -> area(here)).equals(area)) continue;
            WritableImage without = onFx(() -> around(here));
            if (differing(with, without) < LEAST) unseen.add(where + ": " + here);
        }
        assertThat(seen).as(where).hasSizeGreaterThan(7);
    }

    /** Where it stands once nothing scrolls any more. */
    private static Rectangle2D settled(Node node) throws Exception {
        Rectangle2D before = Rectangle2D.EMPTY;
        Rectangle2D now = onFx(() -> area(node));
        while (!now.equals(before)) {
            before = now;
            Keys.settle();
            Keys.settle();
            now = onFx(() -> area(node));
        }
        return now;
    }

    private static WritableImage around(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(area(node));
        return node.getScene().getRoot().snapshot(parameters, null);
    }

    private static Rectangle2D area(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Rectangle2D(
                Math.floor(bounds.getMinX()) - AROUND,
                Math.floor(bounds.getMinY()) - AROUND,
                Math.ceil(bounds.getWidth()) + 2 * AROUND,
                Math.ceil(bounds.getHeight()) + 2 * AROUND);
    }

    /** How many points stand out against what they were before. */
    private static int differing(WritableImage with, WritableImage without) {
        int count = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color one = with.getPixelReader().getColor(x, y);
                Color other = without.getPixelReader().getColor(x, y);
                if (!one.equals(other) && Ground.contrast(one, other) >= AA) count++;
            }
        }
        return count;
    }
}
