package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.slagboom.exchange.text.Readout;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Soundness;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.spelling.Speller;
import nl.slagboom.ui.common.Ahead;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Dropping;
import nl.slagboom.ui.common.Failures;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Keyboard;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.LastSlip;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.TextSize;
import nl.slagboom.ui.common.WholeText;
import nl.slagboom.ui.detail.DetailView;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.detail.DraftKeeper;
import nl.slagboom.ui.detail.DraftsButton;
import nl.slagboom.ui.detail.Papers;
import nl.slagboom.ui.detail.Reporters;
import nl.slagboom.ui.detail.Ties;
import nl.slagboom.ui.detail.UnsavedDialog;
import nl.slagboom.ui.log.LogDraftButton;
import nl.slagboom.ui.post.PostButton;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.register.RegisterViewModel;
import nl.slagboom.ui.spelling.Proofreader;
import nl.slagboom.ui.texts.Inserter;
import nl.slagboom.ui.texts.StandardTexts;
import org.jspecify.annotations.Nullable;

/** The window's content: navigation, search field, screens, status bar. */
public final class MainWindow {

    private static final Duration QUIET = Duration.seconds(1);
    private static final String DEMONSTRATION = "shell.name.demonstration";

    private final Services services;
    private final FxJobRunner jobs = new FxJobRunner();
    private final ObjectProperty<Wording> wording;
    private final BorderPane root = new BorderPane();
    private final TopBar top;
    private final Command settings =
            new Command("command.settings", Keystroke.control(KeyCode.COMMA), this::showSettings);
    private final Command save;
    private final SearchField searchField = new SearchField();
    private final StatusBar status;
    private final TakingBack takingBack;
    private final Rail rail;
    private final Screen screen;
    private final RegisterViewModel rows;
    private final DetailViewModel detail;
    private final DetailView detailView;
    private final RegisterView registerView;
    private final Rooms rooms;
    private final Proofreader proofreader;
    private final SettingWays setting;
    private final Commands commands;
    private final Overlay overlay = new Overlay(this::begin);
    private final OverWindow over;
    private final StandardTexts texts;
    private final Found found;
    private final TourStops stops;
    private final GuidedTour tour;
    private final LastTime lastTime;
    private boolean isReopened;

    public MainWindow(Services services, Language language) {
        this.services = services;
        wording = new SimpleObjectProperty<>(new Wording(Messages.of(language.locale())));
        // The calendar from which a day is picked knows no other language than that of the machine.
        wording.subscribe(
                now -> Locale.setDefault(Locale.Category.FORMAT, now.language().atTheBorder()));
        Failures failures = new Failures(wording::get, services.log(), this::refuse, this::isClosed);
        screen = new Screen(
                wording,
                new Attempts(jobs, this::settle),
                failures,
                services.user(),
                services.files(),
                new TextSize(services.settings()),
                new LastSlip());
        proofreader = new Proofreader(
                screen, new Speller(services.settings().folder().orElse(null)), services.settings(), this::say);
        status = new StatusBar(screen, jobs, this::undo); // before what runs jobs: one that begins is told to it
        Clock clock = Clock.system(ZoneId.systemDefault());
        rows = new RegisterViewModel(
                services.search(), screen.jobs(), new QueryParser(new CodeNames(), clock), failures::show);
        detail = new DetailViewModel(
                services.search(),
                services.register(),
                screen.jobs(),
                services.user(),
                failures::show,
                (key, arguments) -> say(screen.text(key, arguments)),
                new UnsavedDialog(screen, root::getScene),
                new DraftKeeper(services.drafts(), clock));
        takingBack = new TakingBack(services, jobs, screen, status, detail, this::tookBack);
        detailView = new DetailView(
                detail,
                screen,
                new Papers(detail, screen, services.register().shelf(), services.search(), root::getScene, this::say),
                new Ties(services.search(), screen, this::openInList),
                new Reporters(
                        detail, screen, services.search(), services.register().relations()),
                () -> say(""),
                this::print,
                this::undoThis);
        registerView = new RegisterView(rows, screen, detailView, detailView.commands(), this::open);
        detail.conflictProperty().subscribe(conflict -> {
            if (conflict != null) showConflict();
        });
        top = new TopBar(services, screen, wording, searchField, settings);
        setting = new SettingWays(top, proofreader, detail);
        texts = new StandardTexts(screen, services.settings().folder().orElse(null));
        rooms = new Rooms(services, screen, clock, registerView, detail, new Between(), setting, texts);
        rail = new Rail(screen, rooms.places());
        lastTime = new LastTime(services, rows, registerView, detail, rail);
        over = new OverWindow(
                screen,
                services.search(),
                texts.all(),
                new Inserter(screen, clock, this::workedOn),
                overlay,
                new Under());
        save = new Command("command.save", Keystroke.control(KeyCode.S), this::save)
                .when(detail.changedProperty()::get, "idle.unchanged");
        commands = new Commands(rooms::shown, over, screen, this::say, rail.commands(), ofWindow());
        status.lying(
                new DraftsButton(detail, screen, this::openInList),
                new LogDraftButton(rooms.log(), screen, () -> rail.go(Place.LOG)),
                new PostButton(rooms.post(), screen, () -> rail.go(Place.POST)));
        lastTime.arrange();
        new Dropping(this::drop).on(root);
        root.setTop(top);
        root.setLeft(rail);
        root.setBottom(status);
        rooms.register();
        texts.read();
        found = new Found(rows, registerView, rooms, searchField, screen, this::say);
        stops = new TourStops(screen, commands, rooms, rail, searchField, detail, found::goTo);
        tour = new GuidedTour(screen, services.settings(), stops.all(), stops::putBack);
        Reach shown = new Reach(rooms.middle());
        VBox.setVgrow(shown, Priority.ALWAYS);
        root.setCenter(new VBox(tour, shown));
        services.feed().listen(changeset -> FxJobRunner.later(() -> written(changeset)));
        detail.baseProperty().subscribe(base -> {
            registerView.beside(base != null);
            found.sayWhere(detail, detailView);
        });
        detail.baseProperty().subscribe((before, now) -> {
            if (before != null && now != null && !before.id().equals(now.id())) status.left();
        });
        rooms.onGoing(status::left);
        rows.rows().addListener((ListChangeListener<Object>) change -> count());
        rows.totalProperty().subscribe(total -> count());
        registerView.onSelecting(this::count);
        rows.settledProperty().subscribe(settled -> lookUp());
        wording.subscribe(now -> lookUp());
    }

