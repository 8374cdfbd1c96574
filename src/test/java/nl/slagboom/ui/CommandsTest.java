package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.ui.common.Command;
import nl.slagboom.ui.intake.IntakeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the window and of the screens does what it says, by its key and by its name. */
final class CommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private List<OpenWindow> windows = List.of();
    private List<ChosenFiles> asked = List.of();
    private int count;

    @BeforeEach
    void open() throws Exception {
        ChosenFiles files = new ChosenFiles(folder.resolve("lijst.xlsx"));
        asked = List.of(files);
        OpenWindow window = new OpenWindow(files);
        windows = List.of(window);
        window.log("Geen bus", obstacle -> obstacle);
        window.log("Geen trein", obstacle -> obstacle);
        window.log("Geen boot", obstacle -> obstacle);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @Test
    void thoseThatGoToAScreen() throws Exception {
        Trial trial = new Trial(window());
        Map<String, String> places = Map.of(
                "today", "#today",
                "post", "#post",
                "register", "#rows",
                "log", "#log-title",
                "overview", "#overview",
                "exchange", "#exchange",
                "intake", "#intake",
                "export", "#giveout",
                "history", "#history");
        for (Map.Entry<String, String> place : places.entrySet())
            trial.of(
                    "command.go." + place.getKey(),
                    () -> chord(KeyCode.CONTROL, place.getKey().equals("register") ? KeyCode.O : KeyCode.L),
                    () -> isThere(place.getValue()));
        trial.assertAllOf("command.go.");
    }

    @Test
    void thoseOfTheWindow() throws Exception {
        Trial trial = new Trial(window());
        trial.of("command.search", this::list, () -> isFocused("search"));
        trial.of("command.save", this::edit, () -> saved());
        trial.of("command.undo", this::logOne, () -> window().rows().getItems().size() == 3);
        trial.of("command.redo", this::takeBackOne, () -> status().startsWith("Opnieuw gedaan"));
        trial.of("command.previous", () -> choose(1), () -> selected() == 0);
        trial.of("command.next", () -> choose(0), () -> selected() == 1);
        trial.of("command.settings", this::list, () -> isThere("#settings"));
        trial.of("command.relations", this::list, () -> isThere("#relations"));
        trial.of("command.help", () -> key(KeyCode.ESCAPE), () -> isThere("#help"));
        key(KeyCode.ESCAPE);
        String light = onFx(Application::getUserAgentStylesheet);
        trial.of(
                "command.theme",
                this::list,
                () -> !Application.getUserAgentStylesheet().equals(light));
        window().fire("theme");
        trial.of("command.text.larger", this::usualSize, () -> size() > 13);
        trial.of("command.text.smaller", this::twiceAsLarge, () -> size() < 26);
        trial.of("command.text.usual", this::twiceAsLarge, () -> size() == 13);
        usualSize();
        for (Language language : List.of(Language.DE, Language.FR, Language.EN, Language.NL))
            trial.of(
                    "command.language." + language.code(),
                    () -> window().speak(language == Language.NL ? Language.DE : Language.NL),
                    () -> ((ComboBox<?>) node(window().stage, "#language")).getValue() == language);
        trial.of("command.stop", this::readLongList, () -> status().contains("Gestopt"));
    }

    private double size() {
        return ((Label) node(window().stage, "#counts")).getFont().getSize();
    }

    private void usualSize() throws Exception {
        step("command.text.smaller");
    }

    private void twiceAsLarge() throws Exception {
        step("command.text.larger");
    }

    private void step(String id) throws Exception {
        Command step = window().command(id);
        onFx(() -> {
            while (step.isAvailable()) step.run();
            return 0;
        });
        list();
    }

    @Test
    void thoseOfTheRegister() throws Exception {
        Trial trial = new Trial(window());
        trial.of("command.register.open", this::standAtThird, () -> selected() == 2);
        trial.of(
                "command.register.all",
                this::narrow,
                () -> window().rows().getItems().size() == 3);
        Map<String, Integer> tabs = Map.of(
                "TEXTS",
                0,
                "CLASSIFICATION",
                1,
                "SIDES",
                2,
                "FOLLOW_UP",
                3,
                "REPORTS",
                4,
                "DOCUMENTS",
                5,
                "LOGBOOK",
                6);
        for (Map.Entry<String, Integer> tab : tabs.entrySet())
            trial.of(
                    "command.detail.tab." + tab.getKey(),
                    () -> {
                        choose(0);
                        window().section((tab.getValue() + 1) % 7);
                    },
                    () -> tab.getValue() == tabs().getSelectionModel().getSelectedIndex());
        for (String kind : List.of("report", "action", "note", "document", "tie", "partner"))
            trial.of(
                    "command.detail.add." + kind,
                    this::fresh,
                    () -> String.valueOf(focused()).startsWith(kind + "-"));
        Files.writeString(folder.resolve("lijst.xlsx"), "een bestand");
        trial.of("command.detail.attach", this::fresh, () -> isThere("#papers-open"));
        fresh();
        trial.of(
                "command.detail.revert",
                this::edit,
                () -> node(window().stage, "#save").isDisabled());
        trial.of("command.detail.print", this::fresh, () -> isThere("#printing"));
        fresh();
        trial.of("command.detail.move", this::fresh, () -> moves().isShowing());
        onFx(() -> {
            moves().hide();
            return 0;
        });
        List<Status> before = new ArrayList<>();
        trial.of("command.detail.step", () -> before.add(beginStep()), () -> status(0) != before.getLast());
        AtomicBoolean narrowed = new AtomicBoolean();
        trial.of(
                "command.register.filters",
                () -> narrowed.set(onFx(() -> isThere("#narrowing"))),
                () -> narrowed.get() != isThere("#narrowing"));
        trial.of("command.detail.withdraw", this::fresh, () -> !isThere("#sections"));
        trial.assertAllOf("command.register.");
        trial.assertAllOf("command.detail.");
    }

    @Test
    void thoseOfTheForm() throws Exception {
        Trial trial = new Trial(window());
        trial.of("command.log.leave", this::beginForm, () -> isThere("#rows"));
        trial.of("command.log.drop", this::beginForm, () -> isThere("#rows"));
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        assertThat(onFx(() -> ((TextInputControl) node(window().stage, "#log-title")).getText()))
                .isEmpty();
        trial.of("command.log.confirm", this::beginForm, () -> isThere("#rows") && isLogged());
        chord(KeyCode.CONTROL, KeyCode.N);
        trial.assertAllOf("command.log.");
    }

    @Test
    void thoseOfTheOverviewAndOfGivingOut() throws Exception {
        Trial trial = new Trial(window());
        trial.of(
                "command.overview.rows",
                () -> {
                    chord(KeyCode.CONTROL, KeyCode.O);
                    await(() -> isThere("#figure-open"));
                    awaitFocus(window().stage, "figure-open");
                },
                () -> isThere("#rows"));
        trial.of(
                "command.export.save",
                () -> {
                    Files.deleteIfExists(folder.resolve("lijst.xlsx"));
                    chord(KeyCode.CONTROL, KeyCode.E);
                    awaitFocus(window().stage, "giveout-list");
                },
                () -> Files.exists(folder.resolve("lijst.xlsx")));
        trial.assertAllOf("command.export.");
    }

    @Test
    void thoseOfPrinting() throws Exception {
        Trial trial = new Trial(window());
        asked.getFirst().choose(folder.resolve("blad.pdf"));
        trial.of(
                "command.print.pdf",
                () -> {
                    Files.deleteIfExists(folder.resolve("blad.pdf"));
                    print();
                },
                () -> Files.exists(folder.resolve("blad.pdf")));
        trial.of("command.print.back", this::print, () -> isThere("#rows"));
    }

    private void print() throws Exception {
        fresh();
        chord(KeyCode.CONTROL, KeyCode.P);
        awaitFocus(window().stage, "print-first");
    }

    @Test
    void thoseOfTheHistory() throws Exception {
        Trial trial = new Trial(window());
        long before = window().search.rows().changeset();
        trial.of("command.history.search", this::history, () -> isFocused("history-search"));
        trial.of("command.history.look", this::history, () -> isThere("#history-outlook"));
        trial.of("command.history.drop", this::consider, () -> !isThere("#history-outlook"));
        trial.of("command.history.all", this::sift, () -> changes().getItems().size() > 1);
        trial.of("command.history.confirm", this::consider, () -> !isThere("#history-outlook"));
        assertThat(window().search.rows().changeset()).as("undone, and redone").isEqualTo(before + 2);
        trial.assertAllOf("command.history.");
    }

    @Test
    void everyNameIsThereInFourLanguagesAndNoTwoOfAScreenAreTheSame() throws Exception {
        for (KeyCode screen :
                List.of(KeyCode.L, KeyCode.O, KeyCode.N, KeyCode.U, KeyCode.I, KeyCode.E, KeyCode.H, KeyCode.R)) {
            chord(KeyCode.CONTROL, screen);
            List<Command> commands = onFx(() -> window().main.commands());
            for (Language language : Language.values()) {
                Messages messages = Messages.of(language.locale());
                Set<String> names = new HashSet<>();
                for (Command command : commands) {
                    assertThat(command.name(messages)).isNotBlank();
                    assertThat(names.add(command.name(messages)))
                            .as(command.id() + " " + language)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aKeyOfAKeyboardThatTypesTheEuroIsNoCommand() throws Exception {
        list();
        onFx(() -> {
            node(window().stage, "#rows")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, true, false));
            return 0;
        });
        assertThat(onFx(() -> isThere("#rows"))).isTrue();
    }

    private boolean isThere(String selector) {
        return window().stage.getScene().lookup(selector) != null;
    }

    private String focused() {
        Node owner = window().stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private boolean isFocused(String id) {
        return focused().equals(id);
    }

    private int selected() {
        return window().rows().getSelectionModel().getSelectedIndex();
    }

    private String status() {
        return ((Label) node(window().stage, "#sentence")).getText();
    }

    private TabPane tabs() {
        return (TabPane) node(window().stage, "#sections");
    }

    private MenuButton moves() {
        return (MenuButton) node(window().stage, "#move");
    }

    private TableView<?> changes() {
        return (TableView<?>) node(window().stage, "#history-rows");
    }

    private Status status(int row) {
        return window().search.rows().rows().get(row).status();
    }

    private boolean saved() {
        return window().search.rows().rows().getFirst().title().texts().contains("Geen bus " + count);
    }

    private boolean isLogged() {
        return window().search.rows().rows().stream()
                .anyMatch(row -> row.title().texts().contains("Geen weg " + count));
    }

    private void list() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.L);
        awaitFocus(window().stage, "rows");
    }

    private void choose(int row) throws Exception {
        list();
        window().choose(row);
        await(() -> isThere("#sections"));
        Keys.settle();
    }

    /** An obstacle of which nothing is changed. */
    private void fresh() throws Exception {
        choose(0);
        if (onFx(() -> !node(window().stage, "#save").isDisabled())) window().fire("revert");
        await(() -> node(window().stage, "#save").isDisabled());
        window().section(0);
        onFx(() -> {
            node(window().stage, "#rows").requestFocus();
            return 0;
        });
    }

    private void edit() throws Exception {
        choose(0);
        window().section(0);
        TextInputControl title = window().text("title");
        count++;
        onFx(() -> {
            title.setText("Geen bus " + count);
            return 0;
        });
        await(() -> !((Button) node(window().stage, "#save")).isDisabled());
    }

    private void logOne() throws Exception {
        list();
        window().log("Geen brug", obstacle -> obstacle);
    }

    private void takeBackOne() throws Exception {
        logOne();
        long logged = window().search.refresh().changeset();
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().changeset() > logged && status().startsWith("Ongedaan gemaakt"));
    }

    private void standAtThird() throws Exception {
        choose(0);
        onFx(() -> {
            window().rows().getSelectionModel().clearSelection();
            window().rows().getFocusModel().focus(2);
            node(window().stage, "#rows").requestFocus();
            return 0;
        });
    }

    private void narrow() throws Exception {
        list();
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#search")).setText("trein");
            return 0;
        });
        await(() -> window().rows().getItems().size() == 1);
    }

    private Status beginStep() throws Exception {
        fresh();
        onFx(() -> {
            moves().getItems().getFirst().fire();
            return 0;
        });
        await(() -> isThere("#move-confirm"));
        return onFx(() -> status(0));
    }

    private void beginForm() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        count++;
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#log-title")).setText("Geen weg " + count);
            return 0;
        });
    }

    private void history() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.H);
        await(() -> isThere("#history-rows") && !changes().getItems().isEmpty());
        onFx(() -> {
            if (isThere("#history-cancel")) ((Button) node(window().stage, "#history-cancel")).fire();
            return 0;
        });
        onFx(() -> {
            changes().requestFocus();
            changes().getSelectionModel().clearAndSelect(0);
            return 0;
        });
    }

    private void consider() throws Exception {
        history();
        key(KeyCode.ENTER);
        await(() -> isThere("#history-confirm")
                && node(window().stage, "#history-confirm").isVisible());
    }

    private void sift() throws Exception {
        history();
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#history-search")).setText("trein");
            return 0;
        });
        await(() -> changes().getItems().size() == 1);
        onFx(() -> {
            changes().requestFocus();
            return 0;
        });
    }

    /** So long that it can be stopped. */
    private void readLongList() throws Exception {
        StringBuilder text = new StringBuilder("Titel;Omschrijving\n");
        for (int i = 0; i < 40_000; i++)
            text.append("Belemmering ")
                    .append(i)
                    .append(";Er rijdt niets meer na ")
                    .append(i)
                    .append(" uur\n");
        Path list = folder.resolve("lang.csv");
        Files.writeString(list, text);
        chord(KeyCode.CONTROL, KeyCode.I);
        await(() -> isThere("#intake"));
        onFx(() -> {
            ((IntakeView) node(window().stage, "#intake")).open(list);
            return 0;
        });
        Command stop = window().command("command.stop");
        await(stop::isAvailable);
    }
}
