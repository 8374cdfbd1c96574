package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.FreshRegister;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.search.Change;
import nl.slagboom.search.Query;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
final class RegisterTest {

    private static final String ANNA = "Anna";
    private static final String BRAM = "Bram";

    @TempDir
    private Path folder = Path.of("");

    private final KeptBy kept;
    private FreshRegister fresh;
    private Database database = Database.inMemory(Clock.systemUTC());
    private Search search = new Search(database);
    private Register register = new Register(database, search, new Feed());
    private Undo undo = new Undo(database, search, new Feed());

    RegisterTest(KeptBy kept) {
        this.kept = kept;
        fresh = kept.in(folder, Clock.systemUTC());
    }

    @BeforeEach
    void begin() {
        fresh = kept.in(folder, Clock.systemUTC());
        open();
    }

    private void open() {
        database.close();
        database = fresh.open();
        search = new Search(database);
        register = new Register(database, search, new Feed());
        undo = new Undo(database, search, new Feed());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    @Test
    void whatIsLoggedHasAReferenceAndIsFoundWithoutAccents() {
        Dossier logged = register.log(titled("Crèche over de grens"), ANNA).dossier();
        assertThat(logged.reference()).matches("GB-\\d{4}-0001");
        assertThat(search.rows().find(Query.ofWords("grens CRECHE"))).hasSize(1);
        assertThat(search.rows().find(Query.ofWords("grens tram"))).isEmpty();
    }

    @Test
    void whoSavesWhileSomethingLongIsRecordedWaitsForItsEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = Thread.ofPlatform()
                .start(() -> database.write(Intent.of(BRAM, ChangeKind.IMPORT, "lijst"), unit -> {
                    begun.countDown();
                    LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                    return 0;
                }));
        begun.await();
        assertThat(register.log(titled("Een"), ANNA).changeset().number()).isEqualTo(2);
        other.join();
    }

    @Test
    void aColleaguesChangeToAnotherFieldIsKeptAndToTheSameFieldIsAConflict() {
        Dossier base = register.log(titled("Een"), ANNA).dossier();
        register.save(base, base.with(ObstacleFields.NEXT_STEP, "Bellen"), BRAM);
        Saved saved = register.save(base, base.with(ObstacleFields.NEXT_STEP_OWNER, "Carla"), ANNA);
        assertThat(saved.merged()).isTrue();
        assertThat(saved.dossier().get(ObstacleFields.NEXT_STEP)).contains("Bellen");
        assertThatThrownBy(() -> register.save(base, base.with(ObstacleFields.NEXT_STEP, "Mailen"), ANNA))
                .isInstanceOf(Conflicting.class);
        assertThat(search.dossier(base.id()).orElseThrow().get(ObstacleFields.NEXT_STEP))
                .contains("Bellen");
    }

