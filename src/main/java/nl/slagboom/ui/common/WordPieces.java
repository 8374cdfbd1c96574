package nl.slagboom.ui.common;

import java.util.List;
import javafx.scene.text.Text;

/** Pieces of a text as a person sees them: what stays, what is new, what is gone. */
public final class WordPieces {

    private WordPieces() {}

    /** Of two texts, word by word. */
    public static List<Text> of(List<WordDifference.Words> words) {
        return words.stream().map(some -> of(some.text(), style(some.kind()))).toList();
    }

    /** @param style {@code same}, {@code new}, {@code old}, or {@code name} for what is only said of it */
    public static Text of(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static String style(WordDifference.Kind kind) {
        return switch (kind) {
            case SAME -> "same";
            case ADDED -> "new";
            case REMOVED -> "old";
        };
    }
}
