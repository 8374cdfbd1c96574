package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.Text;
import org.junit.jupiter.api.Test;

/** The quick ways of texts say what the slow ones say. */
final class FoldedTest {

    private static final int TEXTS = 20_000;

    @Test
    void lettersFoldedOneByOneAreTheTextFoldedWhole() {
        assertThat(Folded.of(" Één  Straße\u00a0übers\tŒuvre\n")).isEqualTo("een strasse ubers oeuvre");
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, 0x3000);
            assertThat(Folded.of(text)).as(text).isEqualTo(whole(text));
        }
    }

    @Test
    void theApostropheOfPrintIsThatOfTheKeyboard() {
        assertThat(Folded.of("l’Étape")).isEqualTo(Folded.of("L'étape"));
    }

    @Test
    void aTextThatIsLeftAloneIsOneThatNeededNothing() {
        Random random = new Random(2);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, 0x310);
            String clean = Text.clean(text);
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(clean).doesNotContain("\r", "\u0000", "\u007f");
        }
        assertThat(Text.clean("a\r\nb\rc\u0007e\u0301")).isEqualTo("a\nb\nc\u00e9");
    }

    private static String text(Random random, int below) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            char c = (char) random.nextInt(random.nextBoolean() ? 0x180 : below);
            // A sigma is another letter at the end of a word; there the two ways may differ.
            text.append(Character.UnicodeBlock.GREEK.equals(Character.UnicodeBlock.of(c)) ? ' ' : c);
        }
        return text.toString();
    }

    private static String whole(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replaceAll("[‘’]", "'");
        return plain.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
