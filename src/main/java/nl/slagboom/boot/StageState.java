package nl.slagboom.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.slagboom.ui.common.Settings;

/** Where the window stood, and how large: it comes back there, if there is still a screen. */
final class StageState {

    static final double WIDTH = 1366;
    static final double HEIGHT = 740;

    private static final String BOUNDS = "window.bounds";
    private static final String MAXIMIZED = "window.maximized";
    private static final double LEAST = 200;

    private StageState() {}

    static void restore(Stage stage, Settings settings) {
        bounds(settings).ifPresent(bounds -> {
            boolean large = bounds.get(2) >= LEAST && bounds.get(3) >= LEAST;
            boolean seen = !Screen.getScreensForRectangle(
                            bounds.get(0), bounds.get(1), Math.max(1, bounds.get(2)), Math.max(1, bounds.get(3)))
                    .isEmpty();
            if (!large || !seen) return;
            stage.setX(bounds.get(0));
            stage.setY(bounds.get(1));
            stage.setWidth(bounds.get(2));
            stage.setHeight(bounds.get(3));
        });
        stage.setMaximized(settings.get(MAXIMIZED).map(Boolean::valueOf).orElse(false));
    }

    static void keep(Stage stage, Settings settings) {
        settings.set(MAXIMIZED, String.valueOf(stage.isMaximized()));
        if (stage.isMaximized() || stage.isIconified()) return;
        settings.set(
                BOUNDS,
                Math.round(stage.getX()) + " " + Math.round(stage.getY()) + " " + Math.round(stage.getWidth()) + " "
                        + Math.round(stage.getHeight()));
    }

    private static Optional<List<Double>> bounds(Settings settings) {
        String[] words = settings.get(BOUNDS).orElse("").split(" ", -1);
        List<Double> numbers = new ArrayList<>();
        for (String word : words) {
            if (word.matches("-?\\d{1,6}")) numbers.add(Double.valueOf(word));
        }
        return numbers.size() == 4 ? Optional.of(numbers) : Optional.empty();
    }
}
