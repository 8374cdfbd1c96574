package nl.slagboom.exchange.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.Refusal;
import nl.slagboom.search.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A list as it leaves the register.
 *
 * @param rows in the order they were shown; those that the audience may not see are left out
 * @param fields the columns in their order; likewise
 * @param wording of the language it is written in
 * @param givenOut what the rows were read from; null where nothing was ever written
 */
public record Export(
        List<Row> rows,
        List<Field<Obstacle, ?>> fields,
        Audience audience,
        Wording wording,
        @Nullable GivenOut givenOut) {

    public Export {
        rows = rows.stream().filter(audience::maySee).toList();
        fields = audience.of(fields);
    }

    /**
     * Writes a workbook, or CSV where the file's name ends so. A file that was there stays as it was until the new one is
     * whole.
     *
     * @param by who gives it out, as the register calls him
     * @throws Refusal when the file's name ends otherwise, or it cannot be written there
     */
    public void to(Path file, String by, Progress progress) {
        boolean csv = Ending.of(file, Ending.XLSX, Ending.CSV) == Ending.CSV;
        WholeFile.write(
                file,
                out -> {
                    if (csv) writeCsv(out, progress);
                    else new Sheets(this).write(out, by, progress);
                },
                progress);
    }

    private void writeCsv(OutputStream out, Progress progress) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF'); // Excel takes it for Windows-1252 otherwise
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            for (Field<Obstacle, ?> field : fields) csv.print(wording.label(field));
            csv.println();
            for (Row row : rows) {
                progress.checkCancelled();
                for (Field<Obstacle, ?> field : fields) csv.print(harmless(text(row, field)));
                csv.println();
            }
        }
    }

    String text(Row row, Field<Obstacle, ?> field) {
        return wording.value(row.values().get(field).orElse(null));
    }

    /** A spreadsheet program computes what begins like this; an apostrophe keeps it text, and one more where one stands. */
    private static String harmless(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') first++;
        return first < text.length() && "=+-@\t".indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }
}
