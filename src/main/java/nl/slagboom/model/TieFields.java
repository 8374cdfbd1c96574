package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Section.TEXTS;
import static nl.slagboom.model.Sharing.OWN;

import nl.slagboom.model.code.Relation;

/** The fields of a tie. */
public final class TieFields {

    private static final Catalogue.Builder<Tie> FIELDS = new Catalogue.Builder<>();

    public static final Field<Tie, Relation> RELATION = FIELDS.field(
            "relation",
            new FieldType.Code<>(Relation.class),
            t -> t.relation,
            (t, v) -> t.relation = v,
            TEXTS,
            EDIT,
            OWN);
    /** The reference of an obstacle, the number of a Kamerstuk ({@code 32 851, nr. 75}), or the name of what it is. */
    public static final Field<Tie, String> TARGET = FIELDS.field(
            "target", new FieldType.Plain(300, false), t -> t.target, (t, v) -> t.target = v, TEXTS, EDIT, OWN);

    public static final Field<Tie, String> ABOUT = FIELDS.field(
            "about", new FieldType.Plain(2_000, true), t -> t.about, (t, v) -> t.about = v, TEXTS, EDIT, OWN);

    public static final PartKind<Tie> KIND = new PartKind<>("tie", Tie.class, Tie::new, FIELDS.build());

    private TieFields() {}
}
