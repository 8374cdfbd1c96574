package nl.slagboom.ui.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.search.Change;
import nl.slagboom.ui.common.Screen;

/** The history of the obstacle that is open, or the obstacle as it was at a moment of it. */
final class PastBox extends VBox implements HistoryEntry.Ways {

    private final DetailViewModel model;
    private final Screen screen;
    private final Consumer<Changeset.Entry> undo;
    private final Label title = new Label();

    /** @param undo leads to what undoing a change would do */
    PastBox(DetailViewModel model, Screen screen, Consumer<Changeset.Entry> undo) {
        this.model = model;
        this.screen = screen;
        this.undo = undo;
        title.setText(screen.text("detail.history"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        model.history(this::show);
    }

    private void show(List<Change> changes) {
        getChildren().setAll(title, new HistoryBox(changes, screen, this));
    }

    @Override
    public void then(Changeset.Entry changeset) {
        model.then(changeset, dossier -> show(dossier, changeset));
    }

    private void show(Dossier then, Changeset.Entry changeset) {
        if (!(getChildren().getLast() instanceof HistoryBox history)) return;
        ThenBox box = new ThenBox(then, changeset, screen, () -> {
            getChildren().setAll(title, history);
            history.backTo(changeset);
        });
        getChildren().setAll(title, box);
        box.begin();
    }

    @Override
    public void undo(Changeset.Entry changeset) {
        undo.accept(changeset);
    }
}
