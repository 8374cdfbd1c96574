package nl.slagboom.exchange.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; its name is never asked. */
enum FileKind {
    ZIP,
    COMPOUND,
    TEXT,
    ZEROED("unreadable.damaged"),
    PDF("unreadable.pdf"),
    /** JPEG, PNG, GIF, TIFF, BMP; HEIC as a telephone takes it. */
    PICTURE("unreadable.picture"),
    RICH_TEXT("unreadable.word"),
    /** Excel 2 to 4 wrote bare records. */
    OLD_EXCEL("unreadable.oldexcel"),
    HTML("unreadable.html"),
    XML_2003("unreadable.xml2003"),
    OPEN_DOCUMENT("unreadable.ods"),
    OTHER("unreadable.unknown");

    /** Excel's symbolic link files; a list may begin with "ID;Partner" all the same. */
    private static final Pattern SYLK = Pattern.compile("id;p\\w*(;[ne])*\\R[a-z]{1,2};");

    private static final Pattern HEIF = Pattern.compile("ftyp(hei[cxms]|mif1|msf1|avif)");

    private final String refusal;

    FileKind() {
        this("");
    }

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    boolean isReadable() {
        return refusal.isEmpty();
    }

    String refusal() {
        return refusal;
    }

    static FileKind of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) return ZIP;
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) return COMPOUND;
        if (starts(bytes, '%', 'P', 'D', 'F')) return PDF;
        if (isPicture(bytes)) return PICTURE;
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) return RICH_TEXT;
        if (starts(bytes, 9, 0, 4, 0) || starts(bytes, 9, 2, 6, 0) || starts(bytes, 9, 4, 6, 0)) return OLD_EXCEL;
        if (starts(bytes, 9, 8)) return OLD_EXCEL;
        return isZeroed(bytes) ? ZEROED : TEXT;
    }

    /** What text is, where it is more than text. */
    static FileKind ofText(String text) {
        String start =
                text.substring(0, Math.min(text.length(), 4_096)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<workbook") || start.startsWith("<office:"))
            return ofXml(start);
        if (start.startsWith("mime-version:") && start.contains("text/html")) return HTML;
        if (SYLK.matcher(start).lookingAt()) return OTHER;
        boolean markup = start.startsWith("<") && start.matches("(?s)<(!doctype html|!--|/?[a-z]+[ >/]).*");
        return markup ? HTML : TEXT;
    }

    private static FileKind ofXml(String start) {
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) return XML_2003;
        if (start.contains("urn:oasis:names:tc:opendocument")) return OPEN_DOCUMENT;
        return start.contains("<html") ? HTML : OTHER;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 0x2A, 0)
                || starts(bytes, 'M', 'M', 0, 0x2A)
                || (starts(bytes, 'B', 'M') && bytes.length > 9 && bytes[6] == 0 && bytes[8] == 0)
                || (bytes.length > 12
                        && HEIF.matcher(new String(bytes, 4, 8, StandardCharsets.US_ASCII))
                                .matches());
    }

    private static boolean isZeroed(byte[] bytes) {
        for (byte b : bytes) if (b != 0) return false;
        return true;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }
}
