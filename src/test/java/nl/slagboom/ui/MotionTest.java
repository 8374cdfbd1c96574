package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import nl.slagboom.ui.common.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing moves by itself where the system asks for less motion. */
final class MotionTest {

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
    }

    @Test
    void whatMovesByItselfStandsStillWhereTheSystemAsksForIt() throws Exception {
        assertThat(seconds(false)).isLessThan(5);
        assertThat(seconds(true)).isGreaterThan(3_600);
        assertThat(tabs(false)).isEqualTo("GROW");
        assertThat(tabs(true)).isNotEqualTo("GROW");
    }

    private static double seconds(boolean less) throws Exception {
        return ((Number) styled(new ProgressBar(), "-fx-indeterminate-bar-animation-time", less)).doubleValue();
    }

    private static String tabs(boolean less) throws Exception {
        return String.valueOf(styled(new TabPane(), "-fx-open-tab-animation", less));
    }

    @SuppressWarnings("unchecked") // the property is the one that the name says
    private static Object styled(Control control, String property, boolean less) throws Exception {
        return onFx(() -> {
            Scene scene = new Scene(new VBox(control), 300, 100);
            scene.getPreferences().setReducedMotion(less);
            Look.dress(scene);
            scene.getRoot().applyCss();
            CssMetaData<? extends Styleable, ?> meta = control.getCssMetaData().stream()
                    .filter(one -> one.getProperty().equals(property))
                    .findFirst()
                    .orElseThrow();
            return ((CssMetaData<Styleable, ?>) meta)
                    .getStyleableProperty(control)
                    .getValue();
        });
    }
}
