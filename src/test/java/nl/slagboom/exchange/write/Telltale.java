package nl.slagboom.exchange.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.apache.poi.ss.usermodel.DateUtil;

/** An obstacle that anyone may see, with a part of every kind, in which each field holds what no other one does. */
final class Telltale {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int NUMBERS = 7_000_000;

    private final int first;
    private final Map<Field<?, ?>, Object> held = new LinkedHashMap<>();
    private final Dossier obstacle;

    Telltale() {
        this(0);
    }

    /** @param first what is told of its first field; another one is told by other values */
    Telltale(int first) {
        this.first = first;
        Dossier made = Dossier.begin();
        made = made.with(marked(made.values()))
                .with(ObstacleFields.NEIGHBOURS, EnumSet.of(Neighbour.NRW))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PUBLIC);
        for (PartKind<?> kind : PartKind.all()) made = withPart(made, kind);
        obstacle = made;
    }

    Dossier obstacle() {
        return obstacle;
    }

    /** The fields that hold a value by which they are known. */
    List<Field<?, ?>> fields() {
        return List.copyOf(held.keySet());
    }

    private <P extends ObstaclePart> Dossier withPart(Dossier made, PartKind<P> kind) {
        return made.withPart(kind, new Part<>(UUID.randomUUID(), marked(Values.none(kind.catalogue()))));
    }

    private <E> Values<E> marked(Values<E> values) {
        Values<E> marked = values;
        for (Field<E, ?> field : values.catalogue().fields()) marked = marked(marked, field);
        return marked;
    }

    private <E, T> Values<E> marked(Values<E> values, Field<E, T> field) {
        Optional<T> value = value(field.type(), first + held.size());
        if (value.isEmpty()) return values;
        held.put(field, value.get());
        return values.with(field, value.get());
    }

    @SuppressWarnings("unchecked") // a localized field holds a localized text
    private static <T> Optional<T> value(FieldType<T> type, int number) {
        return switch (type) {
            case FieldType.Plain _, FieldType.Tags _ -> Optional.of(type.read("Verklikker-" + number + "."));
            case FieldType.Localized _ ->
                Optional.of((T) LocalizedText.of(Language.NL, "Verklikker-" + number + ".")
                        .with(Language.DE, "Verklikker-" + number + "."));
            case FieldType.Day _, FieldType.Date _ ->
                Optional.of(type.read(FIRST.plusDays(number).toString()));
            case FieldType.Moment _ -> Optional.of(type.read(FIRST.plusDays(number) + "T10:00:00Z"));
            case FieldType.Amount _, FieldType.Count _ -> Optional.of(type.read(String.valueOf(NUMBERS + number)));
            case FieldType.Identity _ -> Optional.of(type.read(new UUID(NUMBERS, number).toString()));
            // Their words stand in drop-downs and in other columns; that their column is not there is looked at apart.
            case FieldType.Code<?> _, FieldType.Codes<?> _, FieldType.Regions _, FieldType.Flag _ -> Optional.empty();
        };
    }

    /** Whether the value of a field stands in what was written, as text or as a spreadsheet keeps it. */
    boolean isIn(String written, Field<?, ?> field, Wording wording) {
        int number = first + List.copyOf(held.keySet()).indexOf(field);
        List<String> looks = new ArrayList<>(List.of(wording.value(held.get(field))));
        looks.add(">" + (int) DateUtil.getExcelDate(FIRST.plusDays(number)) + ".");
        looks.add(">" + (NUMBERS + number) + ".");
        return looks.stream().anyMatch(written::contains);
    }
}
