package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Section;
import nl.slagboom.model.code.Country;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;

/** What is in the tabs of an obstacle. It comes in piece by piece: all of it in one go takes longer than a window may stand still. */
final class TabContents {

    private static final int AT_A_TIME = 3; // fields

    private final DetailViewModel model;
    private final Screen screen;
    private final FormEditors editors;
    private final Papers papers;
    private final Ties ties;
    private final Reporters reporters;
    private final Consumer<Changeset.Entry> undo;
    private final Gradually filled;
    private final Map<PartKind<?>, PartsBox<?>> parts = new HashMap<>();

    /** @param where the window's part in which they are */
    TabContents(
            Node where,
            DetailViewModel model,
            Screen screen,
            FormEditors editors,
            Papers papers,
            Ties ties,
            Reporters reporters,
            Consumer<Changeset.Entry> undo) {
        this.model = model;
        this.screen = screen;
        this.editors = editors;
        this.papers = papers;
        this.ties = ties;
        this.reporters = reporters;
        this.undo = undo;
        filled = new Gradually(where);
    }

    /** Another obstacle, or the same one drawn anew. */
    void forget() {
        filled.begin(List.of());
        parts.clear();
    }

    /** Has all that is in the tab be there, for whoever goes to something in it. */
    void finish() {
        filled.finish();
    }

    /** Those of a kind, in a tab that was looked at. */
    PartsBox<?> parts(PartKind<?> kind) {
        return Objects.requireNonNull(parts.get(kind));
    }

    /** What is in a tab, which goes on filling while it is looked at. */
    Node of(DetailTab one, Dossier dossier) {
        filled.finish(); // what is in the tab before it
        VBox content = new VBox();
        ScrollPane scroll = scrolled(content);
        List<Runnable> pieces = new ArrayList<>();
        for (Section section : one.sections())
            pieces.addAll(section == Section.SIDES ? sides(dossier, content) : fields(section, dossier, content));
        for (PartKind<?> kind : one.kinds())
            pieces.add(() -> content.getChildren().add(parts(kind, dossier, scroll)));
        filled.begin(pieces);
        return one == DetailTab.LOGBOOK ? withHistory(scroll) : scroll;
    }

    /** Each scrolls by itself: many notes do not push the history out of sight. */
    private Node withHistory(Node logbook) {
        SplitPane both = new SplitPane(logbook, scrolled(new PastBox(model, screen, undo)));
        both.setOrientation(Orientation.VERTICAL);
        both.getStyleClass().add("logbook");
        return both;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("section-title");
        return title;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        Uncached.on(scroll);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("section-scroll");
        content.getStyleClass().add("detail");
        return scroll;
    }

    private List<Runnable> fields(Section section, Dossier dossier, VBox content) {
        VBox box = new VBox();
        box.getStyleClass().add("fields");
        content.getChildren().add(box);
        List<Supplier<Node>> nodes = new ArrayList<>();
        if (section == Section.FOLLOW_UP) nodes.add(() -> new LastSpoken(dossier, screen.words()));
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.in(section)) {
            if (field.isShown())
                nodes.add(
                        () -> editors.of(field, dossier.values(), screen.words().label(field)));
        }
        return inSome(nodes, section == Section.TEXTS ? 1 : AT_A_TIME, box.getChildren()::addAll);
    }

    private List<Runnable> sides(Dossier dossier, VBox content) {
        Sides sides = new Sides(screen.textSize());
        content.getChildren().add(sides);
        List<Runnable> pieces = new ArrayList<>();
        for (Country country : Sides.order(dossier)) {
            List<Supplier<Node>> nodes = new ArrayList<>();
            for (Field<Obstacle, ?> field : ObstacleFields.side(country))
                nodes.add(
                        () -> editors.of(field, dossier.values(), screen.words().shortLabel(field)));
            List<Runnable> some = inSome(nodes, AT_A_TIME, sides::add);
            pieces.add(() -> {
                sides.begin(title(screen.words().value(country)));
                some.getFirst().run();
            });
            pieces.addAll(some.subList(1, some.size()));
        }
        return pieces;
    }

    private static List<Runnable> inSome(List<Supplier<Node>> nodes, int most, Consumer<List<Node>> add) {
        return Gradually.pieces(
                nodes, most, some -> add.accept(some.stream().map(Supplier::get).toList()));
    }

    private <P extends ObstaclePart> Node parts(PartKind<P> kind, Dossier dossier, ScrollPane scroll) {
        PartsBox<P> box = new PartsBox<>(kind, dossier, model, screen, editors, papers, ties, reporters, scroll);
        parts.put(kind, box);
        return box;
    }
}
