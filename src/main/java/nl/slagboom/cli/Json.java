package nl.slagboom.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON: codes as constants, texts as {@code {"nl":…}}, dates as exactly as they are known. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String print(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Every shown field by its code; what is not given is null. */
    static <E> Map<String, Object> of(Values<E> values) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Field<E, ?> field : values.catalogue().shown()) {
            json.put(field.code(), values.get(field).map(Json::value).orElse(null));
        }
        return json;
    }

    /** A field before and after. */
    static Map<String, Object> change(FieldChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", field(change.kind(), change.field()));
        if (change.part() != null) json.put("part", change.part());
        json.put("old", value(change.before()));
        json.put("new", value(change.after()));
        return json;
    }

    /** The code of a field, after that of the kind of part which it is of; that alone for a part whole. */
    static String field(@Nullable PartKind<?> kind, @Nullable Field<?, ?> field) {
        return Stream.of(kind == null ? "" : kind.code(), field == null ? "" : field.code())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining("."));
    }

    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalizedText text -> texts(text);
            case Enum<?> code -> code.name();
            case Area area -> area.code();
            case Quantity quantity -> quantity.toString();
            case PartialDate date -> date.toString();
            case LocalDate day -> day.toString();
            case Instant moment -> moment.toString();
            case Collection<?> several ->
                List.copyOf(several.stream().map(Json::value).toList());
            default -> value;
        };
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String one = text.in(language);
            if (one != null) texts.put(language.name().toLowerCase(Locale.ROOT), one);
        }
        return texts;
    }
}
