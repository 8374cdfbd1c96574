package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.slagboom.ui.common.Ahead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done ahead waits until nobody does anything. */
final class AheadTest {

    private static final Duration QUIET = Duration.millis(800);
    private static final int STIRRED = 120; // pulses, which take longer than that

    private final List<Integer> done = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        Desk.start();
    }

    private Stage shown(int pieces) throws Exception {
        return onFx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(), 100, 100));
            Desk.show(stage);
            Ahead.of(
                    stage.getScene(),
                    QUIET,
                    IntStream.range(0, pieces)
                            .mapToObj(i -> (Runnable) () -> done.add(i))
                            .toList());
            return stage;
        });
    }

    @Test
    void eachIsDoneInItsTurnOnceTheWindowIsLeftAlone() throws Exception {
        Stage stage = shown(3);
        CountDownLatch pulses = new CountDownLatch(STIRRED);
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    Event.fireEvent(stage.getScene().getRoot(), Desk.key(KeyCode.A, false));
                    pulses.countDown();
                    if (pulses.getCount() == 0) stop();
                }
            }.start();
            return 0;
        });
        assertThat(pulses.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(onFx(done::isEmpty)).isTrue();
        await(() -> done.size() == 3);
        assertThat(done).containsExactly(0, 1, 2);
        Desk.close(stage);
    }

    @Test
    void nothingIsDoneOnceTheWindowIsClosed() throws Exception {
        Stage stage = shown(1);
        onFx(() -> {
            stage.close();
            return 0;
        });
        Thread.sleep(1_500);
        assertThat(onFx(done::size)).isZero();
    }
}
