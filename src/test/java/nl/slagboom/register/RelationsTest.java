package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Part;
import nl.slagboom.model.Person;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Party;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the register knows of organisations and persons. */
final class RelationsTest {

    private static final String ANNA = "Anna";

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Relations relations = register.relations();
    private final Undo undo = new Undo(database, search, new Feed());

    @AfterEach
    void close() {
        assertThat(database.check().findings()).isEmpty();
        database.close();
    }

    private Dossier log(UnaryOperator<Dossier> shape) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"));
        return register.log(shape.apply(fresh), ANNA).dossier();
    }

    private Dossier owned(String owner) {
        return log(dossier -> dossier.with(ObstacleFields.owner(Country.NL), owner));
    }

    private Written<Integer> rename(String from, String to) {
        return relations.rename(from, to, count -> from + " → " + to + " (" + count + ")", ANNA, Progress.NONE);
    }

    private Dossier now(Dossier dossier) {
        return search.dossier(dossier.id()).orElseThrow();
    }

    private String owner(Dossier dossier) {
        return now(dossier).get(ObstacleFields.owner(Country.NL)).orElse("");
    }

    private Party party(String name) {
        return search.directory().of(name).orElseThrow();
    }

    private List<String> names() {
        return search.directory().all().stream().map(Party::name).toList();
    }

    private void undo() {
        undo.undo(undo.next(ANNA).orElseThrow(), ANNA);
    }

    private static Organisation.Entry office(String name, @Nullable String email, @Nullable String phone) {
        return new Organisation.Entry(UUID.randomUUID(), name, null, null, email, phone, null, null);
    }

    private static Person.Entry person(String name) {
        return new Person.Entry(UUID.randomUUID(), name, null, null, null, null);
    }

    private static Contact.Entry contact(String name) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return new Contact.Entry(UUID.randomUUID(), name, "eva@example.nl", "0612345678", today, today.plusYears(1));
    }

    private static String digits(Contact.@Nullable Entry contact) {
        return contact == null ? "" : String.valueOf(contact.phone());
    }

    @Test
    void aNameIsChangedWhereverItStandsInOneChangesetThatSaysHowMany() {
        Dossier bus = owned("SVB; UWV");
        Dossier train = log(dossier -> dossier.withPart(
                ActionFields.KIND, Part.blank(ActionFields.KIND).with(ActionFields.OWNER, "SVB")));
        Dossier other = owned("UWV");
        Written<Integer> written = rename("SVB", "Sociale Verzekeringsbank");
        assertThat(written.result()).isEqualTo(2);
        assertThat(search.changeset(written.changeset().number()).orElseThrow()).satisfies(changeset -> {
            assertThat(changeset.kind()).isEqualTo(ChangeKind.RELATIONS);
            assertThat(changeset.sentence()).isEqualTo("SVB → Sociale Verzekeringsbank (2)");
        });
        assertThat(owner(bus)).isEqualTo("Sociale Verzekeringsbank; UWV");
        assertThat(now(train).parts(ActionFields.KIND).getFirst().get(ActionFields.OWNER))
                .contains("Sociale Verzekeringsbank");
        assertThat(now(other).version()).isEqualTo(other.version());
        undo();
        assertThat(owner(bus)).isEqualTo("SVB; UWV");
        assertThat(names()).containsExactly("SVB", "UWV");
    }

    @Test
    void twoThatAreTheSameBecomeOneWithWhatIsKnownOfBothAndUndoMakesThemTwoAgain() {
        Dossier bus = owned("Prov. Overijssel");
        owned("Provincie Overijssel");
        relations.keep(office("Prov. Overijssel", "post@example.nl", "038 1"), "", ANNA);
        relations.keep(office("Provincie Overijssel", null, "038 2"), "", ANNA);
        relations.keep(person("Eva"), "Prov. Overijssel", "", ANNA);
        rename("Prov. Overijssel", "Provincie Overijssel");
        assertThat(names()).containsExactly("Eva", "Provincie Overijssel");
        assertThat(party("Provincie Overijssel").organisation()).isNotNull().satisfies(office -> {
            assertThat(office.email()).isEqualTo("post@example.nl");
            assertThat(office.phone()).isEqualTo("038 2");
        });
        assertThat(party("Provincie Overijssel").obstacles()).hasSize(2);
        assertThat(party("Eva").employer()).isEqualTo("Provincie Overijssel");
        undo();
        assertThat(names()).containsExactly("Eva", "Prov. Overijssel", "Provincie Overijssel");
        assertThat(party("Eva").employer()).isEqualTo("Prov. Overijssel");
        assertThat(party("Provincie Overijssel").organisation())
                .isNotNull()
                .satisfies(office -> assertThat(office.email()).isNull());
        assertThat(owner(bus)).isEqualTo("Prov. Overijssel");
    }

    @Test
    void anUndoIsRedoneAndWhatWasWrittenSinceStays() {
        Dossier bus = owned("SVB");
        relations.keep(office("SVB", null, null), "", ANNA);
        Changeset.Entry renamed = rename("SVB", "Bank").changeset();
        undo();
        Changeset.Entry undone = search.changesets(1).getFirst();
        undo.undo(undone, ANNA);
        assertThat(owner(bus)).isEqualTo("Bank");
        assertThat(party("Bank").organisation()).isNotNull();
        Organisation.Entry bank = Objects.requireNonNull(party("Bank").organisation());
        relations.keep(new Organisation.Entry(bank.id(), "Bank", "B", null, null, null, null, null), "", ANNA);
        undo.undoWhatStands(renamed, ANNA);
        assertThat(party("Bank").abbreviation()).contains("B");
    }

    @Test
    void whatWasExchangedUnderANameFollowsIt() {
        register.learnWords(
                List.of(
                        new LearntWord.Meaning("NRW", "Status", "Erledigt", "RESOLVED"),
                        new LearntWord.Meaning("Land NRW", "Status", "erledigt", "LAPSED"),
                        new LearntWord.Meaning("NRW", "Status", "offen", "RECOGNISED")),
                "",
                ANNA);
        assertThat(names()).containsExactly("Land NRW", "NRW");
        rename("NRW", "Land NRW");
        assertThat(names()).containsExactly("Land NRW");
        assertThat(search.exchanges().learntWords())
                .extracting(word ->
                        word.meaning().organisation() + " " + word.meaning().code())
                .containsExactlyInAnyOrder("Land NRW LAPSED", "Land NRW RECOGNISED");
        undo();
        assertThat(search.exchanges().learntWords())
                .extracting(word ->
                        word.meaning().organisation() + " " + word.meaning().code())
                .containsExactlyInAnyOrder("NRW RESOLVED", "Land NRW LAPSED", "NRW RECOGNISED");
    }

    @Test
    void anOrganisationAndAPersonDoNotBecomeOneNorDoesOneNameBecomeBoth() {
        relations.keep(office("Bank", null, null), "", ANNA);
        relations.keep(person("Eva"), null, "", ANNA);
        assertThatThrownBy(() -> rename("Eva", "Bank")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> relations.keep(person("Bank"), null, "", ANNA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> relations.keep(office("Bank", null, null), "", ANNA))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rename("Eva", " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> rename("Eva", "Eva; Bram")).isInstanceOf(InvalidValue.class);
        assertThat(names()).containsExactly("Bank", "Eva");
    }

    @Test
    void ofTwoPersonsWithContactDataNoneIsLostByMakingThemOne() {
        for (String name : List.of("Eva", "E. de Vries")) {
            Person.Entry person = person(name);
            relations.keep(person, null, "", ANNA);
            relations.reach(person.id(), contact(name), "", ANNA);
        }
        assertThatThrownBy(() -> rename("Eva", "E. de Vries"))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("relations.merge.contacts"));
        assertThat(digits(party("Eva").contact())).isEqualTo("0612345678");
    }

    @Test
    void whatIsNewOfAPersonIsForgottenWithItsUndoAndWhatReplacesIsNoUndoOfMine() {
        Person.Entry eva = person("Eva");
        relations.keep(eva, null, "Eva", ANNA);
        Contact.Entry contact = contact("Eva");
        relations.reach(eva.id(), contact, "Eva", ANNA);
        Changeset.Entry reached = search.changesets(1).getFirst();
        assertThat(reached.kind()).isEqualTo(ChangeKind.RELATIONS);
        Contact.Entry other =
                new Contact.Entry(contact.id(), "Eva", null, "0600000000", contact.consentOn(), contact.deleteOn());
        relations.reach(eva.id(), other, "Eva", ANNA);
        assertThat(search.changesets(1).getFirst().kind()).isEqualTo(ChangeKind.CONTACT);
        assertThat(Undo.refusal(search.changesets(1).getFirst())).isPresent();
        assertThat(undo.next(ANNA)).contains(reached);
        assertThat(digits(party("Eva").contact())).isEqualTo("0600000000");
        undo();
        assertThat(party("Eva").contact()).isNull();
        assertThat(database.<Boolean>read(session -> session.find(Contact.class, contact.id()) == null))
                .isTrue();
    }

    @Test
    void whoReportedIsKeptBesideTheReportUntilADayAndErasedAtOnceWhereThatIsAsked() {
        Dossier bus = log(dossier -> dossier.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        UUID report = bus.parts(ReportFields.KIND).getFirst().id();
        assertThat(search.reporters(bus.id())).isEmpty();
        Contact.Entry eva = contact("Eva");
        Contact.Entry forEver = new Contact.Entry(eva.id(), "Eva", null, null, null, null);
        assertThatThrownBy(() -> relations.reachReporter(bus, report, forEver, ANNA))
                .isInstanceOf(InvalidValue.class);
        Contact.Entry over =
                new Contact.Entry(eva.id(), "Eva", null, null, null, LocalDate.now(ZoneId.systemDefault()));
        assertThatThrownBy(() -> relations.reachReporter(bus, report, over, ANNA))
                .isInstanceOf(InvalidValue.class);
        relations.reachReporter(bus, report, eva, ANNA);
        assertThat(search.reporters(bus.id())).containsExactly(Map.entry(report, eva));
        assertThat(now(bus).parts(ReportFields.KIND).getFirst().get(ReportFields.CONTACT))
                .contains(eva.id());
        relations.erase(eva.id(), ANNA);
        assertThat(search.reporters(bus.id())).isEmpty();
        assertThat(search.changesets(1).getFirst().kind()).isEqualTo(ChangeKind.ERASURE);
        assertThat(search.changesets(9))
                .noneMatch(changeset -> changeset.sentence().contains("Eva"));
    }

    @Test
    void whoMadeAReportGoesWithItAtOnceAndIsNotThereWhenTheReportComesBack() {
        Dossier bus = log(dossier -> dossier.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND))
                .withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        UUID removed = bus.parts(ReportFields.KIND).getFirst().id();
        UUID kept = bus.parts(ReportFields.KIND).getLast().id();
        Contact.Entry eva = contact("Eva");
        relations.reachReporter(bus, removed, eva, ANNA);
        relations.reachReporter(bus, kept, contact("Ria"), ANNA);
        long before = search.changesets(1).getFirst().number();
        Dossier now = now(bus);
        register.save(now, now.withoutPart(ReportFields.KIND, removed), ANNA);
        assertThat(search.changesets(1).getFirst().number()).isEqualTo(before + 1);
        assertThat(contacts()).containsExactly("Ria");
        undo();
        assertThat(now(bus).parts(ReportFields.KIND)).hasSize(2);
        assertThat(contacts()).containsExactly("Ria");
    }

    @Test
    void aContactThatAnotherReportHasTooStaysWithThat() {
        Dossier bus = log(dossier -> dossier.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        Dossier train = log(dossier -> dossier.withPart(ReportFields.KIND, Part.blank(ReportFields.KIND)));
        Contact.Entry eva = contact("Eva");
        for (Dossier one : List.of(bus, train))
            relations.reachReporter(one, one.parts(ReportFields.KIND).getFirst().id(), eva, ANNA);
        Dossier now = now(bus);
        register.save(now, now.withParts(ReportFields.KIND, List.of()), ANNA);
        assertThat(contacts()).containsExactly("Eva");
    }

    private List<String> contacts() {
        return database.read(session -> session.createSelectionQuery("select c.name from Contact c", String.class)
                .getResultList());
    }

    private Redaction.Taken redact(String name, String code) {
        return new Redaction(database, search, new Feed())
                .redactRelation(name, code, ANNA)
                .result();
    }

    @Test
    void whatWasKnownOfSomebodyGoesOutOfTheHistoryAndNoUndoBringsItBack() {
        Person.Entry jan = new Person.Entry(UUID.randomUUID(), "Jan", null, null, null, "Is vaak ziek");
        relations.keep(jan, null, "", ANNA);
        relations.keep(new Person.Entry(jan.id(), "Jan", null, null, null, "Leest mail op maandag"), null, "", ANNA);
        assertThat(redact("Jan", "person.about").rows()).isEqualTo(1);
        assertThat(log("person_aud", "about")).containsExactly(Redacted.MARK, "Leest mail op maandag");
        assertThatThrownBy(() -> redact("Jan", "person.about")).hasMessageContaining("redact.nothing");
        Changeset.Entry change = search.changesets(2).getLast();
        assertThatThrownBy(() -> undo.undoWhatStands(change, ANNA)).hasMessageContaining("undo.nothing");
        assertThat(now(jan.id()).about()).isEqualTo("Leest mail op maandag");
    }

    private Person.Entry now(UUID person) {
        return database.read(session -> session.find(Person.class, person).entry());
    }

    private List<String> log(String table, String column) {
        return database.read(session -> session.createNativeQuery(
                        "select " + column + " from " + table + " order by rev", String.class)
                .getResultList());
    }

    @Test
    void anOldNameGoesAlsoOfWhomBecameOneWithAnotherAndItIsSaidWhatSentencesStillSayIt() {
        relations.keep(office("Gem. Gronau", "post@gronau.example", null), "", ANNA);
        relations.keep(office("Stadt Gronau", null, null), "", ANNA);
        rename("Gem. Gronau", "Stadt Gronau");
        assertThat(redact("Gem. Gronau", "organisation.email").rows())
                .as("as it was kept, and as it was when it went")
                .isEqualTo(2);
        assertThat(redact("Gem. Gronau", "organisation.name")).isEqualTo(new Redaction.Taken(2, 1));
        assertThat(log("organisation_aud", "organisation_name")).doesNotContain("Gem. Gronau");
        assertThatThrownBy(() -> redact("Gem. Gronau", "organisation.name")).hasMessageContaining("redact.nobody");
        assertThatThrownBy(() -> redact("Stadt Gronau", "organisation.country")).isInstanceOf(InvalidValue.class);
    }
}
