package nl.slagboom.model.code;

/** Who is hindered. */
public enum AffectedGroup {
    FRONTIER_WORKERS,
    EMPLOYERS,
    STUDENTS,
    PATIENTS,
    PENSIONERS,
    TRAVELLERS,
    RESIDENTS,
    AUTHORITIES,
    EMERGENCY_SERVICES
}
