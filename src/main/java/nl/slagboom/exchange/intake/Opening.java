package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.job.Progress;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Unreadable;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Reads a file, and finds its lists and where their columns go. */
final class Opening {

    private final Search search;
    private final Vocabulary vocabulary;

    Opening(Search search, Vocabulary vocabulary) {
        this.search = search;
        this.vocabulary = vocabulary;
    }

    /**
     * @param placed where a person says that columns go; null to go by what is remembered of their layouts
     * @throws Unreadable when it cannot be read whole, or holds no list
     */
    OpenedFile open(Path file, @Nullable Remembered placed, Progress progress) {
        Workbook workbook = new WorkbookReader().read(file, progress);
        TableFinder.Found found = TableFinder.find(workbook, vocabulary, progress);
        if (found.tables().isEmpty()) throw new Unreadable("unreadable.nolist", workbook.fileName());
        Recogniser recogniser = new Recogniser(
                vocabulary, new Learnt(vocabulary, search.exchanges().learntWords()).ofAnybody());
        PartsList parts = new PartsList(vocabulary);
        Remembered ours = Remembered.of(OurWorkbook.columns(workbook));
        List<Placing> placings = new ArrayList<>();
        List<Remembered> known = new ArrayList<>();
        if (placed != null) known.add(placed);
        for (Table table : found.tables()) {
            progress.checkCancelled();
            Placing recognised = recogniser.place(table);
            Placing placing = parts.of(table, workbook, recognised.language())
                    .or(() -> OurList.of(table, vocabulary))
                    .orElseGet(() -> SecondLook.at(recognised.following(ours), vocabulary));
            Optional<Remembered> remembered =
                    search.exchanges().layout(placing.signature()).map(layout -> Remembered.of(layout.mapping()));
            remembered.ifPresent(known::add);
            placings.add(Optional.ofNullable(placed)
                    .or(() -> remembered)
                    .map(placing::following)
                    .orElse(placing));
        }
        List<Remark> remarks = new ArrayList<>(workbook.remarks());
        // A sheet for new actions has none yet.
        boolean handedOut = OurWorkbook.handOut(workbook).isPresent();
        found.remarks().stream()
                .filter(remark -> !handedOut || !remark.key().equals("intake.sheet.norows"))
                .forEach(remarks::add);
        return new OpenedFile(
                workbook, placings, known, remarks, handOut(workbook).orElse(null), Meanings.NONE);
    }

    private Optional<HandOut.Entry> handOut(Workbook workbook) {
        Optional<UUID> id = OurWorkbook.handOut(workbook);
        if (id.isEmpty()) return Optional.empty();
        return search.exchanges().handOuts().stream()
                .filter(given -> given.id().equals(id.get()))
                .findFirst();
    }
}
