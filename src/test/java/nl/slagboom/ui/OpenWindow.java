package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FileQuestions;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.Services;

/** A window of Anna's on a register of its own. It begins in Dutch. */
final class OpenWindow {

    /** The registers of windows that are closed; each takes tens of megabytes. */
    private static final List<Database> LEFT = new ArrayList<>();

    final Demonstration.Walk clock = new Demonstration.Walk();
    /** What the faults of a broken one name, and those of no other. */
    static final String BROKEN_LOG = "broken.log";

    private final Database database = Database.inMemory(clock);
    private final Feed feed = new Feed();
    final Search search = new Search(database);
    final Register register = new Register(database, search, feed);
    final Undo undo = new Undo(database, search, feed);
    final Giving giving = new Giving(search, register, clock);
    final Settings settings;
    final MainWindow main;
    final Stage stage;

    /** @param drafts where unsaved work is kept */
    OpenWindow(Drafts drafts) throws Exception {
        this(drafts, false);
    }

    /** @param files who is asked for files */
    OpenWindow(FileQuestions files) throws Exception {
        this(Drafts.none(), false, files);
    }

    /** @param broken whether all that is asked of the register fails */
    OpenWindow(Drafts drafts, boolean broken) throws Exception {
        this(drafts, broken, new SystemFiles(Settings.none(), (file, failed) -> {}));
    }

    /** @param settings those of a person on a machine */
    OpenWindow(Settings settings) throws Exception {
        this(Drafts.none(), false, new SystemFiles(Settings.none(), (file, failed) -> {}), settings, List.of());
    }

    /** @param there the titles of what is in the register when the window opens */
    OpenWindow(Drafts drafts, Settings settings, List<String> there) throws Exception {
        this(drafts, false, new SystemFiles(Settings.none(), (file, failed) -> {}), settings, there);
    }

    private OpenWindow(Drafts drafts, boolean broken, FileQuestions files) throws Exception {
        this(drafts, broken, files, Settings.none(), List.of());
    }

    private OpenWindow(Drafts drafts, boolean broken, FileQuestions files, Settings settings, List<String> there)
            throws Exception {
        this.settings = settings;
        for (String title : there)
            register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title)), "Anna");
        Desk.start();
        LEFT.forEach(Database::close);
        LEFT.clear();
        if (broken) database.close();
        main = onFx(
                () -> Desk.window(services(drafts, broken ? BROKEN_LOG : "slagboom.log", files), Language.NL, false));
        stage = onFx(() -> {
            Stage shown = new Stage();
            shown.setScene(main.scene(1366, 740));
            Desk.show(shown);
            return shown;
        });
    }

    private Services services(Drafts drafts, String log, FileQuestions files) {
        return new Services(
                "register",
                "Anna",
                Path.of(log),
                search,
                register,
                undo,
                feed,
                new Intake(search, register, clock),
                giving,
                new Keeper(database),
                settings,
                files,
                drafts);
    }

    Dossier log(String title, UnaryOperator<Dossier> shape) throws Exception {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
        Dossier logged = register.log(shape.apply(fresh), "Anna").dossier();
        await(() -> rows().getItems().size() == search.rows().rows().size());
        return logged;
    }

    TableView<?> rows() {
        return (TableView<?>) node(stage, "#rows");
    }

    /** One of what can be done now. */
    Command command(String id) throws Exception {
        return onFx(() -> main.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id)));
    }

    void choose(int row) throws Exception {
        onFx(() -> {
            rows().getSelectionModel().clearAndSelect(row);
            return 0;
        });
    }

    @SuppressWarnings("unchecked") // the one of the shell
    void speak(Language language) throws Exception {
        onFx(() -> {
            Node languages = node(stage, "#language");
            languages.requestFocus();
            ((ComboBox<Language>) languages).setValue(language);
            return 0;
        });
    }

    /** Goes to a tab of the detail. */
    void section(int number) throws Exception {
        await(() -> stage.getScene().lookup("#sections") != null);
        onFx(() -> {
            ((TabPane) node(stage, "#sections")).getSelectionModel().select(number);
            return 0;
        });
    }

    /** The tab of a kind of part. */
    int sectionOf(String kind) throws Exception {
        await(() -> stage.getScene().lookup("#sections") != null);
        String tab = Map.of("action", "FOLLOW_UP", "report", "REPORTS", "partner", "DOCUMENTS", "note", "LOGBOOK")
                .get(kind);
        String name = Messages.of(Language.NL.locale()).text("detail.tab." + tab);
        return onFx(() -> {
            var tabs = ((TabPane) node(stage, "#sections")).getTabs();
            for (int i = 0; i < tabs.size(); i++) if (tabs.get(i).getText().startsWith(name)) return i;
            throw new AssertionError(name);
        });
    }

    /** A field in the open tab of the detail, once it is there. */
    <N extends Node> N field(String id, Class<N> type) throws Exception {
        await(() -> type.isInstance(stage.getScene().lookup("#sections #" + id)));
        return onFx(() -> type.cast(stage.getScene().lookup("#sections #" + id)));
    }

    TextInputControl text(String id) throws Exception {
        return field(id, TextInputControl.class);
    }

    /** Presses a button, once it is there: what was saved is drawn anew. */
    void fire(String button) throws Exception {
        await(() -> {
            if (!(stage.getScene().lookup("#" + button) instanceof Button there)) return false;
            there.fire();
            return true;
        });
    }

    /** The register stays open until another window is: a window reads a last time after it is closed. */
    void close() throws Exception {
        Desk.close(stage);
        LEFT.add(database);
    }
}
