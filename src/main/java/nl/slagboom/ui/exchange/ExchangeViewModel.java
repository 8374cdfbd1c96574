package nl.slagboom.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.HandOut;
import nl.slagboom.search.Outstanding;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Watched;
import org.jspecify.annotations.Nullable;

/** What is out with whom, read anew whenever the register changes while somebody looks. */
public final class ExchangeViewModel {

    private final Giving giving;
    private final JobRunner jobs;
    private final Clock clock;
    private final Consumer<Throwable> failed;
    private final ObservableList<Outstanding> rows = FXCollections.observableArrayList();
    private final Watched<List<Outstanding>> watched;

    /** Makes the model; it reads nothing yet. */
    public ExchangeViewModel(Search search, Giving giving, JobRunner jobs, Clock clock, Consumer<Throwable> failed) {
        this.giving = giving;
        this.jobs = jobs;
        this.clock = clock;
        this.failed = failed;
        watched = new Watched<>(jobs, "look", () -> progress -> Outstanding.all(search), rows::setAll, failed);
    }

    /** What went out, the last one first. */
    ObservableList<Outstanding> rows() {
        return rows;
    }

    Outstanding.State state(Outstanding outstanding) {
        return outstanding.state(LocalDate.now(clock));
    }

    /** Somebody looks, or no longer does. */
    void watch(boolean now) {
        watched.watch(now);
    }

    /** The register has changed. */
    public void changed() {
        watched.changed();
    }

    /** @param then told what was written and remembered */
    void answer(AnswerPane.Wish wish, Path file, String by, Consumer<Giving.Answered> then) {
        jobs.run(
                "export.writing",
                progress -> giving.answer(wish.given(), wish.fields(), wish.answerBy(), file, by, progress),
                then,
                failed);
    }

    /** Until when an answer was asked, where that day is still to come: one that has passed is asked of nobody again. */
    @Nullable
    LocalDate until(HandOut.Entry given) {
        LocalDate asked = given.answerBy();
        return asked == null || asked.isBefore(LocalDate.now(clock)) ? null : asked;
    }

    /** @param sentence for the history */
    void close(HandOut.Entry given, boolean closes, String sentence, String by, Runnable then) {
        jobs.run(
                "detail.saving",
                progress -> {
                    giving.close(given, closes, sentence, by);
                    return closes;
                },
                closed -> then.run(),
                failed);
    }

    /** @param sentence for the history */
    void remind(HandOut.Entry given, Path file, String sentence, String by, Runnable then) {
        jobs.run(
                "export.writing",
                progress -> {
                    giving.remind(given, file, null, sentence, by);
                    return file;
                },
                written -> then.run(),
                failed);
    }
}
