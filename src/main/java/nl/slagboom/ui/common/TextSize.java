package nl.slagboom.ui.common;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/**
 * How large text is, in percent of what is usual, from 100 to 200 (WCAG 2.2, 1.4.4). What is measured in em grows with it;
 * what is measured in code asks here how much that is.
 */
public final class TextSize {

    /** Those that can be chosen. */
    public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

    private static final String SETTING = "text.size";
    private static final String SHEET = "data:text/css,.root%7B-fx-font-size:";
    /** An icon’s em is its own size: measured so it would grow without end. */
    private static final String ICONS = "px%7D.ikonli-font-icon%7B-fx-icon-size:";

    private static final double USUAL = 13; // px, of the root in slagboom.css
    private static final double ICON = 16; // px

    private final Settings settings;
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();
    private final List<Command> commands = List.of(
            new Command("command.text.larger", Keystroke.control(KeyCode.PLUS), () -> step(1))
                    .when(() -> canStep(1), "idle.text.largest"),
            new Command("command.text.smaller", Keystroke.control(KeyCode.MINUS), () -> step(-1))
                    .when(() -> canStep(-1), "idle.text.smallest"));

    /** As it was last chosen, else the usual. */
    public TextSize(Settings settings) {
        this.settings = settings;
        percent.set(settings.get(SETTING)
                .filter(said -> said.matches("\\d{3}"))
                .map(Integer::valueOf)
                .filter(STEPS::contains)
                .orElse(STEPS.getFirst()));
    }

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** @param chosen one of {@link #STEPS} */
    public void choose(int chosen) {
        percent.set(chosen);
        settings.set(SETTING, String.valueOf(chosen));
    }

    public boolean canStep(int by) {
        int to = STEPS.indexOf(percent.get()) + by;
        return to >= 0 && to < STEPS.size();
    }

    /** The next larger one, or the next smaller, where there is one. */
    public void step(int by) {
        if (canStep(by)) choose(STEPS.get(STEPS.indexOf(percent.get()) + by));
    }

    /** The one that makes it larger, and the one that makes it smaller. */
    public List<Command> commands() {
        return commands;
    }

    /**
     * The one that makes it as large as usual.
     *
     * @param isFree whether the screen that is shown leaves it its key
     */
    public Command usual(Predicate<Keystroke> isFree) {
        Keystroke keys = Keystroke.control(KeyCode.DIGIT0);
        return new Command("command.text.usual", keys, () -> choose(STEPS.getFirst()))
                .when(
                        () -> canStep(-1) && isFree.test(keys),
                        () -> isFree.test(keys) ? "idle.text.usual" : "idle.text.elsewhere");
    }

    /** Whether a command makes it another size. */
    public static boolean isChangedBy(Command command) {
        return command.id().startsWith("command.text.");
    }

    /** How much a length is that is so many px at the usual size. */
    public double px(double usual) {
        return usual * percent.get() / 100;
    }

    /** The same, as long as the text does not change its size. */
    public ObservableValue<Number> length(double usual) {
        return percent.map(now -> usual * now.doubleValue() / 100);
    }

    /** Has a window follow it, with what opens out of it. */
    public void on(Scene scene) {
        percent.subscribe(now -> dress(scene));
    }

    /** Gives a window that says one thing the size as it is now. */
    public void dress(Scene scene) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(SHEET));
        if (percent.get() != STEPS.getFirst())
            scene.getStylesheets().add(SHEET + px(USUAL) + ICONS + Math.round(px(ICON)) + "px%7D");
    }

    /**
     * Has the rows of a table grow with it, and its columns from what they are now: also those that a person made wider.
     * Not by a sheet: a row that is laid out before that was read is 0 high, and a table is never full of such.
     *
     * @param row how high one is at the usual size, in px
     */
    public void on(TableView<?> table, double row) {
        table.fixedCellSizeProperty().bind(length(row));
        percent.subscribe((before, now) -> {
            for (TableColumnBase<?, ?> column : table.getColumns())
                widen(column, before.doubleValue() / 100, now.doubleValue() / 100);
        });
    }

    /** A column is not as wide as it was asked to be where that is less than it can be: what was asked counts, until a person pulls it. */
    private static void widen(TableColumnBase<?, ?> column, double before, double now) {
        double usual = column.getProperties().get(Wide.class) instanceof Wide wide && wide.width() == column.getWidth()
                ? wide.usual()
                : column.getWidth() / before;
        column.setPrefWidth(usual * now);
        column.getProperties().put(Wide.class, new Wide(usual, column.getWidth()));
    }

    /**
     * How wide a column was made.
     *
     * @param usual what it was asked to be, at the usual size
     * @param width what it became
     */
    private record Wide(double usual, double width) {}
}
