package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Access;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;

/**
 * A list of codes that partners have words for.
 *
 * @param target where a column of such words goes; a list that several fields are of has several
 * @param type of the field, which is of one of its codes or of several
 */
public record CodeList(Target target, FieldType<?> type) {

    /** The list of a column that goes there; nothing where it holds no codes, or where they are not for partners to say. */
    public static Optional<CodeList> of(Target target) {
        return field(target)
                .filter(field -> field.access() == Access.EDIT || field.access() == Access.MOVE)
                .filter(field -> field != ObstacleFields.SHARED_WITH)
                .<FieldType<?>>map(Field::type)
                .filter(type ->
                        codes(type).filter(codes -> codes != Country.class).isPresent())
                .map(type -> new CodeList(target, type));
    }

    /** The list of this name, at the first field that is of it; one of the whole obstacle goes before one of its sides. */
    public static Optional<CodeList> named(String name) {
        return Target.offered().stream()
                .flatMap(target -> of(target).stream())
                .filter(list -> list.name().equals(name))
                .min(Comparator.comparing(CodeList::isOfSide));
    }

    private boolean isOfSide() {
        return target instanceof Target.OfField(var field, var language)
                && field.side().isPresent();
    }

    /** The codes that a type is of, one or several; nothing for another type. */
    static Optional<Class<? extends Enum<?>>> codes(FieldType<?> type) {
        return switch (type) {
            case FieldType.Code<?> code -> Optional.of(code.codes());
            case FieldType.Codes<?> several -> Optional.of(several.codes());
            default -> Optional.empty();
        };
    }

    private static Optional<? extends Field<?, ?>> field(Target target) {
        return switch (target) {
            case Target.OfField(var field, var language) -> Optional.of(field);
            case Target.OfPart(var kind, var name) -> ofPart(kind, name);
            case Target.Special special ->
                special == Target.Special.REPORT_CHANNEL ? Optional.of(ReportFields.CHANNEL) : Optional.empty();
        };
    }

    private static Optional<? extends Field<?, ?>> ofPart(String kind, String name) {
        if (kind.equals(OurWorkbook.SIDES)) return ObstacleFields.ALL.byCode("nl." + name);
        return PartKind.all().stream()
                .filter(part -> part.code().equals(kind))
                .flatMap(part -> byCode(part, name))
                .findFirst();
    }

    private static Stream<? extends Field<?, ?>> byCode(PartKind<?> part, String name) {
        return part.catalogue().byCode(name).stream();
    }

    /** What it is called: by its field, of whatever side. */
    public String label(Wording wording) {
        return switch (target) {
            case Target.OfField(var field, var language) -> wording.shortLabel(field);
            case Target.OfPart(var kind, var name) ->
                wording.messages()
                        .text(kind.equals(OurWorkbook.SIDES) ? "field." + name : "field." + kind + "." + name);
            case Target.Special special -> wording.messages().text("intake.target." + special.code());
        };
    }

    Class<? extends Enum<?>> codes() {
        return codes(type).orElseThrow();
    }

    /** Stable and untranslated, whatever field it is of: {@code Theme}. */
    public String name() {
        return codes().getSimpleName();
    }

    /** Its codes in their order. */
    public List<Enum<?>> all() {
        return List.copyOf(Arrays.asList(codes().getEnumConstants()));
    }

    /** The code of this name, where there is one. */
    public Optional<Enum<?>> code(String name) {
        return all().stream().filter(code -> code.name().equals(name)).findFirst();
    }
}
