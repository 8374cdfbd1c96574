package nl.slagboom.ui.post;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;

/** A mail to read: from whom, when, about what, what it says, and what is to be known of it. */
final class LetterPane extends VBox {

    private static final int ROWS = 8;

    private final Screen screen;
    private final Label head = new Label();
    private final TextArea text = new Paragraphs(ROWS);
    private final Label notices = new Label();

    LetterPane(Screen screen) {
        this.screen = screen;
        getStyleClass().add("letter-read");
        head.setId("post-head");
        head.getStyleClass().add("section-title");
        text.setId("post-text");
        text.setEditable(false);
        notices.setId("post-known");
        notices.getStyleClass().add("draft-notice");
        notices.managedProperty().bind(notices.textProperty().isNotEmpty());
        notices.visibleProperty().bind(notices.managedProperty());
        for (Label sentence : List.of(head, notices)) {
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
        }
        setVgrow(text, Priority.ALWAYS);
        getChildren().setAll(head, text, notices);
    }

    void show(Letter letter) {
        String day = letter.mail().day().map(screen.words()::value).orElse("?");
        head.setText(screen.text(
                "papers.mail",
                letter.mail().by().orElse("?"),
                day,
                letter.mail().subject()));
        text.setText(letter.mail().text());
        text.setAccessibleText(screen.text("post.text"));
        List<String> said = new ArrayList<>();
        if (!letter.keptWith().isEmpty()) said.add(screen.text("post.known", String.join(", ", letter.keptWith())));
        List<String> attached = letter.mail().attached();
        if (!attached.isEmpty()) said.add(screen.text("post.attached", String.join(", ", attached)));
        notices.setText(String.join("\n", said));
    }
}
