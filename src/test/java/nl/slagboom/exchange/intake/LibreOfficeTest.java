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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a partner does to a workbook in LibreOffice, every edit comes back to its field, and no other difference does. What
 * reads otherwise in each language is tried in all four with each kind of file. The rest is tried with each kind of file, in two
 * languages that differ from edit to edit, so that each kind is saved in each language; the profile {@code bench} tries all of it in
 * all four.
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
        play(LibreOfficeTest::sample);
    }

    @Test
    @Tag("bench")
    void everyEditComesBackInEveryLanguageFromEveryKindOfFile() throws Exception {
        play((edit, number, language) -> kinds(edit));
    }

    /** With which kinds of file an edit is tried in a language; none where it is not. */
    @FunctionalInterface
    private interface Plan {
        Set<SavedAs> of(PartnersEdit edit, int number, Language language);
    }

    private void play(Plan plan) throws Exception {
        Outcomes all = new Outcomes();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcomes>> languages = new ArrayList<>();
            for (Language language : Language.values()) languages.add(() -> played(language, plan));
            for (Future<Outcomes> outcomes : two.invokeAll(languages)) all.add(outcomes.get());
        }
        write(all.table());
        assertThat(String.join("\n", all.wrong())).isEmpty();
    }

    private Outcomes played(Language language, Plan plan) throws Exception {
        Path own = Files.createDirectory(folder.resolve(language.code()));
        Outcomes outcomes = new Outcomes();
        List<PartnersEdit> edits = edits();
        try (Partner partner = new Partner(language, own)) {
            int done = 0;
            for (int starts = 0; done < edits.size(); starts++)
                done = played(edits, done, plan, partner, own, outcomes, starts < RESTARTS);
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
            List<PartnersEdit> edits,
            int from,
            Plan plan,
            Partner partner,
            Path own,
            Outcomes outcomes,
            boolean mayFall)
            throws Exception {
        int next = from;
        try (Office office = new Office(program, own, partner.language)) {
            for (; next < edits.size(); next++) {
                Outcomes one = new Outcomes();
                PartnersEdit edit = edits.get(next);
                Set<SavedAs> tried = plan.of(edit, next, partner.language);
                if (!tried.isEmpty()) play(edit, tried, office, partner, own, one);
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

    /** The kinds of file that can hold an edit. */
    private static Set<SavedAs> kinds(PartnersEdit edit) {
        Set<SavedAs> kinds = EnumSet.allOf(SavedAs.class);
        if (!edit.isOfList()) kinds.remove(SavedAs.CSV);
        return kinds;
    }

    /** Two kinds of file in one language, the others in the next. */
    private static Set<SavedAs> sample(PartnersEdit edit, int number, Language language) {
        Set<SavedAs> kinds = kinds(edit);
        if (edit.isOfLanguage()) return kinds;
        List<Language> languages = Arrays.asList(Language.values());
        List<SavedAs> all = Arrays.asList(SavedAs.values());
        kinds.removeIf(as -> languages.indexOf(language) != (number + all.indexOf(as) / 2) % languages.size());
        return kinds;
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
