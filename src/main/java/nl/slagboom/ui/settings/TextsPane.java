package nl.slagboom.ui.settings;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Paragraphs;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.texts.StandardText;
import nl.slagboom.ui.texts.StandardTexts;
import org.jspecify.annotations.Nullable;

/** The standard texts by name, and beside them what the chosen one says. What is removed can be put back. */
final class TextsPane extends HBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int ROWS = 7;

    private final Screen screen;
    private final StandardTexts texts;
    private final ListView<StandardText> list = new ListView<>();
    private final TextField name = new TextField();
    private final Paragraphs text = new Paragraphs(ROWS);
    private final Label refused = new Label();
    private final Label places = new Label();
    private final Label empty = new Label();
    private final Button fresh = new Button();
    private final Button examples = new Button();
    private final Button remove = new Button();
    private final Button back = new Button();
    private @Nullable StandardText removed;
    private boolean isShowing;

    TextsPane(Screen screen, StandardTexts texts) {
        this.screen = screen;
        this.texts = texts;
        getStyleClass().add("setting-texts");
        list.setId("setting-texts");
        list.setCellFactory(view -> new NamedCell());
        list.setPlaceholder(empty);
        list.setItems(texts.all());
        empty.setWrapText(true);
        empty.getStyleClass().add("setting-what");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        name.setId("setting-text-name");
        name.setOnAction(event -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) rename();
        });
        text.setId("setting-text-text");
        text.textProperty().addListener((property, before, typed) -> type(typed));
        refused.setId("setting-text-refused");
        refused.getStyleClass().add("field-error");
        places.setId("setting-text-places");
        places.getStyleClass().add("setting-what");
        for (Label label : List.of(refused, places)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        button(fresh, "fresh", () -> choose(texts.begin(), name));
        button(examples, "examples", () -> choose(texts.addExamples(), list));
        button(remove, "remove", this::remove);
        button(back, "back", this::putBack);
        examples.managedProperty().bind(examples.visibleProperty());
        back.managedProperty().bind(back.visibleProperty());
        FlowPane deeds = new FlowPane(fresh, examples, remove, back);
        deeds.getStyleClass().add("setting-deeds");
        VBox beside = new VBox(name, text, refused, places, deeds);
        beside.getStyleClass().add("setting-beside");
        HBox.setHgrow(beside, Priority.ALWAYS);
        getChildren().addAll(list, beside);
        texts.all().addListener((ListChangeListener<StandardText>) change -> lie());
        screen.wording().subscribe(wording -> say());
        lie();
    }

    private void button(Button button, String id, Runnable action) {
        button.setId("setting-text-" + id);
        button.setOnAction(event -> action.run());
    }

    private void say() {
        list.setAccessibleText(screen.text("settings.standard"));
        empty.setText(screen.text("settings.standard.none"));
        name.setPromptText(screen.text("settings.standard.name"));
        name.setAccessibleText(screen.text("settings.standard.name"));
        text.setAccessibleText(screen.text("settings.standard.text"));
        places.setText(screen.text("settings.standard.places", texts.places()));
        fresh.setText(screen.text("settings.standard.fresh"));
        examples.setText(screen.text("settings.standard.examples"));
        remove.setText(screen.text("settings.standard.remove"));
        back.setText(screen.text("settings.standard.back", removed == null ? "" : removed.name()));
    }

    /** What can be done with as many as there are. */
    private void lie() {
        if (list.getSelectionModel().isEmpty() && !texts.all().isEmpty())
            list.getSelectionModel().selectFirst();
        examples.setVisible(texts.all().isEmpty() && removed == null);
        back.setVisible(removed != null);
        show(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable StandardText chosen) {
        isShowing = true;
        boolean none = chosen == null;
        for (var control : List.of(name, text, remove)) control.setDisable(none);
        String called = chosen == null ? "" : chosen.name();
        if (!name.isFocused() || !called.equals(name.getText().strip())) name.setText(called);
        String said = chosen == null ? "" : chosen.text();
        if (!said.equals(text.getText())) text.setText(said);
        refuse("");
        isShowing = false;
    }

    private void type(String typed) {
        StandardText chosen = list.getSelectionModel().getSelectedItem();
        if (isShowing || chosen == null || typed.equals(chosen.text())) return;
        int at = list.getSelectionModel().getSelectedIndex();
        isShowing = true; // what is typed stays as it is typed
        texts.change(chosen, typed);
        list.getSelectionModel().select(at);
        isShowing = false;
    }

    /** A name that cannot be stays in its field, and what it was called holds. */
    private void rename() {
        StandardText chosen = list.getSelectionModel().getSelectedItem();
        if (isShowing || chosen == null) return;
        String typed = name.getText().strip();
        if (typed.equals(chosen.name())) {
            refuse("");
            return;
        }
        if (!texts.canBeCalled(chosen, typed)) {
            refuse(screen.text("settings.standard.refused", StandardText.NAME_LENGTH));
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        texts.rename(chosen, typed);
        list.getSelectionModel().select(at);
    }

    private void refuse(String why) {
        refused.setText(why);
        name.pseudoClassStateChanged(DANGER, !why.isEmpty());
    }

    private void choose(StandardText one, Node keyboard) {
        removed = null;
        list.getSelectionModel().select(one);
        list.scrollTo(one);
        lie();
        keyboard.requestFocus();
        if (keyboard.equals(name)) name.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !list.getSelectionModel().isEmpty()) remove();
        else if (event.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) text.requestFocus();
        else return;
        event.consume();
    }

    private void remove() {
        StandardText chosen = Objects.requireNonNull(list.getSelectionModel().getSelectedItem());
        removed = chosen;
        texts.remove(chosen);
        lie();
        say();
        list.requestFocus();
    }

    private void putBack() {
        StandardText gone = Objects.requireNonNull(removed);
        removed = null;
        texts.add(gone);
        choose(gone, list);
    }

    private static final class NamedCell extends ListCell<StandardText> {

        @Override
        protected void updateItem(@Nullable StandardText item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(isEmpty || item == null ? null : item.name());
        }
    }
}
