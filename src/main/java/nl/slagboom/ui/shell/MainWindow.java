package nl.slagboom.ui.shell;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.ui.common.Failures;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailView;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.detail.DraftKeeper;
import nl.slagboom.ui.detail.DraftsButton;
import nl.slagboom.ui.detail.UnsavedDialog;
import nl.slagboom.ui.giveout.GiveOutView;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.log.LogView;
import nl.slagboom.ui.overview.OverviewView;
import nl.slagboom.ui.overview.OverviewViewModel;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.register.RegisterViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The window's content: navigation, search field, screens, status bar. */
public final class MainWindow {

    private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The screens by their keys, with Ctrl. */
    private static final Map<KeyCode, String> PLACES = Map.of(
            KeyCode.L, "shell.register",
            KeyCode.O, "shell.overview",
            KeyCode.N, "shell.log",
            KeyCode.I, "shell.intake",
            KeyCode.E, "shell.export");

    private final Services services;
    private final FxJobRunner jobs = new FxJobRunner();
    private final ObjectProperty<Wording> wording;
    private final BorderPane root = new BorderPane();
    private final Label sentence = new Label();
    private final Label counts = new Label();
    private final Label savedAt = new Label();
    private final TextField searchField = new TextField();
    private final Button undo = new Button();
    private final Screen screen;
    private final RegisterViewModel rows;
    private final DetailViewModel detail;
    private final RegisterView registerView;
    private final IntakeView intakeView;
    private final GiveOutView giveOutView;
    private final OverviewViewModel figures;
    private final OverviewView overviewView;
    private final Map<String, ToggleButton> rail = new LinkedHashMap<>();
    private boolean dark;

    public MainWindow(Services services, Language language, boolean dark) {
        this.services = services;
        this.dark = dark;
        wording = new SimpleObjectProperty<>(new Wording(Messages.of(language.locale())));
        Failures failures = new Failures(wording::get, services.log(), this::refuse);
        screen = new Screen(wording, jobs, failures, services.user(), services.files());
        Clock clock = Clock.system(ZoneId.systemDefault());
        rows = new RegisterViewModel(services.search(), jobs, new QueryParser(new CodeNames(), clock), this::notListed);
        detail = new DetailViewModel(
                services.search(),
                services.register(),
                jobs,
                services.user(),
                failures::show,
                key -> say(screen.text(key)),
                new UnsavedDialog(screen, root::getScene),
                new DraftKeeper(services.drafts(), clock));
        DetailView detailView = new DetailView(detail, screen, () -> say(""));
        registerView = new RegisterView(rows, screen, detailView, this::open);
        detail.conflictProperty().subscribe(conflict -> {
            if (conflict != null) show(registerView);
        });
        intakeView = new IntakeView(screen, services.intake(), changeset -> show(registerView));
        services.settings().get("register.arrangement").ifPresent(registerView::arrange);
        giveOutView = new GiveOutView(
                screen, services.search(), () -> new GiveOutView.Shown(registerView.shown(), registerView.columns()));
        figures = new OverviewViewModel(services.search(), jobs, clock, failures::show);
        overviewView = new OverviewView(figures, screen, this::ask);
        root.setTop(topBar());
        root.setLeft(navigation());
        root.setBottom(statusBar());
        root.setCenter(registerView);
        services.feed().listen(changeset -> FxJobRunner.later(this::written));
        wording.subscribe(now -> words());
        rows.rows().addListener((ListChangeListener<Object>) change -> count());
        rows.totalProperty().subscribe(total -> count());
    }

    /** The scene of the window, with its shortcuts. */
    public Scene scene(double width, double height) {
        Look.use(dark);
        Scene scene = new Scene(root, width, height);
        Look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.ask();
        return scene;
    }

    /** Nothing unsaved is lost unasked: the window stays until that is settled. */
    public void closeWith(Stage stage) {
        stage.setOnCloseRequest(event -> {
            if (!detail.changedProperty().get()) return;
            event.consume();
            detail.leave(stage::close, () -> {});
        });
    }

