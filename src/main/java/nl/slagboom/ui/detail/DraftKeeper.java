package nl.slagboom.ui.detail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.ui.common.Drafts;
import org.jspecify.annotations.Nullable;

/** Keeps unsaved work on obstacles among the drafts, one for each obstacle. */
public final class DraftKeeper {

    private static final String BEGIN = "obstacle-";

    private final Drafts drafts;
    private final Clock clock;

    public DraftKeeper(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    void keep(Dossier base, Dossier mine, @Nullable Move move) {
        drafts.keep(name(base.id()), Draft.of(base, mine, move, clock.instant()).text());
    }

    void drop(UUID obstacle) {
        drafts.drop(name(obstacle));
    }

    /** It reads a file. */
    Optional<Draft> read(UUID obstacle) {
        return drafts.read(name(obstacle)).flatMap(Draft::read);
    }

    /** All that can be read. It reads files. */
    List<Draft> all() {
        return drafts.list().stream()
                .filter(name -> name.startsWith(BEGIN))
                .flatMap(name -> drafts.read(name).flatMap(Draft::read).stream())
                .toList();
    }

    private static String name(UUID obstacle) {
        return BEGIN + obstacle;
    }
}
