package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Soundness;
import nl.slagboom.report.sheet.SystemPrinters;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Dropping;
import nl.slagboom.ui.common.Failures;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Once;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.WholeText;
import nl.slagboom.ui.detail.DetailView;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.detail.DraftKeeper;
import nl.slagboom.ui.detail.DraftsButton;
import nl.slagboom.ui.detail.Papers;
import nl.slagboom.ui.detail.Ties;
import nl.slagboom.ui.detail.UnsavedDialog;
import nl.slagboom.ui.exchange.ExchangeView;
import nl.slagboom.ui.exchange.ExchangeViewModel;
import nl.slagboom.ui.giveout.GiveOutView;
import nl.slagboom.ui.giveout.GiveOutViewModel;
import nl.slagboom.ui.history.HistoryView;
import nl.slagboom.ui.history.HistoryViewModel;
import nl.slagboom.ui.intake.DecideView;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.log.LogDraftButton;
import nl.slagboom.ui.log.LogView;
import nl.slagboom.ui.overview.OverviewView;
import nl.slagboom.ui.overview.OverviewViewModel;
import nl.slagboom.ui.print.PrintView;
import nl.slagboom.ui.print.PrintViewModel;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.register.RegisterViewModel;
import nl.slagboom.ui.today.TodayView;
import nl.slagboom.ui.today.TodayViewModel;

/** The window's content: navigation, search field, screens, status bar. */
public final class MainWindow {

    private final Services services;
    private final FxJobRunner jobs = new FxJobRunner();
    private final ObjectProperty<Wording> wording;
    private final BorderPane root = new BorderPane();
    private final TopBar top;
    // Stands before the status bar, also for the Tab key, whatever is shown in it.
    private final StackPane middle = new StackPane();
    private final SearchField searchField = new SearchField(this::widen, this::goToFound);
    private final StatusBar status;
    private final TakingBack takingBack;
    private final Rail rail;
    private final Screen screen;
    private final RegisterViewModel rows;
    private final DetailViewModel detail;
    private final RegisterView registerView;
    // A start waits for none of the other screens.
    private final Once<IntakeView> intakeView;
    private final Once<GiveOutView> giveOutView;
    private final Once<PrintView> printView;
    private final ExchangeViewModel outstanding;
    private final Once<ExchangeView> exchangeView;
    private final Once<DecideView> decideView;
    private final TodayViewModel today;
    private final Once<TodayView> todayView;
    private final OverviewViewModel figures;
    private final Once<OverviewView> overviewView;
    private final HistoryViewModel history;
    private final Once<HistoryView> historyView;
    private final LogView logView;
    private final Commands commands = new Commands(new Does());
    private final Overlay overlay = new Overlay(this::begin);
    private final HelpSheet help;
    private final Palette palette;

