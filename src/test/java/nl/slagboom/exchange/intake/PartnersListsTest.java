package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Partners' lists, as they send them. */
final class PartnersListsTest {

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Intake intake = new Intake(search, register, Clock.systemUTC());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachListIsTakenInWholeAndTheSameFileAgainChangesNothing() {
        assertTakenIn("nrw-umsetzungsbericht.xlsx", 19);
        assertTakenIn("vlaanderen-knelpunten.xlsx", 26);
        assertTakenIn("wallonie-obstacles.xls", 11);
        assertTakenIn("euregio-meldingen.csv", 10);
    }

    private void assertTakenIn(String name, int rows) {
        ImportPlan plan = intake.plan(intake.open(file(name), Progress.NONE), null, Progress.NONE);
        assertThat(plan.rows()).as(name).hasSize(rows);
        assertThat(plan.count(PlannedRow.Kind.REFUSED)).as(name).isZero();
        assertThat(plan.placings())
                .allSatisfy(placing -> assertThat(placing.targets())
                        .as("%s: %s", name, placing.codes())
                        .doesNotContain(Target.Special.NOT_PLACED));
        intake.apply(plan, "Anna", Progress.NONE);
        ImportPlan again = intake.plan(intake.open(file(name), Progress.NONE), null, Progress.NONE);
        assertThat(again.isIdle()).as(name).isTrue();
        assertThat(again.takenInBefore()).as(name).isNotNull();
    }

    @Test
    void themesOfMergedCellsGoDownAndCountriesInBracketsTellTheSides() {
        ImportPlan plan = plan("vlaanderen-knelpunten.xlsx");
        Dossier pupils = mine(plan, "Werkplekleren (bbl) over de grens voor mbo-studenten");
        assertThat(pupils.get(ObstacleFields.THEMES)).contains(EnumSet.of(Theme.EDUCATION));
        assertThat(pupils.get(ObstacleFields.authority(Country.DE))).contains("Kammern");
        assertThat(pupils.get(ObstacleFields.authority(Country.BE))).contains("VDAB/Syntra");
        assertThat(pupils.get(ObstacleFields.authority(Country.NL))).contains("OCW, SBB");
        assertThat(pupils.get(ObstacleFields.REPORTED_ON)).contains(PartialDate.of(LocalDate.of(2021, 3, 15)));
    }

    @Test
    void estimatesAndUnknownsAreReadAsTheyAreMeant() {
        ImportPlan plan = plan("vlaanderen-knelpunten.xlsx");
        Dossier manure = mine(plan, "Eigen vervoerders mochten geen mest over de grens met België brengen");
        assertThat(manure.get(ObstacleFields.AFFECTED)).contains(new Quantity(2700, true));
        assertThat(manure.get(ObstacleFields.REPORTED_ON)).isEmpty();
        assertThat(manure.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void thePartnersNumberAndWordsAreKeptBesideOurs() {
        Dossier sunday = mine(plan("nrw-umsetzungsbericht.xlsx"), "Sonntagsfahrverbot lässt Lkw an der Grenze warten");
        assertThat(sunday.status()).isEqualTo(Status.RECOGNISED);
        Part<PartnerEntry> entry = sunday.parts(PartnerFields.KIND).getFirst();
        assertThat(entry.get(PartnerFields.NUMBER)).contains("A6");
        assertThat(entry.get(PartnerFields.WORDS).orElse("")).contains("Status: offen");
    }

    @Test
    void aListOfReportsBecomesReportsOnTheObstaclesThatItNames() {
        intake.apply(plan("vlaanderen-knelpunten.xlsx"), "Anna", Progress.NONE);
        ImportPlan plan = plan("euregio-meldingen.csv");
        Dossier reported = mine(plan, "Kinderbijslag grensarbeiders: samenloop en trage afhandeling");
        Part<Report> report = reported.parts(ReportFields.KIND).getFirst();
        assertThat(report.get(ReportFields.AMOUNT)).contains(new Quantity(6, false));
        assertThat(report.get(ReportFields.CHANNEL)).contains(Channel.GRENSINFOPUNT);
    }

    private ImportPlan plan(String name) {
        return intake.plan(intake.open(file(name), Progress.NONE), null, Progress.NONE);
    }

    private static Dossier mine(ImportPlan plan, String title) {
        return plan.rows().stream()
                .map(PlannedRow::mine)
                .filter(dossier -> dossier != null && dossier.title().texts().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(
                            PartnersListsTest.class.getResource("/nl/slagboom/exchange/partners/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
