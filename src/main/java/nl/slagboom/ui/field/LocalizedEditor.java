package nl.slagboom.ui.field;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text in four languages, one shown at a time; those that are filled are marked. */
final class LocalizedEditor extends Editor<LocalizedText> {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final TextInputControl text;
    private final Map<Language, ToggleButton> tabs = new EnumMap<>(Language.class);
    private LocalizedText value = LocalizedText.EMPTY;
    private Language language;
    private boolean switching;

    LocalizedEditor(String id, String label, Wording wording, boolean multiline) {
        super(id, label, wording);
        language = wording.language();
        text = TextBoxes.of(multiline);
        HBox bar = new HBox();
        bar.getStyleClass().add("languages");
        ToggleGroup group = new ToggleGroup();
        for (Language one : Language.values()) {
            ToggleButton tab = new ToggleButton(one.code().toUpperCase(Locale.ROOT));
            tab.getStyleClass().addAll("small", "language");
            tab.setId(id + "-" + one.code());
            tab.setToggleGroup(group);
            tab.setOnAction(event -> switchTo(one));
            tabs.put(one, tab);
            bar.getChildren().add(tab);
        }
        text.textProperty().subscribe(this::typed);
        place(new VBox(bar, text), text);
        put(null);
    }

    @Override
    void put(@Nullable LocalizedText held) {
        value = held == null ? LocalizedText.EMPTY : held;
        switchTo(value.shownIn(language).orElse(language));
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

    private void mark() {
        tabs.forEach((one, tab) -> {
            boolean filled = value.in(one) != null;
            tab.setSelected(one == language);
            tab.pseudoClassStateChanged(FILLED, filled);
            tab.setAccessibleText(wording.messages()
                    .text(filled ? "detail.language.filled" : "detail.language.empty", wording.value(one)));
        });
    }
}
