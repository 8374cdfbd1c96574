package nl.slagboom.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Change;
import nl.slagboom.search.Search;
import nl.slagboom.search.Tied;

/** Makes the sheets of obstacles, for those who will read them. */
public final class RecordSheets {

    private final Search search;
    private final Viewer viewer;
    private final Tongues tongues;
    private final LocalDate day;

    /**
     * Makes them from what the register holds.
     *
     * @param languages one, or two to stand side by side
     * @param day on which they are made
     * @throws InvalidValue when there are more languages than that, or none
     */
    public RecordSheets(Search search, Viewer viewer, List<Language> languages, LocalDate day) {
        this.search = search;
        this.viewer = viewer;
        tongues = new Tongues(languages);
        this.day = day;
    }

    /** The sheets of these, in this order. One that may not reach who reads, or stands no longer in the register, has none. */
    public List<RecordSheet> of(Collection<UUID> obstacles, Progress progress) {
        var whole = search.dossiers(obstacles);
        List<RecordSheet> sheets = new ArrayList<>();
        for (UUID id : obstacles) {
            progress.checkCancelled();
            if (whole.containsKey(id)) add(Objects.requireNonNull(whole.get(id)), sheets);
        }
        return List.copyOf(sheets);
    }

    private void add(Dossier whole, List<RecordSheet> sheets) {
        viewer.glimpse(whole)
                .map(seen -> new RecordSheet(
                        seen.reference(),
                        seen.title().shown(tongues.first().language()),
                        Layout.of(seen, viewer, ties(whole, seen), changes(whole), tongues),
                        new Foot(whole, viewer, day, tongues).lines(),
                        tongues))
                .ifPresent(sheets::add);
    }

    /** Of either side as much as may reach who reads; what one may not see of the other is not there. */
    private List<Tied> ties(Dossier whole, Dossier seen) {
        List<Tied> ties = new ArrayList<>();
        for (Tied tie : search.ties(whole)) {
            Dossier other = tie.other();
            Optional<Dossier> seenOther = other == null ? Optional.empty() : viewer.glimpse(other);
            Optional<Dossier> recorded = tie.fromOther() ? seenOther : Optional.of(seen);
            recorded.flatMap(with -> with.part(TieFields.KIND, tie.tie().id()))
                    .ifPresent(part -> ties.add(new Tied(part, seenOther.orElse(null), tie.fromOther())));
        }
        return ties;
    }

    /** Who did what when is for one's own people. */
    private List<Change> changes(Dossier whole) {
        return viewer.widest() == Sharing.OWN ? search.history(whole.id()) : List.of();
    }
}
