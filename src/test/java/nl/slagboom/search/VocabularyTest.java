package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

    private static final Vocabulary WORDS = new Vocabulary(new Rows(
            1,
            Stream.of("Geen trein naar België in 2025", "Diplomaerkenning van verpleegkundigen", "Trein zonder trekker")
                    .map(title -> Row.of(Dossier.begin()
                            .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title))
                            .with(ObstacleFields.TAGS, new TreeSet<>(List.of("Deelvervoer")))))
                    .toList()));

    @Test
    void oneSlipInAShortWordAndTwoInALongOneAreSeen() {
        assertThat(WORDS.nearest("trien")).contains("trein");
        assertThat(WORDS.nearest("Beljië")).contains("belgie");
        assertThat(WORDS.nearest("deelvervour")).contains("deelvervoer");
        assertThat(WORDS.nearest("verpleegkndigne")).contains("verpleegkundigen");
        assertThat(WORDS.nearest("triem")).as("two in a short one").isEmpty();
    }

    @Test
    void whatStandsThereAsAWordOrInOneIsNotCorrectedAndNeitherIsANumber() {
        assertThat(WORDS.nearest("erkenning")).isEmpty();
        assertThat(WORDS.nearest("2024")).isEmpty();
        assertThat(WORDS.nearest("zwembad")).isEmpty();
    }
}
