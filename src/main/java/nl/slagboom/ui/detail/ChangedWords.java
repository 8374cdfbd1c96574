package nl.slagboom.ui.detail;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.WordDifference;
import nl.slagboom.ui.common.WordDifference.Kind;
import nl.slagboom.ui.common.WordDifference.Words;

/** A text that was changed: its words, those that are gone struck through, those that came underlined. */
final class ChangedWords extends TextFlow {

    private ChangedWords(FieldLine line, List<Words> words, Wording wording) {
        getStyleClass().add("changed-words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(line.said(wording));
        getChildren().add(piece(wording.labelled(line.label(), " ").stripTrailing() + " ", "name"));
        for (Words some : words) getChildren().add(piece(some.text(), style(some.kind())));
    }

    /** Where no word stayed, what was and what became stand behind one another as of any field. */
    static Node of(FieldLine line, Wording wording) {
        if (line.before().isEmpty() || line.after().isEmpty()) return new FieldLabel(line, wording);
        List<Words> words = WordDifference.between(line.before(), line.after());
        boolean some = words.stream()
                .anyMatch(one -> one.kind() == Kind.SAME && !one.text().isBlank());
        return some ? new ChangedWords(line, words, wording) : new FieldLabel(line, wording);
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case SAME -> "same";
            case ADDED -> "new";
            case REMOVED -> "old";
        };
    }

    private static Text piece(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
