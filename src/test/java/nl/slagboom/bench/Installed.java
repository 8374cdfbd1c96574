package nl.slagboom.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Slagboom as {@code ./slagboom} starts it: the launcher itself, the jar with its libraries and the cache of classes that
 * the launcher makes. Only the jar's main class is another: {@link Watched}, which calls the program's own.
 */
final class Installed {

    private static final List<String> OF_TESTS = List.of(
            "junit", "assertj", "archunit", "testfx", "javafx-swing", "opentest4j", "apiguardian", "hamcrest", "osgi");
    private static final String SWEPT = "-XX:SoftRefLRUPolicyMSPerMB=0";
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    private final Path folder;
    private final Path home;
    private final List<Path> libraries;

    /** @param home where the register lies */
    Installed(Path folder, Path home) throws IOException, InterruptedException {
        this.folder = folder;
        this.home = home;
        Path lib = Files.createDirectories(folder.resolve("target/lib"));
        libraries = new ArrayList<>();
        List<Path> classes = new ArrayList<>();
        for (String piece : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            Path path = Path.of(piece);
            if (piece.isEmpty()) continue;
            if (Files.isDirectory(path)) classes.add(path);
            else if (OF_TESTS.stream().noneMatch(piece::contains))
                libraries.add(Files.copy(path, lib.resolve(path.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        Files.copy(
                Path.of("slagboom"),
                folder.resolve("slagboom"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        jar(folder.resolve("target/slagboom.jar"), Watched.class, classes);
        jar(folder.resolve("bare.jar"), Bare.class, classes.subList(0, 1));
        train();
    }

    /** The window, watched; what Java keeps only for speed it lets go at each sweep, so that it does not count. */
    Child sweptWindow(String task) {
        return window(task).with("JDK_JAVA_OPTIONS", HEADLESS + " " + SWEPT);
    }

    /** The window, watched. */
    Child window(String task) {
        return new Child(List.of("sh", folder.resolve("slagboom").toString()), folder)
                .with("JDK_JAVA_OPTIONS", HEADLESS)
                .with("SLAGBOOM_HOME", home.toString())
                .with("SLAGBOOM_BENCH", task);
    }

    /** The bare window, with what the launcher gives Java; with its own cache of classes where it has one. */
    Child bare(boolean cached, String... words) {
        return new Child(bareJava(cached ? "-XX:AOTCache=bare.aot" : "-Xshare:auto", words), folder);
    }

    private static List<String> bareJava(String flag, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xlog:aot*=off",
                "-Xlog:cds*=off",
                flag));
        command.addAll(Arrays.asList(HEADLESS.split(" ", -1)));
        command.addAll(List.of("-jar", "bare.jar"));
        command.addAll(List.of(words));
        return command;
    }

    private void train() throws IOException, InterruptedException {
        new Child(bareJava("-XX:AOTCacheOutput=bare.aot"), folder).run();
        // The first start lets the launcher train in the background.
        window("start").run();
        Path stamp = folder.resolve("target/slagboom.aot.stamp");
        Path training = folder.resolve("target/slagboom.train");
        while (!Files.exists(stamp) || Files.exists(training)) Thread.sleep(200);
        if (!Files.exists(folder.resolve("target/slagboom.aot")))
            throw new IllegalStateException("No cache of classes was made");
    }

    private void jar(Path file, Class<?> main, List<Path> from) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
        String prefix = main == Watched.class ? "lib/" : "target/lib/";
        attributes.put(
                Attributes.Name.CLASS_PATH,
                String.join(
                        " ",
                        libraries.stream()
                                .filter(library -> main == Watched.class
                                        || library.toString().contains("javafx"))
                                .map(library -> prefix + library.getFileName())
                                .toList()));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Path classes : from) add(jar, classes);
        }
    }

    /** Everything of the program, folders too, for Flyway looks for one; of the tests only what measures. */
    private static void add(JarOutputStream jar, Path classes) throws IOException {
        String wanted = classes.endsWith("test-classes") ? "nl/slagboom/bench/" : "";
        List<Path> found;
        try (Stream<Path> all = Files.walk(classes)) {
            found = all.skip(1).sorted().toList();
        }
        for (Path path : found) {
            boolean isFolder = Files.isDirectory(path);
            String name = classes.relativize(path).toString().replace('\\', '/') + (isFolder ? "/" : "");
            if (!name.startsWith(wanted) || name.equals(wanted)) continue;
            jar.putNextEntry(new JarEntry(name));
            if (!isFolder) Files.copy(path, jar);
            jar.closeEntry();
        }
    }
}
