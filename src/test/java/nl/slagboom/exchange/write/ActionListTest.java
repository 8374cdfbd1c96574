package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Sender;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionListTest {

    private static final Wording DUTCH = new Wording(Messages.of(Language.NL.locale()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Intake intake = new Intake(search, register, clock);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        Demonstration.fill(search, register, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void takenInAgainItChangesNothingWithAnyNeighbour() {
        logWithActions();
        for (Neighbour neighbour : Neighbour.values()) {
            ActionList list = ActionList.of(search, neighbour, Audience.partner(neighbour), TODAY);
            ImportPlan plan = planned(write(list));
            assertThat(list.obstacles()).as(neighbour.name()).isNotEmpty();
            assertThat(plan.sender()).isEqualTo(new Sender(DUTCH.value(neighbour), true));
            assertThat(plan.rows()).as(neighbour.name()).hasSize(lines(list));
            assertThat(plan.rows().stream().flatMap(row -> row.changes().stream()))
                    .as(neighbour.name())
                    .isEmpty();
            assertThat(plan.allProblems()).as(neighbour.name()).isEmpty();
        }
    }

    @Test
    void aSelectionTakenInAgainChangesNothingEither() {
        logWithActions();
        Query diplomas = new QueryParser(new CodeNames(), clock).parse("diplômes");
        ActionList list = ActionList.of(search, Neighbour.NRW, diplomas, Audience.partner(Neighbour.NRW), TODAY);
        assertThat(list.obstacles()).hasSizeBetween(1, 5);
        ImportPlan plan = planned(write(list));
        assertThat(plan.rows())
                .hasSize(lines(list))
                .allMatch(row -> row.changes().isEmpty());
        assertThat(plan.allProblems()).isEmpty();
    }

    @Test
    void itIsInDutchAndInTheNeighboursLanguageWithTheThemesAbove() {
        Sheet sheet = read(write(ActionList.of(search, Neighbour.NRW, Audience.partner(Neighbour.NRW), TODAY)));
        assertThat(texts(sheet, 1))
                .containsExactly("Actielijst Nederland – Noordrijn-Westfalen / Maßnahmenliste Niederlande – "
                        + "Nordrhein-Westfalen");
        assertThat(texts(sheet, 4))
                .startsWith("Nr.", "Actiepunt", "Maßnahme", "Stand van zaken", "Sachstand")
                .contains("Termijn / Frist", "Dossierhouder (NL) / Federführend (NL)");
        assertThat(texts(sheet, 3)).singleElement().asString().contains("„Actiepunt“");
        assertThat(texts(sheet, 5)).singleElement().asString().contains(" / ");
        assertThat(sheet.merged())
                .as("Excel sorts none that holds merged cells")
                .isEmpty();
    }

    @Test
    void whatIsChangedInALineOfAnActionComesBackToThatAction() {
        Dossier logged = logWithActions();
        Part<Action> action = logged.parts(ActionFields.KIND).getFirst();
        Dossier renamed = logged.withPart(
                ActionFields.KIND,
                action.with(ActionFields.TASK, "Brief aan de minister")
                        .with(ActionFields.DONE_ON, LocalDate.of(2026, 11, 20)));
        Path file = write(new ActionList(Neighbour.NRW, List.of(renamed), false, Audience.OWN, TODAY, null));
        ImportPlan plan = planned(file);
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
        intake.apply(plan, "test", Progress.NONE);
        Dossier after = search.dossier(logged.id()).orElseThrow();
        assertThat(after.part(ActionFields.KIND, action.id()).orElseThrow().get(ActionFields.TASK))
                .contains("Brief aan de minister");
        assertThat(after.part(ActionFields.KIND, action.id()).orElseThrow().get(ActionFields.DONE_ON))
                .contains(LocalDate.of(2026, 11, 20));
        assertThat(after.get(ObstacleFields.OPEN_ACTIONS)).contains(1L);
    }

    @Test
    void whatIsInternalOrLongDoneIsNotOnTheTable() {
        Dossier secret = logWithActions();
        register.save(secret, secret.with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL), "test");
        ActionList list = ActionList.of(search, Neighbour.NRW, Audience.partner(Neighbour.NRW), TODAY);
        assertThat(list.obstacles()).noneMatch(obstacle -> obstacle.id().equals(secret.id()));
        assertThat(ActionList.of(search, Neighbour.NRW, Audience.OWN, TODAY).obstacles())
                .anyMatch(obstacle -> obstacle.id().equals(secret.id()))
                .allMatch(obstacle ->
                        obstacle.status().isOpen() || obstacle.status().isConcluded());
        assertThat(ActionList.of(search, Neighbour.NRW, Audience.OWN, TODAY.plusYears(20))
                        .obstacles())
                .allMatch(obstacle -> obstacle.status().isOpen());
    }

    @Test
    void aRowIsAsHighAsItsLongestText() {
        assertThat(RowHeight.lines("kort", 10)).isEqualTo(1);
        assertThat(RowHeight.lines("twee woorden", 10)).isEqualTo(2);
        assertThat(RowHeight.lines("een\n\ndrie", 10)).isEqualTo(3);
        assertThat(RowHeight.lines("grensbelemmeringenregister", 10)).isEqualTo(3);
        assertThat(RowHeight.lines("", 10)).isEqualTo(1);
    }

    private Dossier logWithActions() {
        Dossier dossier = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.FR, "Reconnaissance des diplômes"))
                .with(ObstacleFields.NEIGHBOURS, EnumSet.of(Neighbour.NRW, Neighbour.WAL))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                .with(ObstacleFields.owner(Country.DE), "Staatskanzlei");
        for (Country country : Set.of(Country.NL, Country.DE)) {
            dossier = dossier.withPart(
                    ActionFields.KIND,
                    Part.blank(ActionFields.KIND)
                            .with(ActionFields.TASK, "Bellen met " + country)
                            .with(ActionFields.OWNER, "Jansen")
                            .with(ActionFields.COUNTRY, country)
                            .with(ActionFields.DUE, LocalDate.of(2027, 1, 15)));
        }
        return register.log(dossier, "test").dossier();
    }

    private static int lines(ActionList list) {
        return list.obstacles().stream()
                .mapToInt(obstacle -> 1 + Task.of(obstacle, list.since()).size())
                .sum();
    }

    private Path write(ActionList list) {
        Path file = folder.resolve("actielijst-" + list.neighbour() + ".xlsx");
        list.to(file, "Anna de Wit", Progress.NONE);
        return file;
    }

    private ImportPlan planned(Path file) {
        return intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
    }

    private static Sheet read(Path file) {
        return new WorkbookReader().read(file, Progress.NONE).sheets().getFirst();
    }

    private static List<String> texts(Sheet sheet, int row) {
        return sheet.rows().stream()
                .filter(line -> line.number() == row)
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .toList();
    }
}
