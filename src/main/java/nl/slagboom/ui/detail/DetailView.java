package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TabPaneSkin;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Lifecycle;
import nl.slagboom.model.Move;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.Keyboard;
import nl.slagboom.ui.common.Reveal;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.StatusPill;
import nl.slagboom.ui.field.Editor;
import org.jspecify.annotations.Nullable;

/** One obstacle on the screen. It walks the catalogue: a new field appears by itself. */
public final class DetailView extends BorderPane {

    private static final double GAP = 8;
    private static final PseudoClass LOGBOOK = PseudoClass.getPseudoClass("logbook");

    private final DetailViewModel model;
    private final Screen screen;
    private final Papers papers;
    private final FormEditors editors;
    private final Runnable saved;
    private final Runnable print;
    private final RefusalLabel refusal;
    private final TabContents contents;
    private final Hyperlink found = new Hyperlink();
    private final TabPane tabs = new TabPane();
    private final Gradually arriving = new Gradually(this);
    private @Nullable UUID shown;
    private @Nullable Sought sought;
    private int tab;
    private @Nullable MenuButton statuses;

    /**
     * Makes the form.
     *
     * @param papers of the obstacle
     * @param ties of the obstacle
     * @param reporters of the obstacle
     * @param saved run when it was recorded
     * @param print run to put it on paper
     * @param undo leads to what undoing a change of its history would do
     */
    public DetailView(
            DetailViewModel model,
            Screen screen,
            Papers papers,
            Ties ties,
            Reporters reporters,
            Runnable saved,
            Runnable print,
            Consumer<Changeset.Entry> undo) {
        this.model = model;
        this.papers = papers;
        editors = new FormEditors(model, screen);
        this.screen = screen;
        this.saved = saved;
        this.print = print;
        contents = new TabContents(this, model, screen, editors, papers, ties, reporters, undo);
        refusal = new RefusalLabel(model, screen);
        found.setId("found-in");
        found.setWrapText(true);
        found.setOnAction(event -> new Form().goTo(DetailTab.DOCUMENTS));
        foundIn(List.of());
        makeTabs();
        getStyleClass().add("obstacle");
        widthProperty().subscribe(width -> requestParentLayout());
        papers.takeWhatIsDroppedOn(this, () -> tab = DetailTab.DOCUMENTS.place());
        papers.pending().addListener((ListChangeListener<Object>) change -> model.redraw());
        model.formProperty().subscribe(number -> redraw());
        model.refusedProperty().subscribe(why -> {
            if (why != null) model.firstUntaken().ifPresent(this::goToField);
        });
        model.steppedProperty().subscribe(at -> {
            if (at != null) show(at);
        });
        screen.wording().subscribe(wording -> model.redraw());
    }

    /** What wraps is as high as its lines at this width: else the window would think that it is seen whole. */
    @Override
    protected double computeMinHeight(double width) {
        double here = getWidth() > 0 ? getWidth() : width;
        return high(getTop(), here, Node::prefHeight)
                + high(getCenter(), here, Node::minHeight)
                + high(getBottom(), here, Node::prefHeight);
    }

    private static double high(@Nullable Node part, double width, ToDoubleBiFunction<Node, Double> measure) {
        return part == null ? 0 : measure.applyAsDouble(part, width);
    }

    /** Says in which documents stands what was searched for, where the obstacle itself does not say it. */
    public void foundIn(List<String> documents) {
        boolean any = !documents.isEmpty();
        found.setText(any ? screen.text("detail.found", String.join(", ", documents)) : "");
        found.setVisible(any);
        found.setManaged(any);
    }

    /** What can be done with the obstacle. */
    public List<Command> commands() {
        return new DetailCommands(model, papers, new Form()).all();
    }

    /**
     * The box in which the keyboard was is gone then. Of the same obstacle there is another, and one types on in it; else it stays
     * here, where a letter typed on changes nothing.
     */
    private void redraw() {
        boolean here = Keyboard.isIn(this);
        UUID before = shown;
        Optional<Map.Entry<String, Editor.Spot>> keyboard = editors.keyboard();
        rebuild();
        boolean same = before != null && before.equals(shown);
        if (here && tabs.equals(getCenter())) {
            if (same && keyboard.isPresent()) putInWindow();
            if (!same || !keyboard.map(editors::giveBack).orElse(false)) tabs.requestFocus();
        }
        if (here && getCenter() instanceof MovePanel panel) panel.begin();
        goToSought();
    }

