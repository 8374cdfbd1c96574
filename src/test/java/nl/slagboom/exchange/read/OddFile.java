package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that is out of the ordinary and still a list.
 *
 * @param name the file's own
 * @param shown what stands below its first row, each cell by its name and what shows in it, then the keys of what is remarked
 */
public record OddFile(String name, List<String> shown, BadFile.Bytes bytes) {

    static OddFile of(String name, BadFile.Bytes bytes, String... shown) {
        return new OddFile(name, List.of(shown), bytes);
    }

    /** @return where it lies */
    public Path in(Path folder) throws IOException, GeneralSecurityException {
        return Files.write(folder.resolve(name), bytes.bytes());
    }

    /** What was read, in the form of what is expected. */
    static List<String> shown(Workbook workbook) {
        List<String> shown = new ArrayList<>();
        for (Sheet sheet : workbook.sheets())
            for (Row row : sheet.rows())
                for (Cell cell : row.cells())
                    if (row.number() > 1) shown.add(new CellName(row.number(), cell.column()) + " " + shown(cell));
        workbook.remarks().forEach(remark -> shown.add(remark.key()));
        return shown;
    }

    private static String shown(Cell cell) {
        String text = cell.content() instanceof Content.Fault fault ? "! " + fault.text() : cell.text();
        return (cell.formula() ? "= " : "") + text;
    }

    @Override
    public String toString() {
        return name;
    }
}
