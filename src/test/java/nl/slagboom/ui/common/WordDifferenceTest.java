package nl.slagboom.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import nl.slagboom.ui.common.WordDifference.Kind;
import nl.slagboom.ui.common.WordDifference.Words;
import org.junit.jupiter.api.Test;

/** Which words of a text are other words. */
final class WordDifferenceTest {

    @Test
    void onlyTheWordsThatChangedAreMarkedAndWhatIsGoneStandsFirst() {
        assertThat(WordDifference.between("De bus rijdt niet; men loopt.", "De trein rijdt; men loopt graag."))
                .containsExactly(
                        new Words(Kind.SAME, "De "),
                        new Words(Kind.REMOVED, "bus "),
                        new Words(Kind.ADDED, "trein "),
                        new Words(Kind.SAME, "rijdt"),
                        new Words(Kind.REMOVED, "niet"),
                        new Words(Kind.SAME, "; men loopt "),
                        new Words(Kind.ADDED, "graag"),
                        new Words(Kind.SAME, "."));
    }

    @Test
    void allOfTheNewTextStandsThereAndAVeryLongOneInOnePiece() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String before = words(random, random.nextInt(12));
            String after = words(random, random.nextInt(12));
            assertThat(WordDifference.between(before, after).stream()
                            .filter(words -> words.kind() != Kind.REMOVED)
                            .map(Words::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(after);
        }
        String vast = words(random, 4_000);
        assertThat(WordDifference.between(vast, vast + " meer")).hasSize(2);
    }

    private static String words(Random random, int number) {
        String[] some = {"grens", "bus", "trein;", "Straße", "l’obstacle", "2027", "(fictief)"};
        return random.ints(number, 0, some.length)
                .mapToObj(at -> some[at])
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }
}
