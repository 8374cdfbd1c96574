package nl.slagboom.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import nl.slagboom.boot.Slagboom;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/** The program as it is, with someone watching: says when the list is painted, works in the window, closes it. */
final class Watched {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final int OPENED = 20;

    private final CountDownLatch filled = new CountDownLatch(1);
    private final Heartbeat heart = new Heartbeat(this::look);
    private @Nullable Scene scene;
    private boolean shown;
    private boolean made;

    private Watched() {}

    public static void main(String[] words) throws InterruptedException {
        String task = System.getenv("SLAGBOOM_BENCH");
        if (task != null && words.length == 0) {
            Watched watched = new Watched();
            Thread thread = new Thread(() -> watched.watch(task), "watched");
            thread.setDaemon(true);
            thread.start();
        }
        Slagboom.main(words);
    }

    /** At each beat: whether the list is there. */
    private void look() {
        if (scene != null) return;
        for (Window window : Window.getWindows()) {
            if (!shown) {
                heart.longest(); // what comes before there is a window blocks nobody
                Hand.say(Child.AT + "window", 0);
            }
            shown = true;
            if (!(window.getScene().lookup("#rows") instanceof TableView<?> table)) continue;
            if (!made) Hand.say(Child.AT + "screens", 0);
            made = true;
            if (table.getItems().isEmpty()) continue;
            Hand.say(Child.AT + "rows", 0);
            scene = window.getScene();
            Painting.then(window.getScene(), moment -> filled.countDown());
        }
    }

    private void watch(String task) {
        try {
            filled.await();
            Hand.say(Child.AT + "painted", 0);
            // Usable is what answers: the next event has been handled.
            Hand.on(() -> 0);
            Hand.say(Child.AT + "usable", 0);
            Hand.say("block:start", heart.longest());
            Hand hand = new Hand(Objects.requireNonNull(scene), heart);
            switch (task) {
                case "work" -> work(hand);
                case "heap" -> live(hand);
                default -> {}
            }
            Hand.on(() -> {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
                return 0;
            });
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void work(Hand hand) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) hand.type("warmUp", true);
        for (int i = 0; i < ROUNDS; i++) hand.type("key", true);
        hand.sort();
        openDetails(hand);
        lookAround(hand);
    }

    /** What a person does on a morning, and what is left of it. */
    private void live(Hand hand) throws Exception {
        hand.type("morning", true);
        hand.sort();
        openDetails(hand);
        Hand.say("heap", Hand.heap());
    }

    private void openDetails(Hand hand) throws Exception {
        heart.longest();
        for (int i = 0; i < OPENED; i++) {
            int row = i * 3;
            String reference = Hand.on(() -> ((Row) hand.table().getItems().get(row)).reference());
            Hand.say(
                    "detail",
                    hand.paint(
                            () -> hand.table().getSelectionModel().clearAndSelect(row),
                            now -> now.getRoot().lookupAll(".reference").stream()
                                    .anyMatch(label -> ((Label) label).getText().equals(reference))));
            Hand.say("block:detail" + (i < 3 ? "First" : ""), heart.longest());
            for (int tab = 1; tab < tabs(hand).getTabs().size(); tab++) {
                int next = tab;
                hand.paint(() -> tabs(hand).getSelectionModel().select(next));
                Hand.say("block:tab" + tab + (i < 3 ? "First" : ""), heart.longest());
            }
        }
    }

    private static TabPane tabs(Hand hand) {
        return (TabPane) hand.node(".tab-pane");
    }

    @SuppressWarnings("unchecked") // the one that chooses the language
    private void lookAround(Hand hand) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            for (Language language : List.of(Language.FR, Language.NL)) {
                hand.paint(() -> ((ComboBox<Language>) hand.node("#language")).setValue(language));
                Hand.say("block:language", heart.longest());
            }
            for (int twice = 0; twice < 2; twice++) {
                hand.paint(() -> ((Button) hand.node("#theme")).fire());
                Hand.say("block:theme", heart.longest());
            }
            for (String place : List.of("intake", "log", "register")) {
                hand.paint(() -> ((ToggleButton) hand.node("#shell-" + place)).fire());
                Hand.say("block:screen-" + place, heart.longest());
            }
        }
    }
}
