package nl.slagboom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures what the design promises, each beside the least that the platform needs for the same, and prints a table. It
 * holds no time to be a failure: machines differ.
 */
@Tag("bench")
final class BudgetsTest {

    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("slagboom.rows", "10000,100000").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final String ONLY =
            System.getProperty("slagboom.only", "window saving intake export handout keeping");

    private final Path folder =
            Path.of(System.getProperty("slagboom.build", "target"), "bench").toAbsolutePath();

    @Test
    void whatTheDesignPromisesIsMeasured() throws Exception {
        Table table = new Table();
        for (int rows : SIZES) {
            clear();
            measure(rows, table);
        }
    }

    private void measure(int rows, Table table) throws Exception {
        Path register = Files.createDirectories(folder.resolve("home")).resolve("register.mv.db");
        try (OpenRegister fresh = OpenRegister.at(register)) {
            fresh.fill(rows);
            fresh.database().keepBackup(); // else the first window makes it while it is measured
        }
        Map<String, Callable<List<Line>>> parts = new LinkedHashMap<>();
        parts.put("window", () -> new WindowBudgets(folder, rows).measure());
        parts.put("saving", () -> new SavingBudgets(folder, register).measure());
        parts.put("writing", () -> new WritingBudgets().measure());
        parts.put("intake", () -> new IntakeBudgets(folder, register, rows).measure());
        parts.put("export", () -> new ExportBudgets(folder, register, rows).measure());
        parts.put("handout", () -> new HandOutBudgets(folder, rows).measure());
        parts.put("keeping", () -> new KeepingBudgets(folder, register, rows).measure());
        for (Map.Entry<String, Callable<List<Line>>> part : parts.entrySet()) {
            if (!ONLY.contains(part.getKey())) continue;
            table.add(rows, part.getValue().call());
            table.publish(folder); // the next part takes long
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(path);
        }
    }
}
