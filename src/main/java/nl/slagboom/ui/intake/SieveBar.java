package nl.slagboom.ui.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.ui.common.Screen;

/** Which rows are looked at, each choice with how many there are. */
final class SieveBar extends FlowPane {

    private final Screen screen;
    private final Map<Sieve, ToggleButton> buttons = new EnumMap<>(Sieve.class);
    private List<PlannedRow> counted = List.of();

    /**
     * Makes the choices.
     *
     * @param offered in their order
     * @param chosen told what is looked at
     */
    SieveBar(Screen screen, List<Sieve> offered, Consumer<Sieve> chosen) {
        this.screen = screen;
        getStyleClass().add("intake-bar");
        setMinHeight(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Sieve sieve : offered) {
            ToggleButton button = new ToggleButton();
            button.setId("intake-sieve-" + sieve.name());
            button.getStyleClass().add("small");
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(sieve);
            });
            buttons.put(sieve, button);
            getChildren().add(button);
        }
        choose(Sieve.ALL);
        screen.wording().subscribe(wording -> words());
    }

    void choose(Sieve sieve) {
        buttons.forEach((one, button) -> button.setSelected(one == sieve));
    }

    void count(List<PlannedRow> rows) {
        counted = rows;
        // A list that answers nothing clashes with nothing.
        offer(Sieve.CLASHING, rows.stream().anyMatch(row -> !row.questions().isEmpty()));
        offer(Sieve.UNTAKEN, rows.stream().anyMatch(PlannedRow::isUntaken));
        words();
    }

    private void offer(Sieve sieve, boolean some) {
        ToggleButton button = buttons.get(sieve);
        if (button == null) return;
        button.setManaged(some);
        button.setVisible(some);
    }

    private void words() {
        buttons.forEach((sieve, button) -> button.setText(screen.text(
                "intake.sieve." + sieve.name(),
                counted.stream().filter(sieve::lets).count())));
    }
}
