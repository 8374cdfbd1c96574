package nl.slagboom.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import nl.slagboom.spelling.Word;
import org.jspecify.annotations.Nullable;

/** Waves beneath words of a text box, as far as they are in sight. They follow it when it is scrolled or resized. */
final class Underlines extends Path {

    private static final double STEP = 2; // pixels
    private static final double HEIGHT = 2;

    private final TextInputControl box;
    private List<Word> words = List.of();
    private @Nullable Node followed;

    Underlines(TextInputControl box) {
        this.box = box;
        getStyleClass().add("spelling-underlines");
        setManaged(false);
        setMouseTransparent(true);
        box.skinProperty().subscribe(skin -> {
            if (skin instanceof SkinBase<?> base && !base.getChildren().contains(this))
                base.getChildren().add(this);
            draw();
        });
        box.widthProperty().subscribe(width -> draw());
        box.heightProperty().subscribe(height -> draw());
    }

    void show(List<Word> unknown) {
        words = unknown;
        draw();
    }

    private void draw() {
        Text text = text();
        if (text != null) follow(text);
        getElements().clear();
        if (text == null) return;
        for (Word word : words) for (Bounds line : lines(text, word)) if (isSeen(line)) wave(line);
    }

    /** Where a word stands in the box; its first line where it is cut in two. Null while it stands nowhere. */
    @Nullable
    Bounds place(Word word) {
        Text text = text();
        return text == null ? null : lines(text, word).stream().findFirst().orElse(null);
    }

    /** Where in the text a point of the scene is; −1 while the text is not drawn. */
    int at(double sceneX, double sceneY) {
        Text text = text();
        return text == null
                ? -1
                : text.hitTest(text.sceneToLocal(sceneX, sceneY)).getCharIndex();
    }

    /** What is drawn of the box's text; the other one is its prompt. */
    private @Nullable Text text() {
        for (Node node : box.lookupAll(".text"))
            if (node instanceof Text text && Objects.equals(text.getText(), box.getText())) return text;
        return null;
    }

    private void follow(Text text) {
        if (text.equals(followed)) return;
        followed = text;
        text.localToSceneTransformProperty().subscribe(transform -> draw());
        text.layoutBoundsProperty().subscribe(bounds -> draw());
    }

    private List<Bounds> lines(Text text, Word word) {
        List<Bounds> lines = new ArrayList<>();
        if (word.end() > text.getText().length()) return lines;
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (PathElement element : text.rangeShape(word.start(), word.end())) {
            switch (element) {
                case MoveTo begin -> {
                    if (right > left) lines.add(inBox(text, left, top, right, bottom));
                    left = right = begin.getX();
                    top = bottom = begin.getY();
                }
                case LineTo to -> {
                    left = Math.min(left, to.getX());
                    right = Math.max(right, to.getX());
                    top = Math.min(top, to.getY());
                    bottom = Math.max(bottom, to.getY());
                }
                default -> {}
            }
        }
        if (right > left) lines.add(inBox(text, left, top, right, bottom));
        return lines;
    }

    private Bounds inBox(Text text, double left, double top, double right, double bottom) {
        return box.sceneToLocal(text.localToScene(new BoundingBox(left, top, right - left, bottom - top)));
    }

    private boolean isSeen(Bounds line) {
        return line.getMinY() >= 0
                && line.getMaxY() <= box.getHeight()
                && line.getMinX() >= 0
                && line.getMaxX() <= box.getWidth();
    }

    private void wave(Bounds line) {
        double low = Math.round(line.getMaxY()) - 0.5;
        getElements().add(new MoveTo(line.getMinX(), low));
        boolean up = true;
        for (double x = line.getMinX() + STEP; x <= line.getMaxX(); x += STEP) {
            getElements().add(new LineTo(x, up ? low - HEIGHT : low));
            up = !up;
        }
    }
}
