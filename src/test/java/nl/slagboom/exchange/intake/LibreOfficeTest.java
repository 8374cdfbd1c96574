package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.star.connection.NoConnectException;
import com.sun.star.lang.DisposedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a partner does to a workbook in LibreOffice, every edit comes back to its field, and no other difference does. What
 * reads otherwise in each language is tried in all four with each kind of file; of the rest every edit is tried with each
 * kind of file and in each language.
 */
final class LibreOfficeTest {

    private static final String WANTED =
            "LibreOffice is not installed (soffice is not on the path; Debian: libreoffice-calc-nogui):"
                    + " what partners do to a workbook with it is NOT tested.";

    private static final int RESTARTS = 2;

    @TempDir
    private Path folder = Path.of("");

    private Path program = Path.of("");

    @BeforeEach
    void find() {
        Optional<Path> found = Office.program();
        if (found.isEmpty() && "required".equals(System.getenv("SLAGBOOM_OFFICE"))) fail(WANTED);
        if (found.isEmpty()) {
            System.err.println(WANTED);
            abort(WANTED);
        }
        program = found.orElseThrow();
    }

    @Test
    void everyEditComesBackToItsFieldAndNoOtherDifferenceDoes() throws Exception {
        Outcomes all = new Outcomes();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcomes>> languages = new ArrayList<>();
            for (Language language : Language.values()) languages.add(() -> played(language));
            for (Future<Outcomes> outcomes : two.invokeAll(languages)) all.add(outcomes.get());
        }
        write(all.table());
        assertThat(String.join("\n", all.wrong())).isEmpty();
    }

    private Outcomes played(Language language) throws Exception {
        Path own = Files.createDirectory(folder.resolve(language.code()));
        Outcomes outcomes = new Outcomes();
        List<PartnersEdit> edits = edits();
        try (Partner partner = new Partner(language, own)) {
            int done = 0;
            for (int starts = 0; done < edits.size(); starts++)
                done = played(edits, done, partner, own, outcomes, starts < RESTARTS);
        }
        return outcomes;
    }

    /**
     * Plays them from one on.
     *
     * @param mayFall whether LibreOffice may fall over: on a busy machine it does now and then, which is no fault of ours
     * @return the first that was not played
     */
    private int played(
            List<PartnersEdit> edits, int from, Partner partner, Path own, Outcomes outcomes, boolean mayFall)
            throws Exception {
        int next = from;
        try (Office office = new Office(program, own, partner.language)) {
            for (; next < edits.size(); next++) {
                Outcomes one = new Outcomes();
                PartnersEdit edit = edits.get(next);
                play(edit, tried(edit, next, partner.language), office, partner, own, one);
                outcomes.add(one);
            }
        } catch (DisposedException | NoConnectException e) {
            if (!mayFall) throw e;
            System.err.println("LibreOffice fell over at " + edits.get(next).name() + " and is started again");
        }
        return next;
    }

    private static List<PartnersEdit> edits() {
        List<PartnersEdit> edits = new ArrayList<>(CellEdits.all());
        edits.addAll(ShapeEdits.all());
        edits.addAll(OtherSheetEdits.all());
        return edits;
    }

    /** The kinds of file that an edit is tried with in a language. */
    private static Set<SavedAs> tried(PartnersEdit edit, int number, Language language) {
        List<SavedAs> all = Arrays.asList(SavedAs.values());
        int turn = number + Arrays.asList(Language.values()).indexOf(language);
        Set<SavedAs> tried = edit.isOfLanguage() ? EnumSet.copyOf(all) : EnumSet.of(all.get(turn % all.size()));
        if (!edit.isOfList() && tried.remove(SavedAs.CSV) && tried.isEmpty()) tried.add(SavedAs.XLSX);
        return tried;
    }

    private static void play(
            PartnersEdit edit, Set<SavedAs> tried, Office office, Partner partner, Path folder, Outcomes outcomes)
            throws Exception {
        OpenBook book = office.open(partner.file());
        List<Came> expected = edit.deed().by(new AtWork(book, partner));
        for (SavedAs as : tried) {
            Path file = as.save(book, partner, folder, edit.name().replaceAll("\\W+", "-"));
            Set<String> told = new TreeSet<>(edit.told().apply(as));
            told.addAll(as.told(partner.language));
            outcomes.add(edit, as, partner.language, partner.brought(file).unlike(expected, told));
        }
        book.close();
    }

    private static void write(String table) throws IOException {
        Path build = Path.of(System.getProperty("slagboom.build", "target"));
        Files.createDirectories(build);
        Files.writeString(build.resolve("libreoffice-matrix.md"), table);
    }
}
