package nl.slagboom.exchange.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The sheets that a partner gets: the obstacles, their sides, actions and reports, tied by the reference. */
final class PartnerSheets {

    /** The code of the column that a partner writes remarks in. */
    static final String REMARKS = "note";

    private static final int NUMBER = 14;
    private static final int WIDE = 45;

    private final HandOver handOver;
    private final Bilingual words;

    PartnerSheets(HandOver handOver, Bilingual words) {
        this.handOver = handOver;
        this.words = words;
    }

    /** In their order; of reports none where there are none. */
    List<PartnerSheet<?>> all() {
        List<PartnerSheet<?>> sheets = new ArrayList<>(List.of(obstacles(), sides(), actions()));
        PartnerSheet<OfPart<?>> reports = parts(ReportFields.KIND, OurWorkbook::report, false);
        if (!reports.rows().isEmpty()) sheets.add(reports);
        return sheets;
    }

    private PartnerSheet<Dossier> obstacles() {
        List<PartnerSheet.Column<Dossier>> columns = new ArrayList<>();
        for (Field<Obstacle, ?> field : handOver.fields()) {
            if (field.side().isPresent()) continue;
            if (field.type() instanceof FieldType.Localized) columns.addAll(texts(field));
            else columns.add(column(words.label(field), field, handOver.isEditable(field), Function.identity()));
        }
        columns.add(
                new PartnerSheet.Column<>(words.text("handout.remarks"), REMARKS, WIDE, true, null, obstacle -> null));
        return new PartnerSheet<>(
                name("export.sheet"),
                null,
                columns,
                handOver.obstacles(),
                obstacle -> obstacle.id().toString(),
                obstacle -> true,
                true);
    }

    /** A sheet's name takes no stroke between two languages. */
    private String name(String key) {
        return words.first().messages().text(key);
    }

    /** A column for each language of the workbook; in the only one a text that is missing is borrowed. */
    private List<PartnerSheet.Column<Dossier>> texts(Field<Obstacle, ?> field) {
        List<Language> languages = words.languages();
        return languages.stream()
                .map(language -> new PartnerSheet.Column<Dossier>(
                        languages.size() == 1 ? words.label(field) : heading(field, language),
                        field.code() + "@" + language.code(),
                        Sheets.width(field),
                        handOver.isEditable(field),
                        null,
                        obstacle -> text(obstacle.get(field).orElse(null), language, languages.size() == 1)))
                .toList();
    }

    private String heading(Field<Obstacle, ?> field, Language language) {
        Wording wording = words.in(language);
        return wording.label(field) + " (" + language.code() + ")";
    }

    private static @Nullable Object text(@Nullable Object value, Language language, boolean borrows) {
        if (!(value instanceof LocalizedText text)) return null;
        String own = text.in(language);
        if (own != null || !borrows) return own;
        String other = text.shown(language);
        return other.isEmpty() ? null : new PartnerSheet.Borrowed(other);
    }

    /** What stands in a cell: a code in the words of everybody at the table. */
    private @Nullable Object shown(Field<?, ?> field, @Nullable Object value) {
        return value instanceof Enum<?> && field.type() instanceof FieldType.Code<?> ? words.value(value) : value;
    }

    private <R> PartnerSheet.Column<R> column(
            String heading, Field<Obstacle, ?> field, boolean open, Function<R, Dossier> of) {
        return new PartnerSheet.Column<>(
                heading,
                field.code(),
                Sheets.width(field),
                open,
                codes(field),
                row -> shown(field, of.apply(row).get(field).orElse(null)));
    }

    private static @Nullable Class<? extends Enum<?>> codes(Field<?, ?> field) {
        return field.type() instanceof FieldType.Code<?> code ? code.codes() : null;
    }

    /** The side of one country. */
    private record OfSide(Dossier obstacle, Country country) {
        <T> Optional<T> get(Field<Obstacle, T> field) {
            return obstacle.get(field);
        }
    }

