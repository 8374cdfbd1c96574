package nl.slagboom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A process that says figures, each a line with a name and a number. */
final class Child {

    /** What a line of figures begins with. */
    static final String FIGURE = "figure";

    /** What the name of a moment begins with: its figure is the time since the process was started. */
    static final String AT = "at:";

    private final ProcessBuilder builder;

    Child(List<String> command, Path folder) {
        builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("LC_ALL", "nl_NL.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    Child with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Runs it and adds what it says. */
    void run(Map<String, List<Double>> said) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (!words[0].equals(FIGURE)) continue;
                double number = words[1].startsWith(AT) ? Stopwatch.since(start) : Double.parseDouble(words[2]);
                said.computeIfAbsent(words[1], ignored -> new ArrayList<>()).add(number);
            }
        }
        int exit = process.waitFor();
        if (exit != 0) throw new IllegalStateException(builder.command() + " ended with " + exit);
    }

    Map<String, List<Double>> run() throws IOException, InterruptedException {
        Map<String, List<Double>> said = new LinkedHashMap<>();
        run(said);
        return said;
    }
}
