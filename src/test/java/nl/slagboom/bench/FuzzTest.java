package nl.slagboom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.OddFile;
import nl.slagboom.exchange.read.OddFiles;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jazzer changes files, keeps what reaches new code, and goes on from there, in a process of its own. What it finds is printed
 * with the file; it then belongs among the odd or the bad files. Its corpus stays in the folder {@code slagboom.fuzz.corpus},
 * where that is given, so that the next run goes on.
 */
@Tag("bench")
final class FuzzTest {

    private static final int SECONDS = Integer.getInteger("slagboom.fuzz.seconds", 1_200);
    private static final int LARGEST = 100_000;
    private static final Pattern DONE = Pattern.compile("Done \\d+ runs in \\d+ second\\(s\\)");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"xlsx, FuzzedXlsx", "xls, FuzzedXls", "csv, FuzzedText"})
    void whateverAFileHoldsItIsPlannedOrRefused(String ending, String target) throws Exception {
        String kept = System.getProperty("slagboom.fuzz.corpus");
        Path corpus = Files.createDirectories(
                kept == null ? folder.resolve(ending) : Path.of(kept).resolve(ending));
        seed(corpus, ending);
        Path log = folder.resolve("log");
        int exit = new ProcessBuilder(command(target, corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> said = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        assertThat(exit).as(() -> end(said)).isZero();
        Matcher done = DONE.matcher(String.join("\n", said));
        assertThat(done.find()).as(() -> end(said)).isTrue();
        System.out.println(ending + ": " + done.group());
    }

    private static String end(List<String> said) {
        return String.join("\n", said.subList(Math.max(0, said.size() - 60), said.size()));
    }

    private static List<String> command(String target, Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx1g",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=nl.slagboom.bench." + target,
                "--instrumentation_includes=nl.slagboom.exchange.**:org.apache.commons.csv.**:org.apache.poi.hssf.**:org.apache.poi.poifs.**",
                "--custom_hook_includes=nl.slagboom.exchange.**",
                "--disabled_hooks=**",
                corpus.toString(),
                "-max_total_time=" + SECONDS,
                "-timeout=40",
                "-rss_limit_mb=3000");
    }

    /** The partners' files, and those that are out of the ordinary. */
    private void seed(Path corpus, String ending) throws IOException, GeneralSecurityException {
        List<Path> files = new ArrayList<>();
        for (OddFile odd : OddFiles.all())
            if (odd.name().endsWith("." + ending)) files.add(odd.in(Files.createTempDirectory(folder, "odd")));
        for (String name : List.of("nrw-umsetzungsbericht.xlsx", "wallonie-obstacles.xls", "euregio-meldingen.csv")) {
            Path partners =
                    Path.of("src/test/resources/nl/slagboom/exchange/partners").toAbsolutePath();
            if (name.endsWith("." + ending)) files.add(partners.resolve(name));
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) continue;
            Files.write(corpus.resolve("seed-" + i), Files.readAllBytes(file));
            if (ending.equals("xlsx")) Files.write(corpus.resolve("parts-" + i), parts(file));
        }
    }

    /** In the form that {@link FuzzedXlsx} packs; nothing where it is no zip file. */
    private static byte[] parts(Path file) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getSize() > LARGEST || !zip.canReadEntryData(entry)) continue;
                parts.write(0);
                parts.writeBytes((entry.getName() + "\n").getBytes(StandardCharsets.UTF_8));
                parts.writeBytes(zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException | RuntimeException _) {
            // One of the bad ones: what was found of it so far will do.
        }
        return parts.toByteArray();
    }
}
