package nl.slagboom.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Taken for the records of an .xls; a compound file is put round them, unless they begin with one. */
public final class FuzzedXls {

    private static final FuzzedIntake INTAKE = new FuzzedIntake();
    private static final int COMPOUND = 0xD0;
    private static final int SMALLEST = 4_096; // below it a stream lies among small ones, which is another way

    private FuzzedXls() {}

    /** Opens the register before the first clock runs. */
    public static void fuzzerInitialize() {
        INTAKE.begin();
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        boolean whole = bytes.length > 0 && (bytes[0] & 0xFF) == COMPOUND;
        INTAKE.take("lijst.xls", whole ? bytes : compound(bytes));
    }

    private static byte[] compound(byte[] records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            byte[] padded = Arrays.copyOf(records, Math.max(records.length, SMALLEST));
            files.createDocument(new ByteArrayInputStream(padded), "Workbook");
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
