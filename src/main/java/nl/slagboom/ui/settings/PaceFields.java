package nl.slagboom.ui.settings;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import nl.slagboom.model.code.Status;
import nl.slagboom.report.Pace;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;

/** How many days an obstacle may stand still in each stage; a field each. */
final class PaceFields extends GridPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 5;

    private final Screen screen;
    private final Settings settings;
    private final Label refused = new Label();

    PaceFields(Screen screen, Settings settings) {
        this.screen = screen;
        this.settings = settings;
        getStyleClass().add("setting-days");
        refused.getStyleClass().add("field-error");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        int row = 0;
        for (Status status : Status.values()) {
            if (Pace.USUAL.of(status).isPresent()) add(status, row++);
        }
        add(refused, 0, row, 2, 1);
    }

    private void add(Status status, int row) {
        TextField field = new TextField();
        field.setId("setting-days-" + status.name());
        field.setPrefColumnCount(COLUMNS);
        Label label = new Label();
        label.setLabelFor(field);
        screen.wording().subscribe(wording -> label.setText(wording.value(status)));
        show(status, field);
        field.setOnAction(event -> keep(status, field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) keep(status, field);
        });
        addRow(row, label, field);
    }

    private void show(Status status, TextField field) {
        Pace.of(settings::get).of(status).ifPresent(days -> field.setText(String.valueOf(days)));
    }

    /** What is no number of days stays in its field, and what was set before holds. */
    private void keep(Status status, TextField field) {
        String typed = field.getText().strip();
        boolean valid = Pace.isNumberOfDays(typed);
        field.pseudoClassStateChanged(DANGER, !valid);
        refused.setText(valid ? "" : screen.text("settings.pace.refused", typed));
        boolean isOther =
                valid && !Pace.of(settings::get).of(status).map(String::valueOf).equals(Optional.of(typed));
        if (isOther) settings.set(Pace.key(status), typed);
    }
}
