package nl.slagboom.model;

import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Section.FOLLOW_UP;
import static nl.slagboom.model.Sharing.PARTNERS;

import java.time.LocalDate;
import nl.slagboom.model.code.Country;

/** The fields of an action. */
public final class ActionFields {

    private static final Catalogue.Builder<Action> FIELDS = new Catalogue.Builder<>();

    public static final Field<Action, String> TASK = FIELDS.field(
            "task", new FieldType.Plain(4_000, true), a -> a.task, (a, v) -> a.task = v, FOLLOW_UP, EDIT, PARTNERS);
    public static final Field<Action, String> OWNER = FIELDS.field(
            "owner", new FieldType.Plain(300, false), a -> a.owner, (a, v) -> a.owner = v, FOLLOW_UP, EDIT, PARTNERS);
    public static final Field<Action, Country> COUNTRY = FIELDS.field(
            "country",
            new FieldType.Code<>(Country.class),
            a -> a.country,
            (a, v) -> a.country = v,
            FOLLOW_UP,
            EDIT,
            PARTNERS);
    public static final Field<Action, LocalDate> DUE =
            FIELDS.field("due", new FieldType.Day(), a -> a.due, (a, v) -> a.due = v, FOLLOW_UP, EDIT, PARTNERS);
    public static final Field<Action, LocalDate> DONE_ON = FIELDS.field(
            "doneOn", new FieldType.Day(), a -> a.doneOn, (a, v) -> a.doneOn = v, FOLLOW_UP, EDIT, PARTNERS);

    public static final PartKind<Action> KIND = new PartKind<>("action", Action.class, Action::new, FIELDS.build());

    private ActionFields() {}
}
