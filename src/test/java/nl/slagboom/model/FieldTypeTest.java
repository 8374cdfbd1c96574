package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;

/** What is written as text reads back as it was. */
final class FieldTypeTest {

    private static final FieldType<String> LINES = new FieldType.Plain(1_000, true);
    private static final FieldType<LocalizedText> TEXT = new FieldType.Localized(1_000, true);

    private final Set<Class<?>> seen = new HashSet<>();
    private int values;

    @Test
    void everyFieldOfTheDemonstrationReadsBackAsItWas() {
        Demonstration.Walk walk = new Demonstration.Walk();
        try (Database database = Database.inMemory(walk)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), walk);
            List<Dossier> dossiers = search.dossiers();
            assertThat(dossiers).hasSize(60);
            for (Dossier dossier : dossiers) {
                readBack(dossier.values());
                for (PartKind<?> kind : PartKind.all())
                    for (Part<?> part : dossier.parts(kind)) readBack(part.values());
            }
        }
        assertThat(values).isGreaterThan(1_000);
        assertThat(seen)
                .contains(
                        FieldType.Plain.class,
                        FieldType.Localized.class,
                        FieldType.Code.class,
                        FieldType.Codes.class,
                        FieldType.Date.class,
                        FieldType.Count.class,
                        FieldType.Moment.class);
    }

    private <E> void readBack(Values<E> held) {
        for (Field<E, ?> field : held.catalogue().fields()) readBack(field, held);
    }

    private <E, T> void readBack(Field<E, T> field, Values<E> held) {
        held.get(field).ifPresent(value -> {
            readBack(field.type(), value);
            values++;
            seen.add(field.type().getClass());
        });
    }

    private static <T> void readBack(FieldType<T> type, T value) {
        String written = type.written(value);
        assertThat(type.read(written)).as(written).isEqualTo(value);
        assertThat(type.kept(type.read(written))).as(written).isEqualTo(value);
    }

    @Test
    void textsKeepEveryLineAndEverySpace() {
        String odd = "eerste\n\n    ingesprongen\n\ttab\nde: geen taal\n[action]\n  \nlaatste, met = en \\n en é";
        readBack(LINES, odd);
        readBack(TEXT, LocalizedText.of(Language.FR, odd));
        readBack(TEXT, new LocalizedText(odd, "nl: Titel", "x", odd));
        readBack(new FieldType.Tags(), new LinkedHashSet<>(List.of("b", "a, met komma", "twee\n    regels", "nl: c")));
    }

    @Test
    void theOrderOfTagsIsKept() {
        FieldType<?> tags = new FieldType.Tags();
        assertThat(((FieldType.Tags) tags).read("b\na\nc")).containsExactly("b", "a", "c");
    }

    @Test
    void datesReadBackAsExactlyAsTheyAreKnown() {
        FieldType<PartialDate> dates = new FieldType.Date();
        for (int year : new int[] {-12_026, -5, 1, 800, 2026, 12_026}) {
            readBack(dates, PartialDate.ofYear(year));
            readBack(dates, PartialDate.about(year));
            readBack(dates, PartialDate.of(YearMonth.of(year, 3)));
            readBack(dates, PartialDate.of(LocalDate.of(year, 3, 31)));
            readBack(new FieldType.Day(), LocalDate.of(year, 12, 1));
        }
    }

    @Test
    void everyOtherTypeReadsBackToo() {
        readBack(new FieldType.Code<>(Theme.class), Theme.HEALTH);
        readBack(new FieldType.Codes<>(Theme.class), EnumSet.allOf(Theme.class));
        readBack(new FieldType.Regions(), new TreeSet<>(Areas.all()));
        readBack(new FieldType.Amount(), new Quantity(3_100, true));
        readBack(new FieldType.Amount(), new Quantity(Long.MAX_VALUE, false));
        readBack(new FieldType.Count(), 0L);
        readBack(new FieldType.Moment(), Instant.parse("2026-11-25T13:02:11.123456Z"));
        readBack(new FieldType.Flag(), true);
        readBack(new FieldType.Identity(), UUID.randomUUID());
    }

    @Test
    void whatIsNoSuchTextIsRefused() {
        Map<FieldType<?>, String> wrong = Map.of(
                TEXT,
                "Titel zonder taal",
                new FieldType.Code<>(Theme.class),
                "ZORG",
                new FieldType.Codes<>(Theme.class),
                "HEALTH, ZORG",
                new FieldType.Regions(),
                "NL999",
                new FieldType.Day(),
                "31-12-2026",
                new FieldType.Date(),
                "2026-13",
                new FieldType.Amount(),
                "-1",
                new FieldType.Moment(),
                "gisteren",
                new FieldType.Flag(),
                "ja",
                new FieldType.Identity(),
                "1");
        wrong.forEach((type, text) ->
                assertThatThrownBy(() -> type.read(text)).as(type + " " + text).isInstanceOf(InvalidValue.class));
        assertThatThrownBy(() -> TEXT.read("xx: vreemde taal")).isInstanceOf(InvalidValue.class);
    }
}
