package nl.slagboom.ui.post;

import javafx.scene.control.Button;
import nl.slagboom.ui.common.Screen;

/** Says how many mails wait, and goes to them. Not there where none does. */
public final class PostButton extends Button {

    /** @param go run to go there */
    public PostButton(PostViewModel model, Screen screen, Runnable go) {
        setId("post-waiting");
        getStyleClass().add("small");
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        setOnAction(event -> go.run());
        model.lettersProperty().subscribe(letters -> {
            setVisible(model.waiting() > 0);
            setText(screen.text("post.waiting", model.waiting()));
        });
        screen.wording().subscribe(wording -> setText(screen.text("post.waiting", model.waiting())));
    }
}
