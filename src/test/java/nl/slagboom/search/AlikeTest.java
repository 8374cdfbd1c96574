package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What may be known already is shown while an obstacle is logged. */
final class AlikeTest {

    private static final LocalizedText BUS = new LocalizedText(
            "Geen bus over de grens na acht uur", "Kein Bus über die Grenze nach acht Uhr", null, null);
    private static final LocalizedText TRAIN =
            new LocalizedText("Trein over de grens rijdt niet op zondag", null, null, null);
    private static final LocalizedText DIPLOMA =
            new LocalizedText("Erkenning van diploma's duurt te lang", null, "Reconnaissance des diplômes", null);
    private static final List<Row> ROWS =
            Stream.of(DIPLOMA, TRAIN, BUS).map(AlikeTest::row).toList();

    private static Row row(LocalizedText title) {
        return Row.of(Dossier.begin().with(ObstacleFields.TITLE, title));
    }

    private static List<LocalizedText> alike(String typed) {
        return new Rows(1, ROWS).alike(typed, 5).stream().map(Row::title).toList();
    }

    @Test
    void anotherEndingAndAnotherWordMakeItNoOther() {
        assertThat(alike("Bussen stoppen bij de grens")).first().isEqualTo(BUS);
        assertThat(alike("Diploma niet erkend")).containsExactly(DIPLOMA);
        assertThat(alike("treinen")).containsExactly(TRAIN);
    }

    @Test
    void itIsFoundInAnyLanguageWithoutAccents() {
        assertThat(alike("DIPLOMES reconnus")).containsExactly(DIPLOMA);
        assertThat(alike("Busse nach acht")).first().isEqualTo(BUS);
    }

    @Test
    void whatHasMostOfItComesFirst() {
        assertThat(alike("over de grens")).containsExactlyInAnyOrder(TRAIN, BUS);
        assertThat(alike("zondag over de grens")).first().isEqualTo(TRAIN);
        assertThat(alike("acht uur over de grens")).first().isEqualTo(BUS);
    }

    @Test
    void whatHasLittleOfItIsNotShown() {
        assertThat(alike("Belasting op leaseauto's over twee landen")).isEmpty();
        assertThat(alike("de op na")).isEmpty();
        assertThat(alike("")).isEmpty();
    }

    @Test
    void aWordThatManyHaveCountsForLess() {
        Row ambulance = row(new LocalizedText("Ambulance wacht op papieren", null, null, null));
        List<Row> many = Stream.concat(
                        Stream.generate(() -> row(new LocalizedText("Grens gesloten voor fietsers", null, null, null)))
                                .limit(50),
                        Stream.of(ambulance))
                .toList();
        assertThat(new Rows(1, many).alike("ambulance grens", 2)).first().isEqualTo(ambulance);
    }
}
