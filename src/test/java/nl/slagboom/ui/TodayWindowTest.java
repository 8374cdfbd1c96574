package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.report.Task;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A morning: what is to be done is seen, done, moved and handed over by keyboard. */
final class TodayWindowTest {

    @TempDir
    private Path folder = Path.of("");

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Part<Action> action(String task, LocalDate due) {
        return Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, task)
                .with(ActionFields.OWNER, "Anna")
                .with(ActionFields.DUE, due);
    }

    private static OpenWindow opened() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.clock.on((int) ChronoUnit.HOURS.between(window.clock.instant(), Instant.now()));
        window.log(
                "Geen bus na acht uur tussen Enschede en Gronau",
                dossier -> dossier.withPart(ActionFields.KIND, action("Provincie bellen", today().minusDays(12)))
                        .withPart(ActionFields.KIND, action("Dienstregeling opvragen", today())));
        window.log(
                "Diploma van de Fachhochschule geldt niet",
                dossier -> dossier.with(ObstacleFields.NEXT_STEP, "Overleg met DUO")
                        .with(ObstacleFields.NEXT_STEP_DUE, today().minusDays(1)));
        Dossier tram = window.log("Tramkaartje is over de grens niets waard", dossier -> dossier);
        window.register.save(
                tram,
                tram.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                        .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)),
                "Bram");
        return window;
    }

    @SuppressWarnings("unchecked") // the rows of the screen
    private static TableView<Task> tasks(OpenWindow window) {
        return (TableView<Task>) node(window.stage, "#today-rows");
    }

    private static void go(OpenWindow window, int tasks) throws Exception {
        chord(KeyCode.CONTROL, KeyCode.D);
        await(() -> window.stage.getScene().lookup("#today-rows") != null);
        await(() -> tasks(window).getItems().size() == tasks);
    }

    private static String text(OpenWindow window, String id) throws Exception {
        return onFx(() -> ((Labeled) node(window.stage, id)).getText());
    }

    @Test
    void aColumnInWhichNothingStandsGivesWayAndWhatItIsAboutIsSeenWhole() throws Exception {
        OpenWindow window = new OpenWindow(Drafts.none());
        window.clock.on((int) ChronoUnit.HOURS.between(window.clock.instant(), Instant.now()));
        String title =
                "Geen bus na acht uur tussen Enschede en Gronau, en op zondag helemaal geen vervoer over de grens";
        Dossier bus = window.log(title, dossier -> dossier);
        window.register.save(bus, bus.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)), "Bram");
        go(window, 1);
        picture(window.stage, "today-new-nl", 1);
        assertThat(onFx(() -> tasks(window).getVisibleLeafColumns().stream()
                        .map(TableColumn::getId)
                        .toList()))
                .containsExactly("today-kind", "today-what", "today-obstacle");
        await(() -> tasks(window).lookupAll(".table-cell").stream()
                .anyMatch(cell -> cell.lookup(".text") instanceof Text text
                        && text.getText().endsWith(title)));
        window.close();
    }

    @Test
    void whatHasItsDayInTheNextWeekIsSeenByWhoAsksForItAlsoAtTheNextStart() throws Exception {
        OpenWindow window = opened();
        window.log(
                "Geen trein",
                dossier -> dossier.withPart(ActionFields.KIND, action("NS bellen", today().plusDays(7)))
                        .withPart(ActionFields.KIND, action("DB bellen", today().plusDays(8))));
        go(window, 4);
        CheckBox week = (CheckBox) node(window.stage, "#today-week");
        onFx(() -> {
            week.fire();
            return 0;
        });
        await(() -> tasks(window).getItems().size() == 5);
        assertThat(text(window, "#today-summary"))
                .isEqualTo("5 dingen te doen, waarvan 2 te laat, 1 in de komende dagen.");
        picture(window.stage, "today-week-nl", 1);
        assertThat(window.settings.get("today.week")).contains("true");
        onFx(() -> {
            week.fire();
            return 0;
        });
        await(() -> tasks(window).getItems().size() == 4);
        window.close();
    }

    @Test
    void whatWasOnlyLookedAtIsBackByAKeyAndWhatIsChosenIsSeen() throws Exception {
        OpenWindow window = opened();
        for (int i = 0; i < 40; i++) {
            String task = "Bellen " + i;
            window.log(
                    "Van een ander " + i,
                    dossier -> dossier.withPart(
                            ActionFields.KIND,
                            action(task, today().minusDays(2)).with(ActionFields.OWNER, "Carla")));
        }
        go(window, 4);
        onFx(() -> {
            tasks(window).getSelectionModel().select(3);
            return 0;
        });
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.SPACE);
        awaitSaid(window, "bekeken; u ziet het pas weer als er meer is. Ctrl+Z haalt het terug.");
        await(() -> tasks(window).getItems().size() == 3);
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> tasks(window).getItems().size() == 4);
        onFx(() -> {
            tasks(window).getSelectionModel().select(3);
            ((CheckBox) node(window.stage, "#today-everybody")).fire();
            return 0;
        });
        await(() -> tasks(window).getItems().size() == 44);
        await(() -> tasks(window).lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row instanceof TableRow<?> line && line.isSelected() && line.isVisible()));
        window.close();
    }

    private static void awaitSaid(OpenWindow window, String piece) throws Exception {
        await(() -> ((Labeled) node(window.stage, "#today-said")).getText().contains(piece));
    }

    private static void type(OpenWindow window, String text) throws Exception {
        Keys.awaitFocus(window.stage, "today-ask-field");
        onFx(() -> {
            ((ComboBox<?>) node(window.stage, "#today-ask-field")).getEditor().setText(text);
            return 0;
        });
        key(KeyCode.ENTER);
    }

    private static Dossier now(OpenWindow window, String title) {
        return window.search.dossiers().stream()
                .filter(dossier -> dossier.title().texts().getFirst().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDueIsDoneMovedAndHandedOverByOneKeyAndTakenBackByAnother() throws Exception {
        OpenWindow window = opened();
        go(window, 4);
        assertThat(onFx(() -> tasks(window).getItems().stream().map(Task::kind).toList()))
                .containsExactly(Task.Kind.ACTION, Task.Kind.ACTION, Task.Kind.NEXT_STEP, Task.Kind.REPORT);
        assertThat(text(window, "#today-summary")).isEqualTo("4 dingen te doen, waarvan 2 te laat.");
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.SPACE);
        assertThat(onFx(() -> tasks(window).getItems().size())).as("at once").isEqualTo(3);
        awaitSaid(window, "Provincie bellen");
        assertThat(now(window, "Geen bus").parts(ActionFields.KIND))
                .filteredOn(action -> action.get(ActionFields.DONE_ON).isPresent())
                .singleElement()
                .satisfies(done -> assertThat(done.get(ActionFields.TASK)).contains("Provincie bellen"));
        assertThat(text(window, "#today-said")).contains("Provincie bellen", "Ctrl+Z");
        chord(KeyCode.CONTROL, KeyCode.Z);
        await(() -> tasks(window).getItems().size() == 4);
        await(() -> ((Labeled) node(window.stage, "#today-said")).getText().isEmpty());
        key(KeyCode.HOME);
        key(KeyCode.F3);
        type(window, "gisteren");
        assertThat(onFx(() -> node(window.stage, "#today-ask").isVisible())).isTrue();
        type(window, "+7");
        await(() -> tasks(window).getItems().size() == 3);
        assertThat(now(window, "Geen bus").parts(ActionFields.KIND))
                .anySatisfy(action -> assertThat(action.get(ActionFields.DUE)).contains(today().plusDays(7)));
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.HOME);
        key(KeyCode.F6);
        type(window, "Bram");
        await(() -> tasks(window).getItems().size() == 2);
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.SPACE);
        awaitSaid(window, "DUO");
        assertThat(onFx(() -> tasks(window).getItems().size())).isEqualTo(1);
        Dossier diploma = now(window, "Diploma");
        assertThat(diploma.get(ObstacleFields.NEXT_STEP)).isEmpty();
        assertThat(diploma.parts(NoteFields.KIND))
                .singleElement()
                .satisfies(note -> assertThat(note.get(NoteFields.TEXT)).contains("Gedaan: Overleg met DUO"));
        key(KeyCode.SPACE);
        await(() -> tasks(window).getItems().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.L);
        go(window, 0);
        assertThat(text(window, "#today-figures")).startsWith("Vandaag gedaan: ");
        window.close();
    }

    @Test
    void enterOpensWhatATaskIsAbout() throws Exception {
        OpenWindow window = opened();
        go(window, 4);
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.END);
        key(KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#sections") != null);
        assertThat(onFx(() -> window.rows().getSelectionModel().getSelectedIndex()))
                .isEqualTo(2);
        window.close();
    }

    @Test
    void whatWasBegunHereStandsOnItAndEnterGoesOnWithIt() throws Exception {
        OpenWindow window = new OpenWindow(new Drafts(folder.resolve("drafts")));
        chord(KeyCode.CONTROL, KeyCode.N);
        Keys.awaitFocus(window.stage, "log-title");
        Keys.type("zwemles");
        Path mail = Files.writeString(folder.resolve("a.eml"), "From: Els <els@example.org>\nSubject: Bus\n\nGeen bus");
        Path other = Files.writeString(
                folder.resolve("b.eml"), "From: Els <els@example.org>\nSubject: Trein\n\nEr is geen trein");
        onFx(() -> {
            window.main.drop(List.of(mail, other));
            return 0;
        });
        await(() -> window.stage.getScene().lookup("#post-letters") instanceof ListView<?> letters
                && letters.getItems().size() == 2);
        go(window, 2);
        List<Task> begun = onFx(() -> List.copyOf(tasks(window).getItems()));
        assertThat(begun).extracting(Task::kind).containsExactly(Task.Kind.DRAFT, Task.Kind.MAIL);
        Desk.picture(window.stage, "today-begun", 1);
        Keys.awaitFocus(window.stage, "today-rows");
        assertThat(onFx(() -> node(window.stage, "#today-done").isDisabled())).isTrue();
        key(KeyCode.END);
        key(KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#post") != null);
        go(window, 2);
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.HOME);
        key(KeyCode.ENTER);
        await(() -> window.stage.getScene().lookup("#log-title") != null);
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMorningInFourLanguagesAndBothThemes(Language language) throws Exception {
        OpenWindow window = opened();
        boolean dark = language == Language.DE || language == Language.EN;
        window.speak(language);
        if (dark) window.fire("theme");
        go(window, 4);
        picture(window.stage, "today-" + language.code() + (dark ? "-dark" : "-light"), 1, 1.5);
        Keys.awaitFocus(window.stage, "today-rows");
        key(KeyCode.F3);
        Keys.awaitFocus(window.stage, "today-ask-field");
        picture(window.stage, "today-move-" + language.code() + (dark ? "-dark" : "-light"), 1);
        key(KeyCode.ESCAPE);
        Keys.awaitFocus(window.stage, "today-rows");
        List<Task> left = onFx(() -> List.copyOf(tasks(window).getItems()));
        assertThat(left).hasSize(4);
        window.close();
    }
}
