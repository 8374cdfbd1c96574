package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A day of eight hours in ten minutes: the acts of it over and over, without the pauses of a person. What is in use after a collection of
 * garbage is written down every half minute; it must not grow.
 */
@Tag("bench")
final class EightHoursTest extends PlayedDay {

    private static final double MINUTES = Double.parseDouble(System.getProperty("slagboom.minutes", "10"));
    private static final int BROWSED = 20;

    @Test
    void whatIsInUseDoesNotGrow() throws Exception {
        List<Double> heaps = new ArrayList<>();
        long begun = System.nanoTime();
        long end = begun + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
        long next = begun;
        int rounds = 0;
        int strokes;
        try (Played day = new Played("eight-hours", window().stage)) {
            while (System.nanoTime() < end) {
                round(day);
                rounds++;
                if (System.nanoTime() < next) continue;
                heaps.add(heap());
                next += TimeUnit.SECONDS.toNanos(30);
            }
            strokes = day.keys() + day.characters();
        }
        Files.write(
                Path.of(System.getProperty("slagboom.build", "target"), "days", "eight-hours-heap.md"),
                List.of(
                        rounds + " rounds, " + strokes + " strokes, " + changeset() + " changesets",
                        "megabytes in use: " + heaps));
        assertThat(heaps).as("two minutes at least").hasSizeGreaterThanOrEqualTo(4);
        int quarter = heaps.size() / 4;
        double early = least(heaps.subList(quarter, 2 * quarter));
        double late = least(heaps.subList(heaps.size() - quarter, heaps.size()));
        assertThat(late)
                .as(String.format(Locale.ROOT, "megabytes in use, %s", heaps))
                .isLessThan(early * 1.15 + 5);
    }

    private static double least(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).min().orElse(0);
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Math.round(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e5)
                / 10.0;
    }

    private void round(Played day) throws Exception {
        log(day);
        note(day);
        move(day);
        for (int i = 0; i < 3; i++) takeBack(day);
        browse(day);
        look(day);
    }

    private void log(Played day) throws Exception {
        day.act("logged");
        long was = changeset();
        day.control(KeyCode.N);
        day.untilAt("log-title");
        day.type("geen veerpont op zondag");
        day.key(KeyCode.TAB);
        day.untilAt("log-words");
        day.type("belde hierover");
        day.control(KeyCode.ENTER);
        day.until(() -> changeset() > was && isShown("geen veerpont op zondag"));
    }

    private boolean isShown(String title) {
        Node sections = scene().lookup("#sections");
        return sections != null && sections.getAccessibleText().contains(title);
    }

    private void note(Played day) throws Exception {
        day.act("noted");
        long was = changeset();
        day.control(KeyCode.J);
        day.untilAt("note-text");
        day.type("teruggebeld");
        day.control(KeyCode.S);
        day.until(() -> changeset() > was && Desk.node(window().stage, "#save").isDisabled());
    }

    private void move(Played day) throws Exception {
        day.act("moved");
        long was = changeset();
        day.control(KeyCode.T);
        day.until(() -> Window.getWindows().size() > 1);
        day.key(KeyCode.DOWN);
        day.key(KeyCode.ENTER);
        day.until(() -> scene().lookup("#move-confirm") != null);
        day.control(KeyCode.ENTER);
        day.until(() -> changeset() > was && scene().lookup("#move-confirm") == null);
    }

    private void takeBack(Played day) throws Exception {
        day.act("taken back");
        long was = changeset();
        day.control(KeyCode.L);
        day.untilAt("rows");
        day.control(KeyCode.Z);
        day.until(() -> changeset() > was);
    }

    private void browse(Played day) throws Exception {
        day.act("searched");
        day.control(KeyCode.F);
        day.type("grens");
        Thread.sleep(200);
        day.key(KeyCode.ENTER);
        day.untilAt("rows");
        day.act("browsed");
        for (int i = 0; i < BROWSED; i++) {
            day.alt(KeyCode.DOWN);
            day.until(() -> scene().lookup("#sections") != null);
        }
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT7, KeyCode.DIGIT1))
            day.alt(digit);
        day.control(KeyCode.L);
        day.untilAt("rows");
        day.key(KeyCode.ESCAPE);
        day.until(() -> window().rows().getItems().size() >= 60);
    }

    private void look(Played day) throws Exception {
        day.act("screens looked at");
        for (KeyCode key : List.of(
                KeyCode.D,
                KeyCode.O,
                KeyCode.M,
                KeyCode.U,
                KeyCode.H,
                KeyCode.E,
                KeyCode.I,
                KeyCode.R,
                KeyCode.COMMA,
                KeyCode.K)) {
            day.control(key);
            onFx(() -> 0);
        }
        day.key(KeyCode.ESCAPE);
        day.control(KeyCode.L);
        day.untilAt("rows");
    }
}
