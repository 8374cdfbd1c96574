package nl.slagboom.search;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or person that the register knows: by name alone, or with what was written down of it.
 *
 * @param organisation what is known of it as one; null where nothing is
 * @param person what is known of him as one; null where nothing is
 * @param employer the name of the organisation that the person works for; null where that is not known
 * @param contact how that person is reached; null where that is not kept
 * @param obstacles those that name it
 * @param writes whether who is called so wrote to the register, and so is a person
 */
public record Party(
        String name,
        Organisation.@Nullable Entry organisation,
        Person.@Nullable Entry person,
        @Nullable String employer,
        Contact.@Nullable Entry contact,
        Set<UUID> obstacles,
        boolean writes) {

    public Party {
        obstacles = Set.copyOf(obstacles);
    }

    /** How else it is called for short, where that is known. */
    public Optional<String> abbreviation() {
        return Optional.ofNullable(organisation).map(Organisation.Entry::abbreviation);
    }
}
