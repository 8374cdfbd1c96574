package nl.slagboom.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Rescue;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.DesktopPrograms;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Programs;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.common.TextSize;
import nl.slagboom.ui.common.Watchdog;
import nl.slagboom.ui.shell.FirstStart;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.PasswordQuestion;
import nl.slagboom.ui.shell.Reopening;
import nl.slagboom.ui.shell.RepairView;
import nl.slagboom.ui.shell.RepairViewModel;
import nl.slagboom.ui.shell.Services;
import nl.slagboom.ui.shell.Waiting;
import org.jspecify.annotations.Nullable;

/** Opens the window first and the register behind it. */
public final class Window extends Application {

    private static final System.Logger LOG = System.getLogger(Window.class.getName());
    private static final Duration SETTLED = Duration.seconds(10);
    private static final int[] ICONS = {32, 64, 128, 256};

    /** What is said of a register that was one. */
    private static final Set<String> DAMAGED = Set.of("register.damaged", "register.unreadable");

    private static final String USER = "user";
    private static final String LANGUAGE = "language";

    private static @Nullable Opening opening;

    /**
     * A register to open.
     *
     * @param withPassword opens it with a password, when it wants one
     * @param socket by which second starts reach the window
     * @param drafts the folder of unsaved work on this register
     * @param name what the window calls it
     * @param opening the key of what is said until it is open
     * @param rescue what can be done when it is damaged; null where that is the server's business
     * @param again the same once more, after that was done
     * @param own remembered as one’s own register once it is open; null where it is not
     * @param said what was done to it, to be said once it is open; empty for nothing
     */
    record Wanted(
            Supplier<Program.Services> register,
            Function<String, Program.Services> withPassword,
            Path socket,
            Path drafts,
            String name,
            String opening,
            @Nullable Rescue rescue,
            Supplier<Wanted> again,
            @Nullable Path own,
            String said) {

        Wanted with(String password) {
            return new Wanted(
                    () -> withPassword.apply(password),
                    withPassword,
                    socket,
                    drafts,
                    name,
                    opening,
                    rescue,
                    again,
                    own,
                    said);
        }

        /** The same, which is one's own register from when it is open. */
        Wanted remembered(Path place, Supplier<Wanted> onceMore) {
            return new Wanted(register, withPassword, socket, drafts, name, opening, rescue, onceMore, place, said);
        }

        Wanted saying(String done) {
            return new Wanted(register, withPassword, socket, drafts, name, opening, rescue, again, own, done);
        }
    }

    /**
     * What to open.
     *
     * @param wanted the register; null for a first start, which asks
     * @param usual where a register lies if nobody says otherwise
     * @param chosen makes the answer of a first start into a register: the place of one's own, or the demonstration
     * @param commands run what second starts ask
     * @param refused told when the register cannot be opened; then there is no window
     * @param atStart what the settings said as the program started
     * @param back where one came from, and goes back to where another cannot be opened; null where that is nowhere
     */
    record Opening(
            @Nullable Wanted wanted,
            Path usual,
            Function<Optional<Path>, Wanted> chosen,
            Commands commands,
            String user,
            Language language,
            Path log,
            Settings settings,
            Consumer<Refusal> refused,
            Map<String, String> atStart,
            @Nullable Wanted back) {

        Opening(
                @Nullable Wanted wanted,
                Path usual,
                Function<Optional<Path>, Wanted> chosen,
                Commands commands,
                String user,
                Language language,
                Path log,
                Settings settings,
                Consumer<Refusal> refused) {
            this(wanted, usual, chosen, commands, user, language, log, settings, refused, said(settings), null);
        }

        private static Map<String, String> said(Settings settings) {
            Map<String, String> said = new HashMap<>();
            for (String key : List.of(USER, LANGUAGE)) settings.get(key).ifPresent(value -> said.put(key, value));
            return Map.copyOf(said);
        }

        /** The same, under the name and in the language that were set meanwhile. */
        Opening anew(@Nullable Wanted from) {
            return new Opening(
                    wanted,
                    usual,
                    chosen,
                    commands,
                    setSince(USER).orElse(user),
                    setSince(LANGUAGE).map(code -> Language.of(Locale.of(code))).orElse(language),
                    log,
                    settings,
                    refused,
                    atStart,
                    from);
        }

        /** What the program was started with goes before what was set then, not before what was set since. */
        private Optional<String> setSince(String key) {
            return settings.get(key).filter(now -> !now.isBlank() && !now.equals(atStart.get(key)));
        }
    }

