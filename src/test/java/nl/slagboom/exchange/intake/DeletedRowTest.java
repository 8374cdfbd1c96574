package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.slagboom.exchange.write.Became;
import nl.slagboom.exchange.write.Outcome;
import nl.slagboom.model.Decision;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** Whoever writes beside a row that it shall go, or strikes it through, is not obeyed: a person is asked. */
final class DeletedRowTest extends BusAndTram {

    @Test
    void aRowThatShallGoIsAsked() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Anmerkungen", "Bitte löschen");
        theirs.type(LIST, "Die Straßenbahn", "Anmerkungen", "Zeile löschen");
        edit(tram, ObstacleFields.STATUS_NOW, Status.IN_PROGRESS);
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(plan.undecided()).isEqualTo(2);
        take(plan);
        assertThat(now(bus).status()).isEqualTo(Status.REPORTED);
        assertThat(plan("nrw.xlsx").isWorthKeeping()).isFalse();
        assertThat(outcomes())
                .filteredOn(one -> one.field() == ObstacleFields.STATUS_NOW)
                .extracting(Outcome::theirs, Outcome::became)
                .containsOnly(tuple(Status.LAPSED, Became.OPEN))
                .hasSize(2);
        HandOut.Entry given = search.exchanges().handOuts().get(1);
        ImportPlan left = intake.undecided(given);
        assertThat(left.undecided()).isEqualTo(2);
        assertThat(left.written()).isZero();
        take(left.deciding(LeftOut.NOTHING, Decision.THEIRS));
        for (UUID id : List.of(bus, tram)) {
            assertThat(now(id).status()).isEqualTo(Status.LAPSED);
            assertThat(now(id).get(ObstacleFields.STATUS_ON))
                    .contains(PartialDate.of(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        }
        assertThat(now(bus).get(ObstacleFields.STATUS_REASON)).contains("Staatskanzlei NRW: Bitte löschen");
    }

    @Test
    void aRemarkThatWishesItInASentenceIsAskedAndStaysANote() throws IOException {
        PartnersFile theirs = handedOut();
        String remark = "Kann gestrichen werden, ist seit der Novelle 2025 erledigt.";
        theirs.type(LIST, "Der Bus", "Anmerkungen", remark);
        theirs.type(LIST, "Die Straßenbahn", "Anmerkungen", "Bitte nicht streichen");
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(plan.undecided()).isEqualTo(1);
        take(plan);
        assertThat(now(bus).status()).isEqualTo(Status.REPORTED);
        assertThat(now(bus).parts(NoteFields.KIND))
                .extracting(note -> note.get(NoteFields.TEXT).orElse(""))
                .singleElement()
                .asString()
                .contains(remark);
    }

    @Test
    void whatShallGoAndStaysIsNotAskedTwice() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.type(LIST, "Der Bus", "Anmerkungen", "à supprimer");
        take(plan("nrw.xlsx").deciding(LeftOut.NOTHING, Decision.MINE));
        assertThat(now(bus).status()).isEqualTo(Status.REPORTED);
        assertThat(plan("nrw.xlsx").undecided()).isZero();
        assertThat(plan("nrw.xlsx").isIdle()).isTrue();
    }

    @Test
    void aRowThatIsStruckThroughIsAsked() throws IOException {
        PartnersFile theirs = handedOut();
        theirs.edit(workbook -> {
            Font font = workbook.createFont();
            font.setStrikeout(true);
            CellStyle struck = workbook.createCellStyle();
            struck.setFont(font);
            PartnersFile.row(workbook.getSheet(LIST), "Der Bus").forEach(cell -> cell.setCellStyle(struck));
            Row other = PartnersFile.row(workbook.getSheet(LIST), "Die Straßenbahn");
            other.getCell(PartnersFile.column(workbook.getSheet(LIST), "Titel")).setCellStyle(struck);
        });
        ImportPlan plan = plan("nrw.xlsx");
        assertThat(plan.undecided()).isEqualTo(1);
        take(plan.deciding(LeftOut.NOTHING, Decision.THEIRS));
        assertThat(now(bus).status()).isEqualTo(Status.LAPSED);
        assertThat(now(bus).get(ObstacleFields.STATUS_REASON)).contains("Staatskanzlei NRW: Zeile durchgestrichen");
        assertThat(now(tram).status()).isEqualTo(Status.REPORTED);
    }
}
