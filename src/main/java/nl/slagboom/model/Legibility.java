package nl.slagboom.model;

/** What could be read out of a file for the search. */
public enum Legibility {
    WHOLE,
    /** Only its beginning: it is too long. */
    BEGINNING,
    /** There is no text in it, as in a scan. */
    NO_TEXT,
    /** It asks for a password. */
    LOCKED,
    /** It is not what it says that it is, or is damaged. */
    BROKEN,
    /** Of this kind none is read. */
    OTHER_KIND,
    /** The register holds as many words of documents as it searches. */
    NO_ROOM
}
