package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.KeptBy;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.RegisterHistory;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Going back on any change, with what came after, and what the history then says. */
@ParameterizedClass
@EnumSource
final class UndoTest {

    private static final String ANNA = "Anna";
    private static final String BRAM = "Bram";
    private static final int MANY = 1_200; // more than are read or written at once

    private final Database database;
    private final Search search;
    private final Feed feed;
    private final Register register;
    private final Undo undo;

    UndoTest(KeptBy kept) {
        database = kept.open(Clock.systemUTC());
        search = new Search(database);
        feed = new Feed();
        register = new Register(database, search, feed);
        undo = new Undo(database, search, feed);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOldChangeIsTakenBackWhatCameAfterStaysAndThePastReadsAsBefore() {
        Dossier logged = log("Geen bus");
        Changeset.Entry old = edit(logged.with(ObstacleFields.SEVERITY, Severity.SEVERE), ANNA);
        edit(now(logged).with(ObstacleFields.NEXT_STEP, "Bellen"), BRAM);
        edit(
                now(logged)
                        .withPart(
                                ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.TASK, "Schrijven")),
                BRAM);
        Map<Long, String> before = past(logged);
        undo.undo(old, ANNA);
        assertThat(now(logged).get(ObstacleFields.SEVERITY)).isEmpty();
        assertThat(now(logged).get(ObstacleFields.NEXT_STEP)).contains("Bellen");
        assertThat(now(logged).parts(ActionFields.KIND)).hasSize(1);
        Map<Long, String> after = past(logged);
        assertThat(after).hasSize(before.size() + 1).containsAllEntriesOf(before);
    }

    @Test
    void ofAnImportWhatWasEditedSinceStaysAndTheRestIsWithdrawn() {
        Written<List<UUID>> taken = take(MANY);
        Dossier edited = search.dossier(taken.result().get(700)).orElseThrow();
        edit(edited.with(ObstacleFields.NEXT_STEP, "Bellen"), BRAM);
        String referenceOfOther =
                search.dossier(taken.result().getFirst()).orElseThrow().reference();
        Reversal preview = undo.preview(taken.changeset());
        assertThat(preview.steps()).hasSize(MANY);
        assertThat(preview.conflicts()).hasSize(1);
        Written<Reversal> undone = undo.undoWhatStands(taken.changeset(), ANNA, Progress.NONE);
        assertThat(undone.result()).as("as it was foreseen").isEqualTo(preview);
        assertThat(search.rows().rows()).extracting(row -> row.id()).containsExactly(edited.id());
        assertThat(now(edited).get(ObstacleFields.NEXT_STEP)).contains("Bellen");
        assertThat(log("Nog een").reference()).isGreaterThan(referenceOfOther);
        assertThat(search.rowsAt(taken.changeset().number()).rows()).hasSize(MANY);
    }

    @Test
    void whatStaysWhollyAsItIsIsNotWritten() {
        Written<List<UUID>> taken = take(2);
        Dossier first = search.dossier(taken.result().getFirst()).orElseThrow();
        edit(first.with(ObstacleFields.NEXT_STEP, "Schrijven"), BRAM);
        int version = now(first).version();
        Written<Reversal> undone = undo.undoWhatStands(taken.changeset(), ANNA, Progress.NONE);
        assertThat(now(first).version()).isEqualTo(version);
        assertThat(search.written(undone.changeset().number(), 10))
                .extracting(row -> row.id())
                .containsExactly(taken.result().getLast());
    }

    @Test
    void whereNothingStandsAnyMoreNoChangesetIsMade() {
        Dossier logged = log("Geen bus");
        Changeset.Entry old = edit(logged.with(ObstacleFields.NEXT_STEP, "Bellen"), ANNA);
        edit(now(logged).with(ObstacleFields.NEXT_STEP, "Schrijven"), BRAM);
        assertThat(undo.preview(old).isIdle()).isTrue();
        assertThatThrownBy(() -> undo.undoWhatStands(old, ANNA)).isInstanceOf(Refusal.class);
        assertThat(search.changesets(100)).hasSize(3);
    }

    @Test
    void takingAnUndoBackDoesAgainWhatItUndidAndTheHistorySaysSo() {
        Dossier logged = log("Geen bus");
        Changeset.Entry edit = edit(logged.with(ObstacleFields.SEVERITY, Severity.SEVERE), ANNA);
        Changeset.Entry undone = undo.undo(edit, BRAM).changeset();
        RegisterHistory first = search.history(RegisterHistory.UNREAD, 100);
        assertThat(past(first, edit).undoneBy()).isEqualTo(undone.number());
        assertThat(past(first, undone).isUndo()).isTrue();
        Changeset.Entry redone = undo.undo(undone, ANNA).changeset();
        assertThat(now(logged).get(ObstacleFields.SEVERITY)).contains(Severity.SEVERE);
        RegisterHistory second = search.history(first, 100);
        assertThat(second).as("read on").isEqualTo(search.history(RegisterHistory.UNREAD, 100));
        assertThat(past(second, edit).undoneBy()).as("it stands again").isNull();
        assertThat(past(second, undone).undoneBy()).isEqualTo(redone.number());
        assertThat(past(second, redone).redoes()).isEqualTo(edit.number());
        Changeset.Entry third = undo.undo(redone, ANNA).changeset();
        assertThat(now(logged).get(ObstacleFields.SEVERITY)).isEmpty();
        RegisterHistory last = search.history(second, 100);
        assertThat(past(last, third).isUndo()).isTrue();
        assertThat(past(last, redone).undoneBy()).isEqualTo(third.number());
    }

