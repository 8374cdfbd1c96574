package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static nl.slagboom.ui.Keys.tabTo;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Batch;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of the register in the window, driven by keys, and drawn into pictures. */
final class RegisterHistoryTest {

    private static final int MANY = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private List<OpenWindow> windows = List.of();

    @BeforeEach
    void open() throws Exception {
        windows = List.of(new OpenWindow(Drafts.none()));
    }

    @AfterEach
    void close() throws Exception {
        window().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    @Test
    void itShowsWhoDidWhatWhenAndToHowMany() throws Exception {
        log("Geen bus");
        take(3, "Bram");
        window().register.learn("kop", "titel", "Indeling van de lijst", "Carla");
        show(3);
        assertThat(row(0)).containsSubsequence("3", "Carla", "Indeling van de lijst", "instellingen", "0");
        assertThat(row(1)).containsSubsequence("2", "Bram", "lijst.xlsx", "ingelezen", "3");
        assertThat(row(2)).containsSubsequence("1", "Anna", "vastgelegd", "1");
        assertThat(row(2).get(3)).matches("GB-20\\d\\d-0001 Geen bus");
        assertThat(row(2).get(1)).matches("\\d+-\\d+-20\\d\\d \\d\\d:\\d\\d");
        key(KeyCode.DOWN);
        await(() -> obstacles("history-obstacles").getItems().size() == 3);
        assertThat(text("history-heading")).isEqualTo("Wijziging 2: ingelezen");
        assertThat(text("history-touched-count")).isEqualTo("Raakt 3 belemmeringen:");
        await(() -> lines("history-fields").contains("Titel (Nederlands): Titel 0"));
    }

    @Test
    void itIsNarrowedByWordsByKindToMineAndByTheReferenceOfAnObstacle() throws Exception {
        Dossier bus = log("Geen bus");
        take(3, "Bram");
        save(bus.with(ObstacleFields.NEXT_STEP, "Bellen"), "Bram");
        show(3);
        chord(KeyCode.CONTROL, KeyCode.F);
        awaitFocus(window().stage, "history-search");
        type("bram");
        await(() -> numbers().equals(List.of("3", "2")));
        key(KeyCode.ESCAPE);
        await(() -> numbers().size() == 3);
        search(bus.reference());
        await(() -> numbers().equals(List.of("3", "1")));
        search("2");
        await(() -> numbers().equals(List.of("2")));
        search("onzin");
        await(() -> numbers().isEmpty());
        picture(window().stage, "history-sifted-empty", 1);
        assertThat(onFx(() -> ((Label) table().getPlaceholder()).getText())).contains("Esc");
        search("");
        chooseKind((ComboBox<?>) node(window().stage, "#history-kinds"), "ingelezen");
        await(() -> numbers().equals(List.of("2")));
        onFx(() -> {
            ((CheckBox) node(window().stage, "#history-mine")).setSelected(true);
            return 0;
        });
        await(() -> numbers().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.F);
        key(KeyCode.ESCAPE);
        await(() -> numbers().size() == 3);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-rows");
        assertThat(text("history-heading")).startsWith("Wijziging 3");
    }

    @Test
    void whoGoesElsewhereNoLongerConsidersAnUndo() throws Exception {
        clashing();
        show(3);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-steps");
        chord(KeyCode.CONTROL, KeyCode.O);
        await(() -> window().stage.getScene().lookup("#history") == null);
        chord(KeyCode.CONTROL, KeyCode.H);
        awaitFocus(window().stage, "history-rows");
        assertThat(onFx(() -> table().isDisabled())).isFalse();
    }

    @Test
    void anEditSaysInTheListWhichFieldsItWrote() throws Exception {
        clashing();
        show(3);
        await(() -> shown(0).contains("gewijzigd: Vervolgstap"));
        await(() ->
                shown(1).stream().anyMatch(text -> text.matches("gewijzigd: (Ernst, Vervolgstap|Vervolgstap, Ernst)")));
        Desk.picture(window().stage, "history-fields", 1);
    }

    private List<String> shown(int at) {
        return table().getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(at)))
                .toList();
    }

    @Test
    void theUndoOfAnOldChangeIsPreviewedWithWhatComesBackAndWhatStaysAndThenDone() throws Exception {
        Dossier bus = clashing();
        show(3);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-steps");
        assertThat(text("history-outlook-heading")).startsWith("Wijziging 2 ongedaan maken?");
        assertThat(sums())
                .containsExactly(
                        "1 veld wordt weer zoals het was (1 belemmering).",
                        "1 veld is sindsdien weer gewijzigd en blijft zoals nu (1 belemmering).");
        assertThat(lines("history-step"))
                .contains("Ernst: 4 zeer ernstig → (niet ingevuld)")
                .contains("Vervolgstap: Schrijven")
                .contains("vóór deze wijziging: Vergaderen");
        assertThat(window().search.refresh().changeset()).as("only a preview").isEqualTo(3);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> numbers().equals(List.of("4", "3", "2", "1")));
        awaitFocus(window().stage, "history-rows");
        Dossier now = window().search.dossier(bus.id()).orElseThrow();
        assertThat(now.get(ObstacleFields.SEVERITY)).isEmpty();
        assertThat(now.get(ObstacleFields.NEXT_STEP)).contains("Schrijven");
        assertThat(row(0).getLast()).isEqualTo("draait 2 terug");
        assertThat(row(2).getLast()).isEqualTo("ongedaan in 4");
        assertThat(text("history-heading")).as("what was chosen stays so").startsWith("Wijziging 2");
        assertThat(text("history-ties")).isEqualTo("Ongedaan gemaakt door wijziging 4.");
        assertThat(text("history-undo")).as("it cannot be undone twice").isEqualTo("Opnieuw doen…");
        await(() -> sentence()
                .equals("Wijziging 2 ongedaan gemaakt: 1 belemmering veranderd,"
                        + " 1 veld bleef zoals het was. Dat is wijziging 4."));
    }

    @Test
    void anUndoIsTakenBackAsDoingItAgain() throws Exception {
        Dossier bus = clashing();
        show(3);
        undo(1);
        await(() -> numbers().size() == 4);
        onFx(() -> {
            table().getSelectionModel().clearAndSelect(0);
            return 0;
        });
        assertThat(text("history-undo")).isEqualTo("Opnieuw doen…");
        tabTo(window().stage, "history-undo");
        key(KeyCode.SPACE);
        awaitFocus(window().stage, "history-steps");
        assertThat(text("history-outlook-heading")).startsWith("Opnieuw doen wat wijziging 4 ongedaan maakte?");
        tabTo(window().stage, "history-confirm");
        key(KeyCode.SPACE);
        await(() -> numbers().size() == 5);
        assertThat(window().search.dossier(bus.id()).orElseThrow().get(ObstacleFields.SEVERITY))
                .contains(Severity.SEVERE);
        assertThat(row(0).getLast()).isEqualTo("2 opnieuw");
        assertThat(row(0)).contains("opnieuw gedaan");
        assertThat(row(1).getLast()).isEqualTo("draait 2 terug; ongedaan in 5");
        assertThat(row(3).getLast()).as("it stands again").isEmpty();
        await(() -> sentence().startsWith("Opnieuw gedaan wat wijziging 4 ongedaan maakte"));
    }

    @Test
    void whatCannotBeUndoneSaysWhyAndHasNoDeadButton() throws Exception {
        window().register.learn("kop", "titel", "Indeling van de lijst", "Anna");
        erase();
        show(3);
        key(KeyCode.HOME);
        await(() -> text("history-heading").startsWith("Wijziging 3: gewist"));
        assertThat(text("history-reason")).isEqualTo("Wat over personen is gewist, is weg en komt nooit terug.");
        assertThat(onFx(() -> node(window().stage, "#history-undo").isVisible()))
                .isFalse();
        picture(window().stage, "history-erased", 1);
        key(KeyCode.ENTER);
        assertThat(onFx(() -> window().stage.getScene().lookup("#history-outlook")))
                .isNull();
        key(KeyCode.END);
        await(() -> text("history-reason").startsWith("Instellingen worden niet ongedaan gemaakt"));
        assertThat(text("history-touched-count")).isEqualTo("Raakt geen belemmering.");
    }

    @Test
    void whenAllOfItWasChangedAgainItSaysSoAndOffersNothing() throws Exception {
        Dossier bus = log("Geen bus");
        save(bus.with(ObstacleFields.NEXT_STEP, "Bellen"), "Anna");
        save(now(bus).with(ObstacleFields.NEXT_STEP, "Schrijven"), "Bram");
        show(3);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-steps");
        assertThat(sums().getFirst()).startsWith("Alles wat deze wijziging deed, is sindsdien weer gewijzigd");
        assertThat(onFx(() -> node(window().stage, "#history-confirm").isVisible()))
                .isFalse();
        picture(window().stage, "history-all-changed", 1);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "history-rows");
        assertThat(window().search.refresh().changeset()).isEqualTo(3);
    }

    @Test
    void whatAColleagueDoesMeanwhileIsSeenInTheTableAndInThePreview() throws Exception {
        Dossier bus = log("Geen bus");
        save(bus.with(ObstacleFields.NEXT_STEP, "Bellen"), "Anna");
        show(2);
        key(KeyCode.HOME);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-steps");
        assertThat(sums()).containsExactly("1 veld wordt weer zoals het was (1 belemmering).");
        save(now(bus).with(ObstacleFields.NEXT_STEP, "Schrijven"), "Bram");
        await(() -> sums().getFirst().startsWith("Alles wat deze wijziging deed"));
        key(KeyCode.ESCAPE);
        awaitFocus(window().stage, "history-rows");
        assertThat(onFx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(1);
        log("Geen tram");
        await(() -> numbers().size() == 4);
        assertThat(onFx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(2);
        assertThat(text("history-heading")).startsWith("Wijziging 2");
    }

    @Test
    void fromAnObstacleOfAChangeOneGoesToItAndToNoneThatWasWithdrawn() throws Exception {
        Dossier bus = log("Geen bus");
        show(1);
        key(KeyCode.HOME);
        await(() -> obstacles("history-obstacles").getItems().size() == 1);
        tabTo(window().stage, "history-obstacles");
        key(KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup("#sections") != null);
        assertThat(onFx(() -> window().rows().getSelectionModel().getSelectedIndex()))
                .isZero();
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window().search.rows().rows().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.H);
        await(() -> numbers().size() == 2);
        onFx(() -> {
            node(window().stage, "#history-obstacles").requestFocus();
            return 0;
        });
        key(KeyCode.ENTER);
        await(() -> sentence().contains(bus.reference() + " staat nu niet in de lijst"));
        assertThat(onFx(() -> window().stage.getScene().lookup("#history"))).isNotNull();
    }

    @Test
    void theWindowLivesOnWhileTheUndoOfALongListIsWorkedOutAndDone() throws Exception {
        List<UUID> taken = take(MANY, "Bram");
        Dossier one = window().search.dossier(taken.get(70)).orElseThrow();
        save(one.with(ObstacleFields.NEXT_STEP, "Bellen"), "Carla");
        show(2);
        key(KeyCode.DOWN);
        await(() -> text("history-more").equals("en nog 1.800"));
        picture(window().stage, "history-long", 1);
        key(KeyCode.ENTER);
        int answers = 0;
        while (onFx(() -> !node(window().stage, "#history-confirm").isVisible())) answers++;
        assertThat(answers).as("it was drawn meanwhile").isGreaterThan(2);
        assertThat(sums())
                .containsExactly(
                        "1.999 belemmeringen gaan uit de lijst; nummer en historie blijven.",
                        "Aan 1 belemmering die zo in het register kwam, is sindsdien gewerkt: ze blijft.");
        picture(window().stage, "history-long-outlook", 1);
        assertThat(lines("history-step")).contains("De belemmering blijft, want er is aan gewerkt");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> numbers().size() == 3);
        await(() -> sentence()
                .startsWith("Wijziging 1 ongedaan gemaakt: 1.999 belemmeringen veranderd,"
                        + " 1 belemmering bleef, want er is aan gewerkt."));
        assertThat(window().search.rows().rows()).hasSize(1);
    }

    @Test
    void anUndoThatTouchesNoObstacleNamesNone() throws Exception {
        log("Geen bus");
        window().register.relations().keep(Organisation.Entry.named("SVB"), "SVB", "Anna");
        show(2);
        choose(0);
        key(KeyCode.ENTER);
        await(() -> text("history-outlook-heading").startsWith("Wijziging 2 ongedaan maken?")
                && node(window().stage, "#history-confirm").isVisible());
        window().fire("history-confirm");
        await(() -> sentence().equals("Wijziging 2 ongedaan gemaakt. Dat is wijziging 3."));
        assertThat(row(0)).contains("0");
    }

    private Dossier log(String title) {
        return window().register.log(titled(title), "Anna").dossier();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private List<UUID> take(int number, String by) {
        List<Dossier> fresh = new ArrayList<>();
        for (int i = 0; i < number; i++) fresh.add(titled("Titel " + i));
        return window().register
                .apply(new Batch(fresh, List.of(), null), ChangeKind.IMPORT, "lijst.xlsx", by, Progress.NONE)
                .result();
    }

    /** Logged, edited in two fields as change 2, and in one of them once more as change 3. */
    private Dossier clashing() {
        Dossier bus = window().register
                .log(
                        titled("Geen bus over de grens na acht uur 's avonds, en in het weekend de hele dag niet")
                                .with(ObstacleFields.NEXT_STEP, "Vergaderen")
                                .withPart(
                                        ActionFields.KIND,
                                        Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Vervoerders bellen")),
                        "Anna")
                .dossier();
        save(bus.with(ObstacleFields.NEXT_STEP, "Bellen").with(ObstacleFields.SEVERITY, Severity.SEVERE), "Anna");
        save(now(bus).with(ObstacleFields.NEXT_STEP, "Schrijven"), "Bram");
        return bus;
    }

    private void erase() {
        Contact.Entry jan = new Contact.Entry(UUID.randomUUID(), "Jan Voorbeeld", null, null, null, TODAY);
        window().register
                .apply(
                        new Batch(List.of(), List.of(), List.of(jan), null),
                        ChangeKind.IMPORT,
                        "meldingen.xlsx",
                        "Anna",
                        Progress.NONE);
        window().register.eraseDueContacts(TODAY, "Anna");
    }

    private void save(Dossier edited, String by) {
        window().register.save(now(edited), edited, by);
    }

    private Dossier now(Dossier dossier) {
        return window().search.dossier(dossier.id()).orElseThrow();
    }

    /** Goes to the history, once it has so many changesets. */
    private void show(int changesets) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.H);
        await(() -> numbers().size() == changesets);
        awaitFocus(window().stage, "history-rows");
        onFx(() -> {
            table().getFocusModel().focus(0);
            return 0;
        });
    }

    private void choose(int row) throws Exception {
        onFx(() -> {
            table().getSelectionModel().clearAndSelect(row);
            return 0;
        });
    }

    private void undo(int row) throws Exception {
        choose(row);
        key(KeyCode.ENTER);
        awaitFocus(window().stage, "history-steps");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static <T> void chooseKind(ComboBox<T> kinds, String word) throws Exception {
        onFx(() -> {
            for (T one : kinds.getItems())
                if (kinds.getConverter().toString(one).equals(word)) kinds.setValue(one);
            return 0;
        });
    }

    private void search(String words) throws Exception {
        onFx(() -> {
            ((TextField) node(window().stage, "#history-search")).setText(words);
            return 0;
        });
    }

    private TableView<?> table() {
        return (TableView<?>) node(window().stage, "#history-rows");
    }

    private ListView<?> obstacles(String id) {
        return (ListView<?>) node(window().stage, "#" + id);
    }

    /** The numbers in the table; on the drawing thread. */
    private List<String> numbers() {
        if (!(window().stage.getScene().lookup("#history-rows") instanceof TableView<?> rows)) return List.of();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < rows.getItems().size(); i++)
            numbers.add(String.valueOf(rows.getColumns().getFirst().getCellData(i)));
        return numbers;
    }

    private List<String> row(int at) throws Exception {
        return onFx(() -> shown(at));
    }

    private String text(String id) {
        return ((Labeled) node(window().stage, "#" + id)).getText();
    }

    private String sentence() {
        return text("sentence");
    }

    private List<String> sums() {
        return node(window().stage, "#history-sums").lookupAll(".history-sum").stream()
                .map(sum -> ((Label) sum).getText())
                .toList();
    }

    /** All that is said beneath the obstacles. */
    private String lines(String id) {
        Node pane = node(window().stage, "#" + id);
        return pane.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }
}
