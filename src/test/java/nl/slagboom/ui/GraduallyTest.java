package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.slagboom.ui.common.Gradually;
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
