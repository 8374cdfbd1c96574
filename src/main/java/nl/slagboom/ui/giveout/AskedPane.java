package nl.slagboom.ui.giveout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.HandOver;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** What is asked of a partner with a workbook: until when an answer, and what he may change. */
public final class AskedPane extends FlowPane {

    static final String WIDE = "asked-wide";
    private static final double WRAPPED = 1020;

    private final Screen screen;
    private final String id;
    private final VBox until = new VBox();
    private final Label editableLabel = new Label();
    private final CheckComboBox<Field<Obstacle, ?>> editable = new CheckComboBox<>();
    private Audience audience = Audience.partner(null);
    private Editor<LocalDate> day;
    private @Nullable LocalDate answerBy;
    private boolean isReadable = true;

    /** @param id the beginning of those of its two controls */
    public AskedPane(Screen screen, String id) {
        this.screen = screen;
        this.id = id;
        getStyleClass().add("hand-out");
        prefWrapLengthProperty().bind(screen.textSize().length(WRAPPED));
        until.getStyleClass().add(WIDE);
        editable.setId(id + "-editable");
        editable.setAccessibleRole(AccessibleRole.COMBO_BOX);
        editable.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        editableLabel.setLabelFor(editable);
        editableLabel.getStyleClass().add("field-label");
        VBox may = new VBox(editableLabel, editable);
        may.getStyleClass().addAll("field", WIDE); // the box itself loses any class when it is drawn
        Gradually filled = new Gradually(this);
        sceneProperty().subscribe(scene -> {
            if (scene != null && getChildren().isEmpty())
                filled.begin(List.of(
                        () -> getChildren().add(until), () -> getChildren().add(may)));
        });
        day = day(screen.words());
        offer(Set.copyOf(HandOver.usuallyEditable(audience)));
        screen.wording().subscribe(this::words);
    }

    /** By itself the box opens to the mouse alone; once it is open it knows the keys, if only it is on a line. */
    private void pressed(KeyEvent event) {
        boolean opens =
                event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.F4;
        if (!opens) return;
        editable.show();
        event.consume();
        editable.getChildrenUnmodifiable().forEach(AskedPane::beginList);
    }

    private static void beginList(Node box) {
        if (box instanceof ComboBox<?> drawn
                && drawn.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list
                && list.getFocusModel().getFocusedIndex() < 0)
            list.getFocusModel().focus(0);
    }

    private void words(Wording wording) {
        editableLabel.setText(screen.text("export.handout.editable"));
        editable.setConverter(new Worded<>(wording::label));
        offer(checked()); // else its words stay those of the language before
        day = day(wording);
    }

    private Editor<LocalDate> day(Wording wording) {
        Editor<LocalDate> made = Editors.day(id + "-until", screen.text("export.handout.until"), wording);
        made.doubt(value -> value != null && isPast(value) ? screen.text("export.handout.until.past") : "");
        made.show(answerBy);
        made.onChange(value -> answerBy = value);
        made.untakenProperty().subscribe(untaken -> isReadable = untaken == null);
        until.getChildren().setAll(made.node());
        return made;
    }

    /** Another partner may change other fields. */
    void become(Audience now) {
        if (now.equals(audience)) return;
        audience = now;
        offer(Set.copyOf(HandOver.usuallyEditable(now)));
    }

    /**
     * Begins with what was asked before.
     *
     * @param before until when an answer was asked; null where it was not, or is to be said anew
     * @param fields the codes of those that could be changed
     */
    public void begin(Audience of, @Nullable LocalDate before, List<String> fields) {
        audience = of;
        offer(offered().stream().filter(field -> fields.contains(field.code())).collect(Collectors.toSet()));
        answerBy = before;
        day = day(screen.words());
    }

    private List<Field<Obstacle, ?>> offered() {
        return HandOver.fields(audience).stream().filter(Field::isStated).toList();
    }

    private void offer(Set<Field<Obstacle, ?>> checked) {
        List<Field<Obstacle, ?>> fields = offered();
        editable.getCheckModel().clearChecks();
        editable.getItems().setAll(fields);
        fields.stream().filter(checked::contains).forEach(editable.getCheckModel()::check);
    }

    private Set<Field<Obstacle, ?>> checked() {
        return new LinkedHashSet<>(editable.getCheckModel().getCheckedItems());
    }

    /** Takes the keyboard. */
    public void begin() {
        day.focus();
    }

    /** Whether the day, where one was typed, can be read and is not over; else it says so itself. */
    public boolean isReadable() {
        return isReadable && (answerBy == null || !isPast(answerBy));
    }

    private static boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(ZoneId.systemDefault()));
    }

    /** Until when an answer is asked; null where none is. */
    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    /** The codes of the fields that the partner may change. */
    public Set<String> fields() {
        return checked().stream().map(Field::code).collect(Collectors.toSet());
    }
}