    /** Keeps what lies how, for the next start. */
    public void keepState() {
        services.settings().set("register.arrangement", registerView.arrangement());
        services.settings().save();
    }

    private void giveOut() {
        show(giveOutView);
        giveOutView.begin();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) step(-1, event);
        else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) step(1, event);
        if (!event.isShortcutDown()) return;
        switch (event.getCode()) {
            case F -> {
                searchField.requestFocus();
                event.consume();
            }
            case L, O, N, I, E -> {
                go(PLACES.get(event.getCode()));
                event.consume();
            }
            case S -> {
                detail.save(() -> say(""));
                event.consume();
            }
            case Z -> {
                if (!(event.getTarget() instanceof TextInputControl)) {
                    undo();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void step(int by, KeyEvent event) {
        registerView.step(by);
        event.consume();
    }

    private void open(UUID id) {
        detail.open(id, this::chooseOpen);
    }

    private void openInList(UUID id) {
        show(registerView);
        open(id);
    }

    /** The list stands at the obstacle that stays open. */
    private void chooseOpen() {
        Dossier open = detail.baseProperty().get();
        if (open != null) registerView.choose(open.id());
    }

    private void log() {
        LogView form = new LogView(
                screen,
                services.search(),
                services.register(),
                services.drafts(),
                dossier -> openInList(dossier.id()),
                () -> show(registerView));
        show(form);
        form.begin();
    }

    private void undo() {
        jobs.run(
                "shell.undoing",
                progress -> services.undo().next(services.user()),
                // Chosen before it is asked what becomes of unsaved work: what is then saved is not what is taken back.
                last -> last.ifPresentOrElse(
                        changeset -> detail.leave(() -> undo(changeset), () -> {}),
                        () -> say(screen.text("shell.undo.nothing"))),
                screen.failures()::show);
    }

    private void undo(Changeset.Entry changeset) {
        jobs.run(
                "shell.undoing",
                progress -> services.undo().undo(changeset, services.user()),
                written -> {
                    say("");
                    detail.reread();
                },
                screen.failures()::show);
    }

    /** Shows the rows that answer a question. */
    private void ask(Query query) {
        rows.pose(query, query.typed(wording.get().messages()::label));
        go("shell.register");
        registerView.begin();
    }

    private void go(@Nullable String place) {
        Objects.requireNonNull(rail.get(Objects.requireNonNull(place)), place).fire();
    }

    private void overview() {
        show(overviewView);
        overviewView.begin();
    }

    private void written() {
        savedAt.setText(
                screen.text("shell.saved", LocalTime.now(ZoneId.systemDefault()).format(CLOCK)));
        rows.ask();
        figures.changed();
    }

    /** A window that is closed has no register any more: what it then still asks fails, and concerns nobody. */
    private void notListed(Throwable failure) {
        Scene scene = root.getScene();
        boolean closed =
                scene != null && scene.getWindow() != null && !scene.getWindow().isShowing();
        if (closed) LOG.log(Level.INFO, "Not listed: the window is closed", failure);
        else screen.failures().show(failure);
    }

    private void say(String text) {
        sentence.getStyleClass().remove("refusal");
        sentence.setText(text);
    }

    private void refuse(String text) {
        say(text);
        sentence.getStyleClass().add("refusal");
    }

    private void show(Node content) {
        root.setCenter(content);
    }

    private Node topBar() {
        Label title = new Label("Slagboom · " + services.name());
        title.getStyleClass().add("title");
        searchField.setId("search");
        searchField.setPrefColumnCount(34);
        searchField.textProperty().bindBidirectional(rows.wordsProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ComboBox<Language> languages = new ComboBox<>();
        languages.setId("language");
        languages.getItems().setAll(Language.values());
        languages.setValue(wording.get().language());
        languages.setOnAction(event -> {
            wording.set(new Wording(Messages.of(languages.getValue().locale())));
            services.settings().set("language", languages.getValue().code());
        });
        Button theme = new Button();
        theme.setId("theme");
        theme.setGraphic(new FontIcon(MaterialDesignT.THEME_LIGHT_DARK));
        theme.setOnAction(event -> {
            dark = !dark;
            Look.use(dark);
            services.settings().set("theme", dark ? "dark" : "light");
        });
        wording.subscribe(now -> theme.setAccessibleText(screen.text("shell.theme")));
        HBox bar = new HBox(title, space, searchField, languages, theme);
        bar.getStyleClass().add("topbar");
        return bar;
    }

    private Node navigation() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("shell.register", () -> {
            show(registerView);
            registerView.begin();
        });
        places.put("shell.overview", this::overview);
        places.put("shell.log", this::log);
        places.put("shell.intake", () -> {
            show(intakeView);
            intakeView.begin();
        });
        places.put("shell.export", this::giveOut);
        Map<String, Ikon> icons = Map.of(
                "shell.register", MaterialDesignF.FORMAT_LIST_BULLETED,
                "shell.overview", MaterialDesignC.CHART_BOX_OUTLINE,
                "shell.log", MaterialDesignF.FILE_PLUS_OUTLINE,
                "shell.intake", MaterialDesignF.FILE_IMPORT_OUTLINE,
                "shell.export", MaterialDesignF.FILE_EXPORT_OUTLINE);
        VBox bar = new VBox();
        bar.getStyleClass().add("navigation");
        ToggleGroup group = new ToggleGroup();
        places.forEach((key, go) -> {
            ToggleButton button = new ToggleButton();
            button.setId(key.replace('.', '-'));
            button.setGraphic(new FontIcon(icons.get(key)));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.run();
            });
            Tooltip shortcut = new Tooltip();
            button.setTooltip(shortcut);
            wording.subscribe(now -> {
                button.setText(now.messages().text(key));
                shortcut.setText(now.messages().text(key) + "  " + shortcut(key));
            });
            rail.put(key, button);
            bar.getChildren().add(button);
        });
        group.getToggles().getFirst().setSelected(true);
        return bar;
    }

    private static String shortcut(String place) {
        return PLACES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(place))
                .map(entry -> new KeyCodeCombination(entry.getKey(), KeyCombination.SHORTCUT_DOWN).getDisplayText())
                .findFirst()
                .orElse("");
    }

    private Node statusBar() {
        sentence.setId("sentence");
        counts.setId("counts");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label job = new Label();
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(jobs.doneProperty());
        Button cancel = new Button();
        cancel.setOnAction(event -> jobs.cancel());
        wording.subscribe(now -> cancel.setText(screen.text("shell.cancel")));
        HBox running = new HBox(job, bar, cancel);
        running.setSpacing(8);
        running.setVisible(false);
        jobs.nameProperty().subscribe(name -> {
            running.setVisible(!name.isEmpty());
            job.setText(name.isEmpty() ? "" : screen.text(name));
        });
        undo.setId("undo");
        undo.getStyleClass().addAll("small", "flat");
        undo.setOnAction(event -> undo());
        HBox status = new HBox(counts, new Separator(Orientation.VERTICAL), savedAt, sentence, space, running, undo);
        status.getChildren().add(4, new DraftsButton(detail, screen, this::openInList));
        status.getStyleClass().add("statusbar");
        return status;
    }

    /** A good open ends with a backup; one that cannot be made is said, and does not stand in the way of work. */
    public void backUp() {
        jobs.run(
                "backup.keeping",
                progress -> {
                    services.keeper().keepBackup();
                    return 0;
                },
                kept -> {},
                screen.failures()::show);
    }

    private void words() {
        searchField.setPromptText(screen.text("shell.search"));
        undo.setText(screen.text("shell.undo"));
        count();
    }

    private void count() {
        counts.setText(screen.text(
                "shell.counts", rows.totalProperty().get(), rows.rows().size()));
    }
}
