package nl.slagboom.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.PastChangeset;
import org.junit.jupiter.api.Test;

/** What is found in the history, by what is typed. */
final class SieveTest {

    private static final Wording DUTCH = new Wording(Messages.of(Language.NL.locale()));
    private static final Typed TYPED = new Typed(DUTCH, () -> LocalDate.of(2026, 3, 2));
    private static final List<PastChangeset> ALL = List.of(
            past(12, "2026-03-02T12:00:00Z", "Anna de Wit", ChangeKind.EDIT, "GB-2026-0001 Crèche over de grens"),
            past(11, "2026-02-28T12:00:00Z", "Bram", ChangeKind.IMPORT, "lijst 12 van Vlaanderen.xlsx"),
            past(2, "2025-03-02T12:00:00Z", "Bram", ChangeKind.CREATE, "Geen bus"));

    @Test
    void everyWordMustBeFoundInAnyCaseAndWithoutAccents() {
        assertThat(found("CRECHE anna")).containsExactly(12L);
        assertThat(found("creche bram")).isEmpty();
        assertThat(found("ingelezen")).containsExactly(11L);
        assertThat(found("   ")).containsExactly(12L, 11L, 2L);
    }

    @Test
    void aNumberIsFoundWholeAsThatOfTheChangeOrInWhatItSays() {
        assertThat(found("12")).containsExactly(12L, 11L);
        assertThat(found("2")).containsExactly(2L);
        assertThat(found("2025")).as("a year").containsExactly(2L);
    }

    @Test
    void aDayOrMonthIsFoundAsItIsShownAndAsItSorts() {
        assertThat(found("2-3-2026")).containsExactly(12L);
        assertThat(found("2026-02")).containsExactly(11L);
    }

    @Test
    void aDayIsFoundAsPeopleSayIt() {
        assertThat(found("vandaag")).containsExactly(12L);
        assertThat(found("Maandag")).as("today is one").containsExactly(12L);
        assertThat(found("eergisteren bram")).containsExactly(11L);
        assertThat(found("eergisteren anna")).isEmpty();
        assertThat(found("zaterdag")).as("the last, not the next").containsExactly(11L);
        assertThat(found("28 februari")).as("in two words").containsExactly(11L);
        assertThat(found("gisteren")).isEmpty();
        assertThat(found("morgen")).isEmpty();
        assertThat(found("zat")).as("half a name").isEmpty();
    }

    @Test
    void aDayIsSaidInTheLanguageOfTheScreen() {
        Map.of(
                        Language.NL, "maandag",
                        Language.DE, "Montag",
                        Language.FR, "aujourd’hui",
                        Language.EN, "Monday")
                .forEach((language, said) -> {
                    Wording wording = new Wording(Messages.of(language.locale()));
                    Typed typed = new Typed(wording, () -> LocalDate.of(2026, 3, 2));
                    assertThat(new Sieve(said, null, null).of(ALL, wording, typed, reference -> Set.of()))
                            .as(said)
                            .extracting(PastChangeset::number)
                            .containsExactly(12L);
                });
    }

    @Test
    void theReferenceOfAnObstacleFindsWhatWroteItThoughItSaysNothingOfIt() {
        assertThat(found("gb-2026-0007")).isEmpty();
        assertThat(new Sieve("gb-2026-0007", null, null)
                        .of(ALL, DUTCH, TYPED, reference -> reference.equals("gb-2026-0007") ? Set.of(2L) : Set.of()))
                .extracting(PastChangeset::number)
                .containsExactly(2L);
    }

    @Test
    void kindAndPersonNarrowItToo() {
        assertThat(new Sieve("", ChangeKind.CREATE, "Bram").of(ALL, DUTCH, TYPED, reference -> Set.of()))
                .extracting(PastChangeset::number)
                .containsExactly(2L);
    }

    private static List<Long> found(String words) {
        return new Sieve(words, null, null)
                .of(ALL, DUTCH, TYPED, reference -> Set.of()).stream()
                        .map(PastChangeset::number)
                        .toList();
    }

    private static PastChangeset past(long number, String at, String by, ChangeKind kind, String sentence) {
        return new PastChangeset(
                new Changeset.Entry(number, UUID.randomUUID(), Instant.parse(at), by, kind, sentence, null),
                LocalizedText.EMPTY,
                1,
                null,
                null);
    }
}
