package nl.slagboom.ui.settings;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.slagboom.search.KnownTag;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The name of a tag, written over in its place: Enter and Tab take what was typed, Esc does not. */
final class TagNameCell extends TableCell<KnownTag, String> {

    private final TextField field = new TextField();

    TagNameCell(Screen screen) {
        field.setId("setting-tag-name");
        field.setAccessibleText(screen.text("tags.name"));
        field.setOnAction(event -> commitEdit(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            commitEdit(field.getText());
            event.consume();
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) return;
        field.setText(getItem());
        setText(null);
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        showName();
        getTableView().requestFocus();
    }

    @Override
    public void commitEdit(@Nullable String typed) {
        super.commitEdit(typed);
        showName();
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
        super.updateItem(name, empty);
        if (!isEditing()) showName();
    }

    private void showName() {
        setGraphic(null);
        setText(isEmpty() ? null : getItem());
    }
}
