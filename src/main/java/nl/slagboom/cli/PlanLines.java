package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.List;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.NoteFields;

/** What taking a file in does to each obstacle, in lines for a person. */
record PlanLines(ImportPlan plan, Wording wording) {

    /** All that is new or changes, below the obstacle that it is of. */
    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            Dossier mine = row.mine();
            if (mine == null || !row.isWritten()) continue;
            lines.add("  " + name(row, mine));
            // Of a new one its texts are what there is.
            FieldLine.of(row.changes(), wording).forEach(line -> lines.add("    " + oneLine(line)));
        }
        return lines;
    }

    /** What the partner remarked, each with the obstacle that he said it of. */
    List<String> remarks() {
        List<String> lines = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            Dossier mine = row.mine();
            if (mine == null || !row.isWritten()) continue;
            for (FieldChange change : row.changes())
                if (NoteFields.TEXT.equals(change.field()) && change.after() != null)
                    lines.add("  "
                            + wording.labelled(
                                    name(row, mine),
                                    wording.value(change.after()).replace("\n", " / ")));
        }
        return lines;
    }

    private String name(PlannedRow row, Dossier mine) {
        String title = mine.title().shown(wording.language());
        return row.kind() == PlannedRow.Kind.NEW
                ? wording.messages().text("cli.exchange.new", title)
                : (mine.reference() + " " + title).strip();
    }

    private String oneLine(FieldLine line) {
        return line.said(wording).replace("\n", " / ");
    }
}
