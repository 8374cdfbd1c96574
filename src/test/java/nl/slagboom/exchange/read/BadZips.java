package nl.slagboom.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip files that are not whole, not honest, or no workbook. */
final class BadZips {

    private static final int CENTRAL = 0x02014B50;
    /** Where a central entry holds its flags, its method, its size and its name. */
    private static final int FLAGS = 8;

    private static final int METHOD = 10;
    private static final int CRC = 16;
    private static final int SIZE = 24;
    private static final int OFFSET = 42;
    private static final int NAME = 46;

    private BadZips() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.of("truncated.xlsx", "unreadable.incomplete", () -> cut(2)),
                BadFile.of("tail.xlsx", "unreadable.incomplete", () -> Arrays.copyOf(good(), good().length - 40)),
                BadFile.of("header.xlsx", "unreadable.incomplete", () -> new byte[] {'P', 'K', 3, 4}),
                BadFile.of("emptyzip.xlsx", "unreadable.zip", () -> Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22)),
                BadFile.of("flipped.xlsx", "unreadable.damaged", BadZips::flipped),
                BadFile.of("bomb.xlsx", "unreadable.bomb", () -> bomb(2 << 20)),
                BadFile.of("bigbomb.xlsx", "unreadable.bomb", () -> bomb(210 << 20)),
                BadFile.of("claims.xlsx", "unreadable.bomb", () -> patched(Parts.STRINGS, SIZE, 0x7FFFFFFF)),
                BadFile.of("lies.xlsx", "unreadable.damaged", () -> patched(Parts.STRINGS, SIZE, 10)),
                BadFile.of("otherwise.xlsx", "unreadable.damaged", () -> local(Parts.STRINGS, 30, 'y')),
                BadFile.of("otherpacked.xlsx", "unreadable.damaged", () -> local(Parts.STRINGS, 8, 0)),
                BadFile.of("crc.xlsx", "unreadable.damaged", () -> patched(Parts.STRINGS, CRC, 0x1234)),
                BadFile.of("unpacked.xlsx", "unreadable.damaged", () -> patched(Parts.SHEET, METHOD, 0)),
                BadFile.of("offset.xlsx", "unreadable.incomplete", () -> patched(Parts.SHEET, OFFSET, 0x7FFFFF)),
                BadFile.of("sharedoffset.xlsx", "unreadable.damaged", () -> patched(Parts.SHEET, OFFSET, 0)),
                BadFile.of("strong.xlsx", "unreadable.encrypted", () -> patched(Parts.SHEET, FLAGS, 0x0849)),
                BadFile.of("zip64.xlsx", "unreadable.damaged", BadZips::lying64),
                BadFile.of("before.xlsx", "unreadable.unknown", BadZips::behindProgram),
                BadFile.of("nodirectory.xlsx", "unreadable.incomplete", () -> Arrays.copyOf(good(), central(good()))),
                BadFile.of("locked.xlsx", "unreadable.encrypted", () -> patched(Parts.SHEET, FLAGS, 0x0809)),
                BadFile.of("xz.xlsx", "unreadable.damaged", () -> patched(Parts.SHEET, METHOD, 95)),
                BadFile.of("zstd.xlsx", "unreadable.damaged", () -> patched(Parts.SHEET, METHOD, 93)),
                BadFile.of("doubled.xlsx", "unreadable.damaged", () -> extra(Parts.SHEET, 1)),
                BadFile.of("case.xlsx", "unreadable.damaged", () -> extra("XL/Workbook.xml", 1)),
                BadFile.of("parent.xlsx", "unreadable.names", () -> extra("xl/../../evil.xml", 1)),
                BadFile.of("slash.xlsx", "unreadable.names", () -> extra("..\\..\\evil.exe", 1)),
                BadFile.of("crowded.xlsx", "unreadable.damaged", () -> extra("xl/media/", 10_001)),
                BadFile.of(
                        "xlsb.xlsx",
                        "unreadable.xlsb",
                        () -> Parts.good()
                                .without(Parts.WORKBOOK)
                                .with("xl/workbook.bin", "")
                                .zip()));
    }

    private static byte[] good() throws IOException {
        return Parts.good().zip();
    }

    private static byte[] cut(int by) throws IOException {
        byte[] good = good();
        return Arrays.copyOf(good, good.length / by);
    }

    /** One bit of what is packed, so that it unpacks to something else, or to nothing. */
    private static byte[] flipped() throws IOException {
        byte[] bytes = good();
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(Parts.SHEET) + Parts.SHEET.length() + 60;
        bytes[at] ^= 4;
        return bytes;
    }

    private static byte[] bomb(int size) throws IOException {
        return Parts.good()
                .with("xl/media/image1.emf", Parts.repeated("\0".repeat(1 << 20), size >> 20))
                .zip();
    }

    /** With a word of a part's central entry set. */
    private static byte[] patched(String part, int field, int value) throws IOException {
        byte[] bytes = good();
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(part) - NAME;
        if (zip.getInt(entry) != CENTRAL) throw new IllegalStateException(part);
        if (field == SIZE || field == CRC || field == OFFSET) zip.putInt(entry + field, value);
        else zip.putShort(entry + field, (short) value);
        return bytes;
    }

    /** With a byte of a part's local header set, which the directory contradicts. */
    private static byte[] local(String part, int field, int value) throws IOException {
        byte[] bytes = good();
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(part) - 30 + field] = (byte) value;
        return bytes;
    }

    private static int central(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    /** The large numbers of a part say less than there is. */
    private static byte[] lying64() throws IOException {
        byte[] bytes = OddZips.packed(Zip64Mode.Always, ZipArchiveOutputStream.DEFLATED, Parts.good());
        int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(Parts.STRINGS);
        bytes[name + Parts.STRINGS.length() + 4] ^= 0x20;
        return bytes;
    }

    private static byte[] behindProgram() throws IOException {
        byte[] good = good();
        byte[] bytes = new byte[good.length + 2_000];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        System.arraycopy(good, 0, bytes, 2_000, good.length);
        return bytes;
    }

    private static byte[] extra(String name, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Never);
            for (var part : Parts.good().parts().entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            for (int i = 0; i < times; i++) put(zip, times == 1 ? name : name + i, out -> {});
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, Parts.Part part) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        part.to(zip);
        zip.closeArchiveEntry();
    }
}
