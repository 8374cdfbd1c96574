package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.job.Job;
import nl.slagboom.ui.common.FxJobRunner;
import org.junit.jupiter.api.Test;

/** A job that ends in an error of the machine is told as one that failed, and another can follow it. */
final class ErrorInJobTest {

    private final List<Object> told = new ArrayList<>();

    @Test
    void anErrorIsToldAndAnotherJobFollows() throws Exception {
        Desk.start();
        FxJobRunner jobs = new FxJobRunner();
        Job<String> tooMuch = progress -> {
            throw new OutOfMemoryError("test");
        };
        onFx(() -> jobs.run("intake.writing", tooMuch, told::add, failure -> told.add(failure.getCause())));
        onFx(() -> jobs.run("intake.writing", progress -> "next", told::add, told::add));
        await(() -> told.size() == 2);
        assertThat(told.getFirst()).isInstanceOf(OutOfMemoryError.class);
        assertThat(told.getLast()).isEqualTo("next");
        await(() -> jobs.nameProperty().get().isEmpty());
    }
}
