package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
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
}
