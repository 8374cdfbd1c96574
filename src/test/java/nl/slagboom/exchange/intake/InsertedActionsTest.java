package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Neighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that a partner puts into our own Actielijst. */
final class InsertedActionsTest {

    private static final String TITLE = "Actielijst Nederland – Noordrijn-Westfalen";
    private static final String HEADINGS = "Nummer;Actiepunt;Dossierhouder (NL);Termijn;Status;slagboom-id";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void open() {
        desk.close();
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRowWithADayAndNoNumberIsANewActionOfTheObstacleAboveItAndOnlyOnce() {
        Dossier bus = withAction("Geen bus", "Bellen");
        Dossier tram = desk.logged("Geen tram");
        Path file = desk.file(
                "actielijst.csv",
                TITLE,
                HEADINGS,
                obstacle(bus),
                action(bus),
                ";Nieuwe actie van de partner;Frau Neu;15-1-2027;;",
                obstacle(tram));
        ImportPlan plan = desk.plan(file, null);
        assertThat(plan.count(PlannedRow.Kind.NEW)).isZero();
        assertThat(plan.allProblems()).isEmpty();
        desk.apply(plan);
        assertThat(desk.named("Geen bus").parts(ActionFields.KIND))
                .extracting(action -> action.get(ActionFields.TASK).orElse(""))
                .containsExactlyInAnyOrder("Bellen", "Nieuwe actie van de partner");
        assertThat(desk.named("Geen bus").parts(ActionFields.KIND))
                .filteredOn(action -> action.get(ActionFields.OWNER).equals(Optional.of("Frau Neu")))
                .singleElement()
                .satisfies(action -> assertThat(action.get(ActionFields.DUE)).contains(LocalDate.of(2027, 1, 15)));
        assertThat(desk.plan(file, null).isIdle()).isTrue();
    }

    @Test
    void inASortedListItCannotBeToldWhoseActionItIsAndThatIsSaid() {
        Dossier bus = withAction("Geen bus", "Bellen");
        Dossier tram = withAction("Geen tram", "Schrijven");
        Path file = desk.file(
                "actielijst.csv",
                HEADINGS,
                obstacle(bus),
                obstacle(tram),
                action(bus),
                action(tram),
                ";Nieuwe actie van de partner;;15-1-2027;;");
        ImportPlan plan = desk.plan(file, null);
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.action.whose");
        assertThat(plan.rows().getLast().kind()).isEqualTo(PlannedRow.Kind.NEW);
    }

    @Test
    void aCopiedActionWithAnotherTaskIsANewActionAndLeavesTheFirstAsItIs() {
        Dossier bus = withAction("Geen bus", "Bellen");
        Path file = desk.file(
                "actielijst.csv",
                HEADINGS,
                obstacle(bus),
                action(bus),
                action(bus).replace("Bellen", "Schrijven"));
        desk.apply(desk.plan(file, null));
        assertThat(desk.named("Geen bus").parts(ActionFields.KIND))
                .extracting(action -> action.get(ActionFields.TASK).orElse(""))
                .containsExactlyInAnyOrder("Bellen", "Schrijven");
    }

    @Test
    void aNewPointIsAtTheBorderOfTheList() {
        Dossier bus = desk.logged("Geen bus");
        Path file = desk.file("lijst.csv", TITLE, HEADINGS, obstacle(bus), ";Heel nieuw punt;;;gemeld;");
        ImportPlan plan = desk.plan(file, null);
        assertThat(plan.rows().getLast().mine())
                .satisfies(mine -> assertThat(Objects.requireNonNull(mine).get(ObstacleFields.NEIGHBOURS))
                        .contains(Set.of(Neighbour.NRW)));
    }

    private Dossier withAction(String title, String task) {
        Dossier logged = desk.logged(title);
        Part<Action> action = Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, task)
                .with(ActionFields.DUE, LocalDate.of(2026, 9, 16));
        desk.register.save(logged, logged.withPart(ActionFields.KIND, action), Desk.ANNA);
        return desk.named(title);
    }

    private static String obstacle(Dossier dossier) {
        return String.join(
                ";",
                List.of(
                        dossier.reference(),
                        dossier.title().texts().getFirst(),
                        "",
                        "",
                        "gemeld",
                        dossier.id().toString()));
    }

    private static String action(Dossier dossier) {
        Part<Action> action = dossier.parts(ActionFields.KIND).getFirst();
        return String.join(
                ";",
                List.of(
                        "",
                        action.get(ActionFields.TASK).orElse(""),
                        "",
                        "16-9-2026",
                        "open",
                        OurWorkbook.action(action.id())));
    }
}
