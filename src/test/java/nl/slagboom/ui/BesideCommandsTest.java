package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the screens that are not at the side of the window does what it says, by its key and by its name. */
final class BesideCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private final ChosenFiles files = new ChosenFiles(Path.of("none"));
    private List<OpenWindow> windows = List.of();
    private int count;
    private int first;

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(files));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    @Test
    void thoseOfTheRelations() throws Exception {
        for (String name : List.of("SVB", "UWV")) {
            Organisation.Entry office = Organisation.Entry.named(name);
            window().register.relations().keep(office, name, "Anna");
        }
        Trial trial = new Trial(window());
        trial.of("command.relations.edit", this::relations, () -> isFocused("relation-abbreviation"));
        trial.of("command.relations.name", this::relations, () -> isFocused("relation-name"));
        trial.of("command.relations.search", this::relations, () -> isFocused("relations-search"));
        trial.of(
                "command.relations.all",
                () -> {
                    relations();
                    onFx(() -> {
                        ((TextInputControl) node(window().stage, "#relations-search")).setText("uw");
                        return 0;
                    });
                    await(() -> relationRows().getItems().size() == 1);
                },
                () -> relationRows().getItems().size() == 2);
        trial.of(
                "command.relations.keep",
                () -> {
                    relations();
                    count++;
                    onFx(() -> {
                        ((TextInputControl) node(window().stage, "#relation-phone")).setText("00" + count);
                        return 0;
                    });
                },
                () -> window().search.directory().all().stream()
                        .anyMatch(party -> party.organisation() != null
                                && ("00" + count).equals(party.organisation().phone())));
        trial.assertAllOf("command.relations.");
    }

    @Test
    void thoseOfTheSettings() throws Exception {
        Trial trial = new Trial(window());
        trial.of("command.settings.search", this::settings, () -> isFocused("settings-search"));
        trial.of(
                "command.settings.all",
                () -> {
                    settings();
                    chord(KeyCode.CONTROL, KeyCode.F);
                    onFx(() -> {
                        settingsSearch().setText("zzz");
                        return 0;
                    });
                },
                () -> settingsSearch().getText().isEmpty());
        trial.of("command.settings.tags.rename", this::tag, () -> isFocused("setting-tag-name"));
        Keys.key(KeyCode.ESCAPE);
        trial.of(
                "command.settings.tags.remove",
                this::tag,
                () -> tags().getItems().isEmpty());
        trial.assertAllOf("command.settings.");
    }

    /** One that no obstacle has is listed and stands chosen. */
    private void tag() throws Exception {
        if (window().search.tags().all().isEmpty()) window().register.tags().add("taxi", null, "", "Anna");
        settings();
        await(() -> isThere("#setting-tags") && tags().getItems().size() == 1);
        onFx(() -> {
            tags().edit(-1, null);
            tags().requestFocus();
            tags().getSelectionModel().clearAndSelect(0);
            return 0;
        });
    }

    private TableView<?> tags() {
        return (TableView<?>) node(window().stage, "#setting-tags");
    }

    @Test
    void thoseOfThePost() throws Exception {
        window().log("Geen bus na acht uur", dossier -> dossier);
        List<Path> mails = new ArrayList<>();
        for (int i = 0; i < 12; i++)
            mails.add(Files.writeString(
                    folder.resolve("bus" + i + ".eml"),
                    "From: Els <els@example.org>\nSubject: Bus " + i + "\n\nEr reed geen bus na acht uur"));
        Trial trial = new Trial(window());
        trial.of(
                "command.post.choose",
                () -> {
                    chord(KeyCode.CONTROL, KeyCode.M);
                    await(() -> isThere("#post"));
                    files.chooseSeveral(List.of(mails.get(count++)));
                },
                () -> letters().getItems().size() == count);
        files.chooseSeveral(mails);
        window().fire("post-choose");
        await(() -> letters().getItems().size() == mails.size());
        trial.of("command.post.report", this::mail, () -> made() > count);
        trial.of("command.post.note", this::mail, () -> made() > count);
        trial.of("command.post.leave", this::mail, () -> made() > count);
        trial.of(
                "command.post.later",
                this::mail,
                () -> letters().getSelectionModel().getSelectedIndex() > first);
        trial.of("command.post.fresh", this::mail, () -> field().getText().startsWith("Bus"));
        trial.of(
                "command.post.back",
                () -> {
                    mail();
                    onFx(() -> {
                        field().setText("trein");
                        return 0;
                    });
                },
                () -> field().getText().isEmpty());
        trial.assertAllOf("command.post.");
    }

    @Test
    void aMailAboutWhatIsClosedSaysSoBeforeAndAfter() throws Exception {
        Dossier bus = window().log("Geen bus na acht uur", dossier -> dossier);
        window().register
                .move(bus, new Move(Status.RESOLVED, PartialDate.ofYear(2025), "Er rijdt weer een", ""), "Anna");
        files.chooseSeveral(List.of(Files.writeString(
                folder.resolve("bus.eml"),
                "From: Els <els@example.org>\nSubject: Bus na acht uur\n\nEr reed geen bus na acht uur")));
        chord(KeyCode.CONTROL, KeyCode.M);
        await(() -> isThere("#post"));
        window().fire("post-choose");
        await(() -> letters().getItems().size() == 1
                && !((ListView<?>) node(window().stage, "#post-offered"))
                        .getItems()
                        .isEmpty());
        await(() -> node(window().stage, "#post-offered").lookup(".pill.resolved") instanceof Label pill
                && pill.getText().equals("opgelost")
                && pill.getGraphic() != null);
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "post-closed", 1);
        window().fire("post-report");
        await(() -> ((Labeled) node(window().stage, "#post-said"))
                .getText()
                .endsWith("Deze belemmering is gesloten („opgelost”): kijk of zij weer open moet."));
        await(() -> ((Labeled) node(window().stage, "#post-said"))
                .getText()
                .startsWith("Mail „Bus na acht uur” is verwerkt. Melding bij "));
        if (Boolean.getBoolean("slagboom.pictures")) Desk.picture(window().stage, "post-closed-done", 1);
    }

    private ListView<?> letters() {
        return (ListView<?>) node(window().stage, "#post-letters");
    }

    private TextInputControl field() {
        return (TextInputControl) node(window().stage, "#post-field");
    }

    private int made() {
        return letters().getItems().size() - number(((Labeled) node(window().stage, "#post-summary")).getText());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D*(\\d+).*", "$1"));
    }

    /** At a mail that waits, with an obstacle to add it to. */
    private void mail() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.M);
        await(() -> isThere("#post"));
        onFx(() -> {
            if (letters().getSelectionModel().getSelectedIndex() < 0)
                letters().getSelectionModel().select(0);
            field().clear();
            return 0;
        });
        key(KeyCode.ESCAPE);
        await(() -> !((ListView<?>) node(window().stage, "#post-offered"))
                        .getItems()
                        .isEmpty()
                && !node(window().stage, "#post-note").isDisabled());
        awaitFocus(window().stage, "post-field");
        count = onFx(this::made);
        first = onFx(() -> letters().getSelectionModel().getSelectedIndex());
    }

    private TextInputControl settingsSearch() {
        return (TextInputControl) node(window().stage, "#settings-search");
    }

    /** The keyboard is elsewhere on the screen. */
    private void settings() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> isThere("#settings"));
        onFx(() -> {
            node(window().stage, "#setting-theme").requestFocus();
            return 0;
        });
    }

    private TableView<?> relationRows() {
        return (TableView<?>) node(window().stage, "#relations-rows");
    }

    private void relations() throws Exception {
        chord(KeyCode.CONTROL, KeyCode.R);
        await(() -> isThere("#relations-rows") && !relationRows().getItems().isEmpty());
        onFx(() -> {
            relationRows().requestFocus();
            relationRows().getSelectionModel().clearAndSelect(0);
            return 0;
        });
        awaitFocus(window().stage, "relations-rows");
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private boolean isThere(String selector) {
        return window().stage.getScene().lookup(selector) != null;
    }

    private boolean isFocused(String id) {
        Node owner = window().stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
