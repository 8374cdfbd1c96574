package nl.slagboom.model;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Values for any field, by its type. Few of each, so that two people often come to the same. */
final class MadeUpValues {

    private static final List<String> TEXTS = List.of(
            "Geen bus",
            "Café fermé",
            "Grenzüberschreitend\nnach 20 Uhr",
            "één\n\n    twee\n\ttab",
            "=1+1 🚲",
            "ÅÅåå",
            "الحدود",
            "나라");
    private static final List<Area> AREAS = Areas.all().subList(0, 6);

    private final RandomGenerator random;

    MadeUpValues(RandomGenerator random) {
        this.random = random;
    }

    /** Another value than this or the same, also none. In a set or a text in languages, at most one of them changes. */
    @SuppressWarnings("unchecked") // each case gives what its type holds
    <T> @Nullable T changed(FieldType<T> type, @Nullable T value) {
        if (random.nextInt(5) == 0) return null;
        return switch (type) {
            case FieldType.Localized _ ->
                (T) Objects.requireNonNullElse((LocalizedText) value, LocalizedText.EMPTY)
                        .with(any(Language.values()), random.nextInt(4) == 0 ? null : text());
            case FieldType.Codes<?> codes ->
                (T) toggled((Set<?>) value, any(codes.codes().getEnumConstants()));
            case FieldType.Regions _ -> (T) toggled((Set<?>) value, any(AREAS));
            case FieldType.Tags _ -> (T) toggled((Set<?>) value, text());
            default -> any(type);
        };
    }

    /** Some value. */
    @SuppressWarnings("unchecked") // each case gives what its type holds
    <T> T any(FieldType<T> type) {
        return (T)
                switch (type) {
                    case FieldType.Plain _ -> text();
                    case FieldType.Localized _ -> texts();
                    case FieldType.Code<?> code -> any(code.codes().getEnumConstants());
                    case FieldType.Codes<?> codes -> some(List.of(codes.codes().getEnumConstants()));
                    case FieldType.Tags _ -> some(TEXTS);
                    case FieldType.Regions _ -> new TreeSet<>(some(AREAS));
                    case FieldType.Day _ -> day();
                    case FieldType.Date _ -> new PartialDate(day(), any(DatePrecision.values()));
                    case FieldType.Amount _ -> new Quantity(random.nextInt(3), random.nextBoolean());
                    case FieldType.Count _ -> (Object) random.nextLong(3);
                    case FieldType.Moment _ -> Instant.ofEpochSecond(random.nextInt(3));
                    case FieldType.Flag _ -> true;
                    case FieldType.Identity _ -> new UUID(0, random.nextInt(3));
                };
    }

    /** The same, as another keyboard or file has it: letters and accents apart, lines ended by CR and LF. */
    @SuppressWarnings("unchecked") // each case gives what its type holds
    static <T> T typedElsewhere(T value) {
        return (T)
                switch (value) {
                    case String text -> otherForm(text);
                    case LocalizedText text -> otherForms(text);
                    case Set<?> set ->
                        set.stream()
                                .map(MadeUpValues::typedElsewhere)
                                .collect(Collectors.toCollection(LinkedHashSet<Object>::new));
                    default -> value;
                };
    }

    private static LocalizedText otherForms(LocalizedText text) {
        return new LocalizedText(given(text.nl()), given(text.de()), given(text.fr()), given(text.en()));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null ? null : otherForm(text);
    }

    private static String otherForm(String text) {
        return " " + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n") + "\r\n";
    }

    private static Set<Object> toggled(@Nullable Set<?> set, Object element) {
        Set<Object> toggled = new LinkedHashSet<>(set == null ? Set.of() : set);
        if (!toggled.remove(element)) toggled.add(element);
        return Collections.unmodifiableSequencedSet((LinkedHashSet<Object>) toggled);
    }

    private LocalizedText texts() {
        LocalizedText texts = LocalizedText.EMPTY;
        for (Language language : Language.values()) if (random.nextBoolean()) texts = texts.with(language, text());
        return texts;
    }

    private <E> Set<E> some(List<E> all) {
        return all.stream()
                .filter(one -> random.nextInt(3) == 0)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet<E>::new), Collections::unmodifiableSequencedSet));
    }

    private String text() {
        return any(TEXTS);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1 + random.nextInt(3), 1 + random.nextInt(2));
    }

    private <E> E any(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E> E any(E[] all) {
        return all[random.nextInt(all.length)];
    }
}
