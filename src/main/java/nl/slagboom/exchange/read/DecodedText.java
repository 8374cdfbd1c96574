package nl.slagboom.exchange.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text file's characters, with the encoding that they were found to have.
 *
 * @param whole false when some bytes were none of that encoding's
 */
public record DecodedText(String text, Charset charset, boolean whole) {

    /** Windows first: of two that read equally well it is the likelier. DOS and old Macs wrote the others. */
    private static final List<Charset> SINGLE_BYTE = Stream.of("windows-1252", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** What our neighbours write beyond ASCII. */
    private static final String USUAL = "äöüßÄÖÜéèêëïîôûùçàâáóíúñœæÉÈÊÀÇÔÏËŒ€–—‘’“”„…°§«»·•²³½¼¹ªº´\u00A0";

    private static final byte[] ASCII = {0, '\t', '\n', ',', '0', ';', 'A', 'z'};
    private static final int SAMPLE = 1 << 16;

    public static DecodedText of(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> strict(bytes, 0, StandardCharsets.UTF_8))
                .orElseGet(() -> likeliest(bytes));
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE)
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF)
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** UTF-16 without a mark: every other byte is zero, nearly. */
    private static Optional<DecodedText> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i % 2]++;
        if (zeros[1] > length / 4 && zeros[0] < length / 50)
            return Optional.of(lenient(bytes, 0, StandardCharsets.UTF_16LE));
        if (zeros[0] > length / 4 && zeros[1] < length / 50)
            return Optional.of(lenient(bytes, 0, StandardCharsets.UTF_16BE));
        return Optional.empty();
    }

    private static Optional<DecodedText> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset, true));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        return strict(bytes, from, charset)
                .orElseGet(
                        () -> new DecodedText(new String(bytes, from, bytes.length - from, charset), charset, false));
    }

    private static DecodedText likeliest(byte[] bytes) {
        List<DecodedText> candidates = new ArrayList<>();
        candidates.add(lenient(bytes, 0, StandardCharsets.UTF_8));
        for (Charset charset : SINGLE_BYTE) candidates.add(lenient(bytes, 0, charset));
        DecodedText best = best(candidates);
        if (best.likelihood() >= 0) return best;
        // None of ours: another language, then.
        Charset detected = detected(bytes);
        if (detected != null) candidates.add(lenient(bytes, 0, detected));
        return detected == null ? best : candidates.getLast();
    }

    private static DecodedText best(List<DecodedText> candidates) {
        DecodedText best = candidates.getFirst();
        for (DecodedText candidate : candidates) if (candidate.likelihood() > best.likelihood()) best = candidate;
        return best;
    }

    /** Only one in which ASCII is what it is: what is not, such as EBCDIC, makes text of anything. */
    private static @Nullable Charset detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || !Charset.isSupported(match.getName())) return null;
        Charset charset = Charset.forName(match.getName());
        return new String(ASCII, charset).equals(new String(ASCII, StandardCharsets.US_ASCII)) ? charset : null;
    }

    /** Usual letters speak for an encoding, anything else beyond ASCII against it. */
    private int likelihood() {
        int likelihood = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) continue;
            if (USUAL.indexOf(c) < 0) likelihood -= 3;
            else likelihood += besideLetter(i) == Character.isLetter(c) ? 2 : 1;
        }
        return likelihood;
    }

    private boolean besideLetter(int i) {
        return (i > 0 && Character.isLetter(text.charAt(i - 1)))
                || (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
    }
}
