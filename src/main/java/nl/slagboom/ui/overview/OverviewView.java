package nl.slagboom.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.slagboom.report.Figures;
import nl.slagboom.search.Query;
import nl.slagboom.ui.common.AfterLayout;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** The register in figures and pictures. */
public final class OverviewView extends ScrollPane implements Commanded {

    private final OverviewViewModel model;
    private final Screen screen;
    private final Consumer<Query> asked;
    private final VBox content = new VBox();
    private String lookedAt = "figure-open";
    private final Tooltip tip = new Tooltip();
    private boolean wantsFocus;
    private final Gradually drawn = new Gradually(this);
    /** How wide that is what is seen of it. */
    private final NumberBinding seen = Bindings.createDoubleBinding(
            () -> getViewportBounds().getWidth()
                    - content.getInsets().getLeft()
                    - content.getInsets().getRight(),
            viewportBoundsProperty(),
            content.insetsProperty());

    private final Command rows = new Command("command.overview.rows", Keystroke.of(KeyCode.ENTER), this::goToRows)
            .when(() -> figure() != null, "idle.figure");

    /**
     * Makes the screen.
     *
     * @param asked told the question of a figure, whose rows are to be shown
     */
    public OverviewView(OverviewViewModel model, Screen screen, Consumer<Query> asked) {
        Uncached.on(this);
        this.model = model;
        this.screen = screen;
        this.asked = asked;
        setId("overview");
        getStyleClass().add("overview");
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        // What a scroll pane holds comes into the scene with its skin, later than the pane itself.
        content.sceneProperty().subscribe(scene -> FxJobRunner.later(this::focus));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(model::watch);
        addEventFilter(KeyEvent.KEY_PRESSED, CommandKeys.of(rows));
        model.figuresProperty().subscribe(figures -> draw());
        screen.wording().subscribe(wording -> draw());
    }

    @Override
    public String help() {
        return "help.overview";
    }

    @Override
    public List<Command> commands() {
        return List.of(rows);
    }

    private @Nullable FigureBox figure() {
        return content.lookup("#" + lookedAt) instanceof FigureBox figure ? figure : null;
    }

    private void goToRows() {
        FigureBox figure = figure();
        if (figure != null) figure.ask();
    }

    /** Takes the keyboard: to the figure last looked at. Until that is drawn the screen itself holds it, for who does not go on. */
    public void begin() {
        wantsFocus = true;
        requestFocus();
        focus();
    }

    private void draw() {
        Figures figures = model.figuresProperty().get();
        if (figures == null) return;
        wantsFocus |= isFocusInside();
        Label heading = new Label(screen.text("overview.heading"));
        heading.getStyleClass().add("screen-title");
        List<List<? extends Node>> rows = new ArrayList<>();
        rows.add(List.of(heading));
        if (figures.obstacles() == 0) rows.add(List.of(nothing()));
        else rows.addAll(rows(figures, new Drawing(screen.words(), tip, asked)));
        // What stands is drawn anew at once, each row in its place: the keyboard is in one of them.
        boolean stands = !content.getChildren().isEmpty() && drawn.isFinished();
        List<Runnable> pieces = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) pieces.addAll(pieces(i, rows.get(i)));
        Runnable last = pieces.removeLast();
        pieces.add(() -> {
            last.run();
            content.getChildren().remove(rows.size(), content.getChildren().size());
            focus();
        });
        drawn.begin(pieces);
        if (stands) drawn.finish();
    }

    /** What stands in each row, from left to right. */
    private static List<List<? extends Node>> rows(Figures figures, Drawing drawing) {
        return List.of(
                List.of(drawing.label(
                        drawing.text("overview.on", drawing.wording().value(figures.on())), "note")),
                List.of(new HeadlineRow(figures.headline(), drawing)),
                List.of(new StatusBlock(figures.statuses(), drawing), new HeatMapBlock(figures.heatMap(), drawing)),
                List.of(
                        new AgeBlock(figures.ages(), drawing),
                        new TurnoverBlock(figures.months(), figures.years(), drawing)));
    }

    /** Of several blocks none is seen before they are all there: the first would change its width. */
    private List<Runnable> pieces(int place, List<? extends Node> row) {
        if (row.size() == 1) return List.of(() -> put(place, watched(row.getFirst())));
        SideBySide beside = new SideBySide();
        beside.setVisible(false);
        List<Runnable> pieces = new ArrayList<>();
        for (Node block : row) {
            pieces.add(() -> {
                if (beside.getChildren().isEmpty()) put(place, beside);
                beside.getChildren().add(block);
            });
            if (block instanceof Block inParts) pieces.addAll(inParts.parts());
        }
        pieces.add(() -> {
            watched(beside);
            beside.setVisible(true);
        });
        return pieces;
    }

    private void put(int place, Node row) {
        // Words and numbers go on below where the pictures are wider than the window.
        if (row instanceof Region region && !(row instanceof SideBySide))
            region.maxWidthProperty().bind(seen);
        if (place < content.getChildren().size()) content.getChildren().set(place, row);
        else content.getChildren().add(row);
    }

    private Node watched(Node block) {
        block.lookupAll(".figure")
                .forEach(figure -> figure.focusedProperty().subscribe(focused -> {
                    if (focused) lookAt(figure);
                }));
        return block;
    }

    private Node nothing() {
        Label empty = new Label(screen.text("overview.empty"));
        empty.setId("overview-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private boolean isFocusInside() {
        return getScene() != null && getScene().getFocusOwner() instanceof FigureBox;
    }

    private boolean isFocusElsewhere() {
        return getScene() != null && getScene().getFocusOwner() != null && !isFocused() && !isFocusInside();
    }

    private void focus() {
        @Nullable Node figure = content.lookup("#" + lookedAt);
        if (!wantsFocus || !drawn.isFinished() || figure == null || figure.getScene() == null) return;
        wantsFocus = false;
        if (!isFocusElsewhere()) figure.requestFocus();
    }

    private void lookAt(Node figure) {
        lookedAt = figure.getId();
        AfterLayout.of(this, () -> scrollTo(figure));
    }

    private void scrollTo(Node figure) {
        Bounds bounds = content.sceneToLocal(figure.localToScene(figure.getBoundsInLocal()));
        double beyond = content.getHeight() - getViewportBounds().getHeight();
        if (beyond <= 0) return;
        double top = getVvalue() * beyond;
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top) setVvalue(bounds.getMinY() / beyond);
        else if (bounds.getMaxY() > bottom)
            setVvalue((bounds.getMaxY() - getViewportBounds().getHeight()) / beyond);
    }
}
