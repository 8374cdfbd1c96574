package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of one obstacle, at the foot of its logbook. */
final class ObstacleHistoryTest {

    private List<OpenWindow> windows = List.of();
    private final List<Dossier> states = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        windows = List.of(window);
        states.add(window.log("De bus rijdt niet over de grens", dossier -> dossier));
        save("Bert", dossier -> dossier.with(ObstacleFields.TITLE, title("De trein rijdt niet over de grens")));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private static LocalizedText title(String text) {
        return LocalizedText.of(Language.NL, text);
    }

    private void save(String by, UnaryOperator<Dossier> edit) throws Exception {
        Dossier before = window().search.dossier(states.getLast().id()).orElseThrow();
        window().register.save(before, edit.apply(before), by);
        states.add(window().search.dossier(before.id()).orElseThrow());
    }

    /** Opens it once the list holds its latest state: what the list reads later would take the keyboard with it. */
    private void look() throws Exception {
        Values<Obstacle> latest = states.getLast().values();
        await(() -> window().rows().getItems().getFirst() instanceof Row row
                && row.values().equals(latest));
        window().choose(0);
        window().section(window().sectionOf("note"));
        await(() -> window().stage.getScene().lookup("#history-timeline") != null);
    }

    private Node timeline() {
        return node(window().stage, "#history-timeline");
    }

    private static String words(Node in, String style) {
        return in.lookupAll(style).stream()
                .map(one -> one instanceof Text text ? text.getText() : ((Labeled) one).getText())
                .collect(Collectors.joining("|"));
    }

    @Test
    void eachChangeStandsUnderItsDayAndPersonWithTheWordsThatChanged() throws Exception {
        look();
        assertThat(onFx(() -> words(timeline(), ".history-day"))).matches("[^|]* · Bert\\|[^|]* · Anna");
        assertThat(onFx(() -> words(timeline(), ".old"))).isEqualTo("bus ");
        assertThat(onFx(() -> words(timeline(), ".new"))).isEqualTo("trein ");
        Desk.picture(window().stage, "history-of-one", 1, 1.5);
    }

    @Test
    void byKeysOneSeesHowItWasThenAndGoesBackToTheSameChange() throws Exception {
        look();
        Node button = onFx(() -> ((VBox) timeline()).getChildren().getLast().lookup("#history-entry-then"));
        onFx(() -> {
            button.requestFocus();
            return 0;
        });
        awaitFocus(window().stage, "history-entry-then");
        key(KeyCode.SPACE);
        awaitFocus(window().stage, "history-back");
        assertThat(onFx(() -> words(node(window().stage, "#history-then"), ".label")))
                .contains("De bus rijdt niet over de grens")
                .doesNotContain("trein");
        Desk.picture(window().stage, "history-then", 1);
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "history-entry-then");
        assertThat(onFx(button::isFocused)).isTrue();
    }

    @Test
    void undoLeadsToWhatThatWouldDoAndThenDoesIt() throws Exception {
        look();
        window().fire("history-entry-undo");
        await(() -> window().stage.getScene().lookup("#history-outlook") != null);
        Desk.picture(window().stage, "history-undo-one", 1);
        await(window().command("command.history.confirm")::isAvailable);
        Keys.chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window().search
                .dossier(states.getFirst().id())
                .orElseThrow()
                .title()
                .shown(Language.NL)
                .equals("De bus rijdt niet over de grens"));
        Keys.chord(KeyCode.CONTROL, KeyCode.L);
        // The undo, and what it took back, can only be done again.
        await(() -> window().stage.getScene().getRoot().lookupAll("#history-entry-undo").stream()
                .map(undo -> ((Button) undo).getText())
                .toList()
                .equals(List.of("Opnieuw doen…", "Opnieuw doen…", "Ongedaan maken…")));
    }

    @Test
    void ofManyOneChoosesWhoseOrWhichField() throws Exception {
        for (int i = 0; i < 60; i++) {
            Confidentiality next = i % 2 == 0 ? Confidentiality.PUBLIC : Confidentiality.INTERNAL;
            save("Anna", dossier -> dossier.with(ObstacleFields.CONFIDENTIALITY, next));
        }
        look();
        assertThat(onFx(() -> timeline().lookupAll(".history-entry").size())).isEqualTo(50);
        window().fire("history-older-changes");
        assertThat(onFx(() -> timeline().lookupAll(".history-entry").size())).isEqualTo(62);
        choose("#history-person", "Bert");
        assertThat(onFx(() -> timeline().lookupAll(".history-entry").size())).isEqualTo(1);
        choose("#history-person", "Iedereen");
        choose("#history-field", "Titel");
        assertThat(onFx(() -> timeline().lookupAll(".history-entry").size())).isEqualTo(2);
        Desk.picture(window().stage, "history-narrowed", 1);
    }

    @SuppressWarnings("unchecked") // those of the bar hold words
    private void choose(String box, String value) throws Exception {
        onFx(() -> {
            ((ComboBox<String>) node(window().stage, box)).setValue(value);
            return 0;
        });
    }
}