    private PartnerSheet<OfSide> sides() {
        List<PartnerSheet.Column<OfSide>> columns = new ArrayList<>(names(OfSide::obstacle));
        columns.add(new PartnerSheet.Column<>(
                words.text("handout.country"),
                OurWorkbook.PART_COUNTRY,
                NUMBER,
                false,
                null,
                side -> words.value(side.country())));
        List<Field<Obstacle, ?>> first = sideFields(Country.NL);
        for (int i = 0; i < first.size(); i++) {
            int index = i;
            Field<Obstacle, ?> field = first.get(i);
            boolean open = Arrays.stream(Country.values())
                    .anyMatch(country -> handOver.isEditable(sideFields(country).get(index)));
            columns.add(new PartnerSheet.Column<>(
                    words.each(wording -> wording.shortLabel(field)),
                    field.name(),
                    Sheets.width(field),
                    open,
                    codes(field),
                    side -> shown(
                            field,
                            side.get(sideFields(side.country()).get(index)).orElse(null))));
        }
        List<OfSide> rows = handOver.obstacles().stream()
                .flatMap(obstacle -> countries(obstacle).map(country -> new OfSide(obstacle, country)))
                .toList();
        return new PartnerSheet<>(
                name("handout.sides"),
                OurWorkbook.SIDES,
                columns,
                rows,
                side -> OurWorkbook.side(side.obstacle().id(), side.country()),
                side -> sideFields(side.country()).stream().anyMatch(handOver::isEditable),
                false);
    }

    private List<Field<Obstacle, ?>> sideFields(Country country) {
        return handOver.audience().of(ObstacleFields.side(country));
    }

    /** Ours, those of its neighbours, and whatever side there is something of. */
    private Stream<Country> countries(Dossier obstacle) {
        Set<Neighbour> neighbours = obstacle.get(ObstacleFields.NEIGHBOURS).orElse(Set.of());
        return Arrays.stream(Country.values())
                .filter(country -> country == Country.NL
                        || neighbours.stream().anyMatch(neighbour -> neighbour.country() == country)
                        || sideFields(country).stream()
                                .anyMatch(field -> obstacle.get(field).isPresent()));
    }

    /** A part of an obstacle. */
    private record OfPart<P extends ObstaclePart>(Dossier obstacle, Part<P> part) {
        @Nullable
        Object get(Field<?, ?> field) {
            return part.values().catalogue().fields().stream()
                    .filter(field::equals)
                    .findFirst()
                    .flatMap(part::get)
                    .orElse(null);
        }
    }

    private PartnerSheet<OfPart<?>> actions() {
        return parts(ActionFields.KIND, OurWorkbook::action, true);
    }

    private <P extends ObstaclePart> PartnerSheet<OfPart<?>> parts(
            PartKind<P> kind, Function<UUID, String> identity, boolean open) {
        List<PartnerSheet.Column<OfPart<?>>> columns = new ArrayList<>(names(OfPart::obstacle));
        for (Field<P, ?> field : kind.catalogue().shown()) {
            if (!handOver.audience().maySee(field)) continue;
            columns.add(new PartnerSheet.Column<>(
                    words.each(wording -> wording.label(kind, field)),
                    field.code(),
                    field.type() instanceof FieldType.Plain text && text.multiline() ? 60 : 20,
                    open,
                    codes(field),
                    part -> shown(field, part.get(field))));
        }
        List<OfPart<?>> rows = new ArrayList<>();
        for (Dossier obstacle : handOver.obstacles())
            obstacle.parts(kind).forEach(part -> rows.add(new OfPart<>(obstacle, part)));
        return new PartnerSheet<>(
                name("handout." + kind.code() + "s"),
                kind.code(),
                columns,
                rows,
                row -> identity.apply(row.part().id()),
                row -> open,
                open);
    }

    /** Which obstacle a row is of: for a person, and for who has lost what is hidden. */
    private <R> List<PartnerSheet.Column<R>> names(Function<R, Dossier> of) {
        Wording first = words.first();
        return List.of(
                new PartnerSheet.Column<>(
                        words.label(ObstacleFields.REFERENCE),
                        "reference",
                        NUMBER,
                        false,
                        null,
                        row -> of.apply(row).reference()),
                new PartnerSheet.Column<>(
                        words.label(ObstacleFields.TITLE),
                        "title",
                        WIDE,
                        false,
                        null,
                        row -> text(of.apply(row).title(), first.language(), true)));
    }
}
