package nl.slagboom.ui.print;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.LastPartner;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;

/** For whom it is: one's own people, a partner, or everybody. */
final class ReaderPane extends VBox {

    private static final double GAP = 10;

    private final Screen screen;
    private final LastPartner last;
    private final Runnable changed;
    private Audience told = Audience.OWN;
    private final Label heading = new Label();
    private final RadioButton own = new RadioButton();
    private final RadioButton partner = new RadioButton();
    private final RadioButton anyone = new RadioButton();
    private final ComboBox<Neighbour> reader = new ComboBox<>();

    /**
     * Begins for one's own people.
     *
     * @param last proposed where it is for a partner
     * @param changed run when it is for another
     */
    ReaderPane(Screen screen, LastPartner last, Runnable changed) {
        super(GAP);
        this.screen = screen;
        this.last = last;
        this.changed = changed;
        heading.getStyleClass().add("section-title");
        own.setId("print-own");
        partner.setId("print-partner");
        anyone.setId("print-public");
        reader.setId("print-reader");
        reader.getItems().setAll(Neighbour.values());
        reader.setValue(last.get());
        reader.disableProperty().bind(partner.selectedProperty().not());
        ToggleGroup group = new ToggleGroup();
        for (RadioButton one : List.of(own, partner, anyone)) one.setToggleGroup(group);
        own.setSelected(true);
        HBox ofPartner = new HBox(GAP, partner, reader);
        ofPartner.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, own, ofPartner, anyone);
        group.selectedToggleProperty().subscribe((was, now) -> tell());
        reader.valueProperty().subscribe((was, now) -> {
            if (now != null) last.set(now); // null while its words change
        });
        reader.valueProperty().subscribe((was, now) -> tell());
        screen.wording().subscribe(this::words);
    }

    private void words(Wording wording) {
        heading.setText(screen.text("export.for"));
        own.setText(screen.text("export.for.own"));
        partner.setText(screen.text("export.for.partner"));
        anyone.setText(screen.text("export.for.public"));
        reader.setAccessibleText(screen.text("export.for.partner"));
        Worded.in(reader, wording::value);
    }

    private void tell() {
        if (reader.getValue() == null || audience().equals(told)) return;
        told = audience();
        changed.run();
    }

    /** For one's own people, until somebody says otherwise. */
    void begin() {
        own.setSelected(true);
        reader.setValue(last.get());
    }

    Audience audience() {
        if (own.isSelected()) return Audience.OWN;
        return partner.isSelected() ? Audience.partner(reader.getValue()) : Audience.PUBLIC;
    }
}
