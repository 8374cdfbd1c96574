package nl.slagboom.ui.detail;

import java.util.List;
import java.util.Optional;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.value.PartialDate;

/**
 * An obstacle with one report was reported when that was made. Whoever corrects the day of the report corrects the other with it,
 * where the two were one before and were not set apart since.
 */
final class ReportedOn {

    private ReportedOn() {}

    /**
     * The obstacle after something was done to it, with the day that follows.
     *
     * @param base as it was read
     */
    static Dossier followed(Dossier base, Dossier before, Dossier after) {
        List<Part<Report>> reports = after.parts(ReportFields.KIND);
        Optional<PartialDate> first = base.get(ObstacleFields.REPORTED_ON);
        if (reports.size() != 1 || first.isEmpty()) return after;
        Part<Report> report = reports.getFirst();
        if (!first.equals(madeOn(base, report))) return after;
        Optional<PartialDate> stood = before.get(ObstacleFields.REPORTED_ON);
        if (!stood.equals(first) && !stood.equals(madeOn(before, report))) return after;
        return after.with(
                ObstacleFields.REPORTED_ON,
                report.get(ReportFields.MADE_ON).or(() -> first).orElseThrow());
    }

    private static Optional<PartialDate> madeOn(Dossier dossier, Part<Report> report) {
        return dossier.part(ReportFields.KIND, report.id()).flatMap(part -> part.get(ReportFields.MADE_ON));
    }
}
