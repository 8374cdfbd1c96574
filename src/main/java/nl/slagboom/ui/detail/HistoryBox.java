package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Change;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What was done to an obstacle, the newest first: who, when, and each field as it was and as it became. */
final class HistoryBox extends VBox {

    private final Screen screen;

    HistoryBox(List<Change> changes, Screen screen) {
        this.screen = screen;
        getStyleClass().add("history");
        Wording wording = screen.words();
        for (Change change : changes) {
            Label when = new Label(wording.value(change.changeset().at()) + " · "
                    + change.changeset().by() + " · "
                    + wording.value(change.changeset().kind()));
            when.getStyleClass().add("history-when");
            getChildren().add(when);
            for (Change.FieldChange field : change.fields()) getChildren().addAll(lines(field));
        }
    }

    private List<Label> lines(Change.FieldChange change) {
        Wording wording = screen.words();
        PartKind<?> kind = change.kind();
        String label = kind == null ? wording.label(change.field()) : wording.label(kind, change.field());
        if (change.before() instanceof LocalizedText || change.after() instanceof LocalizedText)
            return lines(label, text(change.before()), text(change.after()));
        return List.of(line(label, wording.value(change.before()), wording.value(change.after())));
    }

    /** A text by language: only what was changed. */
    private List<Label> lines(String label, LocalizedText before, LocalizedText after) {
        List<Label> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            String was = Objects.requireNonNullElse(before.in(language), "");
            String became = Objects.requireNonNullElse(after.in(language), "");
            String name = screen.text(
                    "detail.conflict.language", label, screen.words().value(language));
            if (!was.equals(became)) lines.add(line(name, was, became));
        }
        return lines;
    }

    private static LocalizedText text(@Nullable Object value) {
        return value instanceof LocalizedText text ? text : LocalizedText.EMPTY;
    }

    private Label line(String label, String before, String after) {
        String became = after.isEmpty() ? screen.text("detail.conflict.empty") : after;
        Label line = new Label(label + ": " + (before.isEmpty() ? "" : before + " → ") + became);
        line.setWrapText(true);
        return line;
    }
}
