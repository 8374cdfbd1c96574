package nl.slagboom.ui.detail;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.WordDifference;
import nl.slagboom.ui.common.WordDifference.Kind;
import nl.slagboom.ui.common.WordDifference.Words;
import nl.slagboom.ui.common.WordPieces;

/** A text that was changed: its words, those that are gone struck through, those that came underlined. */
final class ChangedWords extends TextFlow {

    private ChangedWords(FieldLine line, List<Words> words, Wording wording) {
        getStyleClass().add("changed-words");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(line.said(wording));
        getChildren().add(WordPieces.of(wording.labelled(line.label(), " ").stripTrailing() + " ", "name"));
        getChildren().addAll(WordPieces.of(words));
    }

    /** Where no word stayed, what was and what became stand behind one another as of any field. */
    static Node of(FieldLine line, Wording wording) {
        if (line.before().isEmpty() || line.after().isEmpty()) return new FieldLabel(line, wording);
        List<Words> words = WordDifference.between(line.before(), line.after());
        boolean some = words.stream()
                .anyMatch(one -> one.kind() == Kind.SAME && !one.text().isBlank());
        return some ? new ChangedWords(line, words, wording) : new FieldLabel(line, wording);
    }
}
