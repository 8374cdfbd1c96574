package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.KnownTag;
import nl.slagboom.ui.common.Appearance;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tags in the settings: named, placed under a theme and removed, by keyboard. */
final class TagSettingsTest {

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
        log("Geen bus", "deelauto", "taxi");
        log("Geen trein", "Deelvervoer");
        log("Geen boot", "taxi");
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window().stage.getScene().lookup("#setting-tags") != null);
        await(() -> table().getItems().size() == 3);
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private void log(String title, String... tags) throws Exception {
        window().log(title, dossier -> dossier.with(ObstacleFields.TAGS, new LinkedHashSet<>(Arrays.asList(tags))));
    }

    private TableView<?> table() {
        return (TableView<?>) node(window().stage, "#setting-tags");
    }

    private void stand(String tag) throws Exception {
        onFx(() -> {
            int row = names().indexOf(tag);
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row);
            return 0;
        });
        Keys.settle();
    }

    private List<String> names() {
        return table().getItems().stream().map(row -> ((KnownTag) row).name()).toList();
    }

    private List<String> listed() {
        return window().search.tags().all().stream()
                .map(tag ->
                        tag.name() + " " + tag.theme() + " " + tag.obstacles().size())
                .toList();
    }

    private void awaitListed(String... tags) throws Exception {
        for (int i = 0; i < 100 && !listed().equals(List.of(tags)); i++) Keys.settle();
        assertThat(listed()).containsExactly(tags);
    }

    private String did() throws Exception {
        await(() -> !((Label) node(window().stage, "#did")).getText().isEmpty());
        return onFx(() -> ((Label) node(window().stage, "#did")).getText());
    }

    private String chosen() throws Exception {
        Keys.settle();
        return onFx(() -> {
            KnownTag tag = (KnownTag) table().getSelectionModel().getSelectedItem();
            return tag == null ? "" : tag.name();
        });
    }

    @Test
    void aNameIsWrittenOverWithF2AndTakenBack() throws Exception {
        stand("taxi");
        key(KeyCode.F2);
        awaitFocus(window().stage, "setting-tag-name");
        Keys.type("huurauto");
        key(KeyCode.ENTER);
        awaitListed("deelauto null 1", "Deelvervoer null 1", "huurauto null 2");
        await(() -> names().contains("huurauto"));
        assertThat(chosen()).isEqualTo("huurauto");
        assertThat(did()).contains("huurauto").contains("2");
        awaitFocus(window().stage, "setting-tags");
        chord(KeyCode.CONTROL, KeyCode.Z);
        awaitListed("deelauto null 1", "Deelvervoer null 1", "taxi null 2");
        await(() -> names().contains("taxi"));
    }

    @Test
    void theNameOfAnotherMakesTheTwoOne() throws Exception {
        stand("deelauto");
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "setting-tag-name");
        Keys.type("deelvervoer");
        key(KeyCode.TAB);
        awaitListed("Deelvervoer null 2", "taxi null 2");
        await(() -> table().getItems().size() == 2);
        assertThat(chosen()).isEqualTo("Deelvervoer");
    }

    @Test
    void escapeLeavesTheNameAndDeleteInItIsALetterGone() throws Exception {
        stand("taxi");
        key(KeyCode.F2);
        awaitFocus(window().stage, "setting-tag-name");
        key(KeyCode.HOME);
        key(KeyCode.DELETE);
        assertThat(onFx(() -> ((TextField) node(window().stage, "#setting-tag-name")).getText()))
                .isEqualTo("axi");
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "setting-tags");
        assertThat(listed()).containsExactly("deelauto null 1", "Deelvervoer null 1", "taxi null 2");
    }

    @Test
    void deleteRemovesOneFromEveryObstacleAndTheNextIsChosen() throws Exception {
        stand("deelauto");
        key(KeyCode.DELETE);
        awaitListed("Deelvervoer null 1", "taxi null 2");
        await(() -> table().getItems().size() == 2);
        assertThat(chosen()).isEqualTo("Deelvervoer");
        assertThat(did()).contains("deelauto");
        chord(KeyCode.CONTROL, KeyCode.Z);
        awaitListed("deelauto null 1", "Deelvervoer null 1", "taxi null 2");
    }

    @Test
    void oneIsPlacedUnderAThemeByKeyboard() throws Exception {
        stand("taxi");
        key(KeyCode.TAB);
        awaitFocus(window().stage, "setting-tag-under");
        key(KeyCode.DOWN);
        await(() -> ((MenuButton) node(window().stage, "#setting-tag-under")).isShowing());
        onFx(() -> {
            MenuButton under = (MenuButton) node(window().stage, "#setting-tag-under");
            under.getItems()
                    .get(1 + List.of(Theme.values()).indexOf(Theme.MOBILITY))
                    .fire();
            under.hide();
            return 0;
        });
        awaitListed("deelauto null 1", "Deelvervoer null 1", "taxi MOBILITY 2");
        await(() -> ((MenuButton) node(window().stage, "#setting-tag-under"))
                .getText()
                .contains("mobiliteit"));
    }

    @Test
    void aNewOneIsAddedAndChosenAndOneThatIsThereIsRefused() throws Exception {
        onFx(() -> {
            node(window().stage, "#setting-tag-new").requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "setting-tag-new");
        assertThat(onFx(() -> node(window().stage, "#setting-tag-add").isDisabled()))
                .isTrue();
        Keys.type("fiets");
        key(KeyCode.ENTER);
        await(() -> names().contains("fiets"));
        assertThat(chosen()).isEqualTo("fiets");
        Keys.type("taxi");
        key(KeyCode.ENTER);
        await(() -> ((Label) node(window().stage, "#sentence")).getText().contains("taxi"));
        assertThat(listed()).containsExactly("deelauto null 1", "Deelvervoer null 1", "fiets null 0", "taxi null 2");
    }

    @Test
    void tabGoesInAndOut() throws Exception {
        stand("taxi");
        key(KeyCode.TAB);
        awaitFocus(window().stage, "setting-tag-under");
        for (String next : List.of("setting-tag-rename", "setting-tag-remove", "setting-tag-new")) {
            key(KeyCode.TAB);
            awaitFocus(window().stage, next);
        }
        key(KeyCode.TAB);
        Keys.settle();
        Node focused = onFx(() -> window().stage.getScene().getFocusOwner());
        assertThat(String.valueOf(focused.getId())).doesNotStartWith("setting-tag");
    }

    @Test
    void theyAreFoundByTheirNamesAndByTheWordForThem() throws Exception {
        for (String word : List.of("trefwoorden", "deelvervoer", "eigen thema")) {
            onFx(() -> {
                ((TextField) node(window().stage, "#settings-search")).setText(word);
                return 0;
            });
            assertThat(onFx(() -> isSeen("#setting-tags"))).as(word).isTrue();
            assertThat(onFx(() -> isSeen("#setting-name"))).as(word).isFalse();
        }
    }

    private boolean isSeen(String id) {
        for (Node up = node(window().stage, id); up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    @Test
    void itsCommandsAreDoneByKeyAndByName() throws Exception {
        Trial trial = new Trial(window());
        trial.of(
                "command.settings.tags.rename",
                this::standStill,
                () -> window().stage.getScene().lookup("#setting-tag-name") != null);
        trial.of(
                "command.settings.tags.remove",
                () -> {
                    if (!window().search.tags().called("taxi").isPresent())
                        window().register.tags().add("taxi", null, "", "Anna");
                    await(() -> names().contains("taxi"));
                    standStill();
                },
                () -> window().search.tags().called("taxi").isEmpty());
    }

    /** On a tag of which the name is not being written over. */
    private void standStill() throws Exception {
        if (onFx(() -> table().getEditingCell() != null)) key(KeyCode.ESCAPE);
        stand("taxi");
    }

    /** Looked at, and not tested. */
    @Test
    @SuppressWarnings("unchecked") // those of the shell and of the settings
    void pictures() throws Exception {
        if (!Boolean.getBoolean("slagboom.pictures")) return;
        window().register.tags().standUnder("taxi", Theme.MOBILITY, "", "Anna");
        for (Language language : List.of(Language.NL, Language.DE)) {
            for (int percent : List.of(100, 150)) {
                onFx(() -> {
                    ((ComboBox<Language>) node(window().stage, "#language")).setValue(language);
                    ((ComboBox<Integer>) node(window().stage, "#setting-text")).setValue(percent);
                    ((ComboBox<Appearance>) node(window().stage, "#setting-theme"))
                            .setValue(percent == 100 ? Appearance.LIGHT : Appearance.DARK);
                    ((TextField) node(window().stage, "#settings-search")).setText("taxi");
                    return 0;
                });
                stand("taxi");
                if (percent == 100) key(KeyCode.F2);
                Desk.picture(window().stage, "tags-" + language.code() + "-" + percent, 1);
                if (percent == 100) key(KeyCode.ESCAPE);
            }
        }
    }
}
