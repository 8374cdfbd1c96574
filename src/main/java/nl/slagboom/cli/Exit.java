package nl.slagboom.cli;

/** Exit codes. */
final class Exit {

    static final int DONE = 0;
    /** Done, but rows were refused or conflicts remain; each is named. */
    static final int PARTLY = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** The input cannot be read. */
    static final int UNREADABLE = 3;
    /** The register cannot be opened. */
    static final int UNAVAILABLE = 4;
    /** A fault of the program. */
    static final int FAULT = 70;

    private Exit() {}
}
