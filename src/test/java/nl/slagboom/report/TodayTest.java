package nl.slagboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Move;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be done on a day, for whom. */
final class TodayTest {

    private static final Today.Whose ANNA = new Today.Whose("Anna", false);

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);

    @AfterEach
    void close() {
        database.close();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<Task> tasks(Today.Whose whose) {
        return Today.of(search, whose, Pace.USUAL, PutOff.NOTHING, today(), ZoneOffset.UTC)
                .tasks();
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private Dossier log(Dossier dossier) {
        return register.log(dossier, "Anna").dossier();
    }

    private static Part<Action> action(String task, @Nullable String owner, @Nullable LocalDate due) {
        return Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, task)
                .with(ActionFields.OWNER, owner)
                .with(ActionFields.DUE, due);
    }

    @Test
    void myActionsAndThoseOfNobodyAreThereFromTheirDayOn() {
        Dossier logged = log(titled("Geen bus")
                .withPart(ActionFields.KIND, action("bellen", "Anna de Wit", today()))
                .withPart(ActionFields.KIND, action("schrijven", null, today().minusDays(3)))
                .withPart(ActionFields.KIND, action("rekenen", "Bram", today()))
                .withPart(ActionFields.KIND, action("vragen", "Anna", today().plusDays(1)))
                .withPart(ActionFields.KIND, action("eens", "Anna", null))
                .withPart(ActionFields.KIND, action("ooit", null, null))
                .withPart(ActionFields.KIND, action("gedaan", "Anna", today()).with(ActionFields.DONE_ON, today())));
        assertThat(tasks(ANNA))
                .extracting(Task::what, Task::reference, task -> task.isOverdue(today()))
                .containsExactly(
                        tuple("schrijven", logged.reference(), true),
                        tuple("bellen", logged.reference(), false),
                        tuple("eens", logged.reference(), false));
        assertThat(tasks(new Today.Whose("Anna", true))).extracting(Task::what).contains("rekenen");
        assertThat(Today.until(today().plusDays(7), search, ANNA, Pace.USUAL, PutOff.NOTHING, today(), ZoneOffset.UTC)
                        .tasks())
                .extracting(Task::what)
                .contains("vragen");
    }

    @Test
    void aNextStepIsThereOnItsDayAndTellsThatItIsNotStill() {
        Dossier bus = log(titled("Geen bus")
                .with(ObstacleFields.NEXT_STEP, "Overleg")
                .with(ObstacleFields.NEXT_STEP_DUE, today().plusDays(40)));
        log(titled("Geen tram").with(ObstacleFields.owner(Country.NL), "Bram"));
        log(titled("Geen trein"));
        assertThat(tasks(ANNA)).isEmpty();
        clock.on(24 * 40);
        assertThat(tasks(ANNA))
                .extracting(Task::kind, Task::what, task -> task.title().shown(Language.NL))
                .containsExactly(
                        tuple(Task.Kind.NEXT_STEP, "Overleg", "Geen bus"), tuple(Task.Kind.STILL, "", "Geen trein"));
        assertThat(tasks(ANNA).getLast().count()).isEqualTo(40);
        register.save(bus, bus.with(ObstacleFields.NEXT_STEP, "Nog een overleg"), "Anna");
        register.move(
                search.dossier(bus.id()).orElseThrow(),
                new Move(Status.NO_OBSTACLE, PartialDate.of(today()), "Rijdt weer", null),
                "Anna");
        assertThat(tasks(ANNA)).extracting(Task::kind).containsExactly(Task.Kind.STILL);
    }

    @Test
    void howLongAStageMayStandStillIsSet() {
        log(titled("Geen trein"));
        clock.on(24 * 10);
        Pace pace = Pace.of(key -> Optional.ofNullable(
                Map.of("days.REPORTED", " 7 ", "days.IN_PROGRESS", "veel").get(key)));
        assertThat(pace.of(Status.IN_PROGRESS)).isEqualTo(Pace.USUAL.of(Status.IN_PROGRESS));
        assertThat(Today.of(search, ANNA, pace, PutOff.NOTHING, today(), ZoneOffset.UTC)
                        .tasks())
                .extracting(Task::kind)
                .containsExactly(Task.Kind.STILL);
        assertThat(tasks(ANNA)).isEmpty();
    }

    @Test
    void whatOthersReportedIsNewUntilItIsLookedAt() {
        Dossier mine = log(titled("Geen bus"));
        register.log(titled("Geen tram"), "Bram");
        Dossier more = mine.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND));
        register.save(mine, more, "Bram");
        List<Task> fresh = tasks(ANNA);
        assertThat(fresh)
                .extracting(task -> task.title().shown(Language.NL), Task::count)
                .containsExactly(tuple("Geen bus", 2L), tuple("Geen tram", 0L));
        PutOff seen = PutOff.NOTHING;
        for (Task task : fresh) seen = seen.with(task, LocalDate.MAX.withYear(9999));
        seen = PutOff.of(seen.written(today()));
        assertThat(Today.of(search, ANNA, Pace.USUAL, seen, today(), ZoneOffset.UTC)
                        .tasks())
                .isEmpty();
        Dossier now = search.dossier(mine.id()).orElseThrow();
        register.save(now, now.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)), "Bram");
        assertThat(Today.of(search, ANNA, Pace.USUAL, seen, today(), ZoneOffset.UTC)
                        .tasks())
                .as("another one came")
                .extracting(Task::count)
                .containsExactly(3L);
        clock.on(24 * 20);
        assertThat(Today.of(search, ANNA, Pace.USUAL, PutOff.NOTHING, today(), ZoneOffset.UTC)
                        .tasks())
                .as("it is not new any more")
                .noneMatch(task -> task.kind() == Task.Kind.REPORT);
    }

    @Test
    void whatIDidIsWhatStillStands() {
        Dossier bus = log(titled("Geen bus"));
        register.log(titled("Geen tram"), "Bram");
        Changeset.Entry renamed = register.save(bus, bus.with(ObstacleFields.NEXT_STEP, "Overleg"), "Anna")
                .changeset();
        assertThat(Day.of(search, "Anna", today(), ZoneOffset.UTC).changesets()).hasSize(2);
        new Undo(database, search, feed).undo(renamed, "Anna");
        assertThat(new DayWords(new Wording(Messages.of(Locale.ENGLISH)))
                        .of(Day.of(search, "Anna", today(), ZoneOffset.UTC)))
                .isEqualTo("Done today: 1 change, 1 logged.");
    }

    @Test
    void eachChangeOfADayIsCountedOnce() {
        List<PastChangeset> done = Stream.of(
                        ChangeKind.CREATE, ChangeKind.CREATE, ChangeKind.IMPORT, ChangeKind.TAGS, ChangeKind.GIVE_OUT)
                .map(kind -> new Changeset.Entry(1, UUID.randomUUID(), Instant.EPOCH, "Anna", kind, "", null))
                .map(changeset -> new PastChangeset(changeset, LocalizedText.EMPTY, 3, null, null))
                .toList();
        assertThat(new DayWords(new Wording(Messages.of(Locale.ENGLISH))).of(new Day(today(), done)))
                .isEqualTo("Done today: 5 changes, 2 logged, 1 list imported (3 obstacles), 2 others.");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, anna de wit, true",
        "Anna de Wit, Anna, true",
        "Anna, 'Bram, Anna', true",
        "Ann, Anna, false",
        "Anna de Wit, Anna Bakker, false",
        "René, Rene, true",
        "'', Anna, false"
    })
    void nobodyIsMeantByAPartOfAName(String me, String named, boolean meant) {
        assertThat(Person.isMeant(me, named)).isEqualTo(meant);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAppointmentKeepsItsIdentityAndTakesAWholeDay(Language language) {
        UUID id = new UUID(1, 2);
        Task task = new Task(
                Task.Kind.ACTION,
                id,
                id,
                "GB-2026-0001",
                LocalizedText.of(Language.NL, "Geen bus; na acht uur, nooit"),
                "Bellen met de gemeente over een heel lange zin die in een agenda over meer dan één regel loopt, hè",
                "Anna",
                LocalDate.of(2026, 12, 1),
                0,
                0);
        String ics = new Appointments(new Wording(Messages.of(language.locale())))
                .of(List.of(task), Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(ics.replace("\r\n ", "").lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "UID:action-" + id + "@slagboom",
                        "DTSTART;VALUE=DATE:20261201",
                        "DTSTAMP:20261127T080000Z",
                        "SUMMARY:GB-2026-0001 Bellen met de gemeente over een heel lange zin die in een agenda over meer dan één regel loopt\\, hè",
                        "DESCRIPTION:Geen bus\\; na acht uur\\, nooit",
                        "TRANSP:TRANSPARENT");
        assertThat(ics.lines())
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                        .as(line)
                        .hasSizeLessThanOrEqualTo(75 + 2));
    }
}
