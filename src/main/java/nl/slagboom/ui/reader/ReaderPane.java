package nl.slagboom.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;

/** For whom it is: one's own people, a partner, or everybody. */
public final class ReaderPane extends VBox {

    private final Screen screen;
    private final LastPartner last;
    private final Runnable changed;
    private Audience told = Audience.OWN;
    private final Label heading = new Label();
    private final RadioButton own = new RadioButton();
    private final RadioButton partner = new RadioButton();
    private final RadioButton anyone = new RadioButton();
    private final Label ownNot = new Label();
    private final Label anyoneNot = new Label();
    private final ComboBox<Neighbour> reader = new ComboBox<>();
    private Neighbour neighbour;

    /**
     * Begins for one's own people.
     *
     * @param id before the names of what is in it
     * @param last proposed where it is for a partner
     * @param changed run when it is for another
     */
    public ReaderPane(Screen screen, String id, LastPartner last, Runnable changed) {
        this.screen = screen;
        this.last = last;
        this.changed = changed;
        neighbour = last.get();
        getStyleClass().add("readers");
        heading.getStyleClass().add("section-title");
        own.setId(id + "-own");
        partner.setId(id + "-partner");
        anyone.setId(id + "-public");
        ownNot.setId(id + "-own-not");
        anyoneNot.setId(id + "-public-not");
        reader.setId(id + "-reader");
        reader.getItems().setAll(Neighbour.values());
        reader.setValue(neighbour);
        reader.disableProperty().bind(partner.selectedProperty().not());
        ToggleGroup group = new ToggleGroup();
        for (RadioButton one : List.of(own, partner, anyone)) {
            one.setToggleGroup(group);
            one.setWrapText(true);
            one.setMinHeight(USE_PREF_SIZE);
        }
        own.setSelected(true);
        for (Label not : List.of(ownNot, anyoneNot)) {
            not.setWrapText(true);
            not.setMinHeight(USE_PREF_SIZE);
            not.getStyleClass().add("refused-why");
        }
        getChildren().addAll(heading, line(own, ownNot), line(partner, reader), line(anyone, anyoneNot));
        group.selectedToggleProperty().subscribe((was, now) -> tell());
        reader.valueProperty().subscribe((was, now) -> {
            if (now == null) return; // while its words change
            neighbour = now;
            last.set(now);
            tell();
        });
        screen.wording().subscribe(this::words);
    }

    private static Node line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("readers-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
        if (audience().equals(told)) return;
        told = audience();
        changed.run();
    }

    /** For one's own people, until somebody says otherwise. */
    public void begin() {
        own.setSelected(true);
        propose();
    }

    /** The partner chosen last is proposed. */
    public void propose() {
        reader.setValue(last.get());
    }

    public void toPartner() {
        partner.setSelected(true);
    }

    /** That partner, where it is for one. */
    public void choose(Neighbour one) {
        reader.setValue(one);
    }

    /**
     * Which readers it can be for besides a partner.
     *
     * @param why it cannot be for others
     */
    public void restrict(boolean toOwn, boolean toAnyone, String why) {
        restrict(own, ownNot, toOwn, why);
        restrict(anyone, anyoneNot, toAnyone, why);
    }

    private static void restrict(RadioButton choice, Label not, boolean may, String why) {
        choice.setDisable(!may);
        not.setText(may ? "" : why);
        choice.setAccessibleHelp(not.getText());
    }

    public Audience audience() {
        if (own.isSelected()) return Audience.OWN;
        return partner.isSelected() ? Audience.partner(neighbour) : Audience.PUBLIC;
    }

    /** The partner it would be for, also where it is not for one. */
    public Neighbour neighbour() {
        return neighbour;
    }
}
