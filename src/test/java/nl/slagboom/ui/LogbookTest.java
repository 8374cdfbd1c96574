package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;

/** The logbook of an obstacle. */
final class LogbookTest {

    @Test
    void oneKeyBeginsANoteOfTodayInOnesOwnNameAboveTheOlderOnes() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        Dossier bus = window.log(
                "Geen bus",
                dossier -> dossier.withPart(NoteFields.KIND, note("Ouder", LocalDate.of(2024, 1, 5)))
                        .withPart(NoteFields.KIND, note("Nieuwer", LocalDate.of(2024, 3, 1)))
                        .withPart(NoteFields.KIND, note("Oudst", LocalDate.of(2023, 3, 1))));
        window.choose(0);
        await(() -> window.stage.getScene().lookup("#sections") != null);
        chord(KeyCode.CONTROL, KeyCode.J);
        awaitFocus(window.stage, "note-text");
        Keys.type("GEBELD");
        assertThat(texts(window)).containsExactly("gebeld", "Nieuwer", "Ouder", "Oudst");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> window.search
                        .dossier(bus.id())
                        .orElseThrow()
                        .parts(NoteFields.KIND)
                        .size()
                == 4);
        Part<?> fresh = window.search
                .dossier(bus.id())
                .orElseThrow()
                .parts(NoteFields.KIND)
                .getLast();
        assertThat(window.search.dossier(bus.id()).orElseThrow().part(NoteFields.KIND, fresh.id()))
                .hasValueSatisfying(note -> {
                    assertThat(note.get(NoteFields.TEXT)).hasValue("gebeld");
                    assertThat(note.get(NoteFields.AUTHOR)).hasValue("Anna");
                    assertThat(note.get(NoteFields.WRITTEN_ON)).hasValue(LocalDate.now(ZoneId.systemDefault()));
                });
        window.close();
    }

    @Test
    void whatWasAddedAndLeftEmptyIsNotRecordedAndTheWordsAreSeenWhereOneTypes() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        Dossier bus = window.log("Geen bus", dossier -> dossier);
        window.choose(0);
        await(() -> window.stage.getScene().lookup("#sections") != null);
        chord(KeyCode.CONTROL, KeyCode.J);
        awaitFocus(window.stage, "note-text");
        Keys.settle();
        Desk.picture(window.stage, "logbook-note", 1);
        assertThat(onFx(() -> {
                    Node text = window.stage.getScene().getFocusOwner();
                    Node seen = text;
                    while (!(seen instanceof ScrollPane) || seen.equals(text)) seen = seen.getParent();
                    return seen.localToScene(seen.getLayoutBounds()).getMaxY()
                            - text.localToScene(text.getLayoutBounds()).getMinY();
                }))
                .as("of the box in which one types, in the half that it lies in")
                .isGreaterThan(40);
        long before = window.search.refresh().changeset();
        chord(KeyCode.CONTROL, KeyCode.G);
        awaitFocus(window.stage, "report-words");
        chord(KeyCode.CONTROL, KeyCode.S);
        await(() -> ((Label) node(window.stage, "#sentence"))
                .getText()
                .equals("Wat u toevoegde en leeg liet, is niet vastgelegd."));
        assertThat(window.search.refresh().changeset()).isEqualTo(before);
        assertThat(onFx(() -> node(window.stage, "#save").isDisabled())).isTrue();
        assertThat(window.search.dossier(bus.id()).orElseThrow().parts(ReportFields.KIND))
                .isEmpty();
        window.close();
    }

    private static Part<Note> note(String text, LocalDate day) {
        return Part.blank(NoteFields.KIND).with(NoteFields.TEXT, text).with(NoteFields.WRITTEN_ON, day);
    }

    /** From top to bottom. */
    private static List<String> texts(OpenWindow window) throws Exception {
        return onFx(() -> window.stage.getScene().getRoot().lookupAll("#note-text").stream()
                .filter(TextArea.class::isInstance)
                .sorted(Comparator.comparingDouble(
                        (Node node) -> node.localToScene(node.getLayoutBounds()).getMinY()))
                .map(node -> ((TextArea) node).getText())
                .toList());
    }
}
