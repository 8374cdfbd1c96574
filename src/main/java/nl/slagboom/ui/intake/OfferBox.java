package nl.slagboom.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ContextMenuSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A choice as a box to type in: some letters and Enter choose, arrow down or a click shows all that fits, Escape or leaving
 * the box puts back what was there.
 */
final class OfferBox<T> extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final double LONGEST = 280;
    private static final int SHORT = 7; // so many fit

    private final Offer<T> offer;
    private final Consumer<T> chosen;
    private final ContextMenu menu = new ContextMenu();
    private T choice;
    private boolean showing;

    OfferBox(Offer<T> offer, T choice, Consumer<T> chosen) {
        this.offer = offer;
        this.choice = choice;
        this.chosen = chosen;
        setPrefColumnCount(22);
        menu.setSkin(new ContextMenuSkin(menu)); // now, so that its height is known when it is placed
        setAccessibleHelp(offer.help());
        setOnAction(event -> enter());
        setOnMouseClicked(event -> {
            selectAll();
            offer();
        });
        textProperty().subscribe(text -> {
            pseudoClassStateChanged(DANGER, false);
            if (!showing && isFocused()) offer();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (focused) selectAll();
            else show(this.choice);
        });
    }

    void show(T shown) {
        choice = shown;
        showing = true;
        setText(offer.name(shown));
        showing = false;
        menu.hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
            offer();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(choice);
            selectAll();
            event.consume();
        }
    }

    private List<T> fitting() {
        return offer.matching(getText().equals(offer.name(choice)) ? "" : getText());
    }

    private void offer() {
        menu.getItems().setAll(fitting().stream().map(this::item).toList());
        // A list as high as the screen would be moved up until it fits, away from the box.
        if (menu.getSkin().getNode() instanceof Region list) {
            list.setMaxHeight(LONGEST);
            list.setPrefHeight(menu.getItems().size() > SHORT ? LONGEST : USE_COMPUTED_SIZE);
        }
        if (menu.getItems().isEmpty() || getScene() == null) menu.hide();
        else if (!menu.isShowing()) menu.show(this, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(T offered) {
        MenuItem item = new MenuItem(offer.name(offered));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose(offered));
        return item;
    }

    private void enter() {
        if (getText().equals(offer.name(choice))) return;
        List<T> fitting = fitting();
        if (!fitting.isEmpty()) {
            choose(fitting.getFirst());
            return;
        }
        pseudoClassStateChanged(DANGER, true);
        setAccessibleHelp(offer.unknown(getText()));
    }

    private void choose(T made) {
        show(made);
        selectAll();
        chosen.accept(made);
    }
}
