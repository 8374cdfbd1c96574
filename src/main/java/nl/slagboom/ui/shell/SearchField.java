package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import nl.slagboom.i18n.Messages;
import nl.slagboom.search.Keyword;
import nl.slagboom.search.TermWord;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;

/** The field in which is searched. What it takes is explained beneath it when the mouse rests there. */
final class SearchField extends TextField {

    private static final Keystroke KEYS = Keystroke.control(KeyCode.F);
    private static final int COLUMNS = 34;
    private static final Duration DELAY = Duration.millis(400);

    private final Tooltip help = new Tooltip();
    private Runnable widened = () -> {};
    private Runnable asked = () -> {};

    SearchField() {
        setId("search");
        setPrefColumnCount(COLUMNS);
        help.setShowDelay(DELAY);
        help.setShowDuration(Duration.INDEFINITE);
        help.setAutoHide(true);
        help.setWrapText(true);
        help.getStyleClass().add("search-help");
        setTooltip(help);
        focusedProperty().subscribe(focused -> {
            if (!focused) help.hide();
        });
        setOnKeyPressed(event -> {
            if (event.isShortcutDown() || event.isAltDown()) return; // that is another key
            switch (event.getCode()) {
                case ESCAPE -> {
                    if (help.isShowing()) help.hide();
                    else widened.run();
                    event.consume();
                }
                case ENTER, DOWN -> {
                    asked.run();
                    event.consume();
                }
                default -> {}
            }
        });
    }

    /**
     * Has it lead somewhere.
     *
     * @param widening run when all shall be found again
     * @param going run when what was found is gone to
     */
    void leads(Runnable widening, Runnable going) {
        widened = widening;
        asked = going;
    }

    /** @param isFree whether the screen that is shown leaves it its keys */
    Command command(Predicate<Keystroke> isFree) {
        return new Command("command.search", KEYS, this::requestFocus).when(() -> isFree.test(KEYS), "idle.search");
    }

    /** Says it in the words of a language. */
    void speak(Messages messages) {
        setPromptText(messages.text("shell.search"));
        setAccessibleText(messages.text("command.search"));
        help.setText(terms(messages));
        setAccessibleHelp(help.getText());
    }

    /** What it takes, in lines. */
    static String terms(Messages messages) {
        List<String> words = new ArrayList<>();
        for (Keyword keyword : Keyword.values()) words.add(messages.label(keyword));
        for (TermWord word : List.of(TermWord.UNKNOWN, TermWord.YEARS, TermWord.OPEN, TermWord.CLOSED, TermWord.DAYS))
            words.add(messages.label(word));
        return messages.text("shell.search.help", words.toArray());
    }
}
