package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What stands between the fields of a text file: the character that cuts most lines into equally many.
 *
 * @param character the line feed where there is but one column
 * @param from where the lines begin; Excel's own {@code sep=;} is none of them
 */
record Separator(char character, int from) {

    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([^\"])\"?(\\R|\\z)", Pattern.CASE_INSENSITIVE);

    /** Of two that do equally well the first: commas are prose and decimals too. */
    private static final List<Character> CANDIDATES = List.of(';', '\t', '|', ',');

    private static final int LINES = 300;
    private static final int SAMPLE = 1 << 18;

    static Separator of(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) return new Separator(declared.group(1).charAt(0), declared.end());
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        return CANDIDATES.stream()
                .flatMap(candidate -> trial(sample, candidate).stream())
                .max(Comparator.comparingDouble(Trial::share))
                .map(best -> new Separator(best.candidate(), 0))
                .orElse(new Separator('\n', 0));
    }

    private record Trial(char candidate, double share) {}

    /** Empty where it does not cut at least half of the lines alike. */
    private static Optional<Trial> trial(String sample, char candidate) {
        List<CSVRecord> records = records(sample, candidate);
        Map<Integer, Integer> widths = new HashMap<>();
        int filled = 0;
        int prose = 0;
        int fields = 0;
        for (CSVRecord line : records) {
            if (line.size() == 1 && line.get(0).isBlank()) continue;
            filled++;
            if (line.size() > 1) widths.merge(line.size(), 1, Integer::sum);
            for (int i = 1; i < line.size(); i++, fields++) if (line.get(i).startsWith(" ")) prose++;
        }
        int alike = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean sentences = candidate == ',' && prose * 2 > fields;
        return alike == 0 || alike * 2 < filled || sentences
                ? Optional.empty()
                : Optional.of(new Trial(candidate, Math.floor(alike * 20.0 / filled)));
    }

    private static List<CSVRecord> records(String sample, char candidate) {
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.parse(sample, format(candidate).setLenientEof(true).get())) {
            for (CSVRecord line : parser) {
                records.add(line);
                if (records.size() == LINES) break;
            }
            return records;
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    /** Quotation marks hold separators and line ends; blank lines count, so that row numbers are the spreadsheet's. */
    static CSVFormat.Builder format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator == '\n' ? '\u0001' : separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true);
    }

    CSVFormat format() {
        return format(character).get();
    }
}
