package nl.slagboom.ui.detail;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import nl.slagboom.ui.common.Screen;

/** Says that unsaved work lies ready, and opens the first of it. Not there where there is none. */
public final class DraftsButton extends Button {

    private final DetailViewModel model;
    private final Screen screen;

    /** @param open told the obstacle to open */
    public DraftsButton(DetailViewModel model, Screen screen, Consumer<UUID> open) {
        this.model = model;
        this.screen = screen;
        setId("drafts");
        getStyleClass().add("small");
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        setOnAction(event -> open.accept(model.drafts().getFirst().obstacle()));
        model.drafts().addListener((ListChangeListener<Draft>) change -> show());
        screen.wording().subscribe(wording -> show());
    }

    private void show() {
        int count = model.drafts().size();
        setVisible(count > 0);
        if (count > 0)
            setText(screen.text(
                    "detail.drafts", count, model.drafts().getFirst().reference(), count - 1));
    }
}
