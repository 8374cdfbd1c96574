package nl.slagboom.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.slagboom.model.Field;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
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

    static Object value(Object value) {
        return switch (value) {
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
