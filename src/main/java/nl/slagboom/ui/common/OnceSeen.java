package nl.slagboom.ui.common;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** What a pane holds only from when it is first seen: what is in a window and not visible is dressed as well, which takes as long. */
public final class OnceSeen {

    private final Gradually filled;

    /** Hides a pane until somebody shows it, when these come into it one by one. */
    public OnceSeen(Pane pane, Node... content) {
        filled = new Gradually(pane);
        List<Runnable> pieces = Arrays.stream(content)
                .map(node -> (Runnable) () -> pane.getChildren().add(node))
                .toList();
        pane.setVisible(false);
        pane.visibleProperty().subscribe(visible -> {
            if (visible && pane.getChildren().isEmpty()) filled.begin(pieces);
        });
    }

    /** Does it once they are all there. */
    public void then(Runnable deed) {
        filled.then(deed);
    }
}