    /** What could be taken back, in the words of now. */
    private void lookUp() {
        if (!rows.settledProperty().get()) return;
        takingBack.lookUp(Optional.empty());
        if (isReopened || root.getScene() == null) return;
        isReopened = true;
        lastTime.goBack(screen, this::open, this::openInList, this::say);
        if (services.name().equals(DEMONSTRATION)) tour.beginOnce();
    }

    /** The scene of the window, with its shortcuts. */
    public Scene scene(double width, double height) {
        top.useTheme();
        Scene scene = new Scene(new StackPane(root, overlay), width, height);
        Look.dress(scene);
        screen.textSize().on(scene);
        WholeText.on(scene);
        proofreader.on(scene);
        scene.getRoot().applyCss(); // until then the screens are not in the window
        tour.listen(scene);
        commands.listen(scene);
        rows.ask();
        lookUp(); // the list may have been read before there was a window
        return scene;
    }

    /** Makes the screens ready while nobody does anything. */
    public void readyAhead(Scene scene) {
        Ahead.of(scene, QUIET, rooms.ahead());
    }

    /** Files that were dropped. */
    public void drop(List<Path> files) {
        rooms.drop(files);
    }

    /** What can be done, in the window and on the screen that is shown; also what cannot be done just now. */
    public List<Command> commands() {
        return commands.all();
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
        stops.putBack(); // else the next start would search it
        lastTime.keep();
        texts.keep();
    }

    /** Those of the window, in the order in which they are explained. */
    private List<Command> ofWindow() {
        return Stream.of(
                        List.of(searchField.command(this::isFree), save),
                        takingBack.commands(this::enterTyped),
                        rooms.commands(),
                        List.of(settings),
                        over.commands(),
                        List.of(top.theme()),
                        screen.textSize().commands(),
                        List.of(screen.textSize().usual(this::isFree)),
                        proofreader.commands(),
                        List.of(new Command("command.tour", this::guide)),
                        top.languages(),
                        List.of(jobs.stopping()))
                .flatMap(List::stream)
                .toList();
    }

    private final class Under implements OverWindow.Ways {

        @Override
        public Commands commands() {
            return commands;
        }

        @Override
        public Node shown() {
            return rooms.shown();
        }

        @Override
        public void open(UUID obstacle) {
            openInList(obstacle);
        }
    }

    private final class Between implements Rooms.Ways {

        @Override
        public void go(Place place) {
            rail.go(place);
        }

        @Override
        public void markNone() {
            rail.markNone();
        }

        @Override
        public void mark(Place place) {
            rail.mark(place);
        }

        @Override
        public void openInList(UUID obstacle) {
            MainWindow.this.openInList(obstacle);
        }

        @Override
        public void openWhoMaySee(UUID obstacle) {
            detailView.seek(obstacle, ObstacleFields.CONFIDENTIALITY);
            MainWindow.this.openInList(obstacle);
        }

