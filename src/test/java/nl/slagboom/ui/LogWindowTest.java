package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Keys.awaitFocus;
import static nl.slagboom.ui.Keys.chord;
import static nl.slagboom.ui.Keys.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.log.LogView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form in which an obstacle is logged. */
final class LogWindowTest {

    @TempDir
    private Path folder = Path.of("");

    private List<OpenWindow> windows = List.of();

    private OpenWindow open(Drafts drafts) throws Exception {
        windows = List.of(new OpenWindow(drafts));
        return windows.getFirst();
    }

    @AfterEach
    void close() throws Exception {
        windows.getFirst().close();
    }

    private OpenWindow window() {
        return windows.getFirst();
    }

    private int logged() {
        return window().search.rows().rows().size();
    }

    private String title() throws Exception {
        return onFx(() -> ((TextInputControl) node(window().stage, "#log-title")).getText());
    }

    private String wrong() {
        return ((Label) node(window().stage, "#log-wrong")).getText();
    }

    @Test
    void aTitleThatIsThereAlreadyIsAskedAboutOnce() throws Exception {
        open(Drafts.none()).log("Geen bus", dossier -> dossier);
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen  bus");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> wrong().contains("0001"));
        assertThat(logged()).isEqualTo(1);
        Desk.picture(window().stage, "log-again", 1);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> logged() == 2);
        await(() -> ((ToggleButton) node(window().stage, "#shell-register")).isSelected());
    }

    @Test
    void whatWasThrownAwayComesBackByAKeyAndNothingOfTheRegisterIsTakenBack() throws Exception {
        open(Drafts.none()).log("Geen trein", dossier -> dossier);
        for (KeyCode key : List.of(KeyCode.Z, KeyCode.Y)) {
            chord(KeyCode.CONTROL, KeyCode.N);
            awaitFocus(window().stage, "log-title");
            if (key == KeyCode.Z) type("geen bus");
            window().fire("log-cancel");
            await(() -> said().equals("Wat u had getypt, is weggegooid. Ctrl+Z haalt het terug."));
            awaitFocus(window().stage, "rows");
            chord(KeyCode.CONTROL, key);
            awaitFocus(window().stage, "log-title");
            assertThat(title()).isEqualTo("geen bus");
            await(() -> said().equals("Wat u wilde vastleggen, staat er weer."));
        }
        assertThat(logged()).isEqualTo(1);
    }

    private String said() {
        return ((Label) node(window().stage, "#sentence")).getText();
    }

    @Test
    void whatWasTypedIsNotWipedByTheFirstKeyAfterComingBack() throws Exception {
        open(Drafts.none());
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        chord(KeyCode.CONTROL, KeyCode.L);
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("x");
        assertThat(title()).isEqualTo("geen busx");
    }

    @Test
    void whatWasHalfTypedIsNotWipedByTheFirstKeyWhereTheWindowOpensOnIt() throws Exception {
        Files.writeString(folder.resolve("log.draft"), "geen trein\nMoest wachten");
        Settings settings = Settings.none();
        settings.set("window.place", "LOG");
        windows = List.of(new OpenWindow(new Drafts(folder), settings, List.of("Geen bus")));
        awaitFocus(window().stage, "log-title");
        Keys.settle();
        type("x");
        assertThat(title()).isEqualTo("geen treinx");
    }

    @Test
    void aNewObstacleThatWasHalfTypedWhenTheProgramEndedIsAnnouncedAndTakenUp() throws Exception {
        Files.writeString(folder.resolve("log.draft"), "Geen trein\nMoest wachten");
        open(new Drafts(folder));
        await(() -> node(window().stage, "#log-draft") instanceof Button button
                && button.isVisible()
                && button.getText().contains("Geen trein"));
        window().fire("log-draft");
        awaitFocus(window().stage, "log-title");
        assertThat(title()).isEqualTo("Geen trein");
        assertThat(onFx(() -> node(window().stage, "#log-draft").isVisible())).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // as that choice is made
    void howItCameInAndWhatWasBroughtAreKeptAndWhatIsThereNoMoreIsSaid() throws Exception {
        open(new Drafts(folder));
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        Path file = Files.writeString(folder.resolve("verslag.txt"), "Wat er gebeurde");
        onFx(() -> {
            window().main.drop(List.of(file));
            ((ComboBox<Optional<Channel>>) node(window().stage, "#log-channel")).setValue(Optional.of(Channel.PHONE));
            return 0;
        });
        Path beside = folder.resolve("log-beside.draft");
        await(() -> Files.exists(beside) && Files.readString(beside).contains("verslag.txt"));
        assertThat(Files.readString(beside)).startsWith("channel=PHONE\n");
        window().close();

        open(new Drafts(folder)); // another register, in which the file is not
        await(() -> ((Label) node(window().stage, "#sentence")).getText().contains("verslag.txt"));
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        assertThat(onFx(() -> ((ComboBox<?>) node(window().stage, "#log-channel")).getValue()))
                .isEqualTo(Optional.of(Channel.PHONE));
    }

    @Test
    void whatIsKnownAtOnceIsLoggedWithIt() throws Exception {
        open(new Drafts(folder));
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        Keys.tabTo(window().stage, "log-channel");
        type("tel");
        Keys.tabTo(window().stage, "log-organisation");
        type("euregio");
        Keys.tabTo(window().stage, "log-neighbours");
        type("nordrhein");
        Keys.key(KeyCode.ENTER);
        Keys.tabTo(window().stage, "log-reportedOn");
        assertThat(onFx(() -> ((TextInputControl) node(window().stage, "#log-reportedOn")).getText()))
                .as("today, until somebody says otherwise")
                .isNotEmpty();
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#log-reportedOn")).setText("5 maart 2024");
            return 0;
        });
        Keys.tabTo(window().stage, "log-confidentiality");
        Keys.key(KeyCode.UP);
        Desk.picture(window().stage, "log-known-nl", 1);
        Path beside = folder.resolve("log-beside.draft");
        await(() -> Files.exists(beside) && Files.readString(beside).contains("confidentiality=PARTNERS"));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> logged() == 1);
        Dossier bus = window().search.dossiers().getFirst();
        assertThat(bus.get(ObstacleFields.CONFIDENTIALITY)).hasValue(Confidentiality.PARTNERS);
        assertThat(bus.get(ObstacleFields.NEIGHBOURS)).hasValue(Set.of(Neighbour.NRW));
        PartialDate day = PartialDate.of(LocalDate.of(2024, Month.MARCH, 5));
        assertThat(bus.get(ObstacleFields.REPORTED_ON)).hasValue(day);
        Part<Report> report = bus.parts(ReportFields.KIND).getFirst();
        assertThat(report.get(ReportFields.MADE_ON)).hasValue(day);
        assertThat(report.get(ReportFields.CHANNEL)).hasValue(Channel.PHONE);
        assertThat(report.get(ReportFields.ORGANISATION)).hasValue("euregio");
        assertThat(report.values().has(ReportFields.WORDS)).isFalse();
    }

    @Test
    void anOrganisationThatWasThoughtBetterOfMakesNoReport() throws Exception {
        open(Drafts.none());
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        Keys.tabTo(window().stage, "log-organisation");
        type("x");
        Keys.key(KeyCode.BACK_SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> logged() == 1);
        assertThat(window().search.dossiers().getFirst().parts(ReportFields.KIND))
                .isEmpty();
    }

    @Test
    void aDayThatCannotBeReadIsNotPassedOver() throws Exception {
        open(Drafts.none());
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        Keys.tabTo(window().stage, "log-reportedOn");
        onFx(() -> {
            ((TextInputControl) node(window().stage, "#log-reportedOn")).setText("ooit");
            return 0;
        });
        Keys.tabTo(window().stage, "log-confidentiality");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        awaitFocus(window().stage, "log-reportedOn");
        assertThat(logged()).isZero();
        chord(KeyCode.CONTROL, KeyCode.L);
        chord(KeyCode.CONTROL, KeyCode.N);
        window().speak(Language.DE);
        await(() -> ((Button) node(window().stage, "#log-confirm")).getText().startsWith("Erfassen"));
        assertThat(day()).as("it is neither lost nor written over").isEqualTo("ooit");
        window().fire("log-cancel");
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        assertThat(day()).isNotEmpty().isNotEqualTo("ooit");
        type("geen bus");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> logged() == 1);
    }

    private String day() throws Exception {
        return onFx(() -> ((TextInputControl) node(window().stage, "#log-reportedOn")).getText());
    }

    @Test
    void theFormFollowsTheLanguageAndKeepsWhatWasTyped() throws Exception {
        open(Drafts.none());
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        window().speak(Language.DE);
        await(() -> ((Button) node(window().stage, "#log-confirm")).getText().startsWith("Erfassen"));
        assertThat(title()).isEqualTo("geen bus");
    }

    @Test
    void whatWasLoggedStandsChosenInTheListAndInViewAlsoWhereTheListWasNarrowed() throws Exception {
        open(Drafts.none());
        for (int i = 0; i < 40; i++) window().register.log(named("Trein " + i), "Anna");
        await(() -> window().rows().getItems().size() == 40);
        // What was chosen before must not be chosen again by the list itself.
        window().choose(3);
        await(() -> window().stage.getScene().lookup("#sections #title") != null);
        chord(KeyCode.CONTROL, KeyCode.F);
        type("trein");
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        type("geen bus");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> window().stage.getScene().lookup("#rows") != null);
        await(() -> window().rows().getSelectionModel().getSelectedItem() instanceof Row row
                && "geen bus".equals(row.title().nl()));
        await(() -> window().stage.getScene().getRoot().lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row instanceof TableRow<?> shown
                        && shown.isVisible()
                        && shown.isSelected()
                        && window().rows()
                                .localToScene(window().rows().getLayoutBounds())
                                .contains(shown.localToScene(0, 0).add(1, shown.getHeight() - 1))));
        assertThat(onFx(() -> window().rows().getItems().size())).isEqualTo(41);
        await(() -> ((TextInputControl) node(window().stage, "#sections #title"))
                .getText()
                .equals("geen bus"));
        Desk.picture(window().stage, "logged", 1);
    }

    @Test
    void ofSeveralMailsTheEarliestIsTheReportAndTheDayOnWhichItWasReported() throws Exception {
        open(Drafts.none());
        chord(KeyCode.CONTROL, KeyCode.N);
        awaitFocus(window().stage, "log-title");
        List<Path> mails = List.of(mail("later", "Fri, 15 Nov 2024"), mail("eerder", "Tue, 12 Nov 2024"));
        LogView log = onFx(() -> (LogView) node(window().stage, "#log-title").getParent());
        onFx(() -> {
            log.take(mails);
            return 0;
        });
        await(() -> ((TextInputControl) node(window().stage, "#log-title"))
                .getText()
                .equals("Geen bus later"));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> logged() == 1);
        Dossier bus = window().search.dossiers().getFirst();
        PartialDate earliest = PartialDate.of(LocalDate.of(2024, Month.NOVEMBER, 12));
        assertThat(bus.get(ObstacleFields.REPORTED_ON)).hasValue(earliest);
        assertThat(bus.parts(ReportFields.KIND).getFirst().get(ReportFields.MADE_ON))
                .hasValue(earliest);
    }

    private Path mail(String name, String day) throws IOException {
        return Files.writeString(folder.resolve(name + ".eml"), """
                From: Els <els@example.org>
                Subject: Geen bus %s
                Date: %s 16:20:00 +0100

                Er is geen bus
                """.formatted(name, day));
    }

    private static Dossier named(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }
}
