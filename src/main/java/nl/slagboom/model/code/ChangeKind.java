package nl.slagboom.model.code;

/** What a changeset did. */
public enum ChangeKind {
    CREATE,
    EDIT,
    MOVE,
    /** Taken out of the list, for it was logged by mistake. */
    WITHDRAW,
    IMPORT,
    GIVE_OUT,
    UNDO,
    MIGRATION,
    RESTORE,
    SETTINGS,
    RELATIONS,
    TAGS,
    /** Of contact data, which have no history. */
    CONTACT,
    ERASURE,
    DEMONSTRATION
}
