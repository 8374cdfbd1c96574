package nl.slagboom.model.code;

/** A neighbour as the founding letter names them, or only its country where the region is not known. */
public enum Neighbour {
    NDS(Country.DE),
    NRW(Country.DE),
    DE(Country.DE),
    VLA(Country.BE),
    WAL(Country.BE),
    BE(Country.BE);

    private final Country country;

    Neighbour(Country country) {
        this.country = country;
    }

    public Country country() {
        return country;
    }

    /** What a list is in that lies on a table with this neighbour, beside Dutch. */
    public Language language() {
        return switch (this) {
            case NDS, NRW, DE -> Language.DE;
            case VLA -> Language.NL;
            case WAL, BE -> Language.FR;
        };
    }

    /** Whether only the country is known, not the region. */
    public boolean isCountryOnly() {
        return this == DE || this == BE;
    }

    /** Whether one names the other: the same, or a region and its own country. */
    public boolean covers(Neighbour other) {
        return this == other || (country == other.country && (isCountryOnly() || other.isCountryOnly()));
    }
}
