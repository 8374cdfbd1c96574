package nl.slagboom.exchange.read;

import java.util.List;

/**
 * A file as a person sees it in a spreadsheet program.
 *
 * @param fileName without its folder
 * @param sha256 of the file's bytes, in lower-case hexadecimal: the same file again is known by it
 * @param sheets in the order of their tabs, hidden ones too; a text file has one
 * @param remarks what was not taken, or was read in a way that a person should know
 */
public record Workbook(String fileName, String sha256, Format format, List<Sheet> sheets, List<Remark> remarks) {

    public Workbook {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }
}
