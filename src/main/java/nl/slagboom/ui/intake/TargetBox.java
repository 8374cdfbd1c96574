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
import nl.slagboom.exchange.intake.Target;

/**
 * Where a column goes, as a box to type in: some letters and Enter choose, arrow down or a click shows all that fits,
 * Escape or leaving the box puts back what was there.
 */
final class TargetBox extends TextField {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final double LONGEST = 280;
    private static final int SHORT = 7; // so many fit

    private final TargetNames names;
    private final Consumer<Target> chosen;
    private final ContextMenu menu = new ContextMenu();
    private Target target = Target.Special.NOT_PLACED;
    private boolean showing;

    TargetBox(TargetNames names, Consumer<Target> chosen) {
        this.names = names;
        this.chosen = chosen;
        setPrefColumnCount(22);
        menu.setSkin(new ContextMenuSkin(menu)); // now, so that its height is known when it is placed
        setAccessibleHelp(names.wording().messages().text("intake.column.target.help"));
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
            else show(target);
        });
    }

    void show(Target shown) {
        target = shown;
        showing = true;
        setText(names.of(shown));
        showing = false;
        menu.hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
            offer();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(target);
            selectAll();
            event.consume();
        }
    }

    private List<Target> fitting() {
        return names.matching(getText().equals(names.of(target)) ? "" : getText());
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

    private MenuItem item(Target offered) {
        MenuItem item = new MenuItem(names.of(offered));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose(offered));
        return item;
    }

    private void enter() {
        if (getText().equals(names.of(target))) return;
        List<Target> fitting = fitting();
        if (!fitting.isEmpty()) {
            choose(fitting.getFirst());
            return;
        }
        pseudoClassStateChanged(DANGER, true);
        setAccessibleHelp(names.wording().messages().text("intake.column.target.unknown", getText()));
    }

    private void choose(Target choice) {
        show(choice);
        selectAll();
        chosen.accept(choice);
    }
}
