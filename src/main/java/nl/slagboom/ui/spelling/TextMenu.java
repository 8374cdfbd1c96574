package nl.slagboom.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import nl.slagboom.spelling.Word;
import nl.slagboom.ui.common.Screen;

/** The menu of a text box, in the user's language. On a word that is not known it begins with what may have been meant. */
final class TextMenu {

    private final Screen screen;
    private final ContextMenu menu = new ContextMenu();

    TextMenu(Screen screen) {
        this.screen = screen;
        menu.setId("text-menu");
    }

    /** @param at on the screen */
    void show(TextInputControl box, Point2D at) {
        open(box, at, editing(box));
    }

    /**
     * Shows it for a word that is not known.
     *
     * @param at on the screen
     * @param suggestions what may have been meant, the likeliest first
     * @param add run to make the word a known one
     */
    void show(TextInputControl box, Word word, Point2D at, List<String> suggestions, Runnable add) {
        List<MenuItem> items = new ArrayList<>(meant(box, word, suggestions));
        items.add(item("spelling-add", screen.text("spelling.add", word.text()), false, add));
        items.add(new SeparatorMenuItem());
        items.addAll(editing(box));
        open(box, at, items);
    }

    private List<MenuItem> meant(TextInputControl box, Word word, List<String> suggestions) {
        if (suggestions.isEmpty()) {
            MenuItem none = new MenuItem(screen.text("spelling.nothing"));
            none.setDisable(true);
            return List.of(none);
        }
        List<MenuItem> items = new ArrayList<>();
        for (String one : suggestions)
            items.add(item("spelling-" + (items.size() + 1), one, false, () -> replace(box, word, one)));
        return items;
    }

    /** Not where something else was typed there meanwhile. */
    private static void replace(TextInputControl box, Word word, String by) {
        if (word.end() > box.getLength()
                || !box.getText(word.start(), word.end()).equals(word.text())) return;
        box.replaceText(word.start(), word.end(), by);
        box.requestFocus();
        box.selectRange(word.start() + by.length(), word.start() + by.length());
    }

    private void open(TextInputControl box, Point2D at, List<MenuItem> items) {
        menu.hide();
        menu.getItems().setAll(items);
        menu.show(box, at.getX(), at.getY());
    }

    private List<MenuItem> editing(TextInputControl box) {
        IndexRange chosen = box.getSelection();
        boolean secret = box instanceof PasswordField;
        boolean some = chosen.getLength() > 0;
        boolean write = box.isEditable();
        return List.of(
                item("text-undo", screen.text("text.undo"), !write || !box.isUndoable(), box::undo),
                item("text-redo", screen.text("text.redo"), !write || !box.isRedoable(), box::redo),
                new SeparatorMenuItem(),
                item("text-cut", screen.text("text.cut"), !write || !some || secret, box::cut),
                item("text-copy", screen.text("text.copy"), !some || secret, box::copy),
                item(
                        "text-paste",
                        screen.text("text.paste"),
                        !write || !Clipboard.getSystemClipboard().hasString(),
                        box::paste),
                item("text-delete", screen.text("text.delete"), !write || !some, () -> box.deleteText(chosen)),
                new SeparatorMenuItem(),
                item("text-all", screen.text("text.all"), chosen.getLength() == box.getLength(), box::selectAll));
    }

    private static MenuItem item(String id, String name, boolean idle, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setDisable(idle);
        item.setOnAction(event -> action.run());
        return item;
    }
}
