package nl.slagboom.ui.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Escalation;
import org.jspecify.annotations.Nullable;

/** The escalation ladder, its highest rung on top: a click, a digit or the arrows go to a rung; 0 steps off it. */
final class LadderEditor extends Editor<Escalation> {

    private final VBox ladder = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    /** From the ground up; the ground is no rung. */
    private final Map<Optional<Escalation>, RadioButton> rungs = new LinkedHashMap<>();

    LadderEditor(String id, String label, Wording wording) {
        super(id, label, wording);
        ladder.getStyleClass().add("ladder");
        rung(Optional.empty(), 0);
        List<Escalation> all = Arrays.asList(Escalation.values());
        for (int i = 0; i < all.size(); i++) rung(Optional.of(all.get(i)), i + 1);
        ladder.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        place(ladder, ladder);
        put(null);
    }

    private void rung(Optional<Escalation> level, int number) {
        RadioButton rung = new RadioButton();
        rung.setId(id + "-" + number);
        rung.setToggleGroup(group);
        rung.setMnemonicParsing(false);
        rung.setWrapText(true);
        rung.setMaxWidth(Double.MAX_VALUE);
        rung.getStyleClass().add(number == 0 ? "ground" : "rung");
        rung.setOnAction(event -> go(level));
        rungs.put(level, rung);
        ladder.getChildren().addFirst(rung);
    }

    @Override
    void put(@Nullable Escalation value) {
        int number = 0;
        for (Map.Entry<Optional<Escalation>, RadioButton> entry : rungs.entrySet()) {
            boolean here = entry.getKey().equals(Optional.ofNullable(value));
            RadioButton rung = entry.getValue();
            rung.setSelected(here);
            rung.setFocusTraversable(here); // Tab goes to where one is, and on
            rung.getStyleClass().remove("here");
            if (here) rung.getStyleClass().add("here");
            String name = entry.getKey()
                    .map(level -> wording.value(level))
                    .orElse(wording.messages().text("ladder.none"));
            String text = number == 0 ? name : number + "  " + name;
            rung.setText(here && number > 0 ? wording.messages().text("ladder.here", text) : text);
            number++;
        }
    }

    private void go(Optional<Escalation> level) {
        Escalation value = level.orElse(null);
        show(value);
        changed(value);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        List<Optional<Escalation>> levels = List.copyOf(rungs.keySet());
        int here = 0;
        for (int i = 0; i < levels.size(); i++) {
            RadioButton rung = rungs.get(levels.get(i));
            if (rung != null && rung.isSelected()) here = i;
        }
        KeyCode key = event.getCode();
        int to = switch (key) {
            case UP, RIGHT -> here + 1;
            case DOWN, LEFT -> here - 1;
            default -> key.isDigitKey() ? Integer.parseInt(key.getChar()) : -2;
        };
        if (to == -2) return;
        event.consume();
        if (to < 0 || to >= levels.size() || to == here) return;
        go(levels.get(to));
        RadioButton rung = rungs.get(levels.get(to));
        if (rung != null) rung.requestFocus();
    }
}
