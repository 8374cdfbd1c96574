package nl.slagboom.model.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.slagboom.model.InvalidValue;

/**
 * A number of people or cases, counted or estimated ("ca. 3100").
 *
 * @param number 0 or more
 */
@Embeddable
public record Quantity(
        @Column(name = "number") long number,
        @Column(name = "estimated") boolean estimated) implements Comparable<Quantity> {

    public Quantity {
        if (number < 0) throw new InvalidValue("value.quantity.negative", number);
    }

    /** The same in every language: {@code 3100}, {@code ~3100}. */
    @Override
    public String toString() {
        return (estimated ? "~" : "") + number;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when it is no number
     */
    public static Quantity parse(String text) {
        boolean estimated = text.startsWith("~");
        return new Quantity(Long.parseLong(estimated ? text.substring(1) : text), estimated);
    }

    @Override
    public int compareTo(Quantity other) {
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Boolean.compare(estimated, other.estimated);
    }
}
