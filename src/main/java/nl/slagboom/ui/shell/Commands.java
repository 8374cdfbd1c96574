package nl.slagboom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.CommandKeys;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.TextSize;
import nl.slagboom.ui.common.TypingUndo;

/**
 * The one table of what can be done: what belongs to the window, and what the screen that is shown brings. Keys, tooltips,
 * palette and the sheet of F1 are made from it.
 */
final class Commands {

    private final Window window;
    private final Map<Place, Command> places = new TreeMap<>();
    private final Command undo;
    private final Command palette;
    private final Command texts;
    private final Command help;
    private final Command settings;
    private final Command theme;
    private final Command larger;
    private final Command smaller;
    private final List<Command> ofWindow = new ArrayList<>();

    /** What a window does. */
    interface Window {

        /** The screen that is shown. */
        Node shown();

        void go(Place place);

        /** Shows the organisations and persons. */
        void relations();

        /** Goes to what can be set. */
        void settings();

        void search();

        boolean canSave();

        void save();

        void undo();

        /** Says that what was typed is taken back, and that no more is. */
        void stopAtTyping();

        boolean canStep();

        /** @param by 1 to the obstacle below, −1 to the one above */
        void step(int by);

        void speak(Language language);

        void changeTheme();

        /** How large its text is. */
        TextSize textSize();

        /** What can be done about the spelling of texts. */
        List<Command> ofSpelling();

        boolean isWorking();

        /** Says why something cannot be done now. */
        void sayWhyIdle(Command command);

        void stop();

        /** Shows or hides what explains the screen. */
        void explain();

        /** Shows or hides what finds a command or an obstacle by its name. */
        void find();

        /** Whether the keyboard is where one can type. */
        boolean isAtText();

        /** Shows or hides what finds a standard text by its name. */
        void findText();

        /** Leads a newcomer past the window. */
        void guide();

        /** Hides whatever lies over the window. */
        void uncover();
    }

    Commands(Window window) {
        this.window = window;
        for (Place place : Place.values())
            places.put(
                    place, new Command(place.command(), Keystroke.control(place.shortcut()), () -> window.go(place)));
        undo = new Command("command.undo", Keystroke.control(KeyCode.Z), window::undo);
        palette = new Command("command.palette", Keystroke.control(KeyCode.K), window::find);
        texts = new Command("command.texts", Keystroke.of(KeyCode.F12), window::findText)
                .when(window::isAtText, "idle.texts");
        theme = new Command("command.theme", window::changeTheme);
        settings = new Command("command.settings", Keystroke.control(KeyCode.COMMA), window::settings);
        help = new Command("command.help", Keystroke.of(KeyCode.F1), window::explain);
        TextSize size = window.textSize();
        larger = new Command("command.text.larger", Keystroke.control(KeyCode.PLUS), () -> size.step(1))
                .when(() -> size.canStep(1), "idle.text.largest");
        smaller = new Command("command.text.smaller", Keystroke.control(KeyCode.MINUS), () -> size.step(-1))
                .when(() -> size.canStep(-1), "idle.text.smallest");
        ofWindow.addAll(places.values());
        ofWindow.add(new Command("command.search", Keystroke.control(KeyCode.F), window::search)
                .when(() -> !hasItsOwn(Keystroke.control(KeyCode.F)), "idle.search"));
        ofWindow.add(new Command("command.save", Keystroke.control(KeyCode.S), window::save)
                .when(window::canSave, "idle.unchanged"));
        ofWindow.add(undo);
        ofWindow.add(new Command("command.previous", Keystroke.alt(KeyCode.UP), () -> window.step(-1))
                .when(window::canStep, "idle.register"));
        ofWindow.add(new Command("command.next", Keystroke.alt(KeyCode.DOWN), () -> window.step(1))
                .when(window::canStep, "idle.register"));
        ofWindow.add(new Command("command.relations", Keystroke.control(KeyCode.R), window::relations));
        ofWindow.add(settings);
        ofWindow.add(help);
        ofWindow.add(palette);
        ofWindow.add(texts);
        ofWindow.add(theme);
        ofWindow.add(larger);
        ofWindow.add(smaller);
        ofWindow.addAll(window.ofSpelling());
        ofWindow.add(new Command("command.tour", window::guide));
        for (Language language : Language.values())
            ofWindow.add(new Command("command.language." + language.code(), () -> window.speak(language)));
        ofWindow.add(new Command("command.stop", window::stop).when(window::isWorking, "idle.working"));
    }

    /** The one that goes to a screen. */
    Command goTo(Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    /** The one that is called so, now. */
    Command named(String id) {
        return all().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The one that finds all others. */
    Command palette() {
        return palette;
    }

    /** The one that changes between light and dark. */
    Command theme() {
        return theme;
    }

    /** The one that goes to what can be set. */
    Command settings() {
        return settings;
    }

    List<Command> ofWindow() {
        return List.copyOf(ofWindow);
    }

    List<Command> ofScreen() {
        return window.shown() instanceof Commanded screen ? screen.commands() : List.of();
    }

    /** In the order in which they are offered: where one can go, what the screen has, what the window has. */
    List<Command> all() {
        return Stream.of(places.values(), ofScreen(), ofWindow)
                .flatMap(some -> some.stream())
                .distinct()
                .toList();
    }

    /** Has the keys of the table pressed in a scene: those of the window before, those of the screen after what has the keyboard. */
    void listen(Scene scene) {
        CommandKeys first = new CommandKeys(this::ofWindow, this::press);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isOfTyping(event)) first.handle(event);
        });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                new CommandKeys(
                        () -> ofScreen().stream().filter(Command::isAnywhere).toList(), this::run));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::sayWhyIdle);
    }

    /** The key of something that cannot be done now is not passed over in silence. */
    private void sayWhyIdle(KeyEvent event) {
        if (event.isConsumed()) return;
        all().stream()
                .filter(command -> command.isAnywhere() && command.isPressed(event) && !command.isAvailable())
                .findFirst()
                .ifPresent(window::sayWhyIdle);
    }

    /** What lies over the window grows with its text, and stays. */
    private void press(Command command) {
        if (command.equals(larger) || command.equals(smaller)) command.run();
        else run(command);
    }

    /** Does it, where the keyboard was before it was chosen. */
    void run(Command command) {
        if (!command.equals(help) && !command.equals(palette)) window.uncover();
        command.run();
    }

    private boolean hasItsOwn(Keystroke keys) {
        return ofScreen().stream().anyMatch(command -> keys.equals(command.keys()));
    }

    /**
     * Ctrl+Z takes typing back, and then stops: who presses it once too often where he types means nothing else. What is typed
     * over the window is never more than typing.
     */
    private boolean isOfTyping(KeyEvent event) {
        if (!undo.isPressed(event)) return false;
        if (TypingUndo.isLeft(event.getTarget())) return true;
        if (event.getTarget() instanceof TextInputControl field && Overlay.holds(field)) return true;
        boolean isOver = TypingUndo.isOver(event.getTarget());
        if (isOver) window.stopAtTyping();
        return isOver;
    }
}
