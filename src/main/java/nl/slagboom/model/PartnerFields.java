package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Section.ADMINISTRATION;
import static nl.slagboom.model.Sharing.OWN;

/** The fields of an obstacle as a partner's list has it. */
public final class PartnerFields {

    private static final Catalogue.Builder<PartnerEntry> FIELDS = new Catalogue.Builder<>();

    public static final Field<PartnerEntry, String> ORGANISATION = FIELDS.field(
            "organisation",
            new FieldType.Plain(300, false),
            p -> p.organisation,
            (p, v) -> p.organisation = v,
            ADMINISTRATION,
            EDIT,
            OWN);
    public static final Field<PartnerEntry, String> NUMBER = FIELDS.field(
            "number",
            new FieldType.Plain(100, false),
            p -> p.number,
            (p, v) -> p.number = v,
            ADMINISTRATION,
            EDIT,
            OWN);
    /** One line for each field that came in words of their own: {@code status: noch offen}. */
    public static final Field<PartnerEntry, String> WORDS = FIELDS.field(
            "words", new FieldType.Plain(20_000, true), p -> p.words, (p, v) -> p.words = v, ADMINISTRATION, EDIT, OWN);

    public static final PartKind<PartnerEntry> KIND =
            new PartKind<>("partner", PartnerEntry.class, PartnerEntry::new, FIELDS.build());

    private PartnerFields() {}
}
