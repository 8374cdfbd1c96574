package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * A piece of a working day at the keyboard. It counts, for each kind of act, how often it was done, the keys that were pressed
 * (a chord is one), the characters that were typed, how long one had to wait, and the longest that the window was held up.
 */
final class Played implements AutoCloseable {

    private final String day;
    private final Stage stage;
    private final Stalls stalls = new Stalls();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private Count now = new Count();
    private long last = System.nanoTime();
    private int pictures;

    private static final class Count {
        int times;
        int keys;
        int characters;
        long waited; // nanoseconds
        long longestWait;
    }

    /** @param day names its report and its pictures */
    Played(String day, Stage stage) {
        this.day = day;
        this.stage = stage;
    }

    /** What is pressed from now on belongs to an act of this kind, done once more. */
    void act(String kind) {
        now = counts.computeIfAbsent(kind, ignored -> new Count());
        now.times++;
        stalls.during(kind);
        last = System.nanoTime();
    }

    void key(KeyCode code) throws Exception {
        last = System.nanoTime();
        now.keys++;
        Keys.key(code);
    }

    void control(KeyCode code) throws Exception {
        held(KeyCode.CONTROL, code);
    }

    void alt(KeyCode code) throws Exception {
        held(KeyCode.ALT, code);
    }

    void shift(KeyCode code) throws Exception {
        held(KeyCode.SHIFT, code);
    }

    private void held(KeyCode held, KeyCode code) throws Exception {
        last = System.nanoTime();
        now.keys++;
        Keys.chord(held, code);
    }

    /** Types where the keyboard is. */
    void type(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            last = System.nanoTime();
            now.characters++;
            onFx(() -> {
                Node there = stage.getScene().getFocusOwner();
                Event.fireEvent(
                        there,
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
                return 0;
            });
        }
        Keys.settle();
    }

    /** Tab until the keyboard is there. */
    void tabTo(String id) throws Exception {
        for (int i = 0; i < 60; i++) {
            if (id.equals(Keys.focused(stage))) return;
            key(KeyCode.TAB);
        }
        throw new AssertionError("Not reached by Tab: " + id + ", but " + Keys.focused(stage));
    }

    /** Waits, as one does who cannot go on before this is so. */
    void until(Callable<Boolean> there) throws Exception {
        long end = last + TimeUnit.SECONDS.toNanos(30);
        while (!onFx(there)) {
            if (System.nanoTime() > end) {
                picture("stuck");
                throw new AssertionError("It did not come to pass; the keyboard is at " + Keys.focused(stage));
            }
            Thread.sleep(2);
        }
        long waited = System.nanoTime() - last;
        now.waited += waited;
        now.longestWait = Math.max(now.longestWait, waited);
        last = System.nanoTime();
    }

    void untilAt(String id) throws Exception {
        until(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    /** Draws what is seen now. */
    void picture(String what) throws Exception {
        pictures++;
        stalls.pause(true);
        Desk.picture(stage, day + "-" + String.format(Locale.ROOT, "%02d", pictures) + "-" + what, 1);
        stalls.pause(false);
        last = System.nanoTime();
    }

    int keys() {
        return counts.values().stream().mapToInt(count -> count.keys).sum();
    }

    int characters() {
        return counts.values().stream().mapToInt(count -> count.characters).sum();
    }

    /** Keys pressed and characters typed, on average, for an act of this kind. */
    double strokes(String kind) {
        Count count = counts.get(kind);
        if (count == null) throw new AssertionError(kind);
        return (count.keys + count.characters) / (double) count.times;
    }

    /** Writes what was counted into {@code target/days}. */
    @Override
    public void close() throws IOException {
        stalls.close();
        List<String> lines = new ArrayList<>();
        lines.add("| " + day
                + " | times | keys | characters | strokes each | waited s | longest wait ms | longest stall ms |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        double waited = 0;
        for (Map.Entry<String, Count> entry : counts.entrySet()) {
            Count count = entry.getValue();
            waited += count.waited / 1e9;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.1f | %.2f | %.0f | %.0f |",
                    entry.getKey(),
                    count.times,
                    count.keys,
                    count.characters,
                    (count.keys + count.characters) / (double) count.times,
                    count.waited / 1e9,
                    count.longestWait / 1e6,
                    stalls.longest(entry.getKey())));
        }
        lines.add(String.format(Locale.ROOT, "| all | | %d | %d | | %.2f | | |", keys(), characters(), waited));
        lines.add("");
        lines.addAll(stalls.told());
        Path folder = Path.of(System.getProperty("slagboom.build", "target"), "days");
        Files.createDirectories(folder);
        Files.write(folder.resolve(day + ".md"), lines);
    }
}
