package nl.slagboom.model.value;

import java.util.List;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Euregio;

/**
 * A NUTS 3 region of NUTS 2024 near the Dutch borders.
 *
 * @param code such as {@code NL213}
 * @param name the official name, in the language of the place
 * @param euregios those it belongs to; none, one or more
 */
public record Area(String code, String name, Country country, List<Euregio> euregios) implements Comparable<Area> {

    public Area {
        euregios = List.copyOf(euregios);
    }

    @Override
    public int compareTo(Area other) {
        return code.compareTo(other.code);
    }
}
