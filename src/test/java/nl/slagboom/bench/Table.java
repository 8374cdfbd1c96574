package nl.slagboom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What a run measured, for people and for programs. */
final class Table {

    private final SequencedMap<Integer, List<Line>> lines = new LinkedHashMap<>();

    /** @param rows how many obstacles the register has */
    void add(int rows, List<Line> measured) {
        lines.computeIfAbsent(rows, fresh -> new ArrayList<>()).addAll(measured);
    }

    /** Prints it, and writes {@code budgets.md} and {@code budgets.json} into a folder. */
    void publish(Path folder) throws IOException {
        String table = lines.entrySet().stream()
                .map(size -> "%,d obstacles\n\n".formatted(size.getKey())
                        + Line.HEADING
                        + size.getValue().stream().map(Line::markdown).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", where() + "\n\n", ""));
        Files.writeString(folder.resolve("budgets.md"), table);
        JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("budgets.json"), json());
        System.out.println(table);
    }

    private Map<String, Object> json() throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("where", where());
        json.put(
                "obstacles",
                lines.entrySet().stream()
                        .map(size -> Map.of(
                                "count", size.getKey(),
                                "figures",
                                        size.getValue().stream().map(Line::json).toList()))
                        .toList());
        return json;
    }

    private static String where() throws IOException {
        return "%s; %s %s; %s; milliseconds where no unit is said"
                .formatted(
                        machine(),
                        System.getProperty("java.vendor.version"),
                        System.getProperty("os.name"),
                        LocalDate.now(ZoneId.systemDefault()));
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
