package nl.slagboom.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Taken for the parts of an .xlsx, each a zero, its name, a line feed and its content; they are packed with the checksums that
 * they need to be looked into. What begins like a zip file is left as it is.
 */
public final class FuzzedXlsx {

    private static final FuzzedIntake INTAKE = new FuzzedIntake();

    private FuzzedXlsx() {}

    /** Opens the register before the first clock runs. */
    public static void fuzzerInitialize() {
        INTAKE.begin();
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        boolean whole = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        INTAKE.take("lijst.xlsx", whole ? bytes : zip(bytes));
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int at = 0, next; at < bytes.length; at = next) {
                next = after(bytes, at + 1, (byte) 0);
                int content = Math.min(after(bytes, at + 1, (byte) '\n') + 1, next);
                zip.putNextEntry(new ZipEntry(
                        new String(bytes, at + 1, Math.max(0, content - at - 2), StandardCharsets.ISO_8859_1)));
                zip.write(bytes, content, next - content);
            }
        } catch (ZipException | IllegalArgumentException _) {
            // Twice the same name, or one that is too long: what is packed so far is cut off.
        }
        return packed.toByteArray();
    }

    private static int after(byte[] bytes, int from, byte sought) {
        int at = Math.min(from, bytes.length);
        while (at < bytes.length && bytes[at] != sought) at++;
        return at;
    }
}
