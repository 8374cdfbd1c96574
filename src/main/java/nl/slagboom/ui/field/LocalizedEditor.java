package nl.slagboom.ui.field;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.spelling.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A text in four languages, one shown at a time; those that are filled are marked. One that is empty shows what stands in
 * another, dimmed, and can begin with it.
 */
final class LocalizedEditor extends Editor<LocalizedText> {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final int SHOWN = 300;

    private final TextInputControl text;
    private final Map<Language, ToggleButton> tabs = new EnumMap<>(Language.class);
    private final BorrowButton borrow;
    private final Lengths lengths;
    private LocalizedText value = LocalizedText.EMPTY;
    private Language language;
    private boolean switching;

    /** @param limit in characters without spaces, of what is told when a text is longer */
    LocalizedEditor(String id, String label, Wording wording, boolean multiline, OptionalInt limit) {
        super(id, label, wording);
        language = wording.language();
        text = TextBoxes.of(multiline);
        lengths = new Lengths(limit, wording);
        borrow = new BorrowButton(id + "-borrow", wording, this::beginWith);
        HBox languages = new HBox();
        languages.getStyleClass().add("languages");
        ToggleGroup group = new ToggleGroup();
        for (Language one : Language.values()) {
            ToggleButton tab = new ToggleButton(one.code().toUpperCase(Locale.ROOT));
            tab.getStyleClass().addAll("small", "language");
            tab.setId(id + "-" + one.code());
            tab.setToggleGroup(group);
            tab.setOnAction(event -> switchTo(one));
            tabs.put(one, tab);
            languages.getChildren().add(tab);
        }
        FlowPane bar = new FlowPane(languages, borrow);
        bar.getStyleClass().add("languages-bar");
        text.textProperty().subscribe(this::typed);
        new Proof(() -> language, this::saySpelling).on(text);
        place(new VBox(bar, text), text);
        put(null);
    }

    @Override
    void put(@Nullable LocalizedText held) {
        value = held == null ? LocalizedText.EMPTY : held;
        switchTo(value.shownIn(language).orElse(language));
    }

    @Override
    Language language() {
        return language;
    }

    @Override
    void speak(Language wanted) {
        switchTo(wanted);
    }

    private void typed(String typed) {
        if (switching || isShowing()) return;
        value = value.with(language, typed);
        mark();
        changed(value);
    }

    private void switchTo(Language wanted) {
        switching = true;
        language = wanted;
        text.setText(Objects.requireNonNullElse(value.in(wanted), ""));
        switching = false;
        mark();
    }

    /** As if it were typed: Ctrl+Z takes it back. */
    private void beginWith(Language from) {
        text.replaceText(0, text.getLength(), Objects.requireNonNullElse(value.in(from), ""));
        text.requestFocus();
        text.positionCaret(0);
    }

    private void mark() {
        tabs.forEach((one, tab) -> {
            boolean filled = value.in(one) != null;
            tab.setSelected(one == language);
            tab.pseudoClassStateChanged(FILLED, filled);
            tab.setAccessibleText(wording.messages()
                    .text(filled ? "detail.language.filled" : "detail.language.empty", wording.value(one)));
        });
        text.setPromptText(borrowed());
        borrow.offer(value, language);
        sayLength(lengths.of(value, language));
    }

    private String borrowed() {
        if (value.in(language) != null) return "";
        return value.shownIn(language)
                .map(other ->
                        wording.messages().text("detail.borrowed", wording.value(other), beginning(value.in(other))))
                .orElse("");
    }

    private static String beginning(@Nullable String whole) {
        String text = Objects.requireNonNullElse(whole, "");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
