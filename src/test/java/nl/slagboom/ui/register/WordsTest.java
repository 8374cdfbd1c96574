package nl.slagboom.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.slagboom.model.value.Folded;
import org.junit.jupiter.api.Test;

/** Texts of which only the beginning is looked at are ordered as they would be whole. */
final class WordsTest {

    private static final long SEED = 20261126;
    private static final int TEXTS = 400;
    private static final int LONGEST = 40;
    private static final List<String> PIECES =
            List.of("a", "b", "B", "é", "e\u0301", "ß", "ss", " ", "  ", "\n", "-", "\uD83D\uDE91", "ﬁ", "Œ", "1");

    @Test
    void theyAreOrderedAsTheyWouldBeWhole() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            // Many begin alike for longer than is looked at first.
            String beginning = random.nextInt(3) == 0 ? "" : "Grensarbeiders en zorg".substring(random.nextInt(10));
            StringBuilder text = new StringBuilder(beginning);
            int pieces = random.nextInt(LONGEST);
            for (int piece = 0; piece < pieces; piece++) text.append(PIECES.get(random.nextInt(PIECES.size())));
            texts.add(text.toString());
        }
        for (String one : texts) {
            for (String other : texts) {
                int whole = Integer.signum(Folded.of(one).compareTo(Folded.of(other)));
                assertThat(Integer.signum(new Words(one).compareTo(new Words(other))))
                        .as("<%s> and <%s> of seed %d", one, other, SEED)
                        .isEqualTo(whole);
            }
        }
    }
}
