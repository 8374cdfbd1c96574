package nl.slagboom.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip files that are packed as few programs do it. */
final class OddZips {

    private static final String[] ROW = {"A2 Wachten aan de grens", "B2 2023-03-15"};

    private OddZips() {}

    static List<OddFile> all() {
        return List.of(
                odd("zip64.xlsx", () -> packed(Zip64Mode.Always, ZipArchiveOutputStream.DEFLATED, Parts.good())),
                odd("stored.xlsx", () -> packed(Zip64Mode.Never, ZipArchiveOutputStream.STORED, Parts.good())),
                odd(
                        "folders.xlsx",
                        () -> packed(
                                Zip64Mode.Never,
                                ZipArchiveOutputStream.DEFLATED,
                                Parts.good().with("xl/", ""))),
                odd("tail.xlsx", () -> joined(Parts.good().zip(), "na het einde".repeat(100))),
                odd("commented.xlsx", OddZips::commented),
                odd(
                        "absolute.xlsx",
                        () -> Parts.good()
                                .with("/etc/cron.d/x", "x")
                                .with("C:\\x.exe", "x")
                                .zip()),
                odd(
                        "control.xlsx",
                        () -> Parts.good().with("xl/\0\n\u202Exslx.exe", "x").zip()),
                odd(
                        "nested.xlsx",
                        () -> Parts.good()
                                .with(
                                        "xl/embeddings/list.xlsx",
                                        out -> out.write(Parts.good().zip()))
                                .zip()),
                odd("counted.xlsx", OddZips::countingLess));
    }

    private static OddFile odd(String name, BadFile.Bytes bytes) {
        return OddFile.of(name, bytes, ROW);
    }

    static byte[] packed(Zip64Mode mode, int method, Parts parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(mode);
            for (Map.Entry<String, Parts.Part> part : parts.parts().entrySet()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                part.getValue().to(content);
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                entry.setMethod(method);
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(content.toByteArray());
                entry.setCrc(crc.getValue());
                entry.setSize(content.size());
                zip.putArchiveEntry(entry);
                content.writeTo(zip);
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] start, String end) {
        byte[] tail = end.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + tail.length);
        System.arraycopy(tail, 0, all, start.length, tail.length);
        return all;
    }

    /** With a comment behind the end. */
    private static byte[] commented() throws IOException {
        byte[] good = Parts.good().zip();
        ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).putShort(good.length - 2, (short) 8);
        return joined(good, "van Anna");
    }

    /** Its end says that there is one part. */
    private static byte[] countingLess() throws IOException {
        byte[] good = Parts.good().zip();
        ByteBuffer end = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(good.length - 14, (short) 1).putShort(good.length - 12, (short) 1);
        return good;
    }
}
