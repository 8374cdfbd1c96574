package nl.slagboom.ui.detail;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import nl.slagboom.model.Dossier;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Screen;

/** The question in a window over the one it is about. Closing it is going back. */
public final class UnsavedDialog implements UnsavedQuestion {

    private final Screen screen;
    private final Supplier<Scene> over;

    /** @param over the scene that it is asked over */
    public UnsavedDialog(Screen screen, Supplier<Scene> over) {
        this.screen = screen;
        this.over = over;
    }

    @Override
    public void ask(Dossier unsaved, Consumer<Answer> answered) {
        ButtonType save = new ButtonType(screen.text("detail.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(screen.text("detail.unsaved.discard"), ButtonData.NO);
        ButtonType back = new ButtonType(screen.text("detail.unsaved.back"), ButtonData.CANCEL_CLOSE);
        String title = unsaved.title().shown(screen.words().language());
        Alert alert = new Alert(
                Alert.AlertType.CONFIRMATION,
                screen.text("detail.unsaved.text", unsaved.reference(), title),
                save,
                discard,
                back);
        alert.initOwner(over.get().getWindow());
        // The window that it stands over has this name too: the heading says what it is about, once.
        alert.setTitle("Slagboom");
        alert.setHeaderText(screen.text("detail.unsaved.heading"));
        alert.setGraphic(null);
        if (alert.getDialogPane().lookup(".button-bar") instanceof ButtonBar bar)
            bar.setButtonOrder(ButtonBar.BUTTON_ORDER_NONE);
        name(alert, save, "unsaved-save");
        name(alert, discard, "unsaved-discard");
        name(alert, back, "unsaved-back");
        Look.dress(alert.getDialogPane().getScene());
        alert.setOnHidden(event -> {
            ButtonType pressed = alert.getResult();
            answered.accept(pressed == save ? Answer.SAVE : pressed == discard ? Answer.DISCARD : Answer.BACK);
        });
        // Not showAndWait: it is asked from within a table's choice, which must come to its end first.
        alert.show();
    }

    private static void name(Alert alert, ButtonType type, String id) {
        alert.getDialogPane().lookupButton(type).setId(id);
    }
}
