package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Severity;

/** The list takes another shape, and one text in it is changed. */
final class ShapeEdits {

    private ShapeEdits() {}

    static List<PartnersEdit> all() {
        return List.of(
                shape("sorted by title", partner -> sorted(partner, 0)),
                shape("sorted without the hidden column", partner -> sorted(partner, 1)),
                shape("filtered", partner -> partner.list().filter(partner.column(ObstacleFields.STATE_OF_PLAY)))
                        .tellingInWorkbooks("intake.row.hidden"),
                shape("columns inserted", ShapeEdits::columnsInserted),
                shape("columns deleted", ShapeEdits::columnsDeleted),
                shape("hidden column deleted", ShapeEdits::hiddenDeleted),
                shape("columns moved", ShapeEdits::columnsMoved),
                shape("headings renamed", ShapeEdits::renamed),
                shape("heading that nobody knows", ShapeEdits::unknown).telling("exchange.heading.read"),
                shape("headings translated", ShapeEdits::translated).ofLanguage(),
                shape("rows deleted", ShapeEdits::rowsDeleted),
                new PartnersEdit("row inserted", ShapeEdits::rowInserted),
                new PartnersEdit(
                        "row filled below",
                        partner -> fresh(partner, partner.list().lastRow() + 1)),
                shape(
                        "copied to a new file",
                        partner -> partner.book().copyAway(partner.partner().list())),
                shape("copied without the hidden column", partner -> {
                    partner.book().copyAway(partner.partner().list());
                    hiddenDeleted(partner);
                }),
                shape("cells merged below", ShapeEdits::mergedBelow),
                shape("title above, merged", ShapeEdits::titled),
                shape("all at once", partner -> {
                    columnsInserted(partner);
                    columnsMoved(partner);
                    rowsDeleted(partner);
                    sorted(partner, 1);
                    mergedBelow(partner);
                    titled(partner);
                }));
    }

    /** Does something to the list. */
    @FunctionalInterface
    private interface Shaping {
        void by(AtWork partner) throws Exception;
    }

    private static PartnersEdit shape(String name, Shaping shaping) {
        return new PartnersEdit(name, partner -> {
            Came text = partner.text();
            shaping.by(partner);
            return List.of(text);
        });
    }

    /** @param besides how many columns at the end stay as they are */
    private static void sorted(AtWork partner, int besides) throws Exception {
        OpenSheet list = partner.list();
        list.sort(0, list.lastColumn() - besides, partner.column(ObstacleFields.TITLE));
    }

    private static void columnsInserted(AtWork partner) throws Exception {
        partner.list().insertColumns(partner.column(ObstacleFields.THEMES), 2);
        partner.list().insertColumns(0, 1);
    }

    private static void columnsDeleted(AtWork partner) throws Exception {
        for (Field<Obstacle, ?> field :
                List.of(ObstacleFields.DESCRIPTION, ObstacleFields.NEXT_STEP_DUE, ObstacleFields.THEMES))
            partner.list().deleteColumn(partner.column(field));
    }

    private static void hiddenDeleted(AtWork partner) throws Exception {
        partner.list().deleteColumn(partner.list().column(OurWorkbook.IDENTITY));
    }

    private static void columnsMoved(AtWork partner) throws Exception {
        partner.list().moveColumn(partner.column(ObstacleFields.STATE_OF_PLAY), 0);
        partner.list().moveColumn(partner.column(ObstacleFields.REFERENCE), 6);
    }

    private static void renamed(AtWork partner) throws Exception {
        for (Field<Obstacle, ?> field : List.of(ObstacleFields.STATE_OF_PLAY, ObstacleFields.SEVERITY))
            partner.list().type(partner.column(field), 0, "2027: " + partner.heading(field));
    }

    private static void unknown(AtWork partner) throws Exception {
        partner.list().type(partner.column(ObstacleFields.STATE_OF_PLAY), 0, "Was uns bewegt");
    }

    private static void translated(AtWork partner) throws Exception {
        Language other = partner.partner().language == Language.DE ? Language.NL : Language.DE;
        OpenSheet list = partner.list();
        for (Map.Entry<String, String> heading :
                partner.partner().headingsIn(other).entrySet()) {
            int column = list.columnOf(heading.getKey());
            if (column >= 0) list.type(column, 0, heading.getValue());
        }
    }

    private static void rowsDeleted(AtWork partner) throws Exception {
        for (int number : List.of(Partner.FERRY, Partner.CARE)) partner.list().deleteRow(partner.row(number));
    }

    private static List<Came> rowInserted(AtWork partner) throws Exception {
        int row = partner.row(Partner.CARE);
        partner.list().insertRows(row, 1);
        return fresh(partner, row);
    }

    private static List<Came> fresh(AtWork partner, int row) throws Exception {
        String title = "Diploma: reconnaissance";
        OpenSheet list = partner.list();
        list.type(partner.column(ObstacleFields.TITLE), row, title);
        list.type(partner.column(ObstacleFields.SEVERITY), row, partner.typed(Severity.SEVERE));
        return List.of(
                Came.ofNew(ObstacleFields.TITLE, partner.partner().text(title)),
                Came.ofNew(ObstacleFields.SEVERITY, Severity.SEVERE),
                Came.ofNew(ObstacleFields.NEIGHBOURS, Set.of(partner.partner().neighbour)));
    }

    private static void mergedBelow(AtWork partner) throws Exception {
        int row = partner.list().lastRow() + 3;
        partner.list().merge(0, row, 4, row + 1);
    }

    private static void titled(AtWork partner) throws Exception {
        OpenSheet list = partner.list();
        list.insertRows(0, 2);
        list.merge(0, 0, 5, 0);
        list.type(0, 0, "Rückmeldung, antwoord, réponse");
    }
}
