package nl.slagboom.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Frequency;
import nl.slagboom.model.code.Level;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.SolutionRoute;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;

/** Made-up obstacles, as full as a well-kept register has them; the same each time. */
public final class Seeded {

    private static final List<Status> STATUSES = List.of(
            Status.REPORTED,
            Status.UNDER_ASSESSMENT,
            Status.RECOGNISED,
            Status.IN_PROGRESS,
            Status.IN_PROGRESS,
            Status.RESOLVED);

    private final Random random = new Random(20_220_513);
    private final Prose prose = new Prose(random);

    /** So many obstacles that are not in the register. */
    public static List<Dossier> obstacles(int count) {
        Seeded seeded = new Seeded();
        List<Dossier> made = new ArrayList<>();
        for (int i = 1; i <= count; i++) made.add(seeded.followedUp(seeded.classified(i), i));
        return made;
    }

    private Dossier classified(int number) {
        Neighbour neighbour = one(Neighbour.values());
        Dossier dossier = Dossier.begin()
                .with(ObstacleFields.TITLE, new LocalizedText(title(number), prose.german(7), null, null))
                .with(ObstacleFields.DESCRIPTION, new LocalizedText(prose.dutch(60), prose.german(50), null, null))
                .with(ObstacleFields.STATE_OF_PLAY, new LocalizedText(prose.dutch(25), null, null, null))
                .with(ObstacleFields.SOURCES, "https://www.example.org/" + number)
                .with(ObstacleFields.NEIGHBOURS, EnumSet.of(neighbour))
                .with(ObstacleFields.THEMES, EnumSet.copyOf(List.of(one(Theme.values()), one(Theme.values()))))
                .with(ObstacleFields.TRACK, one(Track.values()))
                .with(ObstacleFields.AREAS, areas())
                .with(ObstacleFields.AFFECTED_GROUPS, EnumSet.of(one(AffectedGroup.values())))
                .with(ObstacleFields.AFFECTED, new Quantity(random.nextInt(9_000), random.nextBoolean()))
                .with(ObstacleFields.SEVERITY, one(Severity.values()))
                .with(ObstacleFields.FREQUENCY, one(Frequency.values()))
                .with(ObstacleFields.SOLUTION_ROUTES, EnumSet.of(one(SolutionRoute.values())))
                .with(ObstacleFields.TAGS, new LinkedHashSet<>(List.of(prose.word(), prose.word())))
                .with(ObstacleFields.CONFIDENTIALITY, one(Confidentiality.values()));
        for (Country country : List.of(Country.NL, neighbour.country())) dossier = sided(dossier, country);
        return dossier;
    }

    private Dossier sided(Dossier dossier, Country country) {
        return dossier.with(ObstacleFields.cause(country), one(Cause.values()))
                .with(ObstacleFields.authority(country), prose.dutch(3))
                .with(ObstacleFields.level(country), one(Level.values()))
                .with(ObstacleFields.legalReference(country), "Art. " + random.nextInt(90) + " " + prose.word());
    }

    private Dossier followedUp(Dossier dossier, int number) {
        Dossier followed = dossier.with(ObstacleFields.STATUS_NOW, STATUSES.get(random.nextInt(STATUSES.size())))
                .with(ObstacleFields.STATUS_ON, PartialDate.of(day()))
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(day()))
                .with(ObstacleFields.NEXT_STEP, prose.dutch(8))
                .with(ObstacleFields.NEXT_STEP_OWNER, prose.dutch(2))
                .with(ObstacleFields.NEXT_STEP_DUE, day())
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.MADE_ON, PartialDate.of(day()))
                                .with(ReportFields.CHANNEL, one(Channel.values()))
                                .with(ReportFields.WORDS, prose.dutch(20)))
                .withPart(ActionFields.KIND, action())
                .withPart(
                        PartnerFields.KIND,
                        Part.blank(PartnerFields.KIND)
                                .with(PartnerFields.ORGANISATION, "Partner")
                                .with(PartnerFields.NUMBER, "P" + number));
        return random.nextBoolean()
                ? followed
                : followed.withPart(
                        NoteFields.KIND,
                        Part.blank(NoteFields.KIND)
                                .with(NoteFields.WRITTEN_ON, day())
                                .with(NoteFields.TEXT, prose.dutch(15)));
    }

    private Part<Action> action() {
        return Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, prose.dutch(6))
                .with(ActionFields.OWNER, prose.dutch(2))
                .with(ActionFields.DUE, day());
    }

    private String title(int number) {
        return prose.dutch(6) + " " + number;
    }

    private Set<Area> areas() {
        return new TreeSet<>(Set.of(Areas.all().get(random.nextInt(Areas.all().size()))));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_200));
    }

    private <T> T one(T[] several) {
        return several[random.nextInt(several.length)];
    }
}