        @Override
        public void ask(Query query) {
            rows.pose(query, query.typed(wording.get().messages()::label));
            rail.go(Place.REGISTER);
        }

        @Override
        public void tookBack(String said) {
            takingBack.took(said);
        }

        @Override
        public void say(String said) {
            MainWindow.this.say(said);
        }
    }

    /** What had the keyboard is gone: the screen that is shown takes it. */
    private void begin() {
        rooms.begin();
    }

    private void open(UUID id) {
        detail.open(id, this::chooseOpen);
    }

    private void openInList(UUID id) {
        rooms.showRegister();
        registerView.seek(id);
        open(id);
    }

    /** The list stands at the obstacle that stays open. */
    private void chooseOpen() {
        detailView.seekNothing();
        Dossier open = detail.baseProperty().get();
        if (open != null) registerView.choose(open.id());
    }

    /** The obstacle that is open, where it is that what one writes about. */
    private Optional<Dossier> workedOn() {
        if (rooms.log().equals(rooms.shown())) return rooms.log().begun();
        return rooms.isRegisterShown()
                ? Optional.ofNullable(detail.baseProperty().get())
                : Optional.empty();
    }

    /** What was typed and not entered is entered as if one had gone on to the next field. */
    private void enterTyped() {
        Node owner = keyboard();
        if (owner == null) return;
        Keyboard keyboard = Keyboard.of(owner);
        root.requestFocus();
        keyboard.giveBack();
    }

    private @Nullable Node keyboard() {
        Scene scene = root.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private void undo() {
        enterTyped();
        takingBack.begin();
    }

    private void save() {
        enterTyped();
        detail.save(() -> say(""));
    }

    private void showSettings() {
        rooms.showSettings();
    }

    private void guide() {
        tour.begin();
    }

    private boolean isFree(Keystroke keys) {
        return commands.isFree(keys);
    }

    /** Where the keyboard was may be gone; it must not end in a field that would take the next undo. */
    private void tookBack() {
        if (rooms.isRegisterShown()) registerView.begin();
        rooms.forget();
    }

    private void written(Changeset.Entry changeset) {
        LocalTime now = LocalTime.now(ZoneId.systemDefault());
        if (!changeset.by().equals(services.user())) status.recorded(now, changeset.by());
        else if (changeset.kind() != ChangeKind.UNDO) status.saved(now);
        if (changeset.kind() == ChangeKind.UNDO) readOut(); // a document may be back
        takingBack.lookUp(Optional.of(changeset));
        rows.ask();
        // What was written in the form itself stands there.
        if (!changeset.by().equals(services.user()) || !Keyboard.isIn(detailView)) detail.follow();
        rooms.changed(changeset);
    }

    /** Documents that came in another way than by this window: an earlier program, an undo, a rescue. */
    private void readOut() {
        screen.jobs()
                .run(
                        "reading.documents",
                        Readout.ofAll(services.register().shelf(), services.search()),
                        number -> {
                            if (number > 0) rows.ask();
                        },
                        screen.failures()::show);
    }

    private boolean isClosed() {
        Scene scene = root.getScene();
        return scene != null && (scene.getWindow() == null || !scene.getWindow().isShowing());
    }

    private void say(String text) {
        status.say(text);
    }

    private void refuse(String text) {
        status.refuse(text);
    }

    private void settle() {
        status.settle();
    }

    private void showConflict() {
        rooms.register();
    }

    private void undoThis(Changeset.Entry changeset) {
        rooms.undo(changeset);
    }

    private void print() {
        rooms.print();
    }

    /**
     * Erases what may be kept no longer, keeps a backup, and says what is damaged.
     *
     * @param repair leads to what can be done about a damaged register
     */
    public void backUp(Runnable repair) {
        new Opening(services, screen, status, damage -> warn(damage, repair), this::readOut).run();
    }

    /** Says, at the foot of the window, what was done to the register before it was opened. */
    public void tell(String done) {
        status.say(done);
    }

    /** Has the settings lead to another register, or to this one anew. */
    public void reopenBy(Reopening way) {
        setting.reopenBy(way);
    }

    /** What is known to be damaged, in sentences. */
    public List<String> damage() {
        return services.keeper()
                .damage()
                .map(damage -> List.of(DamageBar.hit(damage, screen.words())))
                .orElse(List.of());
    }

    private void warn(Soundness damage, Runnable repair) {
        takingBack.lookUp(Optional.empty());
        top.warn(new DamageBar(screen, damage, () -> detail.leave(repair, () -> {})));
    }

    private void count() {
        found.sayWhere(detail, detailView);
        status.count(
                rows.totalProperty().get(),
                rows.rows().size(),
                registerView.selected().size());
        rooms.rowsChanged();
    }
}