    /** Runs a command that was given elsewhere, and gives its exit code. */
    @FunctionalInterface
    interface Commands {
        int run(Program.Services held, Request request, PrintWriter out, PrintWriter err);
    }

    static void open(Opening what) {
        opening = what;
        launch(Window.class);
    }

    private SystemFiles files(Opening what) {
        Programs usual = (page, failed) -> getHostServices().showDocument(page.toString());
        boolean isLinux = System.getProperty("os.name", "").contains("Linux");
        return new SystemFiles(what.settings(), isLinux ? new DesktopPrograms("xdg-open", usual) : usual);
    }

    /** Where somebody wants to know what makes the window wait, and says from how many milliseconds on. */
    private static void watch() {
        Long limit = Long.getLong("slagboom.watch");
        if (limit == null) return;
        new Watchdog(
                Thread.currentThread(), limit, () -> "", stall -> LOG.log(Level.WARNING, "The window waited " + stall));
    }

    @Override
    public void start(Stage stage) {
        Opening what = opening;
        if (what == null) throw new IllegalStateException("Started without a register");
        watch();
        Look.load();
        Look.use(Appearance.of(what.settings()).isDark());
        stage.setTitle("Slagboom");
        for (int size : ICONS)
            stage.getIcons()
                    .add(new Image(Objects.requireNonNull(Look.class.getResource("icons/slagboom-" + size + ".png"))
                            .toExternalForm()));
        StageState.restore(stage, what.settings());
        Wanted wanted = what.wanted();
        if (wanted == null) ask(stage, what);
        else open(stage, what, wanted);
    }

    private static void dress(Scene scene, Opening what) {
        Look.dress(scene);
        new TextSize(what.settings()).dress(scene);
    }

    private void ask(Stage stage, Opening what) {
        FirstStart question = new FirstStart(
                Messages.of(what.language().locale()),
                what.user(),
                what.usual(),
                files(what),
                name -> what.settings().set(USER, name),
                own -> open(stage, what, what.chosen().apply(own)));
        Scene scene = new Scene(question, StageState.WIDTH, StageState.HEIGHT);
        dress(scene, what);
        stage.setScene(scene);
        stage.show();
    }

    private void open(Stage stage, Opening what, Wanted wanted) {
        Messages messages = Messages.of(what.language().locale());
        Scene waiting = new Scene(new Waiting(messages.text(wanted.opening())), StageState.WIDTH, StageState.HEIGHT);
        dress(waiting, what);
        stage.setScene(waiting);
        stage.show();
        Thread opener = new Thread(() -> openRegister(stage, what, wanted), "slagboom-open");
        opener.start();
    }

    private void openRegister(Stage stage, Opening what, Wanted wanted) {
        try {
            Program.Services opened = wanted.register().get();
            Platform.runLater(() -> show(stage, what.anew(null), wanted, opened));
        } catch (PasswordWanted e) {
            Platform.runLater(() -> askPassword(stage, what, wanted, e));
        } catch (Refusal e) {
            if (DAMAGED.contains(e.key()) && wanted.rescue() != null) {
                String sentence = Messages.of(what.language().locale()).text(e);
                Platform.runLater(() -> repair(stage, what, wanted, List.of(sentence), null));
                return;
            }
            Wanted back = what.back();
            if (back != null) {
                String sentence = Messages.of(what.language().locale()).text(e);
                Platform.runLater(() -> goBack(stage, what, back, sentence));
                return;
            }
            what.refused().accept(e);
            Platform.exit();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The register could not be opened", e);
            what.refused().accept(new Refusal(e, "register.fault", what.log()));
            Platform.exit();
        }
    }

    private void goBack(Stage stage, Opening what, Wanted back, String said) {
        open(stage, what.anew(null), back.again().get().saying(said));
    }

