package nl.slagboom.ui.shell;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Commanded;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.texts.Inserter;
import nl.slagboom.ui.texts.StandardText;
import org.jspecify.annotations.Nullable;

/** What can be laid over the window: the sheet that explains the screen, and the palette with all commands and texts. */
final class OverWindow {

    private final Overlay overlay;
    private final HelpSheet help;
    private final Palette palette;
    private final Inserter inserter;
    private final Ways ways;
    private final Command explaining = new Command("command.help", Keystroke.of(KeyCode.F1), this::explain);
    private final Command finding = new Command("command.palette", Keystroke.control(KeyCode.K), this::find);
    private final Command texts =
            new Command("command.texts", Keystroke.of(KeyCode.F12), this::findText).when(this::isAtText, "idle.texts");

    /** The window that it lies over. */
    interface Ways {

        Commands commands();

        /** The screen that is shown. */
        Node shown();

        void open(UUID obstacle);
    }

    /** @param texts as they are when the palette opens */
    OverWindow(Screen screen, Search search, List<StandardText> texts, Inserter inserter, Overlay overlay, Ways ways) {
        this.inserter = inserter;
        this.overlay = overlay;
        this.ways = ways;
        help = new HelpSheet(screen);
        palette = new Palette(screen, search, () -> ways.commands().all(), texts, new Chosen());
    }

    /** Those that lay something over it, or take it away. */
    List<Command> commands() {
        return List.of(explaining, finding, texts);
    }

    /** The one that finds all others. */
    Command finding() {
        return finding;
    }

    /** Whether a command takes away what it has laid there. */
    boolean isTurnedBy(Command command) {
        return command.equals(explaining) || command.equals(finding);
    }

    /** Takes away whatever lies there. */
    void close() {
        overlay.close();
    }

    private void explain() {
        if (!(ways.shown() instanceof Commanded of)) return;
        help.open(of, ways.commands());
        overlay.toggle(help);
    }

    private void find() {
        palette.open();
        overlay.toggle(palette);
    }

    private void findText() {
        palette.openTexts();
        overlay.toggle(palette);
    }

    private boolean isAtText() {
        return Inserter.fits(keyboard());
    }

    private @Nullable Node keyboard() {
        Scene scene = overlay.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private final class Chosen implements Palette.Ways {

        @Override
        public void run(Command command) {
            ways.commands().run(command);
        }

        @Override
        public void open(UUID obstacle) {
            overlay.close();
            ways.open(obstacle);
        }

        @Override
        public boolean isAtText() {
            return OverWindow.this.isAtText();
        }

        @Override
        public void put(StandardText text) {
            overlay.close();
            Node keyboard = keyboard();
            if (keyboard != null) inserter.put(text, keyboard);
        }
    }
}
