package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.close;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static nl.slagboom.ui.Desk.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The screen of figures, driven by keys, on the demonstration register and a year of days beside it. */
final class OverviewTest {

    private static final int RECENT = 40;
    private static final List<Theme> THEMES = List.of(Theme.values());
    private static final List<Neighbour> BORDERS = List.of(Neighbour.NDS, Neighbour.NRW, Neighbour.VLA, Neighbour.WAL);
    private static final List<Status> STATUSES = Status.open();

    private static final Kept FULL = Kept.empty();

    private record Kept(Demonstration.Walk clock, Database database, Search search, Feed feed, Register register) {
        static Kept empty() {
            Demonstration.Walk clock = new Demonstration.Walk();
            Database database = Database.inMemory(clock);
            Search search = new Search(database);
            Feed feed = new Feed();
            return new Kept(clock, database, search, feed, new Register(database, search, feed));
        }
    }

    @BeforeAll
    static void start() throws InterruptedException {
        Desk.start();
        Demonstration.fill(FULL.search(), FULL.register(), FULL.clock());
        List<Dossier> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) recent.add(obstacle(i));
        FULL.register().apply(new Batch(recent, List.of(), null), ChangeKind.IMPORT, "", "Anna", Progress.NONE);
    }

    @AfterAll
    static void stop() {
        FULL.database().close();
    }

    @Test
    void figuresAreReachedAndFollowedByKeyboardAlone() throws Exception {
        Stage stage = open(FULL, Language.NL, false, 1366, 740);
        overview(stage);
        assertThat(focused(stage)).isEqualTo("figure-open");
        press(stage, KeyCode.RIGHT, false);
        assertThat(focused(stage)).isEqualTo("figure-closed");
        int closed = count("gesloten: (\\d+)", node(stage, "#figure-closed"));
        press(stage, KeyCode.ENTER, false);
        awaitRows(stage, closed);
        assertThat(onFx(() -> ((TextInputControl) node(stage, "#search")).getText()))
                .isEqualTo("status:gesloten");
        press(stage, KeyCode.ESCAPE, false);
        awaitRows(stage, FULL.search().rows().rows().size());
        overview(stage);
        assertThat(focused(stage)).as("where one was").isEqualTo("figure-closed");
        close(stage);
    }

    @Test
    void aCellOfTheHeatMapShowsItsRowsAndWhatWasAsked() throws Exception {
        Stage stage = open(FULL, Language.NL, false, 1366, 740);
        overview(stage);
        onFx(() -> {
            node(stage, "#figure-heat-MOBILITY-NRW").requestFocus();
            return 0;
        });
        press(stage, KeyCode.RIGHT, false);
        press(stage, KeyCode.RIGHT, false);
        assertThat(focused(stage)).isEqualTo("figure-heat-MOBILITY-VLA");
        int open = count("mobiliteit × Vlaanderen: (\\d+) open", node(stage, "#figure-heat-MOBILITY-VLA"));
        assertThat(open).isPositive();
        press(stage, KeyCode.ENTER, false);
        awaitRows(stage, open);
        await(() -> ((CheckBox) node(stage, "#filter-themes-MOBILITY")).isSelected());
        assertThat(onFx(() -> ((CheckBox) node(stage, "#filter-neighbours-VLA")).isSelected()))
                .isTrue();
        assertThat(onFx(() -> ((TextInputControl) node(stage, "#search")).getText()))
                .isEqualTo("status:open");
        picture(stage, "overview-asked", 1);
        close(stage);
    }

    @Test
    void figuresFollowWhatIsWrittenMeanwhileAndTheKeyboardStaysWhereItWas() throws Exception {
        Stage stage = open(FULL, Language.EN, false, 1366, 740);
        overview(stage);
        press(stage, KeyCode.RIGHT, false);
        press(stage, KeyCode.LEFT, false);
        int before = count("open: (\\d+)", node(stage, "#figure-open"));
        FULL.register().log(obstacle(0), "Bram");
        await(() -> count("open: (\\d+)", node(stage, "#figure-open")) == before + 1);
        assertThat(focused(stage)).isEqualTo("figure-open");
        close(stage);
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() throws Exception {
        Kept empty = Kept.empty();
        for (Language language : Language.values()) {
            Stage stage = open(empty, language, false, 1366, 740);
            press(stage, KeyCode.O, true);
            await(() -> stage.getScene().lookup("#overview-empty") != null);
            assertThat(onFx(() -> ((Label) node(stage, "#overview-empty")).getText()))
                    .containsPattern("Ctrl|Strg");
            if (language == Language.NL) picture(stage, "overview-empty", 1);
            close(stage);
        }
        empty.database().close();
    }

    @Test
    void nothingIsCutOffInAnyLanguageAtTwoSizes() throws Exception {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (boolean large : new boolean[] {false, true}) {
                    Stage stage = open(FULL, language, dark, large ? 911 : 1366, large ? 493 : 740);
                    overview(stage);
                    String name =
                            "overview-days-" + language.code() + (dark ? "-dark" : "-light") + (large ? "-911" : "");
                    double scale = large ? 1.5 : 1;
                    picture(stage, name + "-1", scale);
                    assertThat(onFx(() -> cutOff(stage))).as(name).isEmpty();
                    scroll(stage, large ? 0.45 : 1);
                    picture(stage, name + "-2", scale);
                    scroll(stage, 1);
                    if (large) picture(stage, name + "-3", scale);
                    close(stage);
                }
            }
        }
    }

    @Test
    void atTwiceTheSizeWordsAndNumbersStayInSightThoughAPictureIsWider() throws Exception {
        Stage stage = open(FULL, Language.NL, false, 1366, 740);
        overview(stage);
        for (int i = 0; i < 8; i++) press(stage, KeyCode.EQUALS, true);
        Keys.settle();
        ScrollPane pane = (ScrollPane) node(stage, "#overview");
        picture(stage, "overview-twice", 1);
        double seen = onFx(() -> pane.getViewportBounds().getWidth());
        assertThat(onFx(() -> pane.getContent().getLayoutBounds().getWidth()))
                .as("a picture is wider")
                .isGreaterThan(seen);
        assertThat(onFx(() -> Stream.concat(
                                Stream.of(pane.getContent().lookup(".note")),
                                pane.getContent().lookupAll(".tile").stream())
                        .mapToDouble(part ->
                                part.localToScene(part.getLayoutBounds()).getMaxX())
                        .max()
                        .orElseThrow()))
                .isLessThanOrEqualTo(stage.getScene().getWidth());
        close(stage);
    }

    /** The labels that end in an ellipsis, and what sticks out of its block or of the screen at the side. */
    private static List<String> cutOff(Stage stage) {
        ScrollPane pane = (ScrollPane) node(stage, "#overview");
        List<String> cut = new ArrayList<>();
        Set<Node> labels = pane.getContent().lookupAll(".label");
        assertThat(labels).hasSizeGreaterThan(100);
        for (Node node : labels) {
            Label label = (Label) node;
            if (label.getText().isEmpty()) continue;
            if (!(label.lookup(".text") instanceof Text text) || text.getText().contains("…")) cut.add(label.getText());
        }
        for (Node block : pane.getContent().lookupAll(".block")) {
            Bounds room = block.localToScene(block.getLayoutBounds());
            for (Node inside : block.lookupAll("*")) {
                Bounds taken = inside.localToScene(inside.getLayoutBounds());
                if (taken.getMinX() < room.getMinX() || taken.getMaxX() > room.getMaxX())
                    cut.add(block.getId() + " " + inside);
            }
        }
        Bounds content = pane.getContent().getLayoutBounds();
        if (content.getWidth() > pane.getViewportBounds().getWidth() + 1) cut.add("width " + content.getWidth());
        return cut;
    }

    private static void scroll(Stage stage, double to) throws Exception {
        onFx(() -> {
            ((ScrollPane) node(stage, "#overview")).setVvalue(to);
            return 0;
        });
    }

    private static void overview(Stage stage) throws Exception {
        press(stage, KeyCode.O, true);
        await(() -> stage.getScene().lookup("#figure-open") != null
                && focusedNow(stage).startsWith("figure-"));
    }

    private static String focused(Stage stage) throws Exception {
        return onFx(() -> focusedNow(stage));
    }

    private static String focusedNow(Stage stage) {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private static int count(String spoken, Node figure) {
        var words = Pattern.compile(spoken).matcher(figure.getAccessibleText());
        assertThat(words.matches()).as(figure.getAccessibleText()).isTrue();
        return Integer.parseInt(words.group(1));
    }

    private static void awaitRows(Stage stage, int count) throws Exception {
        await(() -> stage.getScene().lookup("#rows") instanceof TableView<?> rows
                && rows.getItems().size() == count);
    }

    /** An obstacle with days in the last two years; every fifth was closed again, some say hardly anything. */
    private static Dossier obstacle(int i) {
        LocalDate reported = LocalDate.now(ZoneId.systemDefault()).minusDays(i * i / 3 + i * 5L);
        Dossier dossier = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Belemmering " + i))
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(reported));
        if (i % 7 == 6) return dossier;
        dossier = dossier.with(ObstacleFields.THEMES, EnumSet.of(THEMES.get(i % THEMES.size()), Theme.MOBILITY))
                .with(ObstacleFields.NEIGHBOURS, Set.of(BORDERS.get(i % BORDERS.size())))
                .with(ObstacleFields.STATUS_NOW, STATUSES.get(i % STATUSES.size()));
        if (i % 4 == 3) dossier = dossier.with(ObstacleFields.ESCALATION, Escalation.MINISTERS);
        return i % 5 != 4
                ? dossier
                : dossier.with(ObstacleFields.STATUS_NOW, i % 2 == 0 ? Status.RESOLVED : Status.WILL_NOT_BE_RESOLVED)
                        .with(ObstacleFields.STATUS_ON, PartialDate.of(reported.plusDays(i)));
    }

    private static Stage open(Kept kept, Language language, boolean dark, double width, double height)
            throws Exception {
        return onFx(() -> {
            Services services = new Services(
                    "demonstratieregister",
                    "Anna de Wit",
                    Path.of("slagboom.log"),
                    kept.search(),
                    kept.register(),
                    new Undo(kept.database(), kept.search(), kept.feed()),
                    kept.feed(),
                    new Intake(kept.search(), kept.register(), kept.clock()),
                    new Giving(kept.search(), kept.register(), kept.clock()),
                    new Keeper(kept.database()),
                    Settings.none(),
                    new SystemFiles(Settings.none(), (file, failed) -> {}),
                    Drafts.none());
            Look.use(dark);
            Stage stage = new Stage();
            stage.setScene(Desk.window(services, language, dark).scene(width, height));
            Desk.show(stage);
            return stage;
        });
    }
}
