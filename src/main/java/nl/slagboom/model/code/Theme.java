package nl.slagboom.model.code;

/** What an obstacle is about (Kamerstuk 32 851 nr. 75, and practice). */
public enum Theme {
    LIVEABILITY_AND_SERVICES,
    ECONOMY,
    LANDSCAPE_AND_NATURE,
    SAFETY,
    LABOUR_MARKET,
    EDUCATION,
    HOUSING,
    MOBILITY,
    ENERGY,
    HEALTH,
    SOCIAL_SECURITY,
    TAXATION,
    DIGITAL_GOVERNMENT,
    DATA_AND_STATISTICS
}