    public MainWindow(Services services, Language language, boolean dark) {
        this.services = services;
        wording = new SimpleObjectProperty<>(new Wording(Messages.of(language.locale())));
        Failures failures = new Failures(wording::get, services.log(), this::refuse, this::isClosed);
        screen = new Screen(wording, new Attempts(jobs, this::settle), failures, services.user(), services.files());
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
                key -> say(screen.text(key)),
                new UnsavedDialog(screen, root::getScene),
                new DraftKeeper(services.drafts(), clock));
        takingBack = new TakingBack(services, jobs, screen, status, detail, this::tookBack);
        DetailView detailView = new DetailView(
                detail,
                screen,
                new Papers(detail, screen, services.register().shelf(), root::getScene, this::say),
                new Ties(services.search(), screen, this::openInList),
                () -> say(""),
                this::print);
        registerView = new RegisterView(rows, screen, detailView, detailView.commands(), this::open);
        detail.conflictProperty().subscribe(conflict -> {
            if (conflict != null) show(registerView, Place.REGISTER);
        });
        intakeView = new Once<>(() -> new IntakeView(screen, services.intake(), changeset -> tookIn()));
        services.settings().get("register.arrangement").ifPresent(registerView::arrange);
        giveOutView = new Once<>(() -> new GiveOutView(
                screen,
                new GiveOutViewModel(
                        services.search(),
                        services.giving(),
                        services.intake(),
                        screen.jobs(),
                        services.user(),
                        failures::show),
                () -> new GiveOutView.Shown(registerView.shown(), registerView.selected(), registerView.columns())));
        printView = new Once<>(() -> new PrintView(
                screen,
                new PrintViewModel(
                        services.search(), new SystemPrinters(), screen.jobs(), services.user(), failures::show),
                this::showRegister));
        outstanding = new ExchangeViewModel(services.search(), services.giving(), screen.jobs(), clock, failures::show);
        decideView = new Once<>(() -> new DecideView(
                screen, services.intake(), new DecideView.Ways(this::showExchange, () -> go(Place.EXCHANGE))));
        exchangeView = new Once<>(() -> new ExchangeView(
                screen,
                outstanding,
                new ExchangeView.Ways(
                        () -> {
                            go(Place.EXPORT);
                            giveOutView.get().beginWorkbook();
                        },
                        file -> {
                            go(Place.INTAKE);
                            intakeView.get().open(file);
                        },
                        this::decide)));
        today = new TodayViewModel(
                services.search(),
                services.register(),
                services.settings(),
                screen.jobs(),
                services.user(),
                clock,
                failures::show);
        todayView = new Once<>(() -> new TodayView(screen, today, new FromToday()));
        figures = new OverviewViewModel(services.search(), screen.jobs(), clock, failures::show);
        overviewView = new Once<>(() -> new OverviewView(figures, screen, this::ask));
        history = new HistoryViewModel(services.search(), screen.jobs(), wording::get, failures::show);
        historyView = new Once<>(() -> new HistoryView(
                history,
                screen,
                services.search(),
                services.undo(),
                go -> detail.leave(go, () -> {}),
                this::openInList,
                takingBack::took));
        logView = new LogView(
                screen,
                services.search(),
                services.register(),
                services.drafts(),
                dossier -> openInList(dossier.id()),
                this::showRegister);
        rail = new Rail(screen, commands, places());
        help = new HelpSheet(screen);
        palette = new Palette(screen, services.search(), commands::all, new Chosen());
        status.lying(
                new DraftsButton(detail, screen, this::openInList),
                new LogDraftButton(logView, screen, () -> go(Place.LOG)));
        searchField.textProperty().bindBidirectional(rows.wordsProperty());
        top = new TopBar(services, screen, wording, searchField, commands.theme(), dark);
        new Dropping(this::drop).on(root);
        root.setTop(top);
        root.setLeft(rail);
        root.setCenter(new Reach(middle));
        root.setBottom(status);
        show(registerView, Place.REGISTER);
        services.feed().listen(changeset -> FxJobRunner.later(() -> written(changeset)));
        detail.baseProperty().subscribe(base -> registerView.beside(base != null));
        rows.rows().addListener((ListChangeListener<Object>) change -> count());
        rows.totalProperty().subscribe(total -> count());
        rows.settledProperty().subscribe(settled -> lookUp());
        wording.subscribe(now -> lookUp());
    }

    /** What could be taken back, in the words of now. */
    private void lookUp() {
        if (rows.settledProperty().get()) takingBack.lookUp(Optional.empty());
    }

    /** The scene of the window, with its shortcuts. */
    public Scene scene(double width, double height) {
        top.useTheme();
        Scene scene = new Scene(new StackPane(root, overlay), width, height);
        Look.dress(scene);
        WholeText.on(scene);
        scene.getRoot().applyCss(); // until then the screens are not in the window
        commands.listen(scene);
        rows.ask();
        return scene;
    }

    /** Files that were dropped: a list is read in, all else is the beginning of a new obstacle. */
    public void drop(List<Path> files) {
        if (files.size() == 1 && Screen.isList(files.getFirst())) {
            go(Place.INTAKE);
            intakeView.get().open(files.getFirst());
        } else {
            go(Place.LOG);
            logView.take(files);
        }
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
        services.settings().set("register.arrangement", registerView.arrangement());
        services.settings().save();
    }

    private final class Does implements Commands.Window {

        @Override
        public Node shown() {
            return middle.getChildren().getFirst();
        }

        @Override
        public void go(Place place) {
            rail.go(place);
        }

        @Override
        public void search() {
            searchField.requestFocus();
        }

        @Override
        public boolean canSave() {
            return detail.changedProperty().get();
        }

        @Override
        public void save() {
            detail.save(() -> say(""));
        }

        @Override
        public void undo() {
            MainWindow.this.undo();
        }

        @Override
        public boolean canStep() {
            return isShown(registerView);
        }

        @Override
        public void step(int by) {
            registerView.step(by);
        }

        @Override
        public void speak(Language language) {
            top.speak(language);
        }

        @Override
        public void changeTheme() {
            top.changeTheme();
        }

        @Override
        public boolean isWorking() {
            return !jobs.nameProperty().get().isEmpty();
        }

        @Override
        public void stop() {
            jobs.cancel();
        }

        @Override
        public void explain() {
            if (!(shown() instanceof Commanded of)) return;
            help.open(of, commands);
            overlay.toggle(help);
        }

        @Override
        public void find() {
            palette.open();
            overlay.toggle(palette);
        }

        @Override
        public void uncover() {
            overlay.close();
        }
    }

    private final class Chosen implements Palette.Ways {

        @Override
        public void run(Command command) {
            commands.run(command);
        }

        @Override
        public void open(UUID obstacle) {
            overlay.close();
            openInList(obstacle);
        }
    }

    private final class FromToday implements TodayView.Ways {

        @Override
        public void obstacle(UUID id) {
            openInList(id);
        }

        @Override
        public void decide(HandOut.Entry handOut) {
            MainWindow.this.decide(handOut);
        }

        @Override
        public void exchange() {
            go(Place.EXCHANGE);
        }
    }

    private void decide(HandOut.Entry handOut) {
        show(decideView.get(), Place.EXCHANGE);
        decideView.get().decide(handOut);
    }

    /** What had the keyboard is gone: the screen that is shown takes it. */
    private void begin() {
        if (isShown(registerView)) registerView.begin();
        else middle.getChildren().getFirst().requestFocus();
    }

    private void open(UUID id) {
        detail.open(id, this::chooseOpen);
    }

    private void openInList(UUID id) {
        showRegister();
        registerView.seek(id);
        open(id);
    }

    /** The list stands at the obstacle that stays open. */
    private void chooseOpen() {
        Dossier open = detail.baseProperty().get();
        if (open != null) registerView.choose(open.id());
    }

    private void undo() {
        takingBack.begin();
    }

    /** After an answer one sees what is still with whom; after a list, the register. */
    private void tookIn() {
        intakeView.get().forExchange().ifPresentOrElse(this::showExchange, this::showRegister);
    }

    private void showExchange(String done) {
        go(Place.EXCHANGE);
        exchangeView.get().tell(done);
    }

    /** Where the keyboard was may be gone; it must not end in a field that would take the next undo. */
    private void tookBack() {
        if (isShown(registerView)) registerView.begin();
        if (exchangeView.isMade()) exchangeView.get().tell(""); // what it told of may be taken back
    }

    private void widen() {
        rows.widen();
    }

    private void goToFound() {
        showRegister();
        registerView.chooseFirst();
    }

    /** Shows the rows that answer a question. */
    private void ask(Query query) {
        rows.pose(query, query.typed(wording.get().messages()::label));
        go(Place.REGISTER);
    }

    private void go(Place place) {
        rail.go(place);
    }

    private void written(Changeset.Entry changeset) {
        LocalTime now = LocalTime.now(ZoneId.systemDefault());
        if (!changeset.by().equals(services.user())) status.recorded(now, changeset.by());
        else if (changeset.kind() != ChangeKind.UNDO) status.saved(now);
        takingBack.lookUp(Optional.of(changeset));
        rows.ask();
        figures.changed();
        outstanding.changed();
        today.changed();
        history.changed();
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

    /** What is printed is what the register holds: unsaved work is asked about first. */
    private void print() {
        detail.leave(
                () -> {
                    Dossier open = detail.baseProperty().get();
                    List<Row> chosen = registerView.selected();
                    if (open == null) return;
                    show(printView.get(), Place.REGISTER);
                    printView.get().begin(chosen.isEmpty() ? List.of(Row.of(open)) : chosen);
                },
                () -> {});
    }

    private void showRegister() {
        show(registerView, Place.REGISTER);
        registerView.begin();
    }

    private void show(Node content, Place place) {
        middle.getChildren().setAll(content);
        rail.mark(place);
    }

    private boolean isShown(Node content) {
        return middle.getChildren().contains(content);
    }

    private Map<Place, Runnable> places() {
        Map<Place, Runnable> places = new EnumMap<>(Place.class);
        places.put(Place.TODAY, () -> {
            show(todayView.get(), Place.TODAY);
            todayView.get().begin();
        });
        places.put(Place.REGISTER, this::showRegister);
        places.put(Place.OVERVIEW, () -> {
            show(overviewView.get(), Place.OVERVIEW);
            overviewView.get().begin();
        });
        places.put(Place.LOG, () -> {
            show(logView, Place.LOG);
            logView.begin();
        });
        places.put(Place.EXCHANGE, () -> {
            show(exchangeView.get(), Place.EXCHANGE);
            exchangeView.get().begin();
        });
        places.put(Place.INTAKE, () -> {
            show(intakeView.get(), Place.INTAKE);
            intakeView.get().begin();
        });
        places.put(Place.EXPORT, () -> {
            show(giveOutView.get(), Place.EXPORT);
            giveOutView.get().begin();
        });
        places.put(Place.HISTORY, () -> {
            show(historyView.get(), Place.HISTORY);
            historyView.get().begin();
        });
        return places;
    }

    /**
     * Erases what may be kept no longer, keeps a backup, and says what is damaged.
     *
     * @param repair leads to what can be done about a damaged register
     */
    public void backUp(Runnable repair) {
        new Opening(services, screen, status, damage -> warn(damage, repair)).run();
    }

    /** Says, at the foot of the window, what was done to the register before it was opened. */
    public void tell(String done) {
        status.say(done);
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
        status.count(rows.totalProperty().get(), rows.rows().size());
        if (giveOutView.isMade()) giveOutView.get().changed();
    }
}
