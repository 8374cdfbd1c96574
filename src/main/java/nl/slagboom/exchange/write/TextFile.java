package nl.slagboom.exchange.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;

/** A text that leaves as a file, in UTF-8. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes it whole, or leaves what stood there.
     *
     * @throws Refusal when it cannot be written there
     */
    public static void write(Path file, String text) {
        WholeFile.checkPlace(file);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }
}
