package nl.slagboom.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LayoutSentences;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.RowsAs;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen for partners' lists does, without its controls. */
final class IntakeViewModelTest {

    private static final Target AFFECTED = new Target.OfField(ObstacleFields.AFFECTED, null);

    @TempDir
    private Path folder = Path.of("");

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Intake intake = new Intake(search, new Register(database, search, new Feed()), Clock.systemUTC());
    private final List<Throwable> failures = new ArrayList<>();
    private final StoppableRunner jobs = new StoppableRunner();
    private IntakeViewModel model = model();

    private IntakeViewModel model() {
        Messages words = Messages.of(Language.NL.locale());
        return new IntakeViewModel(intake, jobs, "Anna", new LayoutSentences(() -> words), failures::add);
    }

    /** Runs in place; a job that it is told to stop is stopped at its last check. */
    private static final class StoppableRunner implements JobRunner {
        private final JobRunner direct = new DirectJobRunner();
        private String stopped = "";

        @Override
        public <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed) {
            if (!name.equals(stopped)) return direct.run(name, job, done, failed);
            return direct.run(name, progress -> job.run(new Stopped()), done, failed);
        }
    }

    /** Whoever asks is told to stop. */
    private record Stopped() implements Progress {
        @Override
        public void report(long done, long total) {}

        @Override
        public void checkCancelled() {
            throw new Cancelled();
        }
    }

    @BeforeEach
    void open() throws IOException {
        model = model();
        model.open(file("een.csv", "Knelpunt;Koppen;Kleur", "Geen bus;12;rood", "Geen trein;;blauw"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    private ImportPlan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    private Placing placing() {
        return Objects.requireNonNull(model.openedProperty().get()).placings().getFirst();
    }

    @Test
    void nothingIsTakenInBeforeItIsSaidWhoseListItIs() {
        assertThat(model.isSenderMissing()).isTrue();
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).isEmpty();
        model.say("Kreis Borken");
        assertThat(model.isSenderMissing()).isFalse();
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).hasSize(2);
    }

    @Test
    void theChangesetsOfALayoutSayWhichListItIsAndOfWhom() throws IOException {
        model.say("Kreis Borken");
        model.place(0, 1, AFFECTED);
        model.apply(changeset -> {});
        assertThat(search.changesets(1).getFirst().sentence())
                .isEqualTo("Onthouden waar de kolommen van een.csv heen gaan, een lijst van Kreis Borken");
        model.look();
        model.forget(model.layoutsProperty().get().getFirst());
        assertThat(search.changesets(1).getFirst().sentence())
                .isEqualTo("Niet meer onthouden waar de kolommen van een lijst van Kreis Borken heen gaan"
                        + " (Knelpunt, Koppen, Kleur)");
    }

    @Test
    void aSheetIsNamedBesideItsFile() {
        LayoutSentences french = new LayoutSentences(() -> Messages.of(Language.FR.locale()));
        assertThat(french.remembered("obstacles.xlsx", placing(), null))
                .isEqualTo("Retenu où vont les colonnes de « obstacles.xlsx (feuille een) »");
    }

    @Test
    void aColumnPlacedByHandMakesThePlanAnewAndIsRememberedOnceTheListIsIn() throws IOException {
        model.say("Kreis Borken");
        model.place(0, 1, AFFECTED);
        assertThat(plan().rows().getFirst().changes())
                .extracting(change -> change.field().code())
                .contains("affected");
        assertThat(intake.layouts()).isEmpty();
        model.apply(changeset -> {});
        assertThat(model.layoutsProperty().get()).hasSize(1);
        assertThat(model.isRemembered()).isTrue();

        model.open(file("twee.csv", "Knelpunt;Koppen;Kleur", "Geen tram;7;groen"));
        assertThat(placing().targets().get(1)).isEqualTo(AFFECTED);
        assertThat(model.isSenderMissing()).isFalse();
        model.forget(model.layoutsProperty().get().getFirst());
        assertThat(model.layoutsProperty().get()).isEmpty();
        model.open(file("drie.csv", "Knelpunt;Koppen;Kleur", "Geen veer;7;groen"));
        assertThat(placing().targets().get(1)).isEqualTo(Target.Special.NOT_PLACED);
    }

    private TheirWord word() {
        return plan().words().getFirst();
    }

    @Test
    void aWordIsRememberedOnceTheListIsInAndSaidByWhomAndWhat() throws IOException {
        model.open(file("kreis.csv", "Knelpunt;Thema", "Geen bus;Verkehrswesen"));
        model.say("Kreis Borken");
        assertThat(model.agreeToAll()).isTrue();
        assertThat(model.agreeToAll()).isFalse();
        assertThat(word().meaning()).isEqualTo(Theme.MOBILITY);
        jobs.stopped = "intake.writing";
        model.apply(changeset -> {});
        assertThat(search.exchanges().learntWords()).isEmpty();
        jobs.stopped = "";
        model.apply(changeset -> {});
        assertThat(search.exchanges().learntWords()).hasSize(1);
        assertThat(search.changesets(1).getFirst().sentence())
                .isEqualTo("Onthouden wat Kreis Borken bedoelt: „Verkehrswesen” is mobiliteit");
        model.words().forget(model.words().wordsProperty().get().getFirst());
        assertThat(search.changesets(1).getFirst().sentence())
                .isEqualTo("Niet meer onthouden wat Kreis Borken bedoelt: „Verkehrswesen” is mobiliteit");
    }

    @Test
    void aMeaningThatIsTakenBackIsNotLearntAndTheNextListBeginsAnew() throws IOException {
        model.open(file("kreis.csv", "Knelpunt;Thema", "Geen bus;Verkehrswesen"));
        model.say("Kreis Borken");
        model.mean(word(), Theme.ECONOMY);
        model.mean(word(), null);
        assertThat(word().isUnknown()).isTrue();
        model.mean(word(), Theme.ECONOMY);
        model.open(file("nog een.csv", "Knelpunt;Thema", "Geen bus;Verkehrswesen"));
        assertThat(word().isUnknown()).isTrue();
        model.say("Kreis Borken");
        model.apply(changeset -> {});
        assertThat(search.exchanges().learntWords()).isEmpty();
    }

    @Test
    void aListThatNoHandTouchedIsNotRemembered() throws IOException {
        model.say("Kreis Borken");
        model.apply(changeset -> {});
        model.forget(model.layoutsProperty().get().getFirst());
        model.open(file("kreis borken.csv", "Knelpunt;Koppen", "Geen tram;7"));
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).hasSize(3);
        assertThat(intake.layouts()).isEmpty();
    }

    @Test
    void whatIsLeftOutStaysLeftOutWhenAColumnIsPlacedAnew() {
        PlannedRow first = plan().rows().getFirst();
        model.take(first, false);
        assertThat(plan().count(PlannedRow.Kind.LEFT_OUT)).isEqualTo(1);
        model.place(0, 1, AFFECTED);
        assertThat(plan().rows().getFirst().kind()).isEqualTo(PlannedRow.Kind.LEFT_OUT);
        model.take(plan().rows().getFirst(), true);
        assertThat(plan().count(PlannedRow.Kind.NEW)).isEqualTo(2);
    }

    @Test
    void aPieceLeftOutIsOutOfThePlanAndCanBeTakenAgain() {
        PlannedRow row = plan().rows().getFirst();
        int all = row.changes().size();
        model.take(row, row.pieces().getLast(), false);
        assertThat(plan().rows().getFirst().changes()).hasSizeLessThan(all);
        model.take(row, row.pieces().getLast(), true);
        assertThat(plan().rows().getFirst().changes()).hasSize(all);
    }

    @Test
    void rowsAreRefusedOrNewAsThePersonChooses() {
        model.as(RowsAs.REPORTS);
        assertThat(plan().count(PlannedRow.Kind.REFUSED)).isEqualTo(2);
        model.as(RowsAs.REPORTS_OR_NEW);
        assertThat(plan().count(PlannedRow.Kind.NEW)).isEqualTo(2);
    }

    @Test
    void aStoppedImportLeavesThePlanAndNothingElse() {
        model.say("Kreis Borken");
        model.place(0, 1, AFFECTED);
        jobs.stopped = "intake.writing";
        model.apply(changeset -> failures.add(new AssertionError("taken")));
        assertThat(failures).singleElement().isInstanceOf(Cancelled.class);
        assertThat(search.rows().rows()).isEmpty();
        assertThat(intake.layouts()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        jobs.stopped = "";
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOneThatIsOpen() {
        ImportPlan before = plan();
        model.open(folder.resolve("er is niets.csv"));
        assertThat(failures).hasSize(1);
        assertThat(plan()).isSameAs(before);
    }

    @Test
    void afterPlanningWasStoppedNothingCanBeTakenInUntilItIsPlannedAgain() {
        model.say("Kreis Borken");
        jobs.stopped = "intake.planning";
        model.place(0, 1, AFFECTED);
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).isEmpty();
        jobs.stopped = "";
        model.place(0, 2, Target.Special.LEFT_OUT);
        model.apply(changeset -> {});
        assertThat(search.rows().rows()).hasSize(2);
    }
}
