package nl.slagboom.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Refusal;

/**
 * What every screen is given.
 *
 * @param wording of the language now chosen; a screen follows it
 * @param user who works here, as changesets will say
 * @param files asks for files
 * @param textSize how large text is; a screen follows it
 * @param slip what was done last and stands in no register
 */
public record Screen(
        ObservableValue<Wording> wording,
        JobRunner jobs,
        Failures failures,
        String user,
        FileQuestions files,
        TextSize textSize,
        LastSlip slip) {

    /** Some systems tell capitals from small letters. */
    private static final List<String> READABLE =
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.XLSX", "*.XLSM", "*.XLS", "*.CSV");

    public Wording words() {
        return wording.getValue();
    }

    public String text(String key, Object... arguments) {
        return words().messages().text(key, arguments);
    }

    /** Opens a file with the program that the system has for it; where that is none, it says so and where the file is. */
    public void show(Path file) {
        Path whole = file.toAbsolutePath();
        files.show(
                file,
                () -> failures.show(new Refusal(
                        "files.unopened", String.valueOf(whole.getFileName()), String.valueOf(whole.getParent()))));
    }

    /** Opens a page of the web; where nothing does, it says so. */
    public void visit(URI page) {
        files.visit(page, () -> failures.show(new Refusal("files.unvisited", page.toString())));
    }

    /** Whether its name says that it is a list that can be read. */
    public static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return READABLE.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    /** Which file of a partner's to read: those that can be read are offered first, all others second. */
    public Optional<Path> askForList(Window over, String title) {
        return files.toOpen(
                over,
                title,
                new FileQuestions.Kind(text("files.lists"), READABLE),
                FileQuestions.Kind.of(text("files.all"), "*.*", "*"));
    }
}
