package nl.slagboom.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * LibreOffice, as people have it.
 *
 * @param program where it lies
 */
record Spreadsheet(Path program) {

    /** Empty where it is not installed. */
    static Optional<Spreadsheet> found() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Spreadsheet::new);
    }

    /** How long it takes to open a file and to write its first sheet as text, start and end of the program included. */
    Figures converting(Path file, Path folder, int rounds) {
        List<Double> times = new ArrayList<>();
        convert(file, folder); // makes itself a home
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            convert(file, folder);
            times.add(Stopwatch.since(start));
        }
        return new Figures(times);
    }

    private void convert(Path file, Path folder) {
        Path home = folder.resolve("office");
        Path text = folder.resolve(String.valueOf(file.getFileName()).replaceFirst("\\.xlsx$", ".csv"));
        try {
            Files.deleteIfExists(text);
            Process process = new ProcessBuilder(
                            program.toString(),
                            "-env:UserInstallation=" + home.toUri(),
                            "--headless",
                            "--convert-to",
                            "csv",
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
            int code = process.waitFor();
            if (code != 0 || !Files.exists(text)) throw new IllegalStateException("LibreOffice ended with " + code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
