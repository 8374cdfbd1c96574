package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.code.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and fields that a person leaves out of a list. */
final class LeavingOutTest {

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
    void aFieldThatIsLeftOutIsNotWrittenAndTheCountsFollow() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.plan(
                desk.file("een.csv", "Knelpunt;Vervolgstap;Actiehouder", "Geen bus;Bellen;Carla"), "Werkgroep");
        PlannedRow row = plan.rows().getFirst();
        assertThat(row.kind()).isEqualTo(PlannedRow.Kind.CHANGED);

        LeftOut one = LeftOut.NOTHING.with(row.place(), piece(row, ObstacleFields.NEXT_STEP.code()), false);
        ImportPlan less = plan.leaving(one);
        assertThat(less.rows().getFirst().changes()).hasSize(1);
        assertThat(less.rows().getFirst().pieces()).isEqualTo(row.pieces());
        LeftOut both = one.with(row.place(), piece(row, ObstacleFields.NEXT_STEP_OWNER.code()), false);
        assertThat(plan.leaving(both).count(PlannedRow.Kind.UNCHANGED)).isEqualTo(1);
        assertThat(plan.leaving(both).isIdle()).isTrue();

        desk.apply(less);
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP)).isEmpty();
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP_OWNER)).contains("Carla");
    }

    @Test
    void aStatusIsLeftOutWithItsDayAndReason() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.plan(desk.file("een.csv", "Nr;Knelpunt;Status", "A7;Geen bus;opgelost"), "NRW");
        PlannedRow row = plan.rows().getFirst();
        ImportPlan less =
                plan.leaving(LeftOut.NOTHING.with(row.place(), piece(row, ObstacleFields.STATUS_NOW.code()), false));
        desk.apply(less);
        Dossier bus = desk.named("Geen bus");
        assertThat(bus.status()).isEqualTo(Status.REPORTED);
        assertThat(bus.get(ObstacleFields.STATUS_ON)).isEmpty();
        assertThat(bus.get(ObstacleFields.STATUS_REASON)).isEmpty();
        assertThat(bus.get(ObstacleFields.RECOGNISED)).isEmpty();
        assertThat(bus.parts(PartnerFields.KIND)).hasSize(1);
    }

    @Test
    void aNewPartIsLeftOutAsOne() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.plan(desk.file("een.csv", "Nr;Knelpunt;Vervolgstap", "A7;Geen bus;Bellen"), "NRW");
        PlannedRow row = plan.rows().getFirst();
        Piece partner = row.pieces().stream()
                .filter(piece -> PartnerFields.KIND.equals(piece.key().kind()))
                .findFirst()
                .orElseThrow();
        desk.apply(plan.leaving(LeftOut.NOTHING.with(row.place(), partner.key(), false)));
        assertThat(desk.named("Geen bus").parts(PartnerFields.KIND)).isEmpty();
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP)).contains("Bellen");
    }

    @Test
    void aRowThatIsLeftOutDoesNotComeInThroughAnotherRowAboutTheSame() {
        desk.logged("Geen bus");
        ImportPlan plan = desk.plan(
                desk.file("een.csv", "Knelpunt;Vervolgstap;Actiehouder", "Geen bus;Bellen;", "Geen bus;;Carla"), "NRW");
        desk.apply(plan.leaving(LeftOut.NOTHING.with(plan.rows().getFirst().place(), false)));
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP)).isEmpty();
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP_OWNER)).contains("Carla");
    }

    @Test
    void ofTwoRowsThatSayTheSameTheOneThatIsKeptCounts() {
        ImportPlan plan =
                desk.plan(desk.file("een.csv", "Knelpunt;Vervolgstap", "Geen bus;Bellen", "Geen bus;Bellen"), "NRW");
        assertThat(plan.count(PlannedRow.Kind.NEW)).isEqualTo(1);
        assertThat(plan.count(PlannedRow.Kind.UNCHANGED)).isEqualTo(1);
        ImportPlan less =
                plan.leaving(LeftOut.NOTHING.with(plan.rows().getFirst().place(), false));
        assertThat(less.rows())
                .extracting(PlannedRow::kind)
                .containsExactly(PlannedRow.Kind.LEFT_OUT, PlannedRow.Kind.NEW);
        desk.apply(less);
        assertThat(desk.search.rows().rows()).hasSize(1);
        assertThat(desk.named("Geen bus").get(ObstacleFields.NEXT_STEP)).contains("Bellen");
    }

    @Test
    void aNewObstacleCannotDoWithoutItsTitleButWithoutAllElse() {
        ImportPlan plan =
                desk.plan(desk.file("een.csv", "Nr;Knelpunt;Status;Vervolgstap", "A7;Geen bus;opgelost;Bellen"), "NRW");
        PlannedRow row = plan.rows().getFirst();
        assertThat(row.pieces().stream().filter(Piece::isNeeded)).hasSize(1);
        LeftOut out = LeftOut.NOTHING;
        for (Piece piece : row.pieces()) if (!piece.isNeeded()) out = out.with(row.place(), piece.key(), false);
        desk.apply(plan.leaving(out));
        Dossier bus = desk.named("Geen bus");
        assertThat(bus.status()).isEqualTo(Status.REPORTED);
        assertThat(bus.parts(PartnerFields.KIND)).isEmpty();
    }

    private static Piece.Key piece(PlannedRow row, String field) {
        return row.pieces().stream()
                .map(Piece::key)
                .filter(key -> field.equals(key.field()))
                .findFirst()
                .orElseThrow();
    }
}
