package nl.slagboom.ui.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Access;
import nl.slagboom.model.EuLimits;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.PartyNames;
import nl.slagboom.model.PastDays;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.value.Areas;
import org.jspecify.annotations.Nullable;

/** Makes the editor that suits a field. */
public final class Editors {

    private Editors() {}

    /** @param id the field's code, or that of a part's field with its part before it */
    public static <T> Editor<T> of(Field<?, T> field, String id, String label, Wording wording) {
        return of(field, id, label, wording, (typed, found) -> {});
    }

    /**
     * Makes one.
     *
     * @param id the field's code, or that of a part's field with its part before it
     * @param names offered where it holds names of organisations or persons
     */
    public static <T> Editor<T> of(Field<?, T> field, String id, String label, Wording wording, Proposals names) {
        return of(field, id, label, wording, names, (typed, found) -> {});
    }

    /**
     * Makes one.
     *
     * @param id the field's code, or that of a part's field with its part before it
     * @param names offered where it holds names of organisations or persons
     * @param tags offered where it holds tags
     */
    public static <T> Editor<T> of(
            Field<?, T> field, String id, String label, Wording wording, Proposals names, TagProposals tags) {
        if (PartyNames.areIn(field)) return as(new NameEditor(id, label, wording, names).tellingNew());
        Editor<T> editor = field.access() != Access.EDIT
                ? new ShownEditor<>(id, label, wording)
                : field.type() instanceof FieldType.Tags
                        ? as(new TagsEditor(id, label, wording, tags))
                        : of(field.type(), id, label, wording, EuLimits.of(field));
        wording.definition(field).ifPresent(editor::explain);
        wording.hint(field).ifPresent(editor::hint);
        if (PastDays.isIn(field))
            editor.doubt(value -> isAhead(value) ? wording.messages().text("detail.day.ahead") : "");
        return editor;
    }

    private static boolean isAhead(@Nullable Object value) {
        return PastDays.isAhead(value, LocalDate.now(ZoneId.systemDefault()));
    }

    @SuppressWarnings("unchecked") // names are text, and tags words
    private static <T> Editor<T> as(Editor<?> editor) {
        return (Editor<T>) editor;
    }

    /** For a text in one language, or in none. */
    public static Editor<String> text(String id, String label, Wording wording, boolean multiline) {
        return new PlainEditor(id, label, wording, multiline);
    }

    /** For the name of an organisation or person. */
    public static Editor<String> name(String id, String label, Wording wording, Proposals names) {
        return new NameEditor(id, label, wording, names);
    }

    /** For one of a code list, that is no field's. */
    public static <E extends Enum<E>> Editor<E> code(String id, String label, Wording wording, Class<E> codes) {
        return new CodeEditor<>(id, label, wording, constants(codes));
    }

    /** For a day that is no field's. */
    public static Editor<LocalDate> day(String id, String label, Wording wording) {
        return new DayEditor(id, label, wording);
    }

    @SuppressWarnings("unchecked") // each case makes the editor of what its type holds
    private static <T> Editor<T> of(FieldType<T> type, String id, String label, Wording wording, OptionalInt limit) {
        FieldType<?> any = type;
        Editor<?> editor = switch (any) {
            case FieldType.Plain plain -> new PlainEditor(id, label, wording, plain.multiline());
            case FieldType.Localized text -> new LocalizedEditor(id, label, wording, text.multiline(), limit);
            case FieldType.Code<?> code when code.codes() == Escalation.class -> new LadderEditor(id, label, wording);
            case FieldType.Code<?> code -> code(code, id, label, wording);
            case FieldType.Codes<?> codes -> codes(codes, id, label, wording);
            case FieldType.Regions regions -> ChipsEditor.regions(id, label, wording, Areas.all());
            case FieldType.Tags tags -> new TagsEditor(id, label, wording, (typed, found) -> {});
            case FieldType.Day day -> new DayEditor(id, label, wording);
            case FieldType.Date date -> new DateEditor(id, label, wording);
            case FieldType.Amount amount -> new AmountEditor(id, label, wording);
            case FieldType.Flag flag -> new FlagEditor(id, label, wording);
            case FieldType.Count count -> new ShownEditor<Long>(id, label, wording);
            case FieldType.Moment moment -> new ShownEditor<Instant>(id, label, wording);
            case FieldType.Identity identity -> new ShownEditor<UUID>(id, label, wording);
        };
        return (Editor<T>) editor;
    }

    private static <E extends Enum<E>> Editor<E> code(
            FieldType.Code<E> code, String id, String label, Wording wording) {
        return new CodeEditor<>(id, label, wording, constants(code.codes()));
    }

    private static <E extends Enum<E>> Editor<Set<E>> codes(
            FieldType.Codes<E> codes, String id, String label, Wording wording) {
        return ChipsEditor.codes(id, label, wording, codes.codes(), constants(codes.codes()));
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> codes) {
        return Arrays.asList(codes.getEnumConstants());
    }
}
