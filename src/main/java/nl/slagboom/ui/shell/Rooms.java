package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.slagboom.exchange.read.MailFile;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.report.Task;
import nl.slagboom.report.sheet.SystemPrinters;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Once;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.detail.DetailViewModel;
import nl.slagboom.ui.exchange.ExchangeView;
import nl.slagboom.ui.exchange.ExchangeViewModel;
import nl.slagboom.ui.giveout.GiveOutView;
import nl.slagboom.ui.giveout.GiveOutViewModel;
import nl.slagboom.ui.history.HistoryView;
import nl.slagboom.ui.history.HistoryViewModel;
import nl.slagboom.ui.intake.DecideView;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.log.LogView;
import nl.slagboom.ui.overview.OverviewView;
import nl.slagboom.ui.overview.OverviewViewModel;
import nl.slagboom.ui.post.PostView;
import nl.slagboom.ui.post.PostViewModel;
import nl.slagboom.ui.print.PrintView;
import nl.slagboom.ui.print.PrintViewModel;
import nl.slagboom.ui.reader.LastPartner;
import nl.slagboom.ui.register.RegisterView;
import nl.slagboom.ui.relations.RelationsView;
import nl.slagboom.ui.relations.RelationsViewModel;
import nl.slagboom.ui.settings.SettingsView;
import nl.slagboom.ui.settings.TagsViewModel;
import nl.slagboom.ui.texts.StandardTexts;
import nl.slagboom.ui.today.TodayView;
import nl.slagboom.ui.today.TodayViewModel;

/** The screens of the window, each made when it is first gone to, and the one that is shown. */
final class Rooms {

    private final Ways ways;
    private final Search search;
    // Stands before the status bar, also for the Tab key, whatever is shown in it.
    private final StackPane middle = new StackPane();
    private final DetailViewModel detail;
    private final RegisterView registerView;
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
    private final TagsViewModel tags;
    private final Once<SettingsView> settingsView;
    private final RelationsViewModel relations;
    private final Once<RelationsView> relationsView;
    private final LogView logView;
    private final PostViewModel post;
    private final Once<PostView> postView;

    /** How one gets from one to another. */
    interface Ways {

        /** As if it were chosen at the side. */
        void go(Place place);

        /** Says at the side where one is. */
        void mark(Place place);

        /** Says there that one is at none of them. */
        void markNone();

        /** Opens an obstacle beside the list. */
        void openInList(UUID obstacle);

        /** Opens an obstacle where is said who may see it. */
        void openWhoMaySee(UUID obstacle);

        /** Shows the rows that answer a question. */
        void ask(Query query);

        void tookBack(String said);

        void say(String said);
    }

    Rooms(
            Services services,
            Screen screen,
            Clock clock,
            RegisterView registerView,
            DetailViewModel detail,
            Ways ways,
            SettingsView.Ways setting,
            StandardTexts texts) {
        this.registerView = registerView;
        this.detail = detail;
        this.ways = ways;
        search = services.search();
        Consumer<Throwable> failed = screen.failures()::show;
        LastPartner partner = new LastPartner(services.settings());
        intakeView = new Once<>(() -> new IntakeView(screen, services.intake(), changeset -> tookIn()));
        giveOutView = new Once<>(() -> new GiveOutView(
                screen,
                new GiveOutViewModel(
                        services.search(),
                        services.giving(),
                        services.intake(),
                        screen.jobs(),
                        services.user(),
                        failed),
                partner,
                () -> new GiveOutView.Shown(registerView.shown(), registerView.selected(), registerView.columns()),
                ways::openWhoMaySee));
        printView = new Once<>(() -> new PrintView(
                screen,
                new PrintViewModel(services.search(), new SystemPrinters(), screen.jobs(), services.user(), failed),
                partner,
                ways::openWhoMaySee,
                this::showRegister));
        outstanding = new ExchangeViewModel(services.search(), services.giving(), screen.jobs(), clock, failed);
        decideView = new Once<>(() -> new DecideView(
                screen, services.intake(), new DecideView.Ways(this::showExchange, () -> ways.go(Place.EXCHANGE))));
        exchangeView = new Once<>(() -> new ExchangeView(
                screen, outstanding, new ExchangeView.Ways(this::giveWorkbook, this::readIn, this::decide)));
        today = new TodayViewModel(
                services.search(),
                services.register(),
                services.settings(),
                screen.jobs(),
                services.user(),
                clock,
                this::unfinished,
                screen.slip(),
                failed);
        todayView = new Once<>(() -> new TodayView(screen, today, new FromToday()));
        figures = new OverviewViewModel(services.search(), screen.jobs(), clock, failed);
        overviewView = new Once<>(() -> new OverviewView(figures, screen, ways::ask));
        history = new HistoryViewModel(services.search(), screen.jobs(), screen::words, failed);
        historyView = new Once<>(() -> new HistoryView(
                history,
                screen,
                services.search(),
                services.undo(),
                go -> detail.leave(go, () -> {}),
                ways::openInList,
                ways::tookBack));
        tags = new TagsViewModel(
                services.search(), services.register().tags(), screen.jobs(), services.user(), failed, detail::reread);
        settingsView = new Once<>(
                () -> new SettingsView(screen, services.settings(), services.keeper(), texts, tags, setting));
        relations = new RelationsViewModel(
                services.search(), services.register().relations(), screen.jobs(), services.user(), failed);
        relationsView = new Once<>(() -> new RelationsView(screen, relations, ways::openInList, detail::reread));
        logView = new LogView(screen, services.search(), services.register(), services.drafts(), new FromLog());
        post = new PostViewModel(
                services.search(), services.register(), services.drafts(), screen.jobs(), services.user(), failed);
        postView = new Once<>(() -> new PostView(screen, post));
    }

