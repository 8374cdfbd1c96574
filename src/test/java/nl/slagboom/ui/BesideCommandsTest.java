package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Organisation;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every command of the screens that are not at the side of the window does what it says, by its key and by its name. */
final class BesideCommandsTest {

    private List<OpenWindow> windows = List.of();
    private int count;

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
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
        trial.assertAllOf("command.settings.");
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
