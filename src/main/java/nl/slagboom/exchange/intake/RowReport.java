package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;

/** What of a row is a report (melding): when, how, how often, in which words; and, beside it, by whom. */
final class RowReport {

    private static final int KEPT_YEARS = 1;

    private final boolean ofReports;
    private final ValueReader reader;
    private final Origin origin;

    RowReport(Placing placing, ValueReader reader, Origin origin) {
        ofReports = placing.isOfReports();
        this.reader = reader;
        this.origin = origin;
    }

    /** With the report that the row brings, where it brings one. The same row again is the same report. */
    Dossier reported(Dossier mine, Cells cells) {
        if (!ofReports && !saysSo(cells)) return mine;
        String number = ofReports ? cells.text(Target.Special.NUMBER).orElse("") : "";
        Optional<PartialDate> madeOn =
                cells.content(Cells.field(ObstacleFields.REPORTED_ON)).flatMap(ValueReader::date);
        String said = said(cells);
        UUID id = identity(mine, number, madeOn, said);
        Optional<Part<Report>> known = mine.part(ReportFields.KIND, id);
        Part<Report> report = known.orElseGet(
                        () -> new Part<>(id, Part.blank(ReportFields.KIND).values())
                                .with(ReportFields.CHANNEL, Channel.PARTNER_LIST))
                .with(ReportFields.WORDS, said)
                .with(ReportFields.ORGANISATION, (origin.organisation() + " " + number).strip());
        report = with(report, ReportFields.CHANNEL, channel(cells));
        report = with(report, ReportFields.MADE_ON, madeOn);
        report = with(
                report,
                ReportFields.AMOUNT,
                cells.content(Target.Special.REPORT_AMOUNT).flatMap(ValueReader::amount));
        // Only a report that is new brings its reporter: one that was erased since is not brought back by an old file.
        if (known.isEmpty() && contact(cells, id).isPresent())
            report = report.with(ReportFields.CONTACT, derived("contact\n" + id));
        return mine.withPart(ReportFields.KIND, report);
    }

    private static boolean saysSo(Cells cells) {
        return cells.placing().targets().stream()
                .filter(target ->
                        target.tellsOfReports() || target.isOfReporter() || target == Target.Special.REPORT_AMOUNT)
                .anyMatch(target -> cells.text(target).isPresent());
    }

    /** The column that the report's words come from. */
    static Optional<Target> saying(Cells cells) {
        if (cells.text(Target.Special.REPORT_WORDS).isPresent()) return Optional.of(Target.Special.REPORT_WORDS);
        Target description = Cells.field(ObstacleFields.DESCRIPTION);
        return cells.text(description).map(text -> description);
    }

    /** The words of the report, as heard; the title where there are no others. */
    static String said(Cells cells) {
        return saying(cells).flatMap(cells::text).or(cells::title).orElse("");
    }

    private static <T> Part<Report> with(Part<Report> report, Field<Report, T> field, Optional<T> value) {
        return value.isPresent() ? report.with(field, value.get()) : report;
    }

    private Optional<Channel> channel(Cells cells) {
        return cells.content(Target.Special.REPORT_CHANNEL)
                .flatMap(cell -> reader.read(
                                ReportFields.CHANNEL.type(),
                                cell,
                                cells.placing().language())
                        .given());
    }

    /** A number counts within its year, since many begin again at 1 in January; without one, the words tell. */
    private UUID identity(Dossier obstacle, String number, Optional<PartialDate> madeOn, String said) {
        String when = madeOn.map(date -> String.valueOf(date.day().getYear())).orElse("");
        String which =
                number.isEmpty() ? madeOn.map(PartialDate::toString).orElse("") + "\n" + said : when + "\n" + number;
        return derived(obstacle.id() + "\n" + origin.organisation() + "\n" + which);
    }

    private static UUID derived(String from) {
        return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
    }

    /** Who reported it, where the row says. Consent was not given to us, so it is kept a year at most. */
    Optional<Contact.Entry> contact(Cells cells, UUID id) {
        Contact.Entry entry = new Contact.Entry(
                id,
                cells.joined(Target.Special.REPORTER_NAME),
                cells.joined(Target.Special.REPORTER_MAIL),
                cells.joined(Target.Special.REPORTER_PHONE),
                null,
                origin.today().plusYears(KEPT_YEARS));
        boolean given = entry.name() != null || entry.email() != null || entry.phone() != null;
        return given ? Optional.of(entry) : Optional.empty();
    }
}
