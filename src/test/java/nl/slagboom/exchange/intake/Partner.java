package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/** A partner who got a workbook in one language, and the register that gave it and takes it back. Nothing is applied. */
final class Partner implements AutoCloseable {

    static final String CALL = "Fähre prüfen";
    static final String LETTER = "Brief, mit Anlage";
    static final int FERRY = 0;
    static final int BUS = 1;
    static final int CARE = 2;
    static final int TAX = 3;
    static final int NURSE = 4;

    final Language language;
    final Wording wording;
    final Country side;
    final Neighbour neighbour;
    private final Desk desk;
    private final Path file;
    private final List<Dossier> obstacles = new ArrayList<>();

    Partner(Language language, Path folder) {
        this.language = language;
        wording = new Wording(Messages.of(language.locale()));
        neighbour = switch (language) {
            case NL -> Neighbour.VLA;
            case DE -> Neighbour.NRW;
            case FR -> Neighbour.WAL;
            case EN -> Neighbour.NDS;
        };
        side = neighbour.country();
        desk = new Desk(folder);
        file = folder.resolve("given-" + language.code() + ".xlsx");
        for (Dossier obstacle : List.of(ferry(), bus(), care(), tax(), nurse()))
            obstacles.add(desk.register.log(obstacle, Desk.ANNA).dossier());
        List<UUID> ids = obstacles.stream().map(Dossier::id).toList();
        new Giving(desk.search, desk.register, Desk.CLOCK)
                .give(
                        new Giving.Wish(organisation(), neighbour, List.of(language), ids, null, null),
                        file,
                        Desk.ANNA,
                        Progress.NONE);
    }

    private String organisation() {
        return "Euregio " + neighbour;
    }

    /** Everything is filled, in words that trip. */
    private Dossier ferry() {
        Part<Action> call = Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, CALL)
                .with(ActionFields.OWNER, "Mme Weber")
                .with(ActionFields.COUNTRY, side)
                .with(ActionFields.DUE, LocalDate.of(2026, 12, 24));
        Part<Action> write = Part.blank(ActionFields.KIND).with(ActionFields.TASK, LETTER);
        return open("Veer / Fähre / bac")
                .with(
                        ObstacleFields.DESCRIPTION,
                        text("Rheinlinie: \"’s avonds\", „übermorgen“, où ?\n\n- één\n- deux"))
                .with(ObstacleFields.STATE_OF_PLAY, text("Geprüft; 1.3.2027 of later"))
                .with(ObstacleFields.THEMES, Set.of(Theme.MOBILITY, Theme.HEALTH))
                .with(ObstacleFields.TRACK, Track.NATIONAL_POLICY)
                .with(ObstacleFields.AREAS, Set.of(Areas.byCode("NL213").orElseThrow()))
                .with(ObstacleFields.LOCAL_UNITS, "0012")
                .with(ObstacleFields.AFFECTED_GROUPS, Set.of(AffectedGroup.PATIENTS, AffectedGroup.STUDENTS))
                .with(ObstacleFields.AFFECTED, new Quantity(12_000, false))
                .with(ObstacleFields.SEVERITY, Severity.SERIOUS)
                .with(ObstacleFields.SOURCES, "=1+1; https://example.org/a?b=c&d=e")
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(LocalDate.of(2024, 2, 29)))
                .with(ObstacleFields.NEXT_STEP, "Overleg over de Rheinlinie")
                .with(ObstacleFields.NEXT_STEP_OWNER, "-")
                .with(ObstacleFields.NEXT_STEP_DUE, LocalDate.of(2026, 10, 1))
                .with(ObstacleFields.authority(side), "Kreis / Province")
                .with(ObstacleFields.authority(Country.NL), "Rijkswaterstaat")
                .withPart(ActionFields.KIND, call)
                .withPart(ActionFields.KIND, write);
    }

    private Dossier bus() {
        return open("Bus naar / nach / vers Aken")
                .with(ObstacleFields.STATE_OF_PLAY, text("Wird geprüft"))
                .with(ObstacleFields.AFFECTED, new Quantity(350, true))
                .with(ObstacleFields.REPORTED_ON, PartialDate.parse("2025-03"))
                .with(ObstacleFields.SEVERITY, Severity.MINOR)
                .with(ObstacleFields.NEXT_STEP, "Gespräch, entretien")
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.MADE_ON, PartialDate.of(LocalDate.of(2025, 3, 4))));
    }

    /** Its description is there in another language only. */
    private Dossier care() {
        Language other = language == Language.NL ? Language.DE : Language.NL;
        return open("Zorg / Pflege / soins")
                .with(ObstacleFields.DESCRIPTION, LocalizedText.of(other, "Wird geliehen"))
                .with(ObstacleFields.STATE_OF_PLAY, text("Lang. ".repeat(600)))
                .with(ObstacleFields.NEXT_STEP_DUE, LocalDate.of(2027, 1, 2));
    }

    private Dossier tax() {
        return open("Belasting = Steuer = impôt");
    }

    private Dossier nurse() {
        return open("Aide-soignante, Pflegerin, verpleegkundige")
                .with(ObstacleFields.DESCRIPTION, text("Diploma’s en de Rheinlinie"))
                .with(ObstacleFields.NEXT_STEP, "+31 bellen");
    }

    private Dossier open(String title) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, text(title))
                .with(ObstacleFields.NEIGHBOURS, Set.of(neighbour))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    LocalizedText text(String words) {
        return LocalizedText.of(language, words);
    }

    Path file() {
        return file;
    }

    String list() {
        return wording.messages().text("export.sheet");
    }

    String sides() {
        return wording.messages().text("handout.sides");
    }

    String actions() {
        return wording.messages().text("handout.actions");
    }

    String remarks() {
        return wording.messages().text("handout.remarks");
    }

    Dossier obstacle(int number) {
        return obstacles.get(number);
    }

    /** What a file of theirs brings. */
    Brought brought(Path returned) {
        OpenedFile read = desk.open(returned);
        HandOut.Entry given = desk.intake.answered(read, organisation()).orElse(null);
        if (given == null) return new Brought(List.of(), Set.of(), List.of("answers no hand-out"));
        return Brought.by(desk.plan(read.answering(given), given.partner()));
    }

    /** The headings of the list as another language has them. */
    Map<String, String> headingsIn(Language other) {
        Wording theirs = new Wording(Messages.of(other.locale()));
        Map<String, String> headings = new TreeMap<>();
        ObstacleFields.ALL.shown().forEach(field -> headings.put(wording.label(field), theirs.label(field)));
        return headings;
    }

    @Override
    public void close() {
        desk.close();
    }
}
