package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process that is started to do something, and killed without warning.
 *
 * @param begins how many times it must have begun before it is killed; 0 kills it wherever it is
 * @param milliseconds how long after that
 */
record Killing(Deed deed, int begins, int milliseconds) {

    private static final int KILLED = 128 + 9;

    /** The class path as a start finds its classes fastest. */
    LastWords run(Path folder, List<String> java) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(java));
        builder.command().addAll(List.of(Victim.class.getName(), deed.name(), folder.toString()));
        Path complaints = folder.resolve("stderr");
        Process process = builder.redirectError(complaints.toFile()).start();
        LastWords words = new LastWords(folder);
        try (BufferedReader said = process.inputReader()) {
            CountDownLatch begun = new CountDownLatch(begins);
            Thread killer = Thread.ofPlatform().start(() -> killAfter(process, begun));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                words.hear(line);
                if (line.startsWith("begin")) begun.countDown();
            }
            while (begun.getCount() > 0) begun.countDown();
            killer.join();
        }
        assertThat(process.waitFor()).as("see %s", complaints).isEqualTo(KILLED);
        return words;
    }

    private void killAfter(Process process, CountDownLatch begun) {
        try {
            begun.await();
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // By its handle: the process itself would close its output too, and with it what was acknowledged last.
        process.toHandle().destroyForcibly();
    }
}
