package nl.slagboom.model.code;

/** The four tracks (sporen) of Kamerstuk 32 851 nr. 75. */
public enum Track {
    AREA_APPROACH,
    NATIONAL_POLICY,
    GOVERNANCE,
    KNOWLEDGE
}
