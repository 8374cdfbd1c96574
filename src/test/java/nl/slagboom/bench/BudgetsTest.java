package nl.slagboom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures what the design promises, each beside the least that the platform needs for the same, and prints a table. It
 * holds no time to be a failure: machines differ.
 */
@Tag("bench")
final class BudgetsTest {

    private static final int ROWS = Integer.getInteger("slagboom.rows", 10_000);
    private static final String ONLY = System.getProperty("slagboom.only", "window saving intake export");

    private final Path folder =
            Path.of(System.getProperty("slagboom.build", "target"), "bench").toAbsolutePath();

    @Test
    void whatTheDesignPromisesIsMeasured() throws Exception {
        clear();
        Path register = Files.createDirectories(folder.resolve("home")).resolve("register.mv.db");
        try (OpenRegister fresh = OpenRegister.at(register)) {
            fresh.fill(ROWS);
            fresh.database().keepBackup(); // else the first window makes it while it is measured
        }
        List<Line> lines = new ArrayList<>();
        if (ONLY.contains("window")) lines.addAll(new WindowBudgets(folder, ROWS).measure());
        if (ONLY.contains("saving")) lines.addAll(new SavingBudgets(folder, register).measure());
        if (ONLY.contains("intake")) lines.addAll(new IntakeBudgets(folder, register, ROWS).measure());
        if (ONLY.contains("export")) lines.addAll(new ExportBudgets(folder, register, ROWS).measure());
        print(lines);
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(path);
        }
    }

    private void print(List<Line> lines) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("%,d obstacles; %s; %s %s; %s\n\n"
                .formatted(
                        ROWS,
                        machine(),
                        System.getProperty("java.vendor.version"),
                        System.getProperty("os.name"),
                        LocalDate.now(ZoneId.systemDefault())));
        table.append(Line.HEADING);
        lines.forEach(line -> table.append(line.markdown()));
        Files.writeString(folder.resolve("budgets.md"), table);
        System.out.println(table);
    }

    private static String machine() throws IOException {
        Path information = Path.of("/proc/cpuinfo");
        String processor = Files.exists(information)
                ? Files.readAllLines(information).stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                        .findFirst()
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .orElse("")
                : System.getProperty("os.arch");
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " cores";
    }
}
