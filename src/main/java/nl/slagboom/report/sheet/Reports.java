package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.value.PartialDate;

/**
 * How often it was reported, and under which numbers partners have it. One's own people have each report too, the latest
 * above: when, how, for whom and in which words. How a reporter is reached stands nowhere.
 */
record Reports(Dossier seen, Viewer viewer, Tongues tongues) {

    private static final Comparator<Part<Report>> ORDER = Comparator.comparing(
            report -> report.get(ReportFields.MADE_ON).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        long count = seen.get(ObstacleFields.REPORT_COUNT).orElse(0L);
        if (count > 0) bands.add(new Band(Band.Kind.FACT, tongues.beside(Tone.TEXT, wording -> words(count, wording))));
        if (viewer.widest() == Sharing.OWN)
            bands.addAll(new PartTable<>(ReportFields.KIND, tongues)
                    .bands(seen.parts(ReportFields.KIND).stream().sorted(ORDER).toList()));
        String partners = seen.parts(PartnerFields.KIND).stream()
                .map(Reports::number)
                .filter(number -> !number.isEmpty())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!partners.isEmpty())
            bands.add(new Facts(tongues).once(tongues.text("kinds." + PartnerFields.KIND.code()), partners));
        return bands;
    }

    private String words(long count, Wording wording) {
        Optional<PartialDate> last = seen.parts(ReportFields.KIND).stream()
                .flatMap(report -> report.get(ReportFields.MADE_ON).stream())
                .max(Comparator.naturalOrder());
        return last.map(day -> wording.messages().text("sheet.reports.last", count, wording.value(day)))
                .orElseGet(() -> wording.messages().text("sheet.reports", count));
    }

    private static String number(Part<PartnerEntry> partner) {
        return Stream.of(partner.get(PartnerFields.ORGANISATION), partner.get(PartnerFields.NUMBER))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
