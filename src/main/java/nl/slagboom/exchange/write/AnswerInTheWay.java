package nl.slagboom.exchange.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.job.Progress;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Unreadable;
import nl.slagboom.search.Search;

/** A workbook that a partner changed and nobody took in yet: what goes out next must not take its place. */
final class AnswerInTheWay {

    private AnswerInTheWay() {}

    /** @throws Refusal when such a one stands there */
    static void check(Path file, Search search, Progress progress) {
        if (!Files.isRegularFile(file)) return;
        handOut(file, search, progress).ifPresent(given -> {
            throw new Refusal("handout.untaken", file.getFileName(), given.partner());
        });
    }

    private static Optional<HandOut.Entry> handOut(Path file, Search search, Progress progress) {
        Workbook there;
        try {
            there = new WorkbookReader().read(file, progress);
        } catch (Unreadable e) {
            return Optional.empty(); // no workbook at all
        }
        if (search.exchanges().receipt(there.sha256()).isPresent()) return Optional.empty();
        return OurWorkbook.handOut(there)
                .flatMap(id -> search.exchanges().handOuts().stream()
                        .filter(given -> given.id().equals(id))
                        .findFirst())
                .filter(given -> !given.digest().equals(there.sha256()));
    }
}
