package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.Person;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.Failures;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.intake.IntakeView;
import nl.slagboom.ui.post.PostView;
import nl.slagboom.ui.shell.FirstStart;
import nl.slagboom.ui.shell.PasswordQuestion;
import nl.slagboom.ui.shell.Waiting;

/** Goes through every screen of a window, in every state that a day brings, and has each looked at. */
final class Tour {

    private static final Path PARTNERS = Path.of("src/test/resources/nl/slagboom/exchange/partners");

    private final OpenWindow window;
    private final PartnersAnswer answer;
    private final Path folder;
    private final Looking looking;

    /** Looks at what a window shows. */
    interface Looking {

        /** @param language that it is shown in */
        void at(String where, Language language, Stage stage) throws Exception;
    }

    Tour(OpenWindow window, Path folder, Looking looking) throws Exception {
        this.window = window;
        this.looking = looking;
        this.folder = folder;
        Demonstration.fill(window.search, window.register, window.clock);
        answer = new PartnersAnswer(window, folder, LocalDate.of(2026, 3, 1));
        window.log("Geen bus na acht uur tussen Enschede en Gronau, en op zondag ook niet meer daarvoor", Tour::whole);
    }

    private static Dossier whole(Dossier fresh) {
        return fresh.with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW, Neighbour.VLA))
                .with(ObstacleFields.NEXT_STEP, "Overleg met de provincie")
                .with(ObstacleFields.NEXT_STEP_DUE, LocalDate.of(2026, 1, 5))
                .withPart(
                        ActionFields.KIND,
                        Part.blank(ActionFields.KIND)
                                .with(ActionFields.TASK, "Provincie bellen")
                                .with(ActionFields.OWNER, "Anna")
                                .with(ActionFields.DUE, LocalDate.of(2026, 1, 3)))
                .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                .withPart(PartnerFields.KIND, Part.blank(PartnerFields.KIND))
                .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "Gebeld met de gemeente"));
    }

    /** Everything, from the first screen to the last. */
    void everything() throws Exception {
        register();
        work();
        post();
        exchange();
        history();
        relations();
        settings();
        conflict();
        overlays();
        dialogs();
        before();
    }

    /** Does something on the drawing thread. */
    private interface Act {
        void run() throws Exception;
    }

    private static void act(Act act) throws Exception {
        onFx(() -> {
            act.run();
            return 0;
        });
        Keys.settle();
    }

    private void run(String command) throws Exception {
        var found = window.command(command);
        act(found::run);
    }

    /** Waits until all that comes in piece by piece is there. */
    private void awaitWhole() throws Exception {
        int before = -1;
        int now = nodes();
        while (now != before) {
            Keys.settle();
            before = now;
            now = nodes();
        }
    }

    private int nodes() throws Exception {
        return onFx(() -> window.stage.getScene().getRoot().lookupAll("*").size());
    }

    private void stop(String where) throws Exception {
        awaitWhole();
        for (Language language : Language.values()) {
            speak(language);
            looking.at(where, language, window.stage);
        }
    }

    @SuppressWarnings("unchecked") // the one of the shell
    private void speak(Language language) throws Exception {
        act(() -> ((ComboBox<Language>) node(window.stage, "#language")).setValue(language));
    }

    private void awaitNode(String selector, Predicate<Node> ready) throws Exception {
        await(() -> {
            Node found = window.stage.getScene().lookup(selector);
            return found != null && ready.test(found);
        });
    }

    private void choose(String table, int row) throws Exception {
        awaitNode(table, found -> ((TableView<?>) found).getItems().size() > row);
        act(() -> ((TableView<?>) node(window.stage, table)).getSelectionModel().clearAndSelect(row));
    }

    private void section(String tabs, int number) throws Exception {
        act(() -> ((TabPane) node(window.stage, tabs)).getSelectionModel().select(number));
    }

    private void write(String field, String text) throws Exception {
        act(() -> ((TextInputControl) node(window.stage, field)).setText(text));
    }

    private void fire(String button) throws Exception {
        act(() -> ((ButtonBase) node(window.stage, button)).fire());
    }

    private int last() throws Exception {
        return onFx(() -> window.rows().getItems().size() - 1);
    }

    private void register() throws Exception {
        run("command.go.register");
        stop("register");
        choose("#rows", last());
        awaitNode("#sections", found -> true);
        int tabs =
                onFx(() -> ((TabPane) node(window.stage, "#sections")).getTabs().size());
        for (int tab = 0; tab < tabs; tab++) {
            section("#sections", tab);
            stop("detail " + tab);
        }
        run("command.detail.print");
        awaitNode(
                "#print-none",
                found -> found.isVisible() || node(window.stage, "#print-paper").isVisible());
        stop("print");
        fire("#print-partner");
        stop("print for a partner");
        run("command.print.back");
        act(() ->
                ((MenuButton) node(window.stage, "#move")).getItems().getFirst().fire());
        stop("move");
        choose("#rows", 1);
    }

    private void work() throws Exception {
        run("command.go.today");
        choose("#today-rows", 0);
        stop("today");
        run("command.go.overview");
        awaitNode("#figure-open", found -> true);
        stop("overview");
        run("command.go.log");
        write("#log-title", "Geen bus over de grens na acht uur");
        stop("log");
        write("#log-title", "");
    }

    private void post() throws Exception {
        run("command.go.post");
        stop("post, none");
        List<Path> mails =
                Mails.in(folder).stream().map(Mails.Mail::file).limit(9).toList();
        act(() -> ((PostView) node(window.stage, "#post")).take(mails));
        awaitNode("#post-offered", found -> !((ListView<?>) found).getItems().isEmpty());
        run("command.post.report");
        awaitNode("#post-said", found -> !((Labeled) found).getText().isEmpty());
        stop("post");
        run("command.post.fresh");
        stop("post, a new obstacle");
        run("command.post.back");
    }

    private void exchange() throws Exception {
        run("command.go.export");
        stop("give out a list");
        fire("#giveout-actions");
        stop("give out actions");
        fire("#giveout-workbook");
        stop("give out a workbook");
        run("command.go.intake");
        stop("intake");
        open(PARTNERS.resolve("vlaanderen-knelpunten.xlsx"));
        choose("#intake-rows", 1);
        for (int tab = 0; tab < 5; tab++) {
            section("#intake-tabs", tab);
            stop("intake of a list " + tab);
        }
        section("#intake-tabs", 0);
        answer.open();
        stop("intake of an answer");
        run("command.intake.apply");
        await(() -> window.search.exchanges().undecided().containsValue(3L));
        choose("#exchange-rows", 0);
        stop("exchange");
        run("command.exchange.decide");
        awaitNode("#decide-heading", found -> true);
        stop("decide");
        run("command.decide.back");
        choose("#exchange-rows", 0);
        run("command.exchange.answer");
        stop("answer");
        run("command.exchange.leave");
    }

    private void settings() throws Exception {
        window.register.tags().add("deelvervoer", Theme.SOCIAL_SECURITY, "", "Anna");
        run("command.settings");
        stop("settings");
        write("#settings-search", "zzz");
        stop("settings, none found");
        write("#settings-search", "deelvervoer");
        stop("settings, tags");
        write("#settings-search", "");
        fire("#setting-text-examples");
        act(() -> node(window.stage, "#setting-text-text").requestFocus());
        stop("settings, standard texts");
        run("command.texts");
        stopAsItIs("palette, standard texts");
        run("command.texts");
    }

    /** What a change of language would take away. */
    private void stopAsItIs(String where) throws Exception {
        looking.at(where, Language.EN, window.stage);
    }

    /** A colleague changed the same meanwhile. */
    private void conflict() throws Exception {
        run("command.go.register");
        choose("#rows", last());
        awaitNode("#sections", found -> true);
        section("#sections", 0);
        write("#sections #title", "Geen bus na acht uur");
        Dossier base = window.search.dossiers().getLast();
        Dossier theirs = base.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Na negen uur geen bus meer"));
        window.register.save(base, theirs, "Bram");
        run("command.save");
        awaitNode("#conflict", found -> true);
        stop("conflict");
        act(() -> Event.fireEvent(node(window.stage, "#conflict"), Desk.key(KeyCode.ESCAPE, false)));
        run("command.detail.revert");
    }

    private void relations() throws Exception {
        Person.Entry mina =
                new Person.Entry(UUID.randomUUID(), "Wilhelmina Dijk", "coördinator", null, null, "Op dinsdag vrij");
        window.register.relations().keep(mina, "Provincie Overijssel", "", "Anna");
        Contact.Entry contact = new Contact.Entry(
                UUID.randomUUID(), null, "mina@example.nl", "038 123 45 67", null, LocalDate.of(2099, 1, 1));
        window.register.relations().reach(mina.id(), contact, "", "Anna");
        run("command.relations");
        choose("#relations-rows", 3);
        stop("relations");
        write("#relations-search", "helmina");
        awaitNode("#contact-kept", found -> true);
        stop("relations of a person");
    }

    private void open(Path list) throws Exception {
        act(() -> ((IntakeView) node(window.stage, "#intake")).open(list));
        awaitNode("#intake-rows", found -> !((TableView<?>) found).getItems().isEmpty());
    }

    private void history() throws Exception {
        run("command.go.history");
        choose("#history-rows", 1);
        awaitNode("#history-fields .label", found -> true);
        stop("history");
        run("command.history.look");
        awaitNode("#history-step .label", found -> true);
        stop("outlook");
        run("command.history.drop");
    }

    private void overlays() throws Exception {
        run("command.go.register");
        run("command.tour");
        stop("guided tour");
        fire("#tour-close");
        for (Language language : Language.values()) {
            speak(language);
            run("command.palette");
            looking.at("palette", language, window.stage);
            act(() -> ((TextInputControl) node(window.stage, "#palette-field")).setText("bus"));
            looking.at("palette, typed", language, window.stage);
            run("command.palette");
            run("command.help");
            looking.at("help", language, window.stage);
            run("command.help");
        }
    }

    private void dialogs() throws Exception {
        for (Language language : Language.values()) {
            speak(language);
            choose("#rows", last());
            awaitNode("#sections", found -> true);
            section("#sections", 0);
            write("#sections #title", "Gewijzigd");
            choose("#rows", 1);
            looking.at("unsaved", language, dialog("#unsaved-back"));
            press("#unsaved-discard");
            Failures failures = new Failures(
                    () -> new Wording(Messages.of(language.locale())),
                    Path.of("slagboom.log"),
                    said -> {},
                    () -> false);
            Platform.runLater(() -> failures.show(new IllegalStateException("of the tour")));
            looking.at("fault", language, dialog(".dialog-pane"));
            act(() -> {
                DialogPane pane = (DialogPane)
                        dialogs(".dialog-pane").getFirst().getScene().getRoot();
                ((Button) pane.lookupButton(pane.getButtonTypes().getLast())).fire();
            });
        }
    }

    private static List<Stage> dialogs(String holding) {
        return Window.getWindows().stream()
                .filter(open -> open instanceof Stage
                        && open.getScene().getRoot() instanceof DialogPane pane
                        && (pane.lookup(holding) != null || Scenery.is(pane, holding.substring(1))))
                .map(Stage.class::cast)
                .toList();
    }

    private static Stage dialog(String holding) throws Exception {
        await(() -> !dialogs(holding).isEmpty());
        return onFx(() -> dialogs(holding).getFirst());
    }

    private static void press(String button) throws Exception {
        act(() -> ((Button) dialogs(button).getFirst().getScene().getRoot().lookup(button)).fire());
    }

    private void before() throws Exception {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            show(
                    "first start",
                    language,
                    () -> new FirstStart(
                            messages,
                            "Anna de Wit",
                            Path.of("/home/anna/.local/share/slagboom/register.mv.db"),
                            new SystemFiles(Settings.none(), (file, failed) -> {}),
                            name -> {},
                            choice -> {}));
            show(
                    "password",
                    language,
                    () -> new PasswordQuestion(
                            messages,
                            new PasswordWanted(
                                    new IllegalStateException(),
                                    RegisterServer.of("postgresql://anna@register.overijssel.example/grens"),
                                    false),
                            typed -> {}));
            show("waiting", language, () -> new Waiting(messages.text("shell.first.why")));
        }
    }

    private void show(String where, Language language, Supplier<Parent> content) throws Exception {
        Stage stage = onFx(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(content.get(), 1366, 740));
            Look.dress(shown.getScene());
            shown.show();
            return shown;
        });
        Keys.settle();
        looking.at(where, language, stage);
        Desk.close(stage);
    }
}
