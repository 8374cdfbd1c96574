package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** A fault of the program is one window with a code, wherever it comes from. */
final class FaultWindowTest {

    @Test
    void aListThatCannotBeReadIsAFaultAndIsShownOnce() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none(), true);
        await(() -> faults().size() == 1);
        type(window, "bu");
        type(window, "bus");
        Thread.sleep(300);
        assertThat(onFx(() -> faults().size())).isEqualTo(1);
        onFx(() -> {
            closeFaults();
            return 0;
        });
        window.close();
    }

    private static void type(OpenWindow window, String text) throws Exception {
        onFx(() -> {
            ((TextField) node(window.stage, "#search")).setText(text);
            return 0;
        });
    }

    /** By the log that they name: a window of another test may still be asking something. */
    private static List<DialogPane> faults() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(open -> open.getScene().getRoot() instanceof DialogPane)
                .map(open -> (DialogPane) open.getScene().getRoot())
                .filter(pane -> pane.getContentText().contains(OpenWindow.BROKEN_LOG))
                .toList();
    }

    private static void closeFaults() {
        for (DialogPane pane : faults()) {
            ButtonType close = pane.getButtonTypes().getLast();
            ((Button) pane.lookupButton(close)).fire();
        }
    }
}
