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

    /** Nothing of what is opened and left fifty times is there more often than after the first ten times. */
    @Test
    void noScreenOrDetailSurvivesWhenItIsLeftFiftyTimes() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        for (String title : List.of("Een", "Twee", "Drie")) window.log(title, dossier -> dossier);
        for (int i = 0; i < 10; i++) visit(window);
        Map<String, Long> before = living();
        for (int i = 0; i < 40; i++) visit(window);
        Map<String, Long> after = living();
        window.close();
        assertThat(before).containsKey("nl.slagboom.ui.detail.DetailView");
        after.entrySet().removeIf(type -> type.getValue() - before.getOrDefault(type.getKey(), 0L) < 40);
        assertThat(after).isEmpty();
    }

    private static WeakReference<Object> openAndClose() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.log("Een", dossier -> dossier);
        visit(window);
        WeakReference<Object> main = new WeakReference<>(onFx(() -> window.main));
        window.close();
        return main;
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

    /** How many objects of each type of the window and of its controls live, after a collection. */
    private static Map<String, Long> living() throws Exception {
        Keys.settle();
        System.gc();
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        String histogram = (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
        Map<String, Long> living = new HashMap<>();
        histogram.lines().map(line -> line.trim().split("\\s+", -1)).forEach(words -> {
            if (words.length > 3 && words[3].matches("(nl\\.slagboom\\.ui|javafx\\.scene\\.control)\\..*"))
                living.put(words[3], Long.parseLong(words[1]));
        });
        return living;
    }
}
