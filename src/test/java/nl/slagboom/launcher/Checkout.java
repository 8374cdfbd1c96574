package nl.slagboom.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher, on a machine that has only what is put there: a PATH of its own, a home, and a folder
 * that stands in for the root of the file system.
 */
final class Checkout {

    private static final String TOOLS = "cat chmod cksum cp env find grep head id kill mkdir mv nice pwd "
            + "readlink rm rmdir sed sleep tail touch uname";

    private static final String WORD_END = "\u001e";

    final Path home;
    private final Path machine;
    private final Path path;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /** A checkout with a space and a quote in its path, beside an empty machine. */
    Checkout(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("een map/d'n slagboom"));
        machine = Files.createDirectories(folder.resolve("machine"));
        path = Files.createDirectories(machine.resolve("path"));
        Files.copy(Path.of("slagboom"), home.resolve("slagboom"), StandardCopyOption.COPY_ATTRIBUTES);
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("src/main/A.java"), "class A {}");
        for (String tool : TOOLS.split(" ", -1)) {
            lend(tool);
        }
        environment.put("PATH", path.toString());
        environment.put("HOME", Files.createDirectories(machine.resolve("home")).toString());
        environment.put("SLAGBOOM_ROOT", machine.toString());
    }

    /** A Java that writes down its words and folder, then ends with the code in the variable EXIT. */
    Checkout withJava(int version) throws IOException {
        Path java = machine.resolve("usr/lib/jvm/java-" + version);
        write(java.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        script(java.resolve("bin/javac"), "exit 1");
        script(java.resolve("bin/java"), """
                for word in "$@"; do
                  case $word in
                    -XX:AOTCacheOutput=*)
                      echo trained >>'%1$s/trainings'
                      echo cache >"${word#*=}"
                      exit "${TRAINING:-0}"
                      ;;
                  esac
                done
                printf '%%s\\036' "$@" >'%1$s/words'
                pwd >'%1$s/folder'
                exit "${EXIT:-0}"
                """.formatted(machine));
        return this;
    }

    /** A Maven that writes down each call and makes a jar. */
    Checkout withMaven() throws IOException {
        return withMaven("echo jar >target/slagboom.jar");
    }

    Checkout withMaven(String work) throws IOException {
        script(path.resolve("mvn"), """
                echo "$JAVA_HOME" >>'%s/builds'
                while [ "$1" != -f ]; do shift; done
                cd "${2%%/*}"
                %s
                """.formatted(machine, work));
        return this;
    }

    /** All that JavaFX loads to draw a window, and a display. */
    Checkout withDesktop() throws IOException {
        for (String library :
                List.of("libgtk-3.so.0", "libpango-1.0.so.0", "libXtst.so.6", "libXxf86vm.so.1", "libGL.so.1")) {
            write(library(library), "");
        }
        return with("DISPLAY", ":7");
    }

    Path library(String name) {
        return machine.resolve("usr/lib/x86_64-linux-gnu").resolve(name);
    }

    /** Debian's package manager, which knows these packages and does this when it installs. */
    Checkout withApt(String packages, String work) throws IOException {
        script(path.resolve("apt-cache"), """
                case ' %s ' in *" $2 "*) echo '  Candidate: 1.0' ;; esac
                """.formatted(packages));
        script(path.resolve("apt-get"), """
                echo "$*" >>'%s/installs'
                case $* in *update*) exit ;; esac
                %s
                """.formatted(machine, work));
        script(path.resolve("sudo"), "\"$@\"");
        return this;
    }

    Checkout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path jar() {
        return home.resolve("target/slagboom.jar");
    }

    Outcome start(String... words) throws IOException, InterruptedException {
        return start(home.resolve("slagboom"), words);
    }

    /** Runs the launcher from the machine's home folder and waits for a training that it left in the background. */
    Outcome start(Path launcher, String... words) throws IOException, InterruptedException {
        Path output = machine.resolve("output");
        Path errors = machine.resolve("errors");
        Process process = process(launcher, words)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The launcher does not end; it said: " + Files.readString(errors));
        }
        awaitTraining();
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    ProcessBuilder process(Path launcher, String... words) {
        var command =
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList();
        var builder =
                new ProcessBuilder(command).directory(machine.resolve("home").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    void awaitTraining() throws InterruptedException {
        for (int turn = 0; turn < 500 && Files.exists(home.resolve("target/slagboom.train")); turn++) {
            Thread.sleep(10);
        }
    }

    /** The words that Java was last started with. */
    List<String> javaWords() throws IOException {
        return List.of(Files.readString(machine.resolve("words")).split(WORD_END));
    }

    /** The words that reached the program, behind the jar. */
    List<String> programWords() throws IOException {
        List<String> all = List.of((Files.readString(machine.resolve("words")) + "end").split(WORD_END, -1));
        return all.subList(all.indexOf(jar().toString()) + 1, all.size() - 1);
    }

    /** The lines that the make-believe programs wrote: words, folder, builds, trainings or installs. */
    List<String> notes(String name) throws IOException {
        Path notes = machine.resolve(name);
        return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static void script(Path file, String text) throws IOException {
        write(file, "#!/bin/sh\n" + text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    /** Not a link: JUnit warns of each one that leads out of the folder it clears. */
    private void lend(String tool) throws IOException {
        for (String folder : List.of("/usr/bin", "/bin")) {
            Path real = Path.of(folder, tool);
            if (Files.isExecutable(real)) {
                script(path.resolve(tool), "exec " + real + " \"$@\"");
                return;
            }
        }
    }
}
