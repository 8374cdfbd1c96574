package nl.slagboom.model;

/** Who may see a field in what leaves the register, apart from the confidentiality of the obstacle itself. */
public enum Sharing {
    /** Anyone. */
    PUBLIC,
    /** Partners across the border. */
    PARTNERS,
    /** The register's own users. */
    OWN,
    /** Nobody: a reporter's person and contact data are never exported. */
    NEVER;

    /** Whether something of this kind may go to a target that takes {@code widest} at most. */
    public boolean mayReach(Sharing target) {
        return this != NEVER && compareTo(target) <= 0;
    }
}
