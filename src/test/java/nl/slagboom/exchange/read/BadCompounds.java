package nl.slagboom.exchange.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files (.xls and what else Office keeps in them) that cannot be read. */
final class BadCompounds {

    private static final int SECTOR = 512;
    private static final byte[] BIFF5 = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};

    private BadCompounds() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.of("agile.xlsx", "unreadable.encrypted", () -> encrypted(EncryptionMode.agile)),
                BadFile.of("standard.xlsx", "unreadable.encrypted", () -> encrypted(EncryptionMode.standard)),
                BadFile.of("encrypted.xls", "unreadable.encrypted", BadCompounds::encryptedXls),
                BadFile.of("biff5.xls", "unreadable.oldexcel", () -> compound("Book", BIFF5)),
                BadFile.of("biff5workbook.xls", "unreadable.oldexcel", () -> compound("Workbook", BIFF5)),
                BadFile.of("biff5bare.xls", "unreadable.oldexcel", () -> BIFF5),
                BadFile.of("biff4.xls", "unreadable.oldexcel", () -> new byte[] {9, 4, 6, 0, 0, 4, 16, 0, 0, 0}),
                BadFile.of("compoundrandom.xls", "unreadable.damaged", BadCompounds::random),
                BadFile.of(
                        "streamrandom.xls",
                        "unreadable.damaged",
                        () -> compound("Workbook", OtherKinds.random(20_000))),
                BadFile.of("streamempty.xls", "unreadable.damaged", () -> compound("Workbook", new byte[0])),
                BadFile.of("cut.xls", "unreadable.damaged", () -> Arrays.copyOf(good(), good().length / 2)),
                BadFile.of("header.xls", "unreadable.damaged", () -> Arrays.copyOf(good(), 100)),
                BadFile.of("cyclic.xls", "unreadable.damaged", BadCompounds::cyclic),
                BadFile.of("claims.xls", "unreadable.damaged", BadCompounds::claiming),
                BadFile.of(
                        "text.xls",
                        "unreadable.strings",
                        () -> patched(new byte[] {(byte) 0xFD, 0, 10, 0}, 10, 0x7FFFFFFF)),
                BadFile.of("place.xls", "unreadable.cells", () -> patched(new byte[] {3, 2, 14, 0}, 4, 1)),
                BadFile.of(
                        "nosheets.xls",
                        "unreadable.damaged",
                        () -> compound("Workbook", new byte[] {
                            9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0
                        })));
    }

    /** A list: a heading of two, a row of a text and a number. */
    static byte[] good() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = workbook()) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("Lijst");
        var heading = sheet.createRow(0);
        heading.createCell(0).setCellValue("Titel");
        heading.createCell(1).setCellValue("Aantal betrokkenen");
        for (int i = 1; i < 100; i++) {
            var row = sheet.createRow(i);
            row.createCell(0).setCellValue("Wachten aan de grens, " + i);
            row.createCell(1).setCellValue(i);
        }
        return workbook;
    }

    private static byte[] encryptedXls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook workbook = workbook()) {
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(EncryptionMode mode) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Parts.good().zip());
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] compound(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(
                    new ByteArrayInputStream(Arrays.copyOf(content, Math.max(content.length, 5_000))), stream);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] random() throws IOException {
        byte[] bytes = OtherKinds.random(30_000);
        System.arraycopy(good(), 0, bytes, 0, 8);
        return bytes;
    }

    /** Every sector of the file's table points to itself. */
    private static byte[] cyclic() throws IOException {
        byte[] bytes = good();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(76) + 1) * SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) if (file.getInt(table + 4 * i) >= 0) file.putInt(table + 4 * i, i);
        return bytes;
    }

    /** A header that claims a table of two thousand million sectors. */
    private static byte[] claiming() throws IOException {
        byte[] bytes = good();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 0x7FFFFFFF);
        return bytes;
    }

    /** With a word put behind the last place where a record begins so. */
    private static byte[] patched(byte[] record, int field, int value) throws IOException {
        byte[] bytes = good();
        int at = bytes.length - record.length;
        while (!Arrays.equals(bytes, at, at + record.length, record, 0, record.length)) at--;
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (value > 0xFFFF) file.putInt(at + field, value);
        else file.putShort(at + field, (short) value);
        return bytes;
    }
}
