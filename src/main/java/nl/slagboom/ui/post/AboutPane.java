package nl.slagboom.ui.post;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Concern;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.EndedPill;
import nl.slagboom.ui.common.ObstacleList;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is about: the obstacles that it may be, the first chosen where that is likely. The keyboard stays in a field: typing
 * finds others, the arrows choose. Where a new obstacle is named, the title is typed there, and those like it stand beneath.
 */
final class AboutPane extends VBox {

    private static final int ROOMY = 150; // percent

    private final Screen screen;
    private final PostViewModel model;
    private final Runnable entered;
    private final Runnable changed;
    private final Label label = new Label();
    private final TextField field = new TextField();
    private final ObstacleList offered;
    private @Nullable Letter letter;
    private List<Row> rows = List.of();
    private boolean naming;
    private boolean looking;
    /** Whether the first that is offered is only a guess. */
    private boolean unsure;
    /** Whether Enter was pressed before the obstacles were there. */
    private boolean wanted;

    /**
     * Makes it.
     *
     * @param entered run when Enter means what is chosen, or the title that was typed
     * @param changed run when there is another choice
     */
    AboutPane(Screen screen, PostViewModel model, Runnable entered, Runnable changed) {
        this.screen = screen;
        this.model = model;
        this.entered = entered;
        this.changed = changed;
        getStyleClass().add("letter-about");
        field.setId("post-field");
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        offered = new ObstacleList(screen.textSize(), id -> enter());
        offered.setId("post-offered");
        getChildren().setAll(label, field, offered);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(typed -> ask());
        screen.textSize().percentProperty().subscribe(percent -> ask());
    }

    /** Begins with a mail: those that it may be about. */
    void choose(Letter of) {
        begin(of, false, "");
    }

    /** Begins with the title of the obstacle that a mail shall become. */
    void name(Letter of) {
        begin(of, true, of.mail().matter());
        begin();
        field.selectAll();
    }

    private void begin(Letter of, boolean names, String text) {
        letter = of;
        naming = names;
        unsure = false;
        label();
        if (field.getText().equals(text)) ask();
        else field.setText(text);
    }

    /** Takes the keyboard. */
    void begin() {
        field.requestFocus();
    }

    boolean isNaming() {
        return naming;
    }

    boolean isTyped() {
        return !field.getText().isEmpty();
    }

    boolean isUnsure() {
        return unsure;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String title() {
        return field.getText().strip();
    }

    void clear() {
        field.clear();
    }

    /** Null where none is chosen. */
    @Nullable
    Row chosen() {
        ObstacleList.Line line = offered.getSelectionModel().getSelectedItem();
        return line == null || looking
                ? null
                : rows.stream()
                        .filter(row -> row.id().equals(line.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** Enter: what it means is known once those are there that were asked for last. */
    void enter() {
        wanted = looking;
        if (!wanted) entered.run();
    }

    private void label() {
        label.setText(screen.text(naming ? "post.title" : unsure ? "post.unsure" : "post.field"));
        field.setAccessibleText(label.getText());
        offered.setAccessibleText(screen.text("post.offered"));
    }

    private void ask() {
        Letter of = letter;
        if (of == null) return;
        looking = true;
        wanted = false;
        if (naming) model.alike(field.getText(), this::answered);
        else model.offer(of, field.getText(), this::answered);
    }

    private void answered(List<Concern> found) {
        rows = found.stream().map(Concern::row).toList();
        unsure = !naming && !found.isEmpty() && !found.getFirst().likely();
        looking = false;
        offered.getSelectionModel().clearSelection();
        offered.show(rows.stream().map(this::line).toList());
        if (unsure) offered.getSelectionModel().clearSelection();
        label();
        changed.run();
        if (wanted) enter();
    }

    /** With its status, where that has a place beside the title; that it is closed always. */
    private ObstacleList.Line line(Row row) {
        boolean closed = row.status().isClosed();
        boolean roomy = screen.textSize().percentProperty().get() <= ROOMY;
        return new ObstacleList.Line(
                row.id(),
                row.reference(),
                row.title().shown(screen.words().language()),
                roomy && !closed ? screen.words().value(row.status()) : "",
                closed ? new EndedPill(row.status(), screen.words()) : null);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = offered.getItems().size() - 1;
        if (last < 0) return;
        int at = Math.clamp(offered.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
        offered.getSelectionModel().clearAndSelect(at);
        offered.scrollTo(at);
        field.setAccessibleHelp(offered.getItems().get(at).title());
    }
}
