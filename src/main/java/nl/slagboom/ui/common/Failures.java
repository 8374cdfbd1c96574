package nl.slagboom.ui.common;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Cancelled;
import nl.slagboom.model.Refusal;

/** What becomes of a failure: a refusal is a sentence, a fault is one window with a code, and the log. */
public final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Supplier<Wording> wording;
    private final Path log;
    private final Consumer<String> sentence;
    private final BooleanSupplier closed;

    /**
     * Makes the one that a window uses.
     *
     * @param log the log file, which the window of a fault names
     * @param sentence shows a sentence to the user
     * @param closed whether the window is closed, and its register with it: what it still asks fails, and concerns nobody
     */
    public Failures(Supplier<Wording> wording, Path log, Consumer<String> sentence, BooleanSupplier closed) {
        this.closed = closed;
        this.wording = wording;
        this.log = log;
        this.sentence = sentence;
    }

    public void show(Throwable failure) {
        if (closed.getAsBoolean()) {
            LOG.log(Level.INFO, "The window is closed", failure);
            return;
        }
        switch (failure) {
            case Cancelled cancelled -> sentence.accept(wording.get().messages().text("shell.cancelled"));
            case Refusal refusal
            when wording.get().messages().has(refusal.key()) ->
                sentence.accept(wording.get().text(refusal));
            default -> fault(failure);
        }
    }

    private void fault(Throwable failure) {
        String code = Integer.toHexString(System.identityHashCode(failure)).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Fault " + code, failure);
        var messages = wording.get().messages();
        ButtonType copy = new ButtonType(messages.text("shell.fault.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.text("shell.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.ERROR, messages.text("shell.fault.text", code, log), copy, close);
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .findFirst()
                .ifPresentOrElse(
                        alert::initOwner, // it looks as that does
                        () -> Look.dress(alert.getDialogPane().getScene()));
        alert.setTitle(messages.text("shell.fault.title"));
        alert.setHeaderText(messages.text("shell.fault.title"));
        alert.showAndWait().filter(copy::equals).ifPresent(chosen -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(FaultReport.of(code, failure));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
