package nl.slagboom.ui.field;

import javafx.scene.control.CheckBox;
import nl.slagboom.i18n.Wording;
import org.jspecify.annotations.Nullable;

/** Yes, or not given. */
final class FlagEditor extends Editor<Boolean> {

    private final CheckBox box = new CheckBox();

    FlagEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        box.selectedProperty().subscribe(yes -> changed(yes));
        place(box, box);
    }

    @Override
    void put(@Nullable Boolean value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }
}
