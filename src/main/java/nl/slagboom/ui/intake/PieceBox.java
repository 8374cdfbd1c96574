package nl.slagboom.ui.intake;

import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.slagboom.exchange.intake.Piece;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.PartKind;

/** A piece of a row: the tick that takes it, a word and a colour for how it differs, and what was and will be. */
final class PieceBox extends VBox {

    private final Piece piece;
    private final Wording wording;
    private final CheckBox box = new CheckBox();
    private final Label tone = new Label();

    PieceBox(Piece piece, Wording wording) {
        this.piece = piece;
        this.wording = wording;
        getStyleClass().addAll("piece", piece.tone().name().toLowerCase(Locale.ROOT));
        box.setText(name());
        box.setMnemonicParsing(false);
        tone.getStyleClass().add("tone");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(box, space, tone);
        getChildren().add(heading);
        for (FieldChange change : piece.changes()) getChildren().add(line(change));
        if (piece.isNeeded()) {
            Label needed = new Label(wording.messages().text("intake.piece.needed"));
            needed.getStyleClass().add("field-label");
            getChildren().add(needed);
        }
    }

    /** Shows whether it is taken; what is left out says so beside its colour. */
    void show(boolean taken, boolean canChange) {
        box.setSelected(taken);
        box.setDisable(!canChange);
        String word = taken ? "intake.tone." + piece.tone().name() : "intake.kind.LEFT_OUT";
        tone.setText(wording.messages().text(word));
        getStyleClass().remove("left-out");
        if (!taken) getStyleClass().add("left-out");
    }

    CheckBox box() {
        return box;
    }

    Piece piece() {
        return piece;
    }

    /** Whether more than one field goes with this tick. */
    private boolean isSeveral() {
        return piece.changes().size() > 1;
    }

    private String name() {
        PartKind<?> kind = piece.key().kind();
        String part = kind == null ? "" : wording.messages().text("intake.part." + kind.code());
        if (kind != null && isSeveral()) return part;
        String label = label(piece.changes().getFirst());
        return kind == null ? label : wording.labelled(part, label);
    }

    private String label(FieldChange change) {
        PartKind<?> kind = change.kind();
        return kind == null ? wording.label(change.field()) : wording.label(kind, change.field());
    }

    private TextFlow line(FieldChange change) {
        TextFlow line = new TextFlow();
        boolean named = !isSeveral() || label(change).equals(box.getText());
        if (!named)
            line.getChildren().add(text(wording.labelled(label(change), " ").stripTrailing() + " ", "name"));
        String before = Value.of(change.before(), wording);
        String after = Value.of(change.after(), wording);
        if (!before.isEmpty()) {
            line.getChildren().add(text(before, "old"));
            line.getChildren().add(text(" → ", "name"));
        }
        line.getChildren().add(text(after.isEmpty() ? "–" : after, "new"));
        return line;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
