package nl.slagboom.model.code;

/** Nature of the cause on one side; the first three are the terms of Regulation (EU) 2025/925. */
public enum Cause {
    LEGISLATIVE_PROVISION,
    ADMINISTRATIVE_PROVISION,
    ADMINISTRATIVE_PRACTICE,
    INFRASTRUCTURE,
    INFORMATION,
    LANGUAGE_CULTURE,
    FUNDING,
    COOPERATION_STRUCTURE
}
