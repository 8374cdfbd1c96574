package nl.slagboom.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The tick that takes a row. By keyboard, Space on the row does the same. */
final class TakeCell extends TableCell<PlannedRow, PlannedRow> {

    private final CheckBox box = new CheckBox();
    private final Screen screen;
    private final IntakeViewModel model;

    TakeCell(Screen screen, IntakeViewModel model) {
        this.screen = screen;
        this.model = model;
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            if (getItem() != null) model.take(getItem(), box.isSelected());
        });
    }

    @Override
    protected void updateItem(@Nullable PlannedRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : box);
        if (row == null || empty) return;
        box.setSelected(!model.leftOut().rows().contains(row.place()) && row.kind() != PlannedRow.Kind.REFUSED);
        box.setDisable(row.kind() == PlannedRow.Kind.REFUSED);
        box.setAccessibleText(screen.text("intake.row.take", row.at(), row.sheet()));
    }
}