    /** A field that is gone to as soon as its obstacle is shown. */
    private record Sought(UUID obstacle, Field<Obstacle, ?> field) {}

    /** Goes to a field of an obstacle that is shown or about to be. */
    public void seek(UUID obstacle, Field<Obstacle, ?> field) {
        sought = new Sought(obstacle, field);
        if (!model.isOpening()) goToSought();
    }

    /** One stays where one is. */
    public void seekNothing() {
        sought = null;
    }

    private void goToSought() {
        Sought now = sought;
        if (now == null || !now.obstacle().equals(shown)) return;
        arriving.finish();
        sought = null;
        goToField(now.field().code());
    }

    /** The first time piece by piece: what it is shown in has to be made as well. */
    private void rebuild() {
        arriving.begin(List.of());
        editors.forget();
        contents.forget();
        Dossier dossier = model.mine();
        if (dossier == null) {
            Label empty = new Label(screen.text("detail.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("empty");
            setTop(null);
            setCenter(empty);
            setBottom(null);
            return;
        }
        boolean isFirst = shown == null;
        boolean same = dossier.id().equals(shown);
        double place = same ? scrolled() : 0;
        shown = dossier.id();
        setTop(header(dossier));
        ConflictViewModel conflict = model.conflictProperty().get();
        if (conflict != null) {
            ConflictPanel panel = new ConflictPanel(conflict, screen);
            setCenter(panel);
            setBottom(null);
            panel.begin();
            return;
        }
        Move move = model.moving();
        if (move == null) {
            arriving.begin(
                    List.of(() -> setBottom(buttons()), this::makeSkin, () -> setCenter(tabs(dossier)), this::fill));
            if (!isFirst) arriving.finish();
            if (same) contents.finish(); // it stands as it stood
            scroll().ifPresent(scroll -> scroll.setVvalue(place));
        } else {
            setCenter(new MovePanel(move, model, screen, refusal, saved));
            setBottom(null);
        }
    }

    /** Has the place seen, and leaves the keyboard where a next key takes back more. */
    private void show(EditAt at) {
        at.tab().ifPresent(this::select);
        editors.made(at.code()).ifPresent(editor -> scroll().ifPresent(scroll -> Reveal.in(scroll, editor.node())));
    }

    private void select(DetailTab one) {
        if (!tabs.equals(getCenter())) return;
        tabs.getSelectionModel().select(one.place());
        contents.finish();
        putInWindow();
    }

    /** Until then what is in a tab is not in the window. */
    private void putInWindow() {
        applyCss();
        layout();
    }

    /** Where something stands that cannot be recorded like this. Who is there already stays as he is. */
    private void goToField(String code) {
        if (getCenter() instanceof MovePanel panel) panel.goToDay();
        model.field(code).map(DetailTab::of).ifPresent(this::select);
        editors.made(code).ifPresent(editor -> {
            if (!Keyboard.isIn(editor.node())) editor.focus();
            scroll().ifPresent(scroll -> Reveal.in(scroll, editor.node()));
        });
    }

    /** Of the tab that is shown. */
    private Optional<ScrollPane> scroll() {
        if (!tabs.equals(getCenter())) return Optional.empty();
        Tab shownTab = tabs.getSelectionModel().getSelectedItem();
        if (shownTab == null) return Optional.empty();
        return shownTab.getContent() instanceof ScrollPane scroll ? Optional.of(scroll) : Optional.empty();
    }

    /** How far it was scrolled to. */
    private double scrolled() {
        return scroll().map(ScrollPane::getVvalue).orElse(0.0);
    }

    private Node header(Dossier dossier) {
        Wording wording = screen.words();
        Label reference = new Label(dossier.reference());
        reference.getStyleClass().add("reference");
        Label title = new ShownTitle(dossier, wording);
        FlowPane line = new FlowPane(GAP, GAP, reference, new StatusPill(dossier.status(), wording), moves(dossier));
        line.setRowValignment(VPos.CENTER);
        VBox header = new VBox(line, title, found);
        header.getStyleClass().add("detail");
        Restored restored = model.restoredProperty().get();
        if (restored != null) header.getChildren().add(new DraftNotice(restored, model, screen));
        return header;
    }

    private Node moves(Dossier dossier) {
        MenuButton menu = new MenuButton(screen.text("detail.move"));
        menu.setId("move");
        statuses = menu;
        List<Status> offered =
                Lifecycle.moves(dossier.status(), dossier.values().has(ObstacleFields.RECOGNISED));
        for (Status status : offered)
            menu.getItems().add(moveTo(status, screen.words().value(status)));
        menu.getItems().add(new SeparatorMenuItem());
        for (Status status : Status.values()) {
            if (status != dossier.status() && !offered.contains(status))
                menu.getItems()
                        .add(moveTo(
                                status,
                                screen.text("detail.correction", screen.words().value(status))));
        }
        MenuItem withdraw = new MenuItem(screen.text("command.detail.withdraw"));
        withdraw.setId("withdraw");
        withdraw.setOnAction(event -> model.withdraw());
        menu.getItems().addAll(new SeparatorMenuItem(), withdraw);
        menu.disableProperty().bind(model.changedProperty());
        return saysWhyIdle(menu);
    }

    /** A button that is greyed shows no tooltip, but what it lies in does. */
    private Node saysWhyIdle(MenuButton menu) {
        StackPane around = new StackPane(menu);
        Tooltip why = new Tooltip(screen.text("idle.unsaved"));
        menu.disableProperty().subscribe(idle -> {
            if (idle) Tooltip.install(around, why);
            else Tooltip.uninstall(around, why);
        });
        return around;
    }

    private MenuItem moveTo(Status status, String called) {
        MenuItem item = new MenuItem(called);
        item.setId("move-" + status.name());
        item.setOnAction(event ->
                model.beginMove(new Move(status, PartialDate.of(LocalDate.now(ZoneId.systemDefault())), null, null)));
        return item;
    }

    /** Filled when one is first looked at, and not in one go: that takes longer than a window may stand still. */
    private void makeTabs() {
        tabs.setId("sections");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(Stream.generate(Tab::new)
                        .limit(DetailTab.values().length)
                        .toList());
        tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            tab = index.intValue();
            tabs.pseudoClassStateChanged(LOGBOOK, tab == DetailTab.LOGBOOK.place());
            fill();
        });
    }

