package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Ending;
import nl.slagboom.exchange.write.WholeFile;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.report.sheet.RecordSheet;
import nl.slagboom.report.sheet.RecordSheets;
import nl.slagboom.report.sheet.SheetPdf;
import nl.slagboom.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts obstacles on paper: a PDF with a sheet of each, with no more on it than its reader may see. */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--languages", split = ",", paramLabel = "nl|de|fr|en", descriptionKey = "cli.print.languages")
    private List<Language> languages = List.of();

    @Mixin
    private final ForWhom forWhom = new ForWhom();

    @Parameters(arity = "1..*", paramLabel = "REF… FILE", descriptionKey = "cli.print.file")
    private List<String> words = List.of();

    PrintCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        if (words.size() < 2) throw new InvalidValue("cli.print.missing");
        Path file = Path.of(words.getLast());
        Path target = terminal.folder().resolve(file);
        Ending.of(target, Ending.PDF);
        Audience audience = forWhom.audience(null);
        Replaced replaced = new Replaced(terminal);
        replaced.look(file);
        try (Opened opened = options.open(opener, terminal, false)) {
            Map<UUID, String> asked = asked(opened.search());
            List<RecordSheet> sheets = new RecordSheets(
                            opened.search(),
                            audience,
                            languages(audience, wording),
                            LocalDate.now(ZoneId.systemDefault()))
                    .of(asked.keySet(), Progress.NONE);
            if (sheets.isEmpty()) throw new Refusal("sheet.none");
            int pages = write(sheets, target);
            replaced.say(wording);
            List<String> withheld = new ArrayList<>(asked.values());
            sheets.forEach(sheet -> withheld.remove(sheet.reference()));
            say(file, sheets.size(), pages, withheld, wording);
            options.warn(opened, terminal);
            return withheld.isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }

    private int write(List<RecordSheet> sheets, Path target) {
        List<Integer> pages = new ArrayList<>();
        SheetPdf pdf = new SheetPdf(sheets, options.by(terminal));
        WholeFile.write(target, out -> pages.add(pdf.write(out, Progress.NONE)), Progress.NONE);
        return pages.getLast();
    }

    private void say(Path file, int obstacles, int pages, List<String> withheld, Wording wording) {
        for (String reference : withheld)
            terminal.err().println(wording.messages().text("cli.print.withheld", reference));
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file.toString());
            json.put("obstacles", obstacles);
            json.put("pages", pages);
            json.put("withheld", withheld);
            terminal.out().println(Json.print(json));
        } else terminal.out().println(wording.messages().text("sheet.done", file, obstacles, pages));
    }

    /** The obstacles that were named, each once, by their identity. */
    private Map<UUID, String> asked(Search search) {
        Map<UUID, String> asked = new LinkedHashMap<>();
        for (String reference : words.subList(0, words.size() - 1)) {
            Dossier dossier = search.byReference(reference).orElseThrow(() -> new Refusal("obstacle.gone", reference));
            asked.put(dossier.id(), dossier.reference());
        }
        return asked;
    }

    /** With a partner it lies on the table in both languages. */
    private List<Language> languages(Audience audience, Wording wording) {
        if (!languages.isEmpty()) return languages;
        Set<Language> both = new LinkedHashSet<>(List.of(wording.language()));
        Neighbour partner = audience.partner();
        if (partner != null) both.add(partner.language());
        return List.copyOf(both);
    }
}
