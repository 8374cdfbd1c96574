package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * How a process of this very class path is started fast: its folders as jars, so that the virtual machine can keep what it
 * has read of all classes.
 */
record Start(Path folder) {

    /** LibreOffice's library names the folder above it as one of its own, with which no archive can be used. */
    private static final String OFFICE = "libreoffice-";

    List<String> command() throws IOException, InterruptedException {
        List<String> path = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path entry = Path.of(element);
            if (String.valueOf(entry.getFileName()).startsWith(OFFICE)) continue;
            path.add(Files.isDirectory(entry) ? jar(entry, path.size()).toString() : element);
        }
        Path archive = folder.resolve("classes.jsa");
        rehearse(command("-XX:ArchiveClassesAtExit=" + archive, path));
        return command("-XX:SharedArchiveFile=" + archive, path);
    }

    private static List<String> command(String classes, List<String> path) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                classes,
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                String.join(File.pathSeparator, path));
    }

    /** What it then has loaded is what is kept. */
    private void rehearse(List<String> java) throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("rehearsal"));
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(java));
        builder.command().addAll(List.of(Victim.class.getName(), Victim.REHEARSAL, place.toString()));
        Path said = place.resolve("said");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes-" + number + ".jar");
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(bytes);
                Stream<Path> files = Files.walk(classes)) {
            entries.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files.filter(file -> !file.equals(classes)).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                // Folders are entries too: by them scripts are found.
                entries.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) Files.copy(file, entries);
            }
        }
        return jar;
    }
}
