package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.Access;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RowReaderTest {

    @ParameterizedTest
    @EnumSource
    void whatIsReadFromTheTableIsWhatHibernateReads(KeptBy kept) {
        Demonstration.Walk clock = new Demonstration.Walk();
        try (Database database = kept.open(clock)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Demonstration.fill(search, register, clock);
            Dossier full = full();
            register.log(full, "Anna");
            register.log(
                    Dossier.begin().with(ObstacleFields.TITLE, new LocalizedText("Leeg", null, null, null)), "Anna");

            Rows rows = new Search(database).rows();
            List<Row> byHibernate = search.rowsAt(rows.changeset()).rows();
            assertThat(rows.rows()).hasSize(62);
            assertThat(rows.rows().stream().map(Row::id))
                    .containsExactlyElementsOf(byHibernate.stream().map(Row::id).toList());
            for (int i = 0; i < byHibernate.size(); i++)
                assertThat(rows.rows().get(i).values())
                        .isEqualTo(byHibernate.get(i).values());
            List<UUID> all = rows.rows().stream().map(Row::id).toList();
            assertThat(new Search(database).dossiers())
                    .containsExactlyElementsOf(search.dossiers(all).values());
            Row row = rows.rows().stream()
                    .filter(one -> one.id().equals(full.id()))
                    .findFirst()
                    .orElseThrow();
            for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
                if (field.access() == Access.EDIT)
                    assertThat(row.get(field)).as(field.code()).isPresent();
            }
        }
    }

    /** An obstacle in which every field that a person may fill is filled. */
    private static Dossier full() {
        Dossier dossier = Dossier.begin();
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            if (field.access() == Access.EDIT) dossier = filled(dossier, field);
        }
        for (PartKind<?> kind : PartKind.all()) dossier = withPart(dossier, kind);
        return dossier;
    }

    private static <P extends ObstaclePart> Dossier withPart(Dossier dossier, PartKind<P> kind) {
        Part<P> part = Part.blank(kind);
        for (Field<P, ?> field : kind.catalogue().fields()) part = filled(part, field);
        return dossier.withPart(kind, part);
    }

    @SuppressWarnings("unchecked") // each field is given what its type holds
    private static <P extends ObstaclePart, T> Part<P> filled(Part<P> part, Field<P, T> field) {
        return part.with(field, (T) some(field.type()));
    }

    @SuppressWarnings("unchecked") // each field is given what its type holds
    private static <T> Dossier filled(Dossier dossier, Field<Obstacle, T> field) {
        return dossier.with(field, (T) some(field.type()));
    }

    private static @Nullable Object some(FieldType<?> type) {
        return switch (type) {
            case FieldType.Plain text -> "Regel";
            case FieldType.Localized text -> new LocalizedText("een", "eins", "un", "one");
            case FieldType.Code<?> code -> code.codes().getEnumConstants()[1];
            case FieldType.Codes<?> codes -> all(codes);
            case FieldType.Tags tags -> new LinkedHashSet<>(List.of("twee", "een"));
            case FieldType.Regions regions -> new TreeSet<>(Areas.all().subList(0, 3));
            case FieldType.Day day -> LocalDate.of(1500, 2, 28);
            case FieldType.Date date -> PartialDate.about(1499);
            case FieldType.Amount amount -> new Quantity(0, true);
            case FieldType.Flag flag -> true;
            case FieldType.Count count -> null;
            case FieldType.Moment moment -> null;
            case FieldType.Identity identity -> UUID.randomUUID();
        };
    }

    private static <E extends Enum<E>> EnumSet<E> all(FieldType.Codes<E> codes) {
        return EnumSet.allOf(codes.codes());
    }
}
