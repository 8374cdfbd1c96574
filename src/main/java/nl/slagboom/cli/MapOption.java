package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.List;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LayoutSentences;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.Remembered;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Columns that are placed by hand, which is remembered for the next list with the same headings. */
final class MapOption {

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "cli.import.map")
    private @Nullable Path map;

    /** A file with its columns where the mapping says, else where they were remembered to go. */
    OpenedFile open(Intake intake, Path file, Terminal terminal) {
        Path named = map;
        if (named == null) return intake.open(file, Progress.NONE);
        Remembered written = MappingFile.read(terminal.folder().resolve(named));
        OpenedFile read = intake.open(file, written, Progress.NONE);
        MappedColumns.check(named, written, read);
        return read;
    }

    /**
     * Remembers the layouts that the mapping placed, in the place of what was remembered of them.
     *
     * @param plan what was taken in
     * @return the sentences that say so
     */
    List<String> remember(Intake intake, ImportPlan plan, Messages messages, Terminal terminal, String by) {
        Path named = map;
        if (named == null) return List.of();
        Remembered written = MappingFile.read(terminal.folder().resolve(named));
        String whose = plan.sender().isTold() ? plan.sender().organisation() : null;
        LayoutSentences sentences = new LayoutSentences(() -> messages);
        return plan.placings().stream()
                .filter(placing -> isPlaced(placing, written))
                .map(placing -> {
                    String sentence = sentences.remembered(plan.file().name(), placing, whose);
                    intake.remember(placing, whose, sentence, by);
                    return messages.text("cli.import.remembered", sentence);
                })
                .toList();
    }

    private static boolean isPlaced(Placing placing, Remembered written) {
        return written.codes().isEmpty() || written.codes().keySet().stream().anyMatch(placing::isCalled);
    }
}
