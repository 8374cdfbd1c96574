package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The zip file that an .xlsx is, checked whole before a part is read: every checksum, size and name. Without that, 58 of
 * 1,000 flipped bits gave wrong cells and no word.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final int LARGE = 1 << 20;
    private static final Pattern OUTWARDS = Pattern.compile("(.*/)?\\.\\.(/.*)?");

    /** Where the header before a part's content holds how it is packed, how long its name is, and the name. */
    private static final int LOCAL_METHOD = 8;

    private static final int LOCAL_LENGTH = 26;
    private static final int LOCAL_NAME = 30;

    private final Reading reading;
    private final ByteBuffer bytes;
    private final ZipFile zip;
    private long total;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private Archive(Reading reading, byte[] bytes, ZipFile zip) {
        this.reading = reading;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.zip = zip;
    }

    static Archive open(byte[] bytes, Reading reading) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw reading.refuse(e, "unreadable.incomplete");
        }
        Archive archive = new Archive(reading, bytes, zip);
        try {
            archive.check();
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
        reading.expect(archive.total);
        return archive;
    }

    private void check() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            reading.progress().checkCancelled();
            if (entry.isDirectory()) continue;
            String key = key(entry.getName());
            if (OUTWARDS.matcher(key).matches()) throw reading.refuse("unreadable.names", entry.getName());
            if (parts.putIfAbsent(key, entry) != null || parts.size() > MOST_PARTS) {
                throw reading.refuse("unreadable.damaged");
            }
            total += entry.getSize();
            if (isBomb(entry) || total > reading.limits().parts()) throw reading.refuse("unreadable.bomb");
            checkContent(entry);
        }
    }

    private boolean isBomb(ZipArchiveEntry entry) {
        long size = entry.getSize();
        return size > reading.limits().part()
                || (size > LARGE && entry.getCompressedSize() < size * Limits.LEAST_RATIO);
    }

    private void checkContent(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) throw reading.refuse("unreadable.encrypted");
        if (!isPackedAsUsual(entry) || !isSaidTwiceAlike(entry)) throw reading.refuse("unreadable.damaged");
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0 && size <= entry.getSize(); n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                size += n;
            }
        } catch (IOException | RuntimeException e) {
            throw reading.refuse(e, "unreadable.damaged");
        }
        if (size != entry.getSize() || crc.getValue() != entry.getCrc()) throw reading.refuse("unreadable.damaged");
    }

    /** The two ways that workbooks are packed in; others ask for libraries that are not there. */
    private static boolean isPackedAsUsual(ZipArchiveEntry entry) {
        return entry.getMethod() == ZipMethod.DEFLATED.getCode() || entry.getMethod() == ZipMethod.STORED.getCode();
    }

    /** What stands before a part is what the directory says of it; else each program would read another workbook. */
    private boolean isSaidTwiceAlike(ZipArchiveEntry entry) {
        long at = entry.getLocalHeaderOffset();
        byte[] name = entry.getRawName();
        if (at < 0 || at > bytes.limit() - LOCAL_NAME - name.length) return false;
        int header = (int) at;
        return (bytes.getShort(header + LOCAL_METHOD) & 0xFFFF) == entry.getMethod()
                && (bytes.getShort(header + LOCAL_LENGTH) & 0xFFFF) == name.length
                && bytes.slice(header + LOCAL_NAME, name.length).equals(ByteBuffer.wrap(name));
    }

    /** Zip files are many things; each that people mistake for a workbook has its own word. */
    void refuseOthers() throws IOException {
        if (has("xl/workbook.bin")) throw reading.refuse("unreadable.xlsb");
        if (has("mimetype")) throw reading.refuse(openDocument());
        if (has("word/document.xml")) throw reading.refuse("unreadable.word");
        if (parts.keySet().stream().noneMatch(name -> name.startsWith("xl/"))) throw reading.refuse("unreadable.zip");
        for (String part : List.of(ContentTypes.PART, "_rels/.rels")) {
            if (!has(part)) throw reading.refuse("unreadable.part", part);
        }
    }

    private String openDocument() throws IOException {
        try (InputStream in = read("mimetype")) {
            String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            if (type.contains("opendocument.spreadsheet")) return "unreadable.ods";
            return type.contains("opendocument.text") ? "unreadable.word" : "unreadable.zip";
        }
    }

    /** Names of parts compare without case; some writers use the other slash, some begin with one. */
    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    InputStream read(String part) throws IOException {
        @Nullable ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null) throw reading.refuse("unreadable.part", part);
        return new WatchedStream(zip.getInputStream(entry), reading);
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
