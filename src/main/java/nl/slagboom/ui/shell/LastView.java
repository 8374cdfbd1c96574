package nl.slagboom.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.ui.common.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where one was when the window was closed.
 *
 * @param place null where it was none of those at the side
 * @param obstacle that was open; null where none was
 */
record LastView(@Nullable Place place, @Nullable UUID obstacle) {

    private static final String PLACE = "window.place";
    private static final String OBSTACLE = "window.obstacle";

    static LastView of(Settings settings) {
        Place place = settings.get(PLACE)
                .flatMap(name -> Arrays.stream(Place.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(null);
        return new LastView(place, settings.get(OBSTACLE).flatMap(LastView::id).orElse(null));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody wrote something else there: none is opened
        }
    }

    void keep(Settings settings) {
        settings.set(PLACE, place == null ? "" : place.name());
        settings.set(OBSTACLE, obstacle == null ? "" : obstacle.toString());
    }
}
