package nl.slagboom.ui.detail;

import javafx.scene.control.Label;
import nl.slagboom.model.Refusal;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** Why it was refused, said where one is looking. Not there where nothing was. */
final class RefusalLabel extends Label {

    RefusalLabel(DetailViewModel model, Screen screen) {
        setId("detail-refused");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("field-error");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(textProperty().isNotEmpty());
        model.refusedProperty().subscribe(refusal -> setText(text(refusal, screen)));
        screen.wording().subscribe(() -> setText(text(model.refusedProperty().get(), screen)));
    }

    private static String text(@Nullable Refusal refusal, Screen screen) {
        boolean said = refusal != null && screen.words().messages().has(refusal.key());
        return refusal == null || !said ? "" : screen.words().text(refusal);
    }
}
