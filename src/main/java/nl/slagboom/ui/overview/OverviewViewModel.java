package nl.slagboom.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.job.JobRunner;
import nl.slagboom.report.Figures;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Watched;
import org.jspecify.annotations.Nullable;

/** The figures, counted anew when somebody looks and whenever the register changes meanwhile. A late answer is dropped. */
public final class OverviewViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Figures> figures = new ReadOnlyObjectWrapper<>();
    private final Watched<Figures> watched;

    /**
     * Makes the model; it counts nothing yet.
     *
     * @param clock tells which day it is
     * @param failed told what went wrong in counting
     */
    public OverviewViewModel(Search search, JobRunner jobs, Clock clock, Consumer<? super Exception> failed) {
        watched = new Watched<>(
                jobs,
                "overview.counting",
                () -> progress -> Figures.of(search.rows().rows(), LocalDate.now(clock), progress),
                figures::set,
                failed);
    }

    /** Null until they were counted for the first time. */
    public ReadOnlyObjectProperty<@Nullable Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Whether somebody looks. What nobody sees is not counted. */
    public void watch(boolean on) {
        watched.watch(on);
    }

    /** The register has changed. */
    public void changed() {
        watched.changed();
    }
}
