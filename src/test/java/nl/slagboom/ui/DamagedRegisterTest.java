package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static nl.slagboom.ui.Desk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Rescue;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FxJobRunner;
import nl.slagboom.ui.common.Look;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.SystemFiles;
import nl.slagboom.ui.shell.MainWindow;
import nl.slagboom.ui.shell.RepairView;
import nl.slagboom.ui.shell.RepairViewModel;
import nl.slagboom.ui.shell.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of three obstacles, the last of which is damaged; the backup holds the first. */
final class DamagedRegisterTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location location = Location.of(Path.of("none"));

    @BeforeEach
    void make() throws Exception {
        Desk.start();
        location = Location.of(folder.resolve("register"));
        try (Database database = Database.create(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            Dossier one = register.log(titled("Geen bus na acht uur"), "Anna").dossier();
            database.keepBackup();
            register.save(one, one.with(ObstacleFields.NEXT_STEP, "Bellen met de provincie"), "Bram");
            register.log(titled("Ambulance stopt aan de grens"), "Bram");
            register.log(titled("Diploma niet erkend"), "Anna");
        }
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + location.base() + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update obstacle set title_nl = 'Diploma erkend' where title_nl like 'Diploma%'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private static Services services(Database database) {
        Feed feed = new Feed();
        Search search = new Search(database);
        Register register = new Register(database, search, feed);
        SystemFiles files = new SystemFiles(Settings.none(), (file, failed) -> {});
        return new Services(
                "register",
                "Anna",
                Path.of("slagboom.log"),
                search,
                register,
                new Undo(database, search, feed),
                feed,
                new Intake(search, register, CLOCK),
                new Giving(search, register, CLOCK),
                new Keeper(database),
                Settings.none(),
                files,
                Drafts.none());
    }

    @Test
    void theWindowSaysWhatIsHitAndLeadsToWhatCanBeDone() throws Exception {
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                AtomicInteger asked = new AtomicInteger();
                try (Database database = Database.open(location, CLOCK)) {
                    Stage stage = onFx(() -> {
                        MainWindow window = Desk.window(services(database), language, dark);
                        Stage shown = new Stage();
                        shown.setScene(window.scene(1366, 740));
                        Desk.show(shown);
                        window.backUp(asked::incrementAndGet);
                        return shown;
                    });
                    await(() -> stage.getScene().lookup("#damage") != null);
                    picture(stage, "damaged-" + language.code() + (dark ? "-dark" : "-light"), 1);
                    Label said = (Label) onFx(() -> node(stage, "#damage").lookup(".label"));
                    assertThat(said.getText()).contains("-0003 (");
                    await(() -> node(stage, "#undo").isDisabled());
                    onFx(() -> {
                        ((Button) node(stage, "#damage-repair")).fire();
                        return 0;
                    });
                    assertThat(asked).hasValue(1);
                    Desk.close(stage);
                }
            }
        }
    }

    @Test
    void thatTheLastChangesAreMissingIsSaidAtOnceAndNothingIsWrittenNotEvenAnErasure() throws Exception {
        Location lost = Location.of(folder.resolve("lost"));
        Path earlier = folder.resolve("earlier");
        Contact.Entry due = new Contact.Entry(UUID.randomUUID(), "Jan", null, null, null, LocalDate.EPOCH);
        try (Database database = Database.create(lost, CLOCK)) {
            new Register(database, new Search(database), new Feed())
                    .apply(
                            new Batch(List.of(titled("Geen bus")), List.of(), List.of(due), null),
                            ChangeKind.DEMONSTRATION,
                            "",
                            "Anna",
                            Progress.NONE);
        }
        Files.copy(lost.file(), earlier);
        try (Database database = Database.open(lost, CLOCK)) {
            new Register(database, new Search(database), new Feed()).log(titled("Geen tram"), "Anna");
        }
        Files.copy(earlier, lost.file(), StandardCopyOption.REPLACE_EXISTING);
        try (Database database = Database.open(lost, CLOCK)) {
            Stage stage = onFx(() -> {
                MainWindow window = Desk.window(services(database), Language.NL, false);
                Stage shown = new Stage();
                shown.setScene(window.scene(1366, 740));
                Desk.show(shown);
                window.backUp(() -> {});
                return shown;
            });
            await(() -> stage.getScene().lookup("#damage") != null);
            await(() -> Files.isDirectory(folder.resolve("backups")));
            picture(stage, "damaged-lost", 1);
            int kept = database.read(session -> session.createSelectionQuery("from Contact", Contact.class)
                    .getResultList()
                    .size());
            assertThat(kept).isEqualTo(1);
            Desk.close(stage);
        }
    }

    private Stage repairing(Language language, boolean dark, Rescue rescue, RepairView.Ways ways) throws Exception {
        return onFx(() -> {
            Look.use(dark);
            List<Throwable> failures = new ArrayList<>();
            RepairViewModel model = new RepairViewModel(rescue, new FxJobRunner(), "Anna", failures::add);
            Wording wording = new Wording(Messages.of(language.locale()));
            Scene scene = new Scene(
                    new RepairView(
                            model,
                            wording,
                            List.of("GB-2026-0003 (" + wording.label(ObstacleFields.TITLE) + ")."),
                            ways),
                    1366,
                    740);
            Look.dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            Desk.show(shown);
            return shown;
        });
    }

    @Test
    void whatCanBeHadBackIsShownAndDone() throws Exception {
        Rescue rescue = new Rescue(location, CLOCK);
        CutOff cutOff = new CutOff();
        Contrasts contrasts = new Contrasts();
        for (Language language : Language.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                Stage stage = repairing(
                        language,
                        dark,
                        rescue,
                        new RepairView.Ways(said -> {}, () -> {}, "shell.repair.close", () -> {}));
                await(() -> !node(stage, "#repair").isDisabled());
                String name = "repair-" + language.code() + (dark ? "-dark" : "-light");
                onFx(() -> {
                    cutOff.look(name, stage.getScene());
                    contrasts.look(name, stage.getScene());
                    return 0;
                });
                picture(stage, name, 1, 1.5);
                Desk.close(stage);
            }
        }
        assertThat(cutOff.found()).isEmpty();
        assertThat(contrasts.tooLow()).isEmpty();
        List<String> repaired = new CopyOnWriteArrayList<>();
        Stage stage = repairing(
                Language.NL, false, rescue, new RepairView.Ways(repaired::add, null, "shell.repair.back", () -> {}));
        await(() -> !node(stage, "#repair").isDisabled());
        assertThat(onFx(() -> stage.getScene().lookup("#repair-read"))).isNull();
        onFx(() -> {
            ((Button) node(stage, "#repair")).fire();
            return 0;
        });
        await(() -> !repaired.isEmpty());
        assertThat(repaired.getFirst()).startsWith("Het register is hersteld uit de reservekopie ");
        Desk.close(stage);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(new Keeper(database).check().findings()).isEmpty();
            assertThat(new Search(database).rows().rows())
                    .extracting(row -> row.title().shown(Language.NL))
                    .containsExactly("Geen bus na acht uur", "Ambulance stopt aan de grens");
        }
    }

    @Test
    void whereNoBackupIsWholeNothingCanBePressed() throws Exception {
        try (var backups = Files.list(folder.resolve("backups"))) {
            for (Path backup : backups.toList()) Files.write(backup, new byte[] {1, 2, 3});
        }
        Stage stage = repairing(
                Language.FR,
                false,
                new Rescue(location, CLOCK),
                new RepairView.Ways(said -> {}, null, "shell.repair.close", () -> {}));
        await(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains("slagboom restore")));
        assertThat(onFx(() -> node(stage, "#repair").isDisabled())).isTrue();
        picture(stage, "repair-none-fr-light", 1);
        Desk.close(stage);
    }
}
