package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.nio.file.Path;
import java.util.Set;
import nl.slagboom.model.code.Language;

/** How a partner saves a workbook in LibreOffice. */
enum SavedAs {
    XLSX("xlsx"),
    XLS("xls"),
    ODS_XLSX("ods, then xlsx"),
    CSV("csv");

    private static final String WINDOWS = ",1";
    private static final String OOXML = "Calc MS Excel 2007 XML";

    private final String words;

    SavedAs(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }

    /** What a person is told of such a file, by the key; none where it needs no word. */
    Set<String> told(Language language) {
        return this == CSV && text(language).endsWith(WINDOWS) ? Set.of("remark.encoding") : Set.of();
    }

    /** @param name of the file, without its ending */
    Path save(OpenBook book, Partner partner, Path folder, String name) throws Exception {
        return switch (this) {
            case XLSX -> saved(book, folder.resolve(name + ".xlsx"), OOXML, "");
            case XLS -> saved(book, folder.resolve(name + ".xls"), "MS Excel 97", "");
            case ODS_XLSX -> {
                OpenBook again = book.office().open(saved(book, folder.resolve(name + ".ods"), "calc8", ""));
                Path file = saved(again, folder.resolve(name + "-ods.xlsx"), OOXML, "");
                again.close();
                yield file;
            }
            case CSV -> {
                String options =
                        text(partner.language) + ",1,,0,false,true,true,false,false," + book.number(partner.list());
                saved(book, folder.resolve(name + ".csv"), "Text - txt - csv (StarCalc)", options);
                // Of a workbook with several sheets the sheet is part of the name.
                yield folder.resolve(name + "-" + partner.list() + ".csv");
            }
        };
    }

    /** In nl and en as LibreOffice proposes, in de and fr as Excel on Windows does: separator, quote, letters. */
    private static String text(Language language) {
        return switch (language) {
            case NL, EN -> "44,34,76";
            case DE, FR -> "59,34" + WINDOWS;
        };
    }

    private static Path saved(OpenBook book, Path file, String filter, String options) throws Exception {
        book.save(file, filter, options);
        return file;
    }
}