    @Test
    void whatWasDoneAgainLastIsTakenBackNextAndNotWhatWasDoneBetween() {
        Dossier bus = log("Bus");
        Dossier tram = log("Tram");
        Changeset.Entry ofBus = edit(bus.with(ObstacleFields.NEXT_STEP, "Bellen"), ANNA);
        Changeset.Entry ofTram = edit(tram.with(ObstacleFields.NEXT_STEP, "Schrijven"), ANNA);
        Changeset.Entry undone = undo.undo(ofBus, ANNA).changeset();
        assertThat(undo.next(ANNA)).contains(ofTram);
        Changeset.Entry again = undo.undo(undone, ANNA).changeset();
        assertThat(undo.next(ANNA)).contains(ofBus);
        undo.undo(ofBus, ANNA);
        assertThat(undo.next(ANNA)).contains(ofTram);
        assertThat(undo.next(BRAM)).isEmpty();
        assertThat(again.undoes()).isEqualTo(undone.number());
    }

    @Test
    void aWithdrawnObstacleComesBackUnderItsOwnReference() {
        Dossier logged = log("Geen bus");
        Changeset.Entry creation = search.changesets(1).getFirst();
        Changeset.Entry undone = undo.undo(creation, ANNA).changeset();
        assertThat(search.rows().rows()).isEmpty();
        assertThat(log("Geen tram").reference()).isNotEqualTo(logged.reference());
        assertThat(undo.preview(undone).steps().getFirst().returns()).isTrue();
        undo.undo(undone, ANNA);
        assertThat(search.byReference(logged.reference())).map(Dossier::id).contains(logged.id());
    }

    @Test
    void theHistoryCountsWhatEachChangesetWroteAndNamesIt() {
        Dossier logged = log("Geen bus");
        Written<List<UUID>> taken = take(3);
        register.learn("kop", "titel", "een indeling", ANNA);
        RegisterHistory history = search.history(RegisterHistory.UNREAD, 100);
        assertThat(history.changesets()).extracting(PastChangeset::touched).containsExactly(0L, 3L, 1L);
        assertThat(history.older()).isZero();
        assertThat(search.history(RegisterHistory.UNREAD, 2).changesets()).hasSize(2);
        assertThat(search.history(RegisterHistory.UNREAD, 2).older()).isEqualTo(1);
        assertThat(search.written(taken.changeset().number(), 2))
                .extracting(row -> row.title().nl())
                .containsExactly("Titel 0", "Titel 1");
        assertThat(search.changesetsOf(logged.reference().toLowerCase(Locale.ROOT)))
                .containsExactly(1L);
        assertThat(search.changesetsOf("GB-1900-0001")).isEmpty();
    }

    @Test
    void anUndoThatIsStoppedLeavesNothing() {
        Written<List<UUID>> taken = take(MANY);
        long before = search.rows().changeset();
        assertThatThrownBy(() -> undo.undoWhatStands(taken.changeset(), ANNA, new StopsAfter(5)))
                .isInstanceOf(Cancelled.class);
        assertThat(search.refresh().changeset()).isEqualTo(before);
        assertThat(search.rows().rows()).hasSize(MANY);
    }

    @Test
    void whatCannotBeTakenBackIsRefusedByWhatItIs() {
        register.learn("kop", "titel", "een indeling", ANNA);
        Changeset.Entry learnt = search.changesets(1).getFirst();
        assertThatThrownBy(() -> undo.preview(learnt))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("undo.not.possible.SETTINGS"));
        for (ChangeKind kind :
                List.of(ChangeKind.MIGRATION, ChangeKind.RESTORE, ChangeKind.ERASURE, ChangeKind.SETTINGS))
            assertThat(Undo.refusal(made(kind, ""))).as(kind.name()).isPresent();
        assertThat(Undo.refusal(made(ChangeKind.UNDO, ""))).isEmpty();
        assertThat(Undo.refusal(made(ChangeKind.ERASURE, ""))).map(Refusal::key).contains("undo.not.possible.ERASURE");
        assertThat(Undo.refusal(made(ChangeKind.ERASURE, "GB-2026-0001 description")))
                .map(Refusal::key)
                .contains("undo.not.possible.redaction");
    }

    private static Changeset.Entry made(ChangeKind kind, String sentence) {
        return new Changeset.Entry(1, UUID.randomUUID(), Instant.EPOCH, ANNA, kind, sentence, null);
    }

    private static PastChangeset past(RegisterHistory history, Changeset.Entry changeset) {
        return history.changesets().stream()
                .filter(one -> one.number() == changeset.number())
                .findFirst()
                .orElseThrow();
    }

    private Map<Long, String> past(Dossier dossier) {
        Map<Long, String> past = new TreeMap<>();
        for (Changeset.Entry one : search.changesets(100))
            past.put(
                    one.number(),
                    search.dossierAt(one.number(), dossier.id()).orElseThrow().toString());
        return past;
    }

    private Dossier log(String title) {
        return register.log(titled(title), ANNA).dossier();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private Written<List<UUID>> take(int number) {
        List<Dossier> fresh = new ArrayList<>();
        for (int i = 0; i < number; i++) fresh.add(titled("Titel " + i));
        return register.apply(new Batch(fresh, List.of(), null), ChangeKind.IMPORT, "lijst.xlsx", ANNA, Progress.NONE);
    }

    private Changeset.Entry edit(Dossier edited, String by) {
        return register.save(now(edited), edited, by).changeset();
    }

    private Dossier now(Dossier dossier) {
        return search.dossier(dossier.id()).orElseThrow();
    }

    /** Lets so many portions pass, and then stops: three are read, then three are written. */
    private static final class StopsAfter implements Progress {
        private int left;

        StopsAfter(int portions) {
            left = portions;
        }

        @Override
        public void report(long done, long total) {}

        @Override
        public void checkCancelled() {
            if (left-- <= 0) throw new Cancelled();
        }
    }
}
