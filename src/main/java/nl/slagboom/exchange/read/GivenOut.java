package nl.slagboom.exchange.read;

import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Changeset;

/**
 * What our own workbooks were written from: the register just after a changeset. What comes back is compared with that, so
 * that it takes back nothing that was done meanwhile.
 *
 * @param changeset its number
 * @param uuid tells it from the changeset of that number in another register
 */
public record GivenOut(long changeset, UUID uuid) {

    public static GivenOut at(Changeset.Entry changeset) {
        return new GivenOut(changeset.number(), changeset.uuid());
    }

    /** As it stands in the workbook. */
    public String written() {
        return changeset + " " + uuid;
    }

    /** Empty where it was typed over. */
    static Optional<GivenOut> read(String written) {
        String[] parts = written.strip().split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new GivenOut(Long.parseLong(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
