package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;

/** Tries commands of a window, each by its key and by its name in the palette. */
final class Trial {

    private final OpenWindow window;
    private final Set<String> tried = new TreeSet<>();

    /** Brings the window to where a command means something. */
    @FunctionalInterface
    interface Arranging {
        void run() throws Exception;
    }

    Trial(OpenWindow window) {
        this.window = window;
    }

    /** @param done whether it was done; not before */
    void of(String id, Arranging arranged, Callable<Boolean> done) throws Exception {
        arranged.run();
        Command command = window.command(id);
        if (command.keys() != null) {
            begin(command, done);
            press(command.keys());
            end(id + " by key", done);
            arranged.run();
            command = window.command(id);
        }
        begin(command, done);
        choose(window, command);
        end(id + " by name", done);
    }

    private void begin(Command command, Callable<Boolean> done) throws Exception {
        Keys.settle();
        assertThat(onFx(command::isAvailable)).as(command.id()).isTrue();
        assertThat(onFx(done)).as(command.id() + " before").isFalse();
        alone();
        tried.add(command.id());
    }

    private static void end(String what, Callable<Boolean> done) throws Exception {
        try {
            await(done);
        } catch (AssertionError e) {
            throw new AssertionError(what, e);
        }
    }

    static void press(Keystroke keys) throws Exception {
        switch (keys.held()) {
            case NOTHING -> Keys.key(keys.key());
            case CONTROL -> Keys.chord(KeyCode.CONTROL, keys.key());
            case ALT -> Keys.chord(KeyCode.ALT, keys.key());
        }
    }

    static void choose(OpenWindow window, Command command) throws Exception {
        Keys.chord(KeyCode.CONTROL, KeyCode.K);
        Keys.awaitFocus(window.stage, "palette-field");
        onFx(() -> {
            ((TextField) node(window.stage, "#palette-field")).setText(command.name(spoken(window)));
            return 0;
        });
        assertThat(onFx(() -> ((ListView<?>) node(window.stage, "#palette-lines"))
                        .getItems()
                        .getFirst()
                        .toString()))
                .contains(command.id());
        Keys.key(KeyCode.ENTER);
    }

    private static Messages spoken(OpenWindow window) {
        return Messages.of(((Language) ((ComboBox<?>) node(window.stage, "#language")).getValue()).locale());
    }

    /** What can be done now has each a key of its own. */
    private void alone() throws Exception {
        Map<Keystroke, List<String>> by = new HashMap<>();
        onFx(() -> {
            for (Command command : window.main.commands())
                if (command.keys() != null && command.isAvailable())
                    by.computeIfAbsent(command.keys(), keys -> new ArrayList<>())
                            .add(command.id());
            return 0;
        });
        assertThat(by.values()).allSatisfy(those -> assertThat(those).hasSize(1));
    }

    /** Nothing that the screen offers was left out, but for these. */
    void assertAllOf(String prefix, String... but) throws Exception {
        Set<String> all = new TreeSet<>(onFx(() -> window.main.commands().stream()
                .map(Command::id)
                .filter(id -> id.startsWith(prefix))
                .toList()));
        all.removeAll(List.of(but));
        assertThat(all).isNotEmpty();
        assertThat(tried).containsAll(all);
    }
}
