package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandTip;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens of the window, below each other; the one that is shown is marked. */
final class Rail extends VBox {

    private final Map<Place, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<ToggleButton, Double> wider = new HashMap<>();
    private final List<Command> commands = new ArrayList<>();

    /** @param places what is run to go there, in their order */
    Rail(Screen screen, Map<Place, Runnable> places) {
        getStyleClass().add("navigation");
        ToggleGroup group = new ToggleGroup();
        places.forEach((place, go) -> {
            ToggleButton button = new ToggleButton();
            button.setId(place.key().replace('.', '-'));
            button.setGraphic(new FontIcon(place.icon()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.run();
            });
            Command command = new Command(place.command(), Keystroke.control(place.shortcut()), button::fire);
            commands.add(command);
            CommandTip.on(button, command, screen);
            screen.wording().subscribe(now -> button.setText(screen.text(place.key())));
            button.textProperty().subscribe(text -> wider.remove(button));
            button.fontProperty().subscribe(font -> wider.remove(button));
            buttons.put(place, button);
            getChildren().add(button);
        });
    }

    /** As wide as the widest where it is marked, and set in bold: what stands beside it would else move at a step. */
    @Override
    protected double computePrefWidth(double height) {
        double widest = buttons.values().stream()
                .mapToDouble(button -> button.prefWidth(-1) + (button.isSelected() ? 0 : wider(button)))
                .max()
                .orElse(0);
        return snappedLeftInset() + snapSizeX(widest) + snappedRightInset();
    }

    /** How much its name is wider in bold; measured anew where name or font are others. */
    private double wider(ToggleButton button) {
        return wider.computeIfAbsent(button, one -> width(one, FontWeight.BOLD) - width(one, FontWeight.NORMAL));
    }

    private static double width(ToggleButton button, FontWeight weight) {
        Text text = new Text(button.getText());
        text.setFont(
                Font.font(button.getFont().getFamily(), weight, button.getFont().getSize()));
        return text.getLayoutBounds().getWidth();
    }

    /** Those that go to its screens. */
    List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Goes to a screen as if its button was pressed. */
    void go(Place place) {
        button(place).fire();
    }

    /** The one that is marked; null where none is. */
    @Nullable
    Place marked() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void mark(Place place) {
        button(place).setSelected(true);
    }

    void markNone() {
        buttons.values().forEach(button -> button.setSelected(false));
    }

    private ToggleButton button(Place place) {
        return Objects.requireNonNull(buttons.get(place));
    }
}
