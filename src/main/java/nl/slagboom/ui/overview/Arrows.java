package nl.slagboom.ui.overview;

import java.util.List;
import javafx.scene.input.KeyEvent;

/** Figures in lines, among which the arrow keys go. All of them are one stop of the tab key: the one last looked at. */
final class Arrows {

    private final List<List<FigureBox>> lines;

    private Arrows(List<List<FigureBox>> lines) {
        this.lines = lines;
    }

    static void among(List<List<FigureBox>> lines) {
        Arrows arrows = new Arrows(lines);
        for (int line = 0; line < lines.size(); line++) {
            for (int place = 0; place < lines.get(line).size(); place++) arrows.listen(line, place);
        }
        lines.getFirst().getFirst().setFocusTraversable(true);
    }

    static void inOneLine(List<FigureBox> line) {
        among(List.of(line));
    }

    static void inOneColumn(List<FigureBox> column) {
        among(column.stream().map(List::of).toList());
    }

    private void listen(int line, int place) {
        FigureBox box = lines.get(line).get(place);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, line, place));
        box.focusedProperty().subscribe(focused -> {
            if (!focused) return;
            lines.forEach(boxes -> boxes.forEach(other -> other.setFocusTraversable(false)));
            box.setFocusTraversable(true);
        });
    }

    private void pressed(KeyEvent event, int line, int place) {
        if (event.isAltDown() || event.isShortcutDown()) return;
        switch (event.getCode()) {
            case LEFT -> go(line, place - 1);
            case RIGHT -> go(line, place + 1);
            case UP -> go(line - 1, place);
            case DOWN -> go(line + 1, place);
            case HOME -> go(line, 0);
            case END -> go(line, lines.get(line).size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int line, int place) {
        if (line < 0 || line >= lines.size()) return;
        List<FigureBox> boxes = lines.get(line);
        if (place >= 0 && place < boxes.size()) boxes.get(place).requestFocus();
    }
}
