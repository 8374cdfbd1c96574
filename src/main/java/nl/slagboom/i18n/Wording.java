package nl.slagboom.i18n;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldAt;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** How fields and what they hold read in one language: the same words on screen, in files and on the command line. */
public final class Wording {

    /** The terms that fields are called by. */
    private static final Map<String, String> TERMS = Map.of(
            "areas", "help.term.nuts",
            "localUnits", "help.term.lau",
            "track", "help.term.track",
            "escalation", "help.term.ladder");

    /** What is not plain from the label and the choices. */
    private static final Map<String, String> HINTS =
            Map.of("confidentiality", "field.confidentiality.hint", "sharedWith", "field.sharedWith.hint");

    private static final int NAMED = 2; // fields of a change

    private final Messages messages;
    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;

    public Wording(Messages messages) {
        this.messages = messages;
        language = Language.of(messages.locale());
        day = DateTimeFormatter.ofPattern(messages.text("format.day"), messages.locale());
        month = DateTimeFormatter.ofPattern(messages.text("format.month"), messages.locale());
        moment = DateTimeFormatter.ofPattern(messages.text("format.moment"), messages.locale());
    }

    public Messages messages() {
        return messages;
    }

    public Language language() {
        return language;
    }

    /** The heading of an obstacle's field; a field of a side names its country. */
    public String label(Field<?, ?> field) {
        String name = messages.text("field." + field.name());
        return field.side()
                .map(country -> messages.text("field.of.side", name, country.name()))
                .orElse(name);
    }

    /** What the word for a field means, for those whose word is one of the trade. */
    public Optional<String> definition(Field<?, ?> field) {
        return Optional.ofNullable(TERMS.get(field.name())).map(messages::text);
    }

    /** What is to be known before a field is filled in, for those of which that is not plain. */
    public Optional<String> hint(Field<?, ?> field) {
        return Optional.ofNullable(HINTS.get(field.name())).map(messages::text);
    }

    /** The heading of a field within its side, without the country. */
    public String shortLabel(Field<?, ?> field) {
        return messages.text("field." + field.name());
    }

    /** The heading of a field of a part. */
    public String label(PartKind<?> kind, Field<?, ?> field) {
        return messages.text("field." + kind.code() + "." + field.name());
    }

    /** A kind of part, as a label. */
    public String label(PartKind<?> kind) {
        String name = messages.text("kind." + kind.code());
        return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
    }

    /** A text behind its label, with the colon as this language writes it; where there is none, the label alone. */
    public String labelled(String label, String text) {
        if (label.isEmpty()) return text;
        return text.isEmpty() ? label : messages.text("labelled", label, text);
    }

    /**
     * What a changeset did.
     *
     * @param again whether it took an undo back, and so did something again
     */
    public String deed(ChangeKind kind, boolean again) {
        return again ? messages.text("history.redone") : messages.label(kind);
    }

    /**
     * What was done, with the first of the fields that it wrote.
     *
     * @param fields what they are called; none where there is nothing to tell of them
     */
    public String deed(String done, List<String> fields) {
        if (fields.isEmpty()) return done;
        int named = Math.min(NAMED, fields.size());
        return messages.text(
                "history.fields", done, String.join(", ", fields.subList(0, named)), fields.size() - named);
    }

    /**
     * What a check found.
     *
     * @param key of the message
     * @param table as the database calls it, or its log
     * @param rows how many do not fit
     */
    public String finding(String key, String table, long rows) {
        String name = "check.table." + table.toLowerCase(Locale.ROOT).replaceFirst("_aud$", "");
        return messages.text(key, messages.text(messages.has(name) ? name : "check.table.tables"), rows);
    }

    /** A day with its month in letters; the first of a month is an ordinal in French. */
    public String inFull(LocalDate date) {
        String full = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(date);
        return language() == Language.FR && date.getDayOfMonth() == 1 ? full.replaceFirst("^1 ", "1er ") : full;
    }

    /**
     * What an obstacle has to do with what it is tied to.
     *
     * @param fromOther whether the other one has it recorded: then it is said the other way round
     */
    public String relation(Relation relation, boolean fromOther) {
        return fromOther && !relation.isMutual() ? messages.text("relation.other." + relation) : value(relation);
    }

    /** What a value reads like; nothing for one that is not given. */
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalizedText text -> text.shown(language);
            case Enum<?> code -> messages.label(code);
            case LocalDate date -> day.format(date);
            case PartialDate date -> partial(date);
            case Quantity quantity -> quantity(quantity);
            case Area area -> area.name();
            case FieldAt at -> named(at);
            case Boolean yes -> messages.text(yes ? "yes" : "no");
            case Instant instant -> moment.format(instant.atZone(ZoneId.systemDefault()));
            case Long number ->
                NumberFormat.getIntegerInstance(messages.locale()).format(number);
            case Collection<?> several -> several.stream().map(this::value).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /** A field with what it is a field of. */
    public String named(FieldAt at) {
        PartKind<?> kind = at.kind();
        return kind == null ? label(at.field()) : labelled(label(kind), label(kind, at.field()));
    }

    /** An expected failure as a sentence; the fields that it is about are called as this language calls them. */
    public String text(Refusal refusal) {
        Object[] said = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof Collection<?> several ? value(several) : argument)
                .toArray();
        return messages.text(refusal.key(), said);
    }

    /** What a part holds, each field on a line of its own. */
    public <P extends ObstaclePart> String lines(PartKind<?> kind, Part<P> part) {
        return part.values().catalogue().shown().stream()
                .filter(field -> part.values().has(field))
                .map(field -> labelled(label(kind, field), value(part.get(field).orElse(null))))
                .collect(Collectors.joining("\n"));
    }

    private String partial(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day.format(date.day());
            case MONTH -> month.format(date.day());
            case YEAR -> String.valueOf(date.day().getYear());
            case APPROXIMATE ->
                messages.text("format.about", String.valueOf(date.day().getYear()));
        };
    }

    private String quantity(Quantity quantity) {
        String number = NumberFormat.getIntegerInstance(messages.locale()).format(quantity.number());
        return quantity.estimated() ? messages.text("format.about", number) : number;
    }

    /** Orders texts as this language does. */
    public Collator collator() {
        return Collator.getInstance(messages.locale());
    }
}
