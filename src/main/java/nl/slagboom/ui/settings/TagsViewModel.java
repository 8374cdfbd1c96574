package nl.slagboom.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Tag;
import nl.slagboom.model.code.Theme;
import nl.slagboom.register.Tags;
import nl.slagboom.search.KnownTag;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Watched;
import org.jspecify.annotations.Nullable;

/** The tags that the register knows, read anew whenever it changes while somebody looks. */
public final class TagsViewModel {

    private static final String WRITING = "tags.writing";

    private final Tags tags;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;
    private final Runnable rewritten;
    private final ReadOnlyObjectWrapper<List<KnownTag>> known = new ReadOnlyObjectWrapper<>(List.of());
    private final Watched<List<KnownTag>> watched;

    /**
     * Makes the model; it reads nothing yet.
     *
     * @param rewritten run when obstacles were written
     */
    public TagsViewModel(
            Search search, Tags tags, JobRunner jobs, String user, Consumer<Throwable> failed, Runnable rewritten) {
        this.tags = tags;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
        this.rewritten = rewritten;
        watched = new Watched<>(jobs, "look", () -> progress -> search.tags().all(), known::set, failed);
    }

    /** By name. */
    ReadOnlyObjectProperty<List<KnownTag>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** The one that is called so, but for case and accents, among those that were read. */
    @Nullable
    KnownTag called(String name) {
        return known.get().stream()
                .filter(tag -> Tag.isSame(tag.name(), name))
                .findFirst()
                .orElse(null);
    }

    /** Somebody looks, or no longer does. */
    void watch(boolean now) {
        watched.watch(now);
    }

    /** The register has changed. */
    public void changed() {
        watched.changed();
    }

    /** @param sentence for the history, here and below */
    void add(String name, String sentence, Runnable then) {
        jobs.run(WRITING, progress -> tags.add(name, null, sentence, user), written -> then.run(), failed);
    }

    void standUnder(KnownTag tag, @Nullable Theme theme, String sentence, Runnable then) {
        jobs.run(
                WRITING, progress -> tags.standUnder(tag.name(), theme, sentence, user), written -> then.run(), failed);
    }

    /**
     * Calls one otherwise, wherever obstacles have it.
     *
     * @param refused run when it was not done
     */
    void rename(KnownTag tag, String to, IntFunction<String> sentence, Runnable then, Runnable refused) {
        jobs.run(
                WRITING,
                progress -> tags.rename(tag.name(), to, sentence, user, progress),
                written -> {
                    rewritten.run();
                    then.run();
                },
                failure -> {
                    failed.accept(failure);
                    refused.run();
                });
    }

    void remove(KnownTag tag, IntFunction<String> sentence, Runnable then) {
        jobs.run(
                WRITING,
                progress -> tags.remove(tag.name(), sentence, user, progress),
                written -> {
                    rewritten.run();
                    then.run();
                },
                failed);
    }
}
