package nl.slagboom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Documents of each kind that say what they are given. */
final class Papers {

    private Papers() {}

    /** With a file attached. */
    static byte[] mail(String subject, String said, String name, byte[] attached) {
        String bytes = Base64.getMimeEncoder().encodeToString(attached);
        return ("From: Bram <bram@example.org>\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"grens\"\r\n\r\n"
                        + "--grens\r\nContent-Type: text/plain\r\n\r\n" + said + "\r\n"
                        + "--grens\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + bytes + "\r\n--grens--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A page a line. */
    static byte[] pdf(String password, String... lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (String line : lines) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    if (line.isEmpty()) continue;
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    for (String part : line.split("\n", -1)) {
                        content.showText(part);
                        content.newLineAtOffset(0, -20);
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) pdf.protect(new StandardProtectionPolicy("o", password, new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Each paragraph in two runs, broken in the middle of a word as Word does. */
    static byte[] docx(String... paragraphs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(text.substring(0, text.length() - 3));
                paragraph.createRun().setText(text.substring(text.length() - 3));
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] workbook(boolean old, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] ppt(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSLFSlideShow show = new HSLFSlideShow()) {
            show.createSlide().createTextBox().setText(text);
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] odt(String text, boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "META-INF/manifest.xml", locked ? "<m><encryption-data/></m>" : "<m/>");
            put(zip, "content.xml", "<o xmlns:text='t'><text:p>Over de " + text + "</text:p><text:p>Slot</text:p></o>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OPCPackage open = OPCPackage.open(new ByteArrayInputStream(docx));
                    var out = encryptor.getDataStream(file)) {
                open.save(out);
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
