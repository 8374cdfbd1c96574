package nl.slagboom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final String ONLY = System.getProperty("slagboom.only", "window saving intake export keeping");

    private final Path folder =
            Path.of(System.getProperty("slagboom.build", "target"), "bench").toAbsolutePath();

    @Test
    void whatTheDesignPromisesIsMeasured() throws Exception {
        Table table = new Table();
        for (int rows : SIZES) {
            clear();
            table.add(rows, measured(rows));
            table.publish(folder); // the next size takes long
        }
    }

    private List<Line> measured(int rows) throws Exception {
        Path register = Files.createDirectories(folder.resolve("home")).resolve("register.mv.db");
        try (OpenRegister fresh = OpenRegister.at(register)) {
            fresh.fill(rows);
            fresh.database().keepBackup(); // else the first window makes it while it is measured
        }
        List<Line> lines = new ArrayList<>();
        if (ONLY.contains("window")) lines.addAll(new WindowBudgets(folder, rows).measure());
        if (ONLY.contains("saving")) lines.addAll(new SavingBudgets(folder, register).measure());
        if (ONLY.contains("intake")) lines.addAll(new IntakeBudgets(folder, register, rows).measure());
        if (ONLY.contains("export")) lines.addAll(new ExportBudgets(folder, register, rows).measure());
        if (ONLY.contains("keeping")) lines.addAll(new KeepingBudgets(folder, register, rows).measure());
        return lines;
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) Files.delete(path);
        }
    }
}
