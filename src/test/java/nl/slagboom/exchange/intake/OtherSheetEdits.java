package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.util.List;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.PartialDate;

/** Sides and actions are changed, on the sheets beside the list. */
final class OtherSheetEdits {

    private OtherSheetEdits() {}

    static List<PartnersEdit> all() {
        return List.of(
                new PartnersEdit("sides", OtherSheetEdits::sides).ofOtherSheets(),
                new PartnersEdit("sides sorted without the hidden column", partner -> {
                            List<Came> came = sides(partner);
                            sorted(partner.book().sheet(partner.partner().sides()), 1);
                            return came;
                        })
                        .ofOtherSheets(),
                new PartnersEdit("actions", OtherSheetEdits::actions).ofOtherSheets(),
                new PartnersEdit("actions sorted without the hidden column", partner -> {
                            List<Came> came = actions(partner);
                            sorted(partner.book().sheet(partner.partner().actions()), 2);
                            return came;
                        })
                        .ofOtherSheets());
    }

    private static void sorted(OpenSheet sheet, int column) throws Exception {
        sheet.sort(0, sheet.lastColumn() - 1, column);
    }

    private static List<Came> sides(AtWork partner) throws Exception {
        Country country = partner.partner().side;
        return List.of(
                side(partner, Partner.FERRY, ObstacleFields.authority(country), "Bezirksregierung, préfecture"),
                side(partner, Partner.FERRY, ObstacleFields.statusOn(country), PartialDate.of(CellEdits.DAY)),
                side(partner, Partner.TAX, ObstacleFields.legalReference(country), "§ 5 Abs. 2\nArt. 7"));
    }

    private static <T> Came side(AtWork partner, int number, Field<Obstacle, T> field, T value) throws Exception {
        Dossier obstacle = partner.partner().obstacle(number);
        OpenSheet sheet = partner.book().sheet(partner.partner().sides());
        sheet.type(
                sheet.column(partner.partner().wording.shortLabel(field)),
                sheet.row(OurWorkbook.side(obstacle.id(), partner.partner().side)),
                partner.typed(value));
        return Came.of(obstacle, field, value);
    }

    private static List<Came> actions(AtWork partner) throws Exception {
        OpenSheet sheet = partner.book().sheet(partner.partner().actions());
        Dossier ferry = partner.partner().obstacle(Partner.FERRY);
        Dossier tax = partner.partner().obstacle(Partner.TAX);
        int fresh = sheet.lastRow() + 1;
        sheet.type(sheet.column(partner.heading(ObstacleFields.REFERENCE)), fresh, tax.reference());
        sheet.type(column(sheet, partner, ActionFields.TASK), fresh, "Fahrplan, horaire");
        int call = sheet.row(Partner.CALL);
        sheet.type(column(sheet, partner, ActionFields.OWNER), call, "Herr Kurz");
        sheet.type(column(sheet, partner, ActionFields.DUE), call, partner.typed(CellEdits.DAY));
        sheet.type(
                column(sheet, partner, ActionFields.DONE_ON), sheet.row(Partner.LETTER), partner.typed(CellEdits.DAY));
        return List.of(
                Came.of(ferry, ActionFields.KIND, ActionFields.OWNER, "Herr Kurz"),
                Came.of(ferry, ActionFields.KIND, ActionFields.DUE, CellEdits.DAY),
                Came.of(ferry, ActionFields.KIND, ActionFields.DONE_ON, CellEdits.DAY),
                Came.of(tax, ActionFields.KIND, ActionFields.TASK, "Fahrplan, horaire"));
    }

    private static int column(OpenSheet sheet, AtWork partner, Field<?, ?> field) {
        return sheet.column(partner.partner().wording.label(ActionFields.KIND, field));
    }
}