    /** @param reading opens it as it is; null where it cannot be opened */
    private void repair(Stage stage, Opening what, Wanted wanted, List<String> hit, @Nullable Runnable reading) {
        Rescue rescue = Objects.requireNonNull(wanted.rescue(), "only a file is repaired");
        Wanted back = what.back();
        AtomicReference<@Nullable RepairView> shown = new AtomicReference<>();
        RepairViewModel model = new RepairViewModel(rescue, new FxJobRunner(), what.user(), failure -> {
            LOG.log(Level.ERROR, "A damaged register was not repaired", failure);
            RepairView view = shown.get();
            if (view != null) view.refuse(failure);
        });
        RepairView view = new RepairView(
                model,
                new Wording(Messages.of(what.language().locale())),
                hit,
                new RepairView.Ways(
                        done -> open(stage, what, wanted.again().get().saying(done)),
                        reading,
                        back == null ? "shell.repair.close" : "shell.repair.back",
                        back == null ? Platform::exit : () -> goBack(stage, what, back, "")));
        shown.set(view);
        Scene scene =
                new Scene(view, stage.getScene().getWidth(), stage.getScene().getHeight());
        dress(scene, what);
        stage.setOnCloseRequest(null);
        stage.setOnHidden(null);
        stage.setScene(scene);
    }

    private void askPassword(Stage stage, Opening what, Wanted wanted, PasswordWanted why) {
        PasswordQuestion question = new PasswordQuestion(
                Messages.of(what.language().locale()), why, password -> open(stage, what, wanted.with(password)));
        Scene scene = new Scene(question, StageState.WIDTH, StageState.HEIGHT);
        dress(scene, what);
        stage.setScene(scene);
    }

    private void show(Stage stage, Opening what, Wanted wanted, Program.Services opened) {
        Services services = opened.forWindow(
                wanted.name(), what.user(), what.log(), what.settings(), files(what), new Drafts(wanted.drafts()));
        MainWindow window = new MainWindow(services, what.language());
        Scene scene = window.scene(stage.getScene().getWidth(), stage.getScene().getHeight());
        stage.setScene(scene);
        window.readyAhead(scene);
        if (wanted.own() != null) what.settings().set("register", wanted.own().toString());
        window.tell(wanted.said());
        window.closeWith(stage);
        Optional<Doorbell> bell = hang(stage, what, wanted, opened);
        stage.setOnHiding(event -> StageState.keep(stage, what.settings()));
        Runnable end = () -> {
            window.keepState();
            bell.ifPresent(Doorbell::close);
            opened.close();
        };
        stage.setOnHidden(event -> end.run());
        // Once the list stands: a large register keeps the disk and one processor busy for a while.
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> {
            if (stage.isShowing())
                window.backUp(() -> {
                    if (wanted.rescue() == null) return;
                    List<String> hit = window.damage();
                    end.run();
                    repair(
                            stage,
                            what,
                            wanted,
                            hit,
                            () -> open(stage, what, wanted.again().get()));
                });
        });
        Runnable leave = () -> {
            settled.stop();
            stage.setOnCloseRequest(null);
            stage.setOnHidden(null);
            end.run();
        };
        window.reopenBy(new Reopening() {
            @Override
            public void again() {
                leave.run();
                open(stage, what.anew(null), wanted.again().get());
            }

            @Override
            public void another(Optional<Path> register) {
                leave.run();
                open(stage, what.anew(wanted), what.chosen().apply(register));
            }
        });
        settled.play();
    }

    private static Optional<Doorbell> hang(Stage stage, Opening what, Wanted wanted, Program.Services opened) {
        try {
            return Optional.of(Doorbell.hang(wanted.socket(), (request, out, err) -> {
                if (!request.isForWindow()) return what.commands().run(opened, request, out, err);
                Platform.runLater(() -> bringToFront(stage));
                return 0;
            }));
        } catch (IOException e) {
            // The window works without; a second start will say that the register is in use.
            LOG.log(Level.WARNING, "Second starts cannot reach this window", e);
            return Optional.empty();
        }
    }

    private static void bringToFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
