package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FifthLayoutTest {

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Intake intake = new Intake(search, new Register(database, search, new Feed()), Clock.systemUTC());

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void make() throws IOException {
        file = FifthLayout.in(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLayoutThatNoPartnerUsesIsTakenInCellByCell() {
        intake.apply(plan(), "Anna", Progress.NONE);
        Map<String, Dossier> taken = search.dossiers().stream()
                .collect(Collectors.toMap(
                        dossier -> dossier.parts(PartnerFields.KIND)
                                .getFirst()
                                .get(PartnerFields.NUMBER)
                                .orElseThrow(),
                        dossier -> dossier));
        assertThat(taken.keySet()).isEqualTo(Set.of("F-01", "F-02", "F-03", "F-04", "W-01", "W-02", "W-03", "D-01"));
        assertRow(taken, "F-01", "Ambulance qui s'arrête à la frontière", Neighbour.VLA, Theme.HEALTH);
        assertRow(taken, "F-02", "Ordonnance refusée en pharmacie", Neighbour.VLA, Theme.HEALTH);
        assertRow(taken, "F-03", "Dossier médical non transmis", Neighbour.VLA, Theme.HEALTH);
        assertRow(taken, "F-04", "Train sans billet commun", Neighbour.VLA, Theme.MOBILITY);
        assertRow(
                taken, "W-01", "Télétravail et cotisations", Neighbour.WAL, Theme.LABOUR_MARKET, Theme.SOCIAL_SECURITY);
        assertRow(taken, "W-02", "Diplôme non reconnu", Neighbour.WAL, Theme.EDUCATION);
        assertRow(taken, "W-03", "Stage impossible sans assurance", Neighbour.WAL, Theme.EDUCATION);
        assertRow(taken, "D-01", "Raccordement au réseau voisin", null, Theme.ENERGY);

        assertColumn(
                taken,
                ObstacleFields.DESCRIPTION,
                Map.of(
                        "F-01", french("Le véhicule n'a pas\nde priorité en face."),
                        "F-03", french("La base légale manque."),
                        "W-01", french("Deux régimes.")));
        assertColumn(
                taken,
                ObstacleFields.STATUS_NOW,
                Map.of(
                        "F-01", Status.IN_PROGRESS,
                        "F-02", Status.RECOGNISED,
                        "F-03", Status.PARTIALLY_RESOLVED,
                        "F-04", Status.RESOLVED,
                        "W-01", Status.UNDER_ASSESSMENT,
                        "W-02", Status.REPORTED,
                        "W-03", Status.INCOMPLETE,
                        "D-01", Status.LAPSED));
        assertColumn(
                taken,
                ObstacleFields.authority(Country.NL),
                Map.of("F-01", "VWS", "F-03", "VWS", "F-04", "IenW", "W-01", "SZW", "W-03", "OCW"));
        assertColumn(
                taken,
                ObstacleFields.authority(Country.BE),
                Map.of("F-01", "SPF Santé", "F-02", "INAMI", "F-04", "SNCB", "W-01", "ONSS"));
        assertColumn(
                taken,
                ObstacleFields.REPORTED_ON,
                Map.of(
                        "F-01", PartialDate.of(LocalDate.of(2021, 3, 15)),
                        "F-02", PartialDate.of(LocalDate.of(2021, 3, 1)),
                        "F-03", PartialDate.of(java.time.YearMonth.of(2020, 3)),
                        "F-04", PartialDate.ofYear(2019),
                        "W-01", PartialDate.of(LocalDate.of(2022, 7, 1)),
                        "W-02", PartialDate.about(2017),
                        "W-03", PartialDate.about(2022)));
        assertColumn(
                taken,
                ObstacleFields.AFFECTED,
                Map.of(
                        "F-01", new Quantity(3_100, true),
                        "F-03", new Quantity(250, false),
                        "F-04", new Quantity(45, true),
                        "W-01", new Quantity(1_000, true)));
        assertColumn(taken, ObstacleFields.owner(Country.NL), Map.of("F-01", "A. Peeters", "W-01", "C. Dubois"));
        assertColumn(taken, ObstacleFields.NEXT_STEP, Map.of("F-01", "Accord à signer"));
        assertColumn(
                taken,
                ObstacleFields.NEXT_STEP_DUE,
                Map.of("F-01", LocalDate.of(2026, 12, 31), "W-01", LocalDate.of(2026, 12, 15)));
        assertColumn(
                taken,
                ObstacleFields.SEVERITY,
                Map.of(
                        "F-01",
                        Severity.SERIOUS,
                        "F-03",
                        Severity.MODERATE,
                        "W-01",
                        Severity.SEVERE,
                        "W-03",
                        Severity.MINOR));
        assertThat(notes(taken, "F-01")).containsExactly("Priorité politique / Politieke prioriteit: A");
        assertThat(notes(taken, "F-04")).containsExactly("Priorité politique / Politieke prioriteit: B");
        assertThat(notes(taken, "W-01")).containsExactly("Priorité politique / Politieke prioriteit: A");
        assertThat(notes(taken, "D-01")).containsExactly("Divers / Overig");
    }

    private static void assertRow(
            Map<String, Dossier> taken, String number, String title, @Nullable Neighbour neighbour, Theme... themes) {
        Dossier dossier = dossier(taken, number);
        assertThat(dossier.title()).as(number).isEqualTo(french(title));
        assertThat(dossier.get(ObstacleFields.NEIGHBOURS))
                .as(number)
                .isEqualTo(Optional.ofNullable(neighbour).map(Set::of));
        assertThat(dossier.get(ObstacleFields.THEMES)).as(number).contains(Set.of(themes));
    }

    /** Those named hold the value, and no others hold one. */
    private static <T> void assertColumn(
            Map<String, Dossier> taken, Field<Obstacle, T> field, Map<String, T> expected) {
        Map<String, T> there = taken.entrySet().stream()
                .filter(row -> row.getValue().get(field).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().get(field).orElseThrow()));
        assertThat(there).as(field.code()).isEqualTo(expected);
    }

    private static LocalizedText french(String text) {
        return LocalizedText.of(Language.FR, text);
    }

    private static List<String> notes(Map<String, Dossier> taken, String number) {
        return dossier(taken, number).parts(NoteFields.KIND).stream()
                .map(note -> note.get(NoteFields.TEXT).orElse(""))
                .toList();
    }

    private static Dossier dossier(Map<String, Dossier> taken, String number) {
        return Optional.ofNullable(taken.get(number)).orElseThrow();
    }

    /** Whatever the values: of each cell the text is somewhere in the obstacle, as the partner wrote it. */
    @Test
    void noWordOfACellIsLost() {
        ImportPlan plan = plan();
        Map<Integer, PlannedRow> rows = plan.rows().stream().collect(Collectors.toMap(PlannedRow::row, row -> row));
        List<Table.Line> lines = plan.placings().getFirst().table().lines();
        assertThat(lines).hasSize(8);
        for (Table.Line line : lines) {
            String all = String.valueOf(Optional.ofNullable(rows.get(line.row()))
                    .map(PlannedRow::mine)
                    .orElseThrow());
            assertThat(line.cells()).hasSizeGreaterThan(4);
            for (Content cell : line.cells().values()) assertThat(all).contains(cell.text());
        }
    }

    @Test
    void whatIsSetAsideOrHiddenOrNotUnderstoodIsSaid() {
        assertThat(plan().allProblems().stream().map(problem -> problem.cell() + " " + problem.key()))
                .containsExactly(
                        "J intake.column.hidden",
                        "13 intake.row.hidden",
                        "21 intake.row.section",
                        "24 intake.row.total",
                        "26 intake.cell.stray",
                        " intake.sheet.nolist",
                        "N intake.column.kept",
                        "E13 intake.status.undated",
                        "E19 intake.status.undated",
                        "I19 intake.value.unknown",
                        "E22 intake.status.undated",
                        "H22 intake.value.unknown");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        intake.apply(plan(), "Anna", Progress.NONE);
        ImportPlan again = plan();
        assertThat(again.rows()).hasSize(8).allSatisfy(row -> {
            assertThat(row.kind()).isEqualTo(PlannedRow.Kind.UNCHANGED);
            assertThat(row.changes()).isEmpty();
        });
        assertThat(again.takenInBefore()).isNotNull();
    }

    private ImportPlan plan() {
        return intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
    }
}
