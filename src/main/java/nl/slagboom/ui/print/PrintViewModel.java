package nl.slagboom.ui.print;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.slagboom.exchange.write.Ending;
import nl.slagboom.exchange.write.WholeFile;
import nl.slagboom.job.JobRunner;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.code.Language;
import nl.slagboom.report.sheet.Printers;
import nl.slagboom.report.sheet.RecordSheets;
import nl.slagboom.report.sheet.SheetPdf;
import nl.slagboom.search.Search;

/** Makes sheets of obstacles and writes or prints them. */
public final class PrintViewModel {

    private final Search search;
    private final Printers printers;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;

    /**
     * What shall be on paper.
     *
     * @param languages one, or two side by side
     */
    record Wish(List<UUID> obstacles, Viewer viewer, List<Language> languages) {
        Wish {
            obstacles = List.copyOf(obstacles);
            languages = List.copyOf(languages);
        }
    }

    /** How much a file holds. */
    record Made(int obstacles, int pages) {}

    public PrintViewModel(Search search, Printers printers, JobRunner jobs, String user, Consumer<Throwable> failed) {
        this.search = search;
        this.printers = printers;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
    }

    /** The printers that there are now, the usual one first. */
    void printers(Consumer<List<String>> known) {
        jobs.run("look", progress -> printers.names(), known, failed);
    }

    /** Writes a PDF. A file that was there stays as it was until the new one is whole. */
    void pdf(Wish wish, Path file, Consumer<Made> made) {
        jobs.run(
                "export.writing",
                progress -> {
                    Ending.of(file, Ending.PDF);
                    SheetPdf sheets = sheets(wish, progress);
                    List<Integer> pages = new ArrayList<>();
                    WholeFile.write(file, out -> pages.add(sheets.write(out, progress)), progress);
                    return new Made(sheets.sheets().size(), pages.getLast());
                },
                made,
                failed);
    }

    /** @param taken told how many obstacles the printer took */
    void paper(Wish wish, String printer, Consumer<Integer> taken) {
        jobs.run(
                "export.printing",
                progress -> {
                    SheetPdf sheets = sheets(wish, progress);
                    printers.print(sheets, printer);
                    return sheets.sheets().size();
                },
                taken,
                failed);
    }

    private SheetPdf sheets(Wish wish, Progress progress) {
        SheetPdf sheets = new SheetPdf(
                new RecordSheets(search, wish.viewer(), wish.languages(), LocalDate.now(ZoneId.systemDefault()))
                        .of(wish.obstacles(), progress),
                user);
        if (sheets.sheets().isEmpty()) throw new Refusal("sheet.none");
        return sheets;
    }
}
