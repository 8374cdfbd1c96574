package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Access.INTERNAL;
import static nl.slagboom.model.Section.ADMINISTRATION;
import static nl.slagboom.model.Section.TEXTS;
import static nl.slagboom.model.Sharing.OWN;

import java.time.LocalDate;

/** The fields of a document. */
public final class DocumentFields {

    private static final Catalogue.Builder<Document> FIELDS = new Catalogue.Builder<>();

    /** Of a kept file the name that it has when it is opened or saved, with its extension. */
    public static final Field<Document, String> NAME =
            FIELDS.field("name", new FieldType.Plain(300, false), d -> d.name, (d, v) -> d.name = v, TEXTS, EDIT, OWN);
    /** The day that stands on it. */
    public static final Field<Document, LocalDate> DATED =
            FIELDS.field("dated", new FieldType.Day(), d -> d.dated, (d, v) -> d.dated = v, TEXTS, EDIT, OWN);

    public static final Field<Document, String> ABOUT = FIELDS.field(
            "about", new FieldType.Plain(2_000, true), d -> d.about, (d, v) -> d.about = v, TEXTS, EDIT, OWN);
    /** Where it lies, if not in the register: an address on the web, or a path. */
    public static final Field<Document, String> ADDRESS = FIELDS.field(
            "address", new FieldType.Plain(2_000, false), d -> d.address, (d, v) -> d.address = v, TEXTS, EDIT, OWN);
    /** The SHA-256 of what it holds, in 64 hexadecimal digits, by which the register keeps it. */
    public static final Field<Document, String> DIGEST = FIELDS.field(
            "digest",
            new FieldType.Plain(64, false),
            d -> d.digest,
            (d, v) -> d.digest = v,
            ADMINISTRATION,
            INTERNAL,
            OWN);

    public static final PartKind<Document> KIND =
            new PartKind<>("document", Document.class, Document::new, FIELDS.build());

    private DocumentFields() {}
}
