package nl.slagboom.search;

import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A tag that the register knows, whether it was listed or only stands at obstacles.
 *
 * @param folded the name as tags are told from one another
 * @param theme under which it stands; null for none
 * @param obstacles those that have it, however they write it
 */
public record KnownTag(String name, String folded, @Nullable Theme theme, Set<UUID> obstacles) {

    public KnownTag {
        obstacles = Set.copyOf(obstacles);
    }

    KnownTag(String name, @Nullable Theme theme, Set<UUID> obstacles) {
        this(name, Folded.of(name), theme, obstacles);
    }
}
