package nl.slagboom.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the window owes, in processes of its own as a user starts them. */
final class WindowBudgets {

    private static final int WARM_UPS = 2;
    private static final int STARTS = 12;
    private static final int SESSIONS = 3;
    private static final Map<String, String> BLOCKS = new TreeMap<>(Map.of(
            "start", "start, from the first picture on",
            "key", "typing in search",
            "sort", "sorting",
            "detail", "opening an obstacle",
            "tab", "opening its slowest tab",
            "language", "another language",
            "theme", "light and dark",
            "screen", "going to another screen"));

    private final Path folder;
    private final int rows;
    private final Map<String, List<Double>> ours = new LinkedHashMap<>();
    private final Map<String, List<Double>> bare = new LinkedHashMap<>();
    private final Map<String, List<Double>> uncached = new LinkedHashMap<>();

    WindowBudgets(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    List<Line> measure() throws Exception {
        boolean small = rows <= 10_000;
        Installed installed = new Installed(folder.resolve("installed"), folder.resolve("home"));
        for (int i = -WARM_UPS; i < STARTS; i++) {
            installed.window("start").run(i < 0 ? new LinkedHashMap<>() : ours);
            installed.bare(true).run(i < 0 ? new LinkedHashMap<>() : bare);
            installed.bare(false).run(i < 0 ? new LinkedHashMap<>() : uncached);
        }
        for (int i = 0; i < SESSIONS; i++) {
            installed.window("work").run(ours);
            installed.bare(true, String.valueOf(rows)).run(bare);
        }
        Map<String, List<Double>> lived = installed.sweptWindow("heap").run();
        ours.forEach((name, numbers) -> System.out.printf(
                "%-28s n %4d  median %8.1f  p95 %8.1f  longest %8.1f%n",
                name,
                numbers.size(),
                new Figures(numbers).median(),
                new Figures(numbers).p95(),
                new Figures(numbers).longest()));
        List<Line> lines = new ArrayList<>();
        start(lines, small ? 1.8 : 3);
        lines.add(Line.atMost(
                small ? 50 : 120,
                "key in search to painted rows, p95",
                figures(ours, "key").p95(),
                figures(bare, "key").p95()));
        sort(lines, small ? 50 : 300);
        blocks(lines, small ? 50 : 100);
        lines.add(Line.atMost(
                small ? 250 : 600,
                "heap, MB",
                figures(lived, "heap").median(),
                figures(bare, "heap").median()));
        return lines;
    }

    private void start(List<Line> lines, double allowed) {
        Figures starts = starts(ours);
        Figures bareStarts = starts(bare);
        lines.add(Line.timesBare(allowed, "start to a filled, usable grid", starts.median(), bareStarts.median()));
        lines.add(Line.told("the same, p95", starts.p95(), bareStarts.p95()));
        lines.add(Line.told(
                "the same, bare window without a cache of classes",
                starts.median(),
                figures(uncached, Child.AT + "usable").median()));
    }

    /** The sessions at the end began as starts too; only the starts alone count. */
    private static Figures starts(Map<String, List<Double>> said) {
        return new Figures(said.getOrDefault(Child.AT + "usable", List.of()).subList(0, STARTS));
    }

    private void sort(List<Line> lines, double allowed) {
        for (String kind : List.of("sort:", "first:")) {
            String slowest = slowest(ours, kind);
            String what = kind.equals("sort:") ? "sort, slowest column" : "sort for the first time, slowest column";
            lines.add(Line.atMost(
                    allowed,
                    what + " (" + slowest.substring(kind.length()) + ")",
                    figures(ours, slowest).median(),
                    figures(bare, slowest(bare, kind)).median()));
        }
    }

    private static String slowest(Map<String, List<Double>> said, String kind) {
        return said.keySet().stream()
                .filter(name -> name.startsWith(kind))
                .max(Comparator.comparingDouble(name -> figures(said, name).median()))
                .orElseThrow();
    }

    /** Of each kind the worst, the first time that something is opened too. */
    private void blocks(List<Line> lines, double allowed) {
        BLOCKS.forEach((kind, what) -> {
            String worst = slowest(ours, "block:" + kind);
            lines.add(Line.atMost(
                    allowed,
                    "longest block of the drawing thread: " + what,
                    figures(ours, worst).median(),
                    bare.containsKey(worst) ? figures(bare, worst).median() : null));
        });
    }

    private static Figures figures(Map<String, List<Double>> said, String name) {
        return new Figures(said.getOrDefault(name, List.of()));
    }
}
