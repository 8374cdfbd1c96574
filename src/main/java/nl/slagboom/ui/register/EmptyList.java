package nl.slagboom.ui.register;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Meant;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** Stands where no row is: why that is so, and the search that may have been meant. */
final class EmptyList extends VBox {

    private final RegisterViewModel model;
    private final Screen screen;
    private final Label why = new Label();
    private final Hyperlink meant = new Hyperlink();

    /** @param taken run after the search that is offered was taken */
    EmptyList(RegisterViewModel model, Screen screen, Runnable taken) {
        this.model = model;
        this.screen = screen;
        getStyleClass().add("empty");
        why.setWrapText(true);
        why.setId("why-empty");
        meant.setWrapText(true);
        meant.setId("meant");
        meant.setOnAction(event -> {
            Meant.Finding finding = model.meantProperty().get();
            if (finding == null) return;
            model.wordsProperty().set(typed(finding));
            taken.run();
        });
        meant.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            meant.fire();
        });
        setAlignment(Pos.CENTER);
        getChildren().setAll(why, meant);
        model.totalProperty().subscribe(this::speak);
        model.settledProperty().subscribe(this::speak);
        model.wordsProperty().subscribe(this::speak);
        model.meantProperty().subscribe(this::offer);
        screen.wording().subscribe(wording -> speak());
    }

    /** Takes the keyboard where a search is offered. */
    boolean begin() {
        if (meant.isVisible()) meant.requestFocus();
        return meant.isVisible();
    }

    private void speak() {
        boolean blank = model.totalProperty().get() == 0;
        boolean read = model.settledProperty().get();
        why.setText(
                blank
                        ? screen.text(read ? "register.blank" : "register.reading")
                        : model.stray()
                                .map(stray -> screen.words()
                                        .messages()
                                        .text(stray.why(screen.words().messages()::label)))
                                .orElseGet(() -> screen.text("register.empty")));
        offer(model.meantProperty().get());
    }

    private void offer(Meant.@Nullable Finding finding) {
        meant.setText(finding == null ? "" : screen.text("register.meant", typed(finding), finding.count()));
        meant.setVisited(false);
        meant.setVisible(finding != null);
        meant.setManaged(finding != null);
    }

    private String typed(Meant.Finding finding) {
        return finding.meant().typed(screen.words().messages()::label);
    }
}