    private void makeSkin() {
        if (tabs.getSkin() == null) tabs.setSkin(new TabPaneSkin(tabs));
    }

    private void fill() {
        Dossier dossier = model.mine();
        DetailTab one = DetailTab.at(tabs.getSelectionModel().getSelectedIndex());
        Tab looked = tabs.getTabs().get(one.place());
        if (looked.getContent() == null && dossier != null) looked.setContent(contents.of(one, dossier));
    }

    /** They are made once: to make their like for each obstacle takes longer than what is in them. */
    private Node tabs(Dossier dossier) {
        tabs.setAccessibleText(
                dossier.reference() + " " + dossier.title().shown(screen.words().language()));
        for (DetailTab one : DetailTab.values()) {
            int parts = one.kinds().stream()
                    .mapToInt(kind -> dossier.parts(kind).size())
                    .sum();
            String name = screen.text("detail.tab." + one.name());
            Tab made = tabs.getTabs().get(one.place());
            made.setText(parts == 0 ? name : name + " " + parts);
            made.setContent(null);
        }
        tabs.getSelectionModel().select(tab);
        return tabs;
    }

    private final class Form implements DetailCommands.Shown {

        @Override
        public boolean hasTabs() {
            return (tabs.equals(getCenter()) || !arriving.isFinished()) && !model.isOpening();
        }

        @Override
        public void goTo(DetailTab one) {
            arriving.finish();
            if (!tabs.equals(getCenter())) return;
            tabs.getSelectionModel().select(one.place());
            tabs.requestFocus();
        }

        @Override
        public void add(PartKind<?> kind) {
            goTo(DetailTab.of(kind));
            contents.finish();
            putInWindow();
            contents.parts(kind).add();
        }

        @Override
        public void chooseStatus() {
            MenuButton menu = Objects.requireNonNull(statuses);
            menu.requestFocus();
            menu.show();
        }

        @Override
        public void takeStep() {
            model.move(saved);
        }

        @Override
        public void print() {
            print.run();
        }
    }

    private Node buttons() {
        Button save = new Button(screen.text("detail.save"));
        save.setId("save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.changedProperty().not());
        save.setOnAction(event -> model.save(saved));
        Button revert = new Button(screen.text("detail.revert"));
        revert.setId("revert");
        revert.disableProperty().bind(model.changedProperty().not());
        revert.setOnAction(event -> model.revert());
        Button paper = new Button(screen.text("detail.print"));
        paper.setId("print");
        paper.setOnAction(event -> print.run());
        FlowPane buttons = new FlowPane(GAP, GAP, save, revert, paper);
        buttons.getStyleClass().add("statusbar");
        return new VBox(refusal, buttons);
    }
}
