package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** Giving out in the window offers what can be given. */
final class GiveOutWindowTest {

    @Test
    void anActielijstIsNotOfferedToAnyone() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        onFx(() -> {
            ((ToggleButton) node(window.stage, "#shell-export")).fire();
            choose(window, "giveout-public");
            choose(window, "giveout-actions");
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-public").isDisabled())).isTrue();
        assertThat(onFx(() -> button(window, "giveout-partner").isSelected())).isTrue();
        picture(window.stage, "giveout-actions", 1);
        onFx(() -> {
            choose(window, "giveout-list");
            return 0;
        });
        assertThat(onFx(() -> button(window, "giveout-public").isDisabled())).isFalse();
        window.close();
    }

    private static void choose(OpenWindow window, String id) {
        button(window, id).setSelected(true);
    }

    private static RadioButton button(OpenWindow window, String id) {
        return (RadioButton) node(window.stage, "#" + id);
    }
}
