package nl.slagboom.faults;

/** What a process does when it is killed. */
enum Deed {
    CREATE(1_000),
    SAVE(100),
    IMPORT(700),
    UNDO(400),
    MIGRATE(1_200),
    BACKUP(500),
    RESTORE(700),
    SETTINGS(100);

    /** How many milliseconds after it has begun it is killed at the latest: some more than it takes. */
    final int spread;

    Deed(int spread) {
        this.spread = spread;
    }
}
