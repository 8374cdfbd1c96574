package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Section.TEXTS;
import static nl.slagboom.model.Sharing.OWN;

import java.time.LocalDate;

/** The fields of an entry in the logbook. */
public final class NoteFields {

    private static final Catalogue.Builder<Note> FIELDS = new Catalogue.Builder<>();

    public static final Field<Note, LocalDate> WRITTEN_ON = FIELDS.field(
            "writtenOn", new FieldType.Day(), n -> n.writtenOn, (n, v) -> n.writtenOn = v, TEXTS, EDIT, OWN);
    public static final Field<Note, String> AUTHOR = FIELDS.field(
            "author", new FieldType.Plain(300, false), n -> n.author, (n, v) -> n.author = v, TEXTS, EDIT, OWN);
    /** With whom, where somebody was spoken to. */
    public static final Field<Note, String> SPOKEN_TO = FIELDS.field(
            "spokenTo", new FieldType.Plain(300, false), n -> n.spokenTo, (n, v) -> n.spokenTo = v, TEXTS, EDIT, OWN);

    public static final Field<Note, String> TEXT = FIELDS.field(
            "text", new FieldType.Plain(20_000, true), n -> n.text, (n, v) -> n.text = v, TEXTS, EDIT, OWN);

    public static final PartKind<Note> KIND = new PartKind<>("note", Note.class, Note::new, FIELDS.build());

    private NoteFields() {}
}
