package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.slagboom.ui.common.Gradually;
import nl.slagboom.ui.common.OnceSeen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A screen is filled between the pulses, and whole when somebody needs it whole. */
final class GraduallyTest {

    private final List<Integer> there = new ArrayList<>();
    private final VBox screen = new VBox();
    private final Gradually filled = new Gradually(screen);

    @BeforeEach
    void start() throws Exception {
        Desk.start();
    }

    private List<Runnable> pieces(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> (Runnable) () -> there.add(i))
                .toList();
    }

    private Stage shown() throws Exception {
        return onFx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(screen, 100, 100));
            Desk.show(stage);
            return stage;
        });
    }

    @Test
    void thereIsOneAtOnceAndTheOthersCome() throws Exception {
        Stage stage = shown();
        assertThat(onFx(() -> {
                    filled.begin(pieces(0, 4));
                    return List.copyOf(there);
                }))
                .containsExactly(0);
        await(filled::isFinished);
        assertThat(there).containsExactly(0, 1, 2, 3);
        Desk.close(stage);
    }

    @Test
    void allAreThereForWhoGoesToOneOfThem() throws Exception {
        Stage stage = shown();
        onFx(() -> {
            filled.begin(pieces(0, 4));
            filled.finish();
            assertThat(there).containsExactly(0, 1, 2, 3);
            return 0;
        });
        Desk.pulses();
        assertThat(there).hasSize(4);
        Desk.close(stage);
    }

    @Test
    void whatIsDoneWithAllOfThemIsDoneAfterTheLast() throws Exception {
        Stage stage = shown();
        onFx(() -> {
            filled.begin(pieces(0, 3));
            filled.then(() -> there.add(99));
            assertThat(there).containsExactly(0);
            return 0;
        });
        await(filled::isFinished);
        assertThat(there).containsExactly(0, 1, 2, 99);
        onFx(() -> {
            filled.then(() -> there.add(100));
            assertThat(there).as("nothing is awaited any more").endsWith(100);
            return 0;
        });
        Desk.close(stage);
    }

    @Test
    void aPieceHoldsSoMany() {
        List<List<Integer>> put = new ArrayList<>();
        List<Runnable> pieces = Gradually.pieces(List.of(1, 2, 3, 4, 5), 2, put::add);
        assertThat(put).isEmpty();
        pieces.forEach(Runnable::run);
        assertThat(put).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
        assertThat(Gradually.pieces(List.<Integer>of(), 2, put::add)).isEmpty();
    }

    @Test
    void whatIsNotSeenYetIsNotInTheWindow() throws Exception {
        Stage stage = shown();
        VBox pane = new VBox();
        Label first = new Label("a");
        Label second = new Label("b");
        OnceSeen seen = onFx(() -> {
            OnceSeen made = new OnceSeen(pane, first, second);
            screen.getChildren().add(pane);
            return made;
        });
        Desk.pulses();
        assertThat(pane.isVisible()).isFalse();
        assertThat(pane.getChildren()).isEmpty();
        onFx(() -> {
            pane.setVisible(true);
            assertThat(pane.getChildren()).containsExactly(first);
            seen.then(() -> there.add(1));
            return 0;
        });
        await(() -> there.contains(1));
        assertThat(pane.getChildren()).containsExactly(first, second);
        onFx(() -> {
            pane.setVisible(false);
            pane.setVisible(true);
            return 0;
        });
        Desk.pulses();
        assertThat(pane.getChildren()).as("once").containsExactly(first, second);
        Desk.close(stage);
    }

    @Test
    void whatIsDroppedDoesNotComeAndWhatIsInNoWindowIsWholeAtOnce() throws Exception {
        onFx(() -> {
            filled.begin(pieces(0, 3));
            assertThat(there).containsExactly(0, 1, 2);
            return 0;
        });
        Stage stage = shown();
        onFx(() -> {
            filled.begin(pieces(10, 14));
            filled.begin(pieces(20, 23));
            return 0;
        });
        await(filled::isFinished);
        assertThat(there).containsExactly(0, 1, 2, 10, 20, 21, 22);
        Desk.close(stage);
    }
}
