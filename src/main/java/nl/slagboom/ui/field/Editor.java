package nl.slagboom.ui.field;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Explained;
import nl.slagboom.ui.common.Keyboard;
import nl.slagboom.ui.common.TypingUndo;
import nl.slagboom.ui.spelling.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A field on the screen: its label, its control, and what is wrong with it, said beneath it.
 *
 * @param <T> what the field holds; null is not given
 */
public abstract class Editor<T> {

    /**
     * A place in a control.
     *
     * @param language of the text that is shown; null where it has none
     * @param text what stands in it as it was typed; null where nothing is typed
     * @param anchor where the choice in the text begins
     * @param caret where it ends
     */
    public record Spot(
            @Nullable Language language, @Nullable String text, int anchor, int caret) {}

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    final String id;
    final Wording wording;
    private final Label label = new Label();
    private String forms = "";
    private final Label error = new Label();
    private final Remark hint = new Remark();
    private final Remark doubt = new Remark();
    private final Remark length = new Remark();
    private final Remark spelling = new Remark();
    private final VBox box = new VBox(label);
    private final ReadOnlyObjectWrapper<@Nullable Untaken> untaken = new ReadOnlyObjectWrapper<>();
    private Consumer<@Nullable T> sink = value -> {};
    private Function<@Nullable T, String> doubted = value -> "";
    private boolean showing;

    Editor(String id, String text, Wording wording) {
        this.id = id;
        this.wording = wording;
        label.setText(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-label");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.getStyleClass().add("field-error");
        error.setManaged(false);
        error.setVisible(false);
        box.getStyleClass().add("field");
    }

    /** Places the control; the first call names the one that the label belongs to. */
    final void place(Region control, Node labelled) {
        labelled.setId(id);
        labelled.setAccessibleText(label.getText());
        label.setLabelFor(labelled);
        control.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().setAll(label, control, hint, doubt, length, spelling, error);
    }

    /** What its word means: where the mouse rests on it, and to who does not see it. */
    final void explain(String definition) {
        new Explained(definition).on(label);
        if (forms.isEmpty()) sayForms(definition);
    }

    /** What is to be known before it is filled in, beneath it. */
    final void hint(String said) {
        hint.accept(said);
        help();
    }

    /**
     * Has it remarked what is likely a slip. It is taken all the same.
     *
     * @param said of a value why it may be one; empty where it is none
     */
    public final void doubt(Function<@Nullable T, String> said) {
        doubted = said;
    }

    /** Label, control and error, as one. */
    public final Region node() {
        return box;
    }

    public final Label label() {
        return label;
    }

    /** Shows a value; it is not told to whoever listens. */
    public final void show(@Nullable T value) {
        showing = true;
        try {
            put(value);
        } finally {
            showing = false;
        }
        doubt.accept(doubted.apply(value));
        help();
    }

    /** @param taker told each new value; it may throw {@link InvalidValue}, which is then said at the field */
    public final void onChange(Consumer<@Nullable T> taker) {
        sink = taker;
    }

    /** What stands here and cannot be taken; null where all of it was. */
    public final ReadOnlyObjectProperty<@Nullable Untaken> untakenProperty() {
        return untaken.getReadOnlyProperty();
    }

    /** Puts back what stood in an editor of the same field and could not be taken there; here it may be. */
    @SuppressWarnings("unchecked") // it was a value of this field
    public final void putBack(Untaken before) {
        switch (before) {
            case Untaken.Text typed -> type(typed.text());
            case Untaken.Value refused -> {
                show((T) refused.value());
                changed((T) refused.value());
            }
        }
    }

    public final void focus() {
        Node node = label.getLabelFor();
        if (node != null) node.requestFocus();
    }

    /** Where the keyboard is in the control that the label belongs to; empty where it is elsewhere. */
    public final Optional<Spot> spot() {
        Node node = label.getLabelFor();
        if (node == null || !Keyboard.isIn(node)) return Optional.empty();
        Keyboard there = Keyboard.of(node);
        TextInputControl text = TypingUndo.text(node);
        return Optional.of(new Spot(language(), text == null ? null : text.getText(), there.anchor(), there.caret()));
    }

    /** Gives the keyboard back to where it was in an editor of the same field. */
    public final void goTo(Spot spot) {
        Node node = label.getLabelFor();
        if (node == null) return;
        Language language = spot.language();
        if (language != null) speak(language);
        TextInputControl text = TypingUndo.text(node);
        if (text != null && spot.text() != null) putSpaces(text, spot.text());
        new Keyboard(node, spot.anchor(), spot.caret()).giveBack();
    }

    /** A space at the end is not kept, but whoever types on after it has typed it. */
    private void putSpaces(TextInputControl text, String typed) {
        if (!typed.strip().equals(text.getText().strip())) return;
        showing = true;
        text.setText(typed);
        showing = false;
    }

    /** The language of the text that is shown; null where it has none. */
    @Nullable
    Language language() {
        return null;
    }

    /** Shows the text in a language, where it has several. */
    void speak(Language language) {}

    abstract void put(@Nullable T value);

    /** Has this text stand there as if a person had typed it. An editor that calls {@link #unreadable} can do that. */
    void type(String text) {
        throw new IllegalStateException("Nothing is typed into " + id);
    }

    final boolean isShowing() {
        return showing;
    }

    final void changed(@Nullable T value) {
        if (showing) return;
        doubt.accept(doubted.apply(value));
        try {
            sink.accept(value);
            say(null);
            untaken.set(null);
        } catch (InvalidValue e) {
            say(wording.messages().text(e));
            untaken.set(new Untaken.Value(value));
        }
    }

    /** @param key says of the text why it cannot be read */
    final void unreadable(String key, String text) {
        if (showing) return;
        doubt.accept("");
        say(wording.messages().text(key, text));
        untaken.set(new Untaken.Text(text));
    }

    /** @param said what may be typed: told with the field whenever nothing is wrong */
    final void sayForms(String said) {
        forms = said;
        help();
    }

    /** @param said how long the text is; empty where that is no matter */
    final void sayLength(String said) {
        length.accept(said);
        help();
    }

    /** @param said which words are not known; empty where all are */
    final void saySpelling(String said) {
        spelling.accept(said);
        help();
    }

    /** What stands beneath the field is told with it. */
    private void help() {
        Node node = label.getLabelFor();
        if (node == null || error.isVisible()) return;
        String said = Stream.of(forms, hint.getText(), doubt.getText(), length.getText(), spelling.getText())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
        node.setAccessibleHelp(said.isEmpty() ? null : said);
    }

    private void say(@Nullable String text) {
        boolean wrong = text != null;
        error.setText(text == null ? "" : text);
        error.setManaged(wrong);
        error.setVisible(wrong);
        Node node = label.getLabelFor();
        if (node != null) {
            node.pseudoClassStateChanged(DANGER, wrong);
            if (wrong) node.setAccessibleHelp(text);
            else help();
        }
    }
}
