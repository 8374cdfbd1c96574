package nl.slagboom.ui.relations;

import java.util.Locale;
import nl.slagboom.search.Party;
import org.jspecify.annotations.Nullable;

/** What one is, as far as somebody said so. */
enum Kind {
    ORGANISATION,
    PERSON;

    /** Null where there is a name and nothing else. */
    static @Nullable Kind of(Party party) {
        if (party.organisation() != null) return ORGANISATION;
        return party.person() != null ? PERSON : null;
    }

    /** The key of its name. */
    String key() {
        return "relations.kind." + name().toLowerCase(Locale.ROOT);
    }
}