    @Test
    void aStepThatAColleagueTookIsNotOverruledByOneThatWasDecidedBefore() {
        Dossier base = register.log(titled("Een"), ANNA).dossier();
        PartialDate day = PartialDate.of(LocalDate.of(2026, 3, 1));
        register.move(base, new Move(Status.TRANSFERRED, day, "Hoort elders", "DE-12"), BRAM);
        Move mine = new Move(Status.NO_OBSTACLE, day, "De bus rijdt al", null);
        assertThatThrownBy(() -> register.move(base, mine, ANNA)).isInstanceOf(Conflicting.class);
        Dossier now = search.dossier(base.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(Status.TRANSFERRED);
        Saved reopened = register.move(now, new Move(Status.UNDER_ASSESSMENT, day, "Toch niet", null), ANNA);
        assertThat(reopened.dossier().status()).isEqualTo(Status.UNDER_ASSESSMENT);
        Saved edited = register.save(now, now.with(ObstacleFields.NEXT_STEP, "Bellen"), BRAM);
        assertThat(edited.dossier().status()).isEqualTo(Status.UNDER_ASSESSMENT);
    }

    @Test
    void undoAfterARestartTakesBackMyLastAndNotAColleagues() {
        Dossier base = register.log(titled("Een"), ANNA).dossier();
        Dossier mine = register.save(base, base.with(ObstacleFields.NEXT_STEP, "Bellen"), ANNA)
                .dossier();
        register.save(mine, mine.with(ObstacleFields.NEXT_STEP_OWNER, "Carla"), BRAM);
        open();
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
        Dossier now = search.dossier(base.id()).orElseThrow();
        assertThat(now.get(ObstacleFields.NEXT_STEP)).isEmpty();
        assertThat(now.get(ObstacleFields.NEXT_STEP_OWNER)).contains("Carla");
        assertThat(search.history(base.id())).hasSize(4);
    }

    @Test
    void whatWasTakenBackIsDoneAgainOneByOneUntilSomethingElseIsDone() {
        Dossier base = register.log(titled("Een"), ANNA).dossier();
        Dossier once = register.save(base, base.with(ObstacleFields.NEXT_STEP, "Bellen"), ANNA)
                .dossier();
        register.save(once, once.with(ObstacleFields.NEXT_STEP, "Mailen"), ANNA);
        assertThat(undo.nextAgain(ANNA)).isEmpty();
        for (int i = 0; i < 2; i++) undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
        assertThat(nextStep(base)).isEmpty();
        assertThat(undo.nextAgain(BRAM)).isEmpty();
        undo.undo(undo.nextAgain(ANNA).orElseThrow(), ANNA);
        assertThat(nextStep(base)).contains("Bellen");
        register.log(titled("Twee"), BRAM);
        undo.undo(undo.nextAgain(ANNA).orElseThrow(), ANNA);
        assertThat(nextStep(base)).contains("Mailen");
        assertThat(undo.nextAgain(ANNA)).isEmpty();
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
        assertThat(nextStep(base)).contains("Bellen");
        register.log(titled("Drie"), ANNA);
        assertThat(undo.nextAgain(ANNA)).isEmpty();
    }

    private Optional<String> nextStep(Dossier base) {
        return search.dossier(base.id()).orElseThrow().get(ObstacleFields.NEXT_STEP);
    }

    @Test
    void undoingACreationWithdrawsItAndItsReferenceStaysTaken() {
        Dossier first = register.log(titled("Een"), ANNA).dossier();
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
        assertThat(search.rows().rows()).isEmpty();
        Dossier second = register.log(titled("Twee"), ANNA).dossier();
        assertThat(second.reference()).isNotEqualTo(first.reference());
    }

    @Test
    void whatIsWithdrawnIsNotWrittenToAnymoreAndCountedApart() {
        register.log(titled("Een"), ANNA);
        Dossier gone = register.log(titled("Twee"), ANNA).dossier();
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
        int before = search.changesets(100).size();
        Dossier edited = gone.with(ObstacleFields.NEXT_STEP, "Bellen");
        Move move = new Move(Status.UNDER_ASSESSMENT, PartialDate.of(LocalDate.of(2026, 3, 1)), null, null);
        Batch batch = new Batch(List.of(), List.of(new Batch.Edit(gone, edited)), null);
        assertWithdrawn(() -> register.save(gone, edited, ANNA), gone);
        assertWithdrawn(() -> register.move(gone, move, ANNA), gone);
        assertWithdrawn(() -> register.apply(batch, ChangeKind.EDIT, "twee", ANNA, Progress.NONE), gone);
        assertThat(search.changesets(100)).hasSize(before);
        assertThat(database.check().obstacles()).isEqualTo(1);
        assertThat(database.check().withdrawn()).isEqualTo(1);
    }

    private static void assertWithdrawn(ThrowableAssert.ThrowingCallable write, Dossier gone) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("obstacle.withdrawn"))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.arguments()).containsExactly(gone.reference()));
    }

    @Test
    void aCreationIsNotTakenBackWithWhatAColleagueWorkedOutOnItSince() {
        Dossier base = register.log(titled("Een"), ANNA).dossier();
        register.save(base, base.with(ObstacleFields.NEXT_STEP, "Bellen"), BRAM);
        Changeset.Entry log = undo.next(ANNA).orElseThrow();
        assertThatThrownBy(() -> undo.undo(log, ANNA))
                .isInstanceOf(Conflicting.class)
                .hasMessageContaining("undo.worked");
        assertThat(search.rows().rows()).hasSize(1);
        undo.undo(undo.next(BRAM).orElseThrow(), BRAM);
        undo.undo(log, ANNA);
        assertThat(search.rows().rows()).isEmpty();
    }

    @Test
    void theRegisterReadsAsItWas() {
        Saved logged = register.log(titled("Een"), ANNA);
        Dossier base = logged.dossier();
        register.save(base, base.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PUBLIC), ANNA);
        register.log(titled("Twee"), ANNA);
        Rows then = search.rowsAt(logged.changeset().number());
        assertThat(then.rows()).hasSize(1);
        assertThat(then.rows().getFirst().get(ObstacleFields.CONFIDENTIALITY)).isEmpty();
    }

    @Test
    void aRefusedWriteLeavesNothingAndNoChangeset() {
        register.log(titled("Een"), ANNA);
        int before = search.changesets(100).size();
        assertThatThrownBy(() -> register.log(Dossier.begin(), ANNA)).isInstanceOf(InvalidValue.class);
        assertThat(search.changesets(100)).hasSize(before);
        assertThat(search.rows().rows()).hasSize(1);
    }

    @Test
    void theHistoryTellsTheDayOfAStatusOnlyWhereItIsAnotherThanThatOfTheChange() {
        Dossier bus = register.log(titled("Geen bus"), ANNA).dossier();
        PartialDate today = PartialDate.of(LocalDate.now(ZoneId.systemDefault()));
        Dossier assessed = register.move(bus, new Move(Status.UNDER_ASSESSMENT, today, null, null), ANNA)
                .dossier();
        PartialDate lastYear = PartialDate.ofYear(today.day().getYear() - 1);
        register.move(assessed, new Move(Status.RECOGNISED, lastYear, null, null), ANNA);
        List<Change> changes = search.history(bus.id());
        assertThat(told(changes.get(0))).contains("status", "statusOn");
        assertThat(told(changes.get(1))).contains("status").doesNotContain("statusOn");
    }

    private static List<String> told(Change change) {
        return change.told().stream().map(one -> one.field().code()).toList();
    }
}