    /** What was begun at this window and is not recorded. */
    private List<Task> unfinished() {
        List<Task> unfinished = new ArrayList<>();
        List<Row> rows = search.rows().rows();
        detail.drafts()
                .forEach(draft -> rows.stream()
                        .filter(row -> row.id().equals(draft.obstacle()))
                        .forEach(row -> unfinished.add(Task.changed(row.id(), row.reference(), row.title()))));
        if (!logView.beginning().isEmpty()) unfinished.add(Task.begun(logView.beginning()));
        if (post.waiting() > 0) unfinished.add(Task.mails(post.waiting()));
        return unfinished;
    }

    /** Makes each that was not gone to yet: then it need only be drawn when it is. */
    List<Runnable> ahead() {
        return Stream.<Once<? extends Node>>of(
                        todayView,
                        giveOutView,
                        intakeView,
                        exchangeView,
                        postView,
                        overviewView,
                        historyView,
                        printView,
                        settingsView,
                        relationsView)
                .<Runnable>map(one -> one::get)
                .toList();
    }

    /** What they are shown in. */
    StackPane middle() {
        return middle;
    }

    Node shown() {
        return middle.getChildren().getFirst();
    }

    /** Has something run whenever another is shown. */
    void onGoing(Runnable gone) {
        middle.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) if (!change.getRemoved().equals(change.getAddedSubList())) gone.run();
        });
    }

    boolean isRegisterShown() {
        return isShown(registerView);
    }

    LogView log() {
        return logView;
    }

    PostViewModel post() {
        return post;
    }

    /** What had the keyboard is gone: the screen that is shown takes it. */
    void begin() {
        if (isRegisterShown()) registerView.begin();
        else shown().requestFocus();
    }

    /** The list, and beside it whatever is to be said of the obstacle that is open. */
    void register() {
        show(registerView, Place.REGISTER);
    }

    void showRegister() {
        register();
        registerView.begin();
    }

    private void show(Node content, Place place) {
        middle.getChildren().setAll(content);
        ways.mark(place);
    }

    private boolean isShown(Node content) {
        return middle.getChildren().contains(content);
    }

    void decide(HandOut.Entry handOut) {
        show(decideView.get(), Place.EXCHANGE);
        decideView.get().decide(handOut);
    }

    /** After an answer one sees what is still with whom; after a list, the register. */
    private void tookIn() {
        intakeView.get().forExchange().ifPresentOrElse(this::showExchange, this::showRegister);
    }

    private void showExchange(String done) {
        ways.go(Place.EXCHANGE);
        exchangeView.get().tell(done);
    }

    /** Files that were dropped: a list is read in, several mails wait for what is to become of each, all else is the beginning of a new obstacle. */
    void drop(List<Path> files) {
        if (files.size() == 1 && Screen.isList(files.getFirst())) {
            readIn(files.getFirst());
        } else if (files.stream().filter(MailFile::is).count() > 1) {
            ways.go(Place.POST);
            postView.get().take(files);
        } else {
            ways.go(Place.LOG);
            logView.take(files);
        }
    }

    private void readIn(Path list) {
        ways.go(Place.INTAKE);
        intakeView.get().open(list);
    }

    private void giveWorkbook() {
        ways.go(Place.EXPORT);
        giveOutView.get().beginWorkbook();
    }

    /** What is printed is what the register holds: unsaved work is asked about first. */
    void print() {
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

    /** What can be done wherever one is: to go on in the list, and to what is not at the side. */
    List<Command> commands() {
        return List.of(
                new Command("command.previous", Keystroke.alt(KeyCode.UP), () -> registerView.step(-1))
                        .when(this::isRegisterShown, "idle.register"),
                new Command("command.next", Keystroke.alt(KeyCode.DOWN), () -> registerView.step(1))
                        .when(this::isRegisterShown, "idle.register"),
                new Command("command.relations", Keystroke.control(KeyCode.R), this::showRelations));
    }

    void showSettings() {
        beginBeside(settingsView, SettingsView::begin);
    }

    private void showRelations() {
        beginBeside(relationsView, RelationsView::begin);
    }

    /** Shows what undoing a changeset would do. */
    void undo(Changeset.Entry changeset) {
        ways.go(Place.HISTORY);
        historyView.get().consider(changeset.number());
    }

    /** The register was changed. */
    void changed(Changeset.Entry changeset) {
        post.changed(changeset);
        figures.changed();
        outstanding.changed();
        today.changed();
        history.changed();
        relations.changed();
        tags.changed();
    }

    /** Other rows are shown, or chosen. */
    void rowsChanged() {
        if (giveOutView.isMade() && isShown(giveOutView.get()))
            giveOutView.get().changed(); // else when it is gone to
    }

    /** What a screen told of may be taken back. */
    void forget() {
        if (exchangeView.isMade()) exchangeView.get().tell("");
        if (todayView.isMade()) todayView.get().forget();
        if (intakeView.isMade()) intakeView.get().forget();
    }

    /** What happens when one is chosen at the side. */
    Map<Place, Runnable> places() {
        Map<Place, Runnable> places = new EnumMap<>(Place.class);
        places.put(Place.TODAY, () -> begin(todayView, Place.TODAY, TodayView::begin));
        places.put(Place.REGISTER, this::showRegister);
        places.put(Place.OVERVIEW, () -> begin(overviewView, Place.OVERVIEW, OverviewView::begin));
        places.put(Place.LOG, () -> {
            show(logView, Place.LOG);
            logView.begin();
        });
        places.put(Place.POST, () -> begin(postView, Place.POST, PostView::begin));
        places.put(Place.EXCHANGE, () -> begin(exchangeView, Place.EXCHANGE, ExchangeView::begin));
        places.put(Place.INTAKE, () -> begin(intakeView, Place.INTAKE, IntakeView::begin));
        places.put(Place.EXPORT, () -> begin(giveOutView, Place.EXPORT, GiveOutView::begin));
        places.put(Place.HISTORY, () -> begin(historyView, Place.HISTORY, HistoryView::begin));
        return places;
    }

    private <V extends Node> void begin(Once<V> view, Place place, Consumer<V> keyboard) {
        show(view.get(), place);
        keyboard.accept(view.get());
    }

    /** One that is not among those at the side. */
    private <V extends Node> void beginBeside(Once<V> view, Consumer<V> keyboard) {
        middle.getChildren().setAll(view.get());
        ways.markNone();
        keyboard.accept(view.get());
    }

    private final class FromLog implements LogView.Ways {

        @Override
        public void logged(Dossier dossier) {
            ways.openInList(dossier.id());
        }

        @Override
        public void closed() {
            showRegister();
        }

        @Override
        public void dropped(String said) {
            ways.say(said);
        }

        @Override
        public void back() {
            ways.go(Place.LOG);
        }
    }

    private final class FromToday implements TodayView.Ways {

        @Override
        public void obstacle(UUID id) {
            ways.openInList(id);
        }

        @Override
        public void decide(HandOut.Entry handOut) {
            Rooms.this.decide(handOut);
        }

        @Override
        public void exchange() {
            ways.go(Place.EXCHANGE);
        }

        @Override
        public void log() {
            ways.go(Place.LOG);
        }

        @Override
        public void post() {
            ways.go(Place.POST);
        }
    }
}
