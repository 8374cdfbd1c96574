package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/** Cells of the list are typed over, each type of field. What a person ticks goes to no partner. */
final class CellEdits {

    static final LocalDate DAY = LocalDate.of(2027, 3, 15);
    private static final String OLD = "Rheinlinie";
    private static final String NEW = "Maaslijn";

    private CellEdits() {}

    static List<PartnersEdit> all() {
        return List.of(
                new PartnersEdit("nothing", partner -> List.of()),
                new PartnersEdit("text", partner -> List.of(partner.text())),
                new PartnersEdit("long text", CellEdits::longText),
                new PartnersEdit(
                        "title",
                        partner -> List.of(partner.write(Partner.TAX, ObstacleFields.TITLE, "Belastingen, Steuern"))),
                new PartnersEdit("number", CellEdits::number),
                new PartnersEdit("date", CellEdits::date),
                new PartnersEdit("date in an empty cell", CellEdits::dateWhereNoneWas),
                new PartnersEdit("date as text", CellEdits::dateAsText),
                new PartnersEdit("word of a list", CellEdits::word),
                new PartnersEdit("several words of a list", CellEdits::words),
                new PartnersEdit("these cells together", CellEdits::together).ofLanguage(),
                new PartnersEdit("regions", CellEdits::regions),
                new PartnersEdit("remarks", CellEdits::remarks),
                new PartnersEdit("formula that fails", CellEdits::failed).telling("intake.value.noted"),
                new PartnersEdit("find and replace", CellEdits::replaced));
    }

    private static List<Came> longText(AtWork partner) throws Exception {
        String text = "Zeile, ligne, regel; \"à côté\" 100 %.\n".repeat(60) + "fin";
        return List.of(
                partner.write(Partner.FERRY, ObstacleFields.DESCRIPTION, text),
                partner.write(Partner.CARE, ObstacleFields.STATE_OF_PLAY, "Kort; bref. „Kurz“ 1/2"));
    }

    private static List<Came> number(AtWork partner) throws Exception {
        return List.of(
                partner.type(Partner.FERRY, ObstacleFields.AFFECTED, new Quantity(12_500, false)),
                partner.type(Partner.TAX, ObstacleFields.AFFECTED, new Quantity(40, false)));
    }

    private static List<Came> date(AtWork partner) throws Exception {
        return List.of(
                partner.type(Partner.FERRY, ObstacleFields.NEXT_STEP_DUE, DAY),
                partner.type(Partner.FERRY, ObstacleFields.REPORTED_ON, PartialDate.of(DAY.minusYears(2))));
    }

    private static List<Came> dateWhereNoneWas(AtWork partner) throws Exception {
        return List.of(partner.type(Partner.BUS, ObstacleFields.NEXT_STEP_DUE, DAY));
    }

    private static List<Came> dateAsText(AtWork partner) throws Exception {
        List<Came> all = new ArrayList<>();
        for (int number : List.of(Partner.TAX, Partner.CARE, Partner.NURSE)) {
            partner.list()
                    .typeAsText(partner.column(ObstacleFields.NEXT_STEP_DUE), partner.row(number), partner.typed(DAY));
            all.add(Came.of(partner.partner().obstacle(number), ObstacleFields.NEXT_STEP_DUE, DAY));
        }
        return all;
    }

    private static List<Came> word(AtWork partner) throws Exception {
        return List.of(
                partner.type(Partner.FERRY, ObstacleFields.SEVERITY, Severity.SEVERE),
                partner.type(Partner.TAX, ObstacleFields.SEVERITY, Severity.MODERATE));
    }

    private static List<Came> words(AtWork partner) throws Exception {
        return List.of(
                partner.type(Partner.FERRY, ObstacleFields.THEMES, Set.of(Theme.MOBILITY, Theme.LABOUR_MARKET)),
                partner.type(Partner.TAX, ObstacleFields.THEMES, Set.of(Theme.TAXATION)));
    }

    private static List<Came> together(AtWork partner) throws Exception {
        List<Came> all = new ArrayList<>();
        for (PartnersEdit.Deed deed : List.<PartnersEdit.Deed>of(
                CellEdits::longText,
                CellEdits::number,
                CellEdits::date,
                CellEdits::dateWhereNoneWas,
                CellEdits::dateAsText,
                CellEdits::word,
                CellEdits::words,
                CellEdits::regions,
                CellEdits::remarks)) all.addAll(deed.by(partner));
        return all;
    }

    private static List<Came> regions(AtWork partner) throws Exception {
        Set<Area> regions = new TreeSet<>();
        for (String code : List.of("NL213", "NL225"))
            regions.add(Areas.byCode(code).orElseThrow());
        return List.of(partner.type(Partner.TAX, ObstacleFields.AREAS, regions));
    }

    private static List<Came> remarks(AtWork partner) throws Exception {
        String heading = partner.partner().remarks();
        partner.list().type(partner.list().column(heading), partner.row(Partner.BUS), "Bitte bald, svp, graag");
        return List.of(Came.of(
                partner.partner().obstacle(Partner.BUS),
                NoteFields.KIND,
                NoteFields.TEXT,
                heading + ": Bitte bald, svp, graag"));
    }

    /** The text that was there stays. */
    private static List<Came> failed(AtWork partner) throws Exception {
        partner.list().type(partner.column(ObstacleFields.STATE_OF_PLAY), partner.row(Partner.BUS), "=Termin");
        return List.of(Came.of(
                partner.partner().obstacle(Partner.BUS),
                NoteFields.KIND,
                NoteFields.TEXT,
                partner.heading(ObstacleFields.STATE_OF_PLAY) + ": #NAME?"));
    }

    private static List<Came> replaced(AtWork partner) throws Exception {
        partner.list().replace(OLD, NEW);
        Dossier ferry = partner.partner().obstacle(Partner.FERRY);
        Dossier nurse = partner.partner().obstacle(Partner.NURSE);
        String step = ferry.get(ObstacleFields.NEXT_STEP).orElseThrow();
        return List.of(
                Came.of(ferry, ObstacleFields.DESCRIPTION, replaced(ferry, partner)),
                Came.of(ferry, ObstacleFields.NEXT_STEP, step.replace(OLD, NEW)),
                Came.of(nurse, ObstacleFields.DESCRIPTION, replaced(nurse, partner)));
    }

    private static LocalizedText replaced(Dossier obstacle, AtWork partner) {
        LocalizedText before = obstacle.get(ObstacleFields.DESCRIPTION).orElseThrow();
        return partner.partner().text(before.shown(partner.partner().language).replace(OLD, NEW));
    }
}
