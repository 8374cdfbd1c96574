package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** What is closed or left is let go of: windows, screens and what stood on them. */
final class ClosedWindowTest {

    private static final int STRETCH = 16;
    private static final int MOMENTS = 4;

    private static final List<String> SCREENS = List.of(
            "go.today",
            "go.overview",
            "go.log",
            "go.exchange",
            "go.intake",
            "go.export",
            "go.history",
            "go.register",
            "help",
            "palette");

    @Test
    void noClosedWindowIsHeld() throws Exception {
        List<WeakReference<Object>> closed = new ArrayList<>();
        for (int i = 0; i < 3; i++) closed.add(openAndClose());
        await(() -> {
            System.gc();
            return closed.stream().allMatch(window -> window.get() == null);
        });
    }

    /** What survives, survives each time: it grows by one a visit at least, and goes on growing. */
    @Test
    void noScreenOrDetailSurvivesWhenItIsLeftFiftyTimes() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        for (String title : List.of("Een", "Twee", "Drie")) window.log(title, dossier -> dossier);
        visit(window, 2);
        Stretch first = Stretch.of(window);
        Stretch second = Stretch.of(window);
        Stretch third = Stretch.of(window);
        window.close();
        assertThat(first.least()).containsKey("nl.slagboom.ui.detail.DetailView");
        Map<String, Long> grown = new HashMap<>();
        for (String type : third.least().keySet())
            if (third.hasMoreThan(second, type) && second.hasMoreThan(first, type))
                grown.put(type, third.least().get(type));
        assertThat(grown).isEmpty();
    }

    /**
     * The fewest and the most of each type that live at one of several moments of a stretch of visits. Now one form is shown with
     * all its tabs, now another with one, which makes either more or fewer by chance; what survives makes both more.
     */
    private record Stretch(Map<String, Long> least, Map<String, Long> most) {

        static Stretch of(OpenWindow window) throws Exception {
            Map<String, Long> least = new HashMap<>();
            Map<String, Long> most = new HashMap<>();
            for (int moment = 0; moment < MOMENTS; moment++) {
                visit(window, STRETCH / MOMENTS);
                Map<String, Long> now = living();
                if (moment == 0) least.putAll(now);
                least.replaceAll((type, count) -> Math.min(count, now.getOrDefault(type, 0L)));
                now.forEach((type, count) -> most.merge(type, count, Math::max));
            }
            return new Stretch(least, most);
        }

        boolean hasMoreThan(Stretch before, String type) {
            return grew(before.least, least, type) && grew(before.most, most, type);
        }

        private static boolean grew(Map<String, Long> before, Map<String, Long> after, String type) {
            return after.getOrDefault(type, 0L) - before.getOrDefault(type, 0L) >= STRETCH;
        }
    }

    private static WeakReference<Object> openAndClose() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Een", dossier -> dossier);
        visit(window);
        WeakReference<Object> main = new WeakReference<>(onFx(() -> window.main));
        window.close();
        return main;
    }

    private static void visit(OpenWindow window, int times) throws Exception {
        for (int i = 0; i < times; i++) visit(window);
    }

    private static void visit(OpenWindow window) throws Exception {
        for (String id : SCREENS) run(window.command("command." + id));
        int rows = onFx(() -> window.rows().getItems().size());
        for (int row = 0; row < rows; row++) {
            window.choose(row);
            for (int tab = 0; tab < 7; tab++) window.section(tab);
        }
        onFx(() -> {
            window.rows().getSelectionModel().clearSelection();
            return 0;
        });
    }

    private static void run(Command command) throws Exception {
        onFx(() -> {
            command.run();
            return 0;
        });
        onFx(() -> 0);
    }

    /**
     * How many of each type of ours, and of each kind of control, live after the collection that is part of counting. Of what all controls have within
     * them there are always some more or fewer, as the one or the other form is shown.
     */
    private static Map<String, Long> living() throws Exception {
        Keys.settle();
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        String histogram = (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
        Map<String, Long> living = new HashMap<>();
        histogram.lines().map(line -> line.trim().split("\\s+", -1)).forEach(words -> {
            if (words.length > 3 && words[3].matches("nl\\.slagboom\\.ui\\..*|javafx\\.scene\\.control\\.[A-Za-z]+"))
                living.put(words[3], Long.parseLong(words[1]));
        });
        return living;
    }
}
