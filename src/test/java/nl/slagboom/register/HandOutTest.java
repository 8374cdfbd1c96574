package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register knows of a workbook that is out: when it was answered, and when the partner was reminded. */
@ParameterizedClass
@EnumSource
final class HandOutTest {

    /** It stands still: two answers of one moment are two all the same. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final Database database;
    private final Search search;
    private final Register register;
    private UUID bus = new UUID(0, 0);
    private UUID out = new UUID(0, 0);

    HandOutTest(KeptBy kept) {
        database = kept.open(CLOCK);
        search = new Search(database);
        register = new Register(database, search, new Feed());
    }

    @BeforeEach
    void give() {
        Dossier logged = register.log(
                        Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Der Bus")), "Anna")
                .dossier();
        bus = logged.id();
        out = UUID.randomUUID();
        register.remember(new HandOut.Entry(
                out,
                "NRW",
                false,
                null,
                List.of(Language.DE),
                1,
                UUID.randomUUID(),
                List.of("title"),
                List.of("title"),
                List.of(bus),
                LocalDate.of(2026, 5, 1),
                "nrw.xlsx",
                "0",
                CLOCK.instant(),
                "Anna",
                null,
                0,
                null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private HandOut.Entry handOut() {
        return search.exchanges().handOuts().getFirst();
    }

    private long answer(String title) {
        Dossier there = search.dossier(bus).orElseThrow();
        Dossier mine = there.with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, title));
        Batch batch = new Batch(
                List.of(),
                List.of(new Batch.Edit(there, mine)),
                List.of(),
                null,
                new Batch.Answer(out, true, List.of(), List.of()));
        return register.apply(batch, ChangeKind.IMPORT, "nrw.xlsx", "Anna", Progress.NONE)
                .changeset()
                .number();
    }

    @Test
    void eachAnswerIsFoundAgainByItsChangesetAndAReminderIsNone() {
        assertThat(search.exchanges().answers(out)).isEmpty();
        register.reminded(out, "NRW", "Anna");
        long first = answer("Die Straßenbahn");
        register.reminded(out, "NRW", "Anna");
        long second = answer("Die Fähre");
        assertThat(search.exchanges().answers(out)).containsExactly(first, second);
        assertThat(search.touchedBy(second)).containsExactly(bus);
        assertThat(search.exchanges().answers(UUID.randomUUID())).isEmpty();
        assertThat(database.check().findings()).isEmpty();
    }

    @Test
    void remindersAreCounted() {
        assertThat(handOut().reminders()).isZero();
        assertThat(handOut().isOverdue(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(handOut().isOverdue(LocalDate.of(2026, 5, 2))).isTrue();
        register.reminded(out, "NRW", "Anna");
        assertThat(register.reminded(out, "Herinnering: NRW", "Bram"))
                .satisfies(changeset -> assertThat(changeset.kind()).isEqualTo(ChangeKind.GIVE_OUT))
                .satisfies(changeset -> assertThat(changeset.sentence()).isEqualTo("Herinnering: NRW"));
        assertThat(handOut().reminders()).isEqualTo(2);
        assertThat(handOut().remindedAt()).isEqualTo(CLOCK.instant());
        answer("Die Fähre");
        assertThat(handOut().isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThatThrownBy(() -> register.reminded(UUID.randomUUID(), "NRW", "Anna"))
                .hasMessageContaining("handout.unknown");
    }
}
