package nl.slagboom.ui.register;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** Keeps a column wide enough for the longest word for a status that occurs. Who makes it wider is not hindered. */
final class StatusFit {

    private static final double LEAST = 120;
    private static final double AROUND = 38; // of the pill and of its cell
    private static final double FONT = 12;

    private final Set<Enum<?>> measured = new HashSet<>();
    private @Nullable Wording said;
    private double size;
    private double widest = LEAST;
    private double given;

    void fit(TableColumn<?, ?> column, Set<? extends Enum<?>> statuses, Screen screen) {
        Wording wording = screen.words();
        double now = screen.textSize().px(1);
        if (!wording.equals(said) || now != size) {
            said = wording;
            size = now;
            widest = LEAST * now;
            measured.clear();
        }
        for (Enum<?> status : statuses) {
            if (measured.add(status)) widest = Math.max(widest, Math.ceil(width(wording.value(status)) + AROUND * now));
        }
        if (column.getWidth() >= widest && column.getWidth() != given) return;
        given = widest;
        column.setPrefWidth(widest);
    }

    private double width(String word) {
        Text text = new Text(word);
        text.setFont(Font.font("IBM Plex Sans", FONT * size));
        return text.getLayoutBounds().getWidth();
    }
}
