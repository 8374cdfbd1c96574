package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Access.INTERNAL;
import static nl.slagboom.model.Section.ADMINISTRATION;
import static nl.slagboom.model.Section.TEXTS;
import static nl.slagboom.model.Sharing.NEVER;
import static nl.slagboom.model.Sharing.OWN;
import static nl.slagboom.model.Sharing.PARTNERS;

import java.util.UUID;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/** The fields of a report (melding). */
public final class ReportFields {

    private static final Catalogue.Builder<Report> FIELDS = new Catalogue.Builder<>();

    public static final Field<Report, PartialDate> MADE_ON =
            FIELDS.field("madeOn", new FieldType.Date(), r -> r.madeOn, (r, v) -> r.madeOn = v, TEXTS, EDIT, PARTNERS);
    public static final Field<Report, Channel> CHANNEL = FIELDS.field(
            "channel",
            new FieldType.Code<>(Channel.class),
            r -> r.channel,
            (r, v) -> r.channel = v,
            TEXTS,
            EDIT,
            PARTNERS);
    public static final Field<Report, String> WORDS = FIELDS.field(
            "words", new FieldType.Plain(20_000, true), r -> r.words, (r, v) -> r.words = v, TEXTS, EDIT, OWN);
    public static final Field<Report, String> ORGANISATION = FIELDS.field(
            "organisation",
            new FieldType.Plain(300, false),
            r -> r.organisation,
            (r, v) -> r.organisation = v,
            TEXTS,
            EDIT,
            OWN);
    /** How many people said the same; not given means one. */
    public static final Field<Report, Quantity> AMOUNT = FIELDS.field(
            "amount", new FieldType.Amount(), r -> r.amount, (r, v) -> r.amount = v, TEXTS, EDIT, PARTNERS);
    /** Where the reporter lies, in the one table without audit. */
    public static final Field<Report, UUID> CONTACT = FIELDS.field(
            "contact",
            new FieldType.Identity(),
            r -> r.contact,
            (r, v) -> r.contact = v,
            ADMINISTRATION,
            INTERNAL,
            NEVER);

    public static final PartKind<Report> KIND = new PartKind<>("report", Report.class, Report::new, FIELDS.build());

    private ReportFields() {}
}
