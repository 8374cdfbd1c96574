package nl.slagboom.ui.spelling;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.code.Language;
import nl.slagboom.spelling.Speller;
import nl.slagboom.spelling.Word;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Keystroke;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.TypingUndo;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the text box in which the keyboard is, where it is one with a {@link Proof}; what was found stays to be seen
 * when the keyboard goes on. Looking over is a job; what is asked later counts.
 */
public final class Proofreader {

    private static final String SETTING = "spelling";
    private static final String OFF = "off";
    private static final int NAMED = 5;

    private final Screen screen;
    private final Speller speller;
    private final TextMenu menu;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Set<Checked> all = Collections.newSetFromMap(new WeakHashMap<>());
    private final Consumer<String> said;
    private @Nullable Scene scene;
    private boolean isBroken;
    private long offered;

    /**
     * Makes it.
     *
     * @param settings tell whether it is on; it is until they say otherwise
     * @param said told, in words, that it was turned on or off
     */
    public Proofreader(Screen screen, Speller speller, Settings settings, Consumer<String> said) {
        this.said = said;
        this.screen = screen;
        this.speller = speller;
        menu = new TextMenu(screen);
        on.set(settings.get(SETTING).filter(OFF::equals).isEmpty());
        on.subscribe((was, now) -> {
            settings.set(SETTING, now ? "on" : OFF);
            lookAgain();
        });
        screen.wording().subscribe(wording -> lookAgain());
    }

    /** Looks after the text boxes of a scene, and gives all of them a menu in the user's language. */
    public void on(Scene looked) {
        scene = looked;
        looked.focusOwnerProperty().subscribe(owner -> {
            Checked here = checked(owner);
            if (here != null) here.look();
        });
        looked.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /** Whether spelling is looked after. It is kept in the settings. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** What can be done, wherever one is. */
    public List<Command> commands() {
        return List.of(
                new Command("command.spelling.next", Keystroke.of(KeyCode.F7), this::next)
                        .when(this::isAtText, () -> on.get() ? "idle.spelling" : "idle.spelling.off"),
                new Command("command.spelling.turn", this::turn));
    }

    private void turn() {
        on.set(!on.get());
        said.accept(screen.text(on.get() ? "spelling.on" : "spelling.off"));
    }

    /** Whether the keyboard is in a text that is looked over. */
    private boolean isAtText() {
        return on.get() && scene != null && Proof.of(scene.getFocusOwner()) != null;
    }

    /** Chooses the next word of that text that is not known, and shows what may have been meant; says when there is none. */
    private void next() {
        Checked here = scene == null ? null : checked(scene.getFocusOwner());
        if (here == null || !on.get()) return;
        ask(
                here,
                () -> here.next()
                        .ifPresentOrElse(
                                word -> choose(here, word),
                                () -> here.proof().said().accept(screen.text("spelling.none"))));
    }

    private void choose(Checked here, Word word) {
        here.box().selectRange(word.end(), word.start()); // the caret stands before it, so that it comes into sight
        here.box().applyCss();
        here.box().layout();
        Bounds place = here.place(word);
        Point2D at = place == null
                ? here.box().localToScreen(0, here.box().getHeight())
                : here.box().localToScreen(place.getMinX(), place.getMaxY());
        if (at != null) offer(here, word, at);
    }

    /** It opens once it is known what may have been meant: one that grows beneath the hand is chosen from wrongly. */
    private void offer(Checked here, Word word, Point2D at) {
        Language language = here.proof().language().get();
        String text = here.box().getText();
        long mine = ++offered;
        screen.jobs()
                .run(
                        "spelling.suggesting",
                        progress -> speller.suggestions(word.text(), language),
                        suggestions -> {
                            if (mine != offered
                                    || !here.box().isFocused()
                                    || !text.equals(here.box().getText())) return;
                            menu.show(here.box(), word, at, suggestions, () -> add(word, language));
                        },
                        screen.failures()::show);
    }

    private void add(Word word, Language language) {
        screen.jobs()
                .run(
                        "spelling.adding",
                        progress -> {
                            speller.add(word.text(), language);
                            return word;
                        },
                        added -> lookAgain(),
                        screen.failures()::show);
    }

    private void lookAgain() {
        for (Checked one : List.copyOf(all)) {
            if (one.box().getScene() != null) one.look();
            else one.show(List.of()); // it is looked at when the keyboard comes there
        }
    }

    private @Nullable Checked checked(@Nullable Node node) {
        Proof proof = Proof.of(node);
        if (proof == null || !(node instanceof TextInputControl box)) return null;
        Checked there = (Checked) box.getProperties().get(Checked.class);
        if (there != null) return there;
        Checked fresh = new Checked(box, proof, this::ask, found -> proof.said().accept(words(found)));
        box.getProperties().put(Checked.class, fresh);
        all.add(fresh);
        return fresh;
    }

    private void ask(Checked of, Runnable then) {
        TextInputControl box = of.box();
        if (!on.get()) {
            of.show(List.of());
            return;
        }
        if (box.getScene() == null) return;
        String text = box.getText();
        Language language = of.proof().language().get();
        screen.jobs()
                .run(
                        "spelling.looking",
                        progress -> speller.unknown(text, language, progress::checkCancelled),
                        found -> {
                            if (!text.equals(box.getText())
                                    || language != of.proof().language().get()) return;
                            of.show(found);
                            then.run();
                        },
                        this::fail);
    }

    /** Whoever types is told once, and not at every letter. */
    private void fail(Throwable failure) {
        if (!isBroken) screen.failures().show(failure);
        isBroken = true;
    }

    private String words(List<Word> found) {
        if (found.isEmpty()) return "";
        List<String> words = found.stream().map(Word::text).distinct().toList();
        String named = words.stream().limit(NAMED).collect(Collectors.joining(", "));
        return screen.text("spelling.unknown", words.size(), words.size() > NAMED ? named + " …" : named);
    }

    private void menu(ContextMenuEvent event) {
        if (!(event.getTarget() instanceof Node target)) return;
        TextInputControl box = box(target);
        if (box == null || box.getContextMenu() != null) return;
        event.consume();
        Checked here = checked(box);
        Point2D at = new Point2D(event.getScreenX(), event.getScreenY());
        int place = here == null
                ? -1
                : event.isKeyboardTrigger() ? box.getCaretPosition() : here.place(event.getSceneX(), event.getSceneY());
        Word word = here == null ? null : here.at(place).orElse(null);
        if (here != null && word != null) offer(here, word, at);
        else menu.show(box, at);
    }

    private static @Nullable TextInputControl box(Node target) {
        for (Node up = target; up != null; up = up.getParent()) {
            TextInputControl box = TypingUndo.text(up);
            if (box != null) return box;
        }
        return null;
    }
}
