package nl.slagboom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Lifecycle;
import nl.slagboom.model.Move;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.SolutionRoute;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.code.Track;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Register;
import nl.slagboom.register.Saved;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a register with sixty documented obstacles, each with its sources. The reports, actions, notes and the days of
 * moves over two years are made up with a seed, and say so: {@value #FICTIONAL}. It goes through the same services as
 * real work.
 */
public final class Demonstration {

    /** The one of those who are made up on whose desk most lies. */
    public static final String COORDINATOR = "Anna de Wit (fictief)";

    private static final String FICTIONAL = "(fictief)";
    private static final long SEED = 20_220_513; // the day of the founding letter
    private static final Pattern TAGGED = Pattern.compile("(.+?)\\s*\\((NL|DE|BE)[^)]*\\)");
    private static final List<String> WHO =
            List.of(COORDINATOR, "Bram Jansen (fictief)", "Carla Peters (fictief)", "Dirk Smeets (fictief)");
    private static final List<String> TASKS = List.of(
            "Bellen met de bevoegde instantie over de uitzondering",
            "Voorbeelden verzamelen bij het GrensInfoPunt",
            "Op de agenda van het ambtelijk GROS-overleg zetten",
            "Juridische analyse vragen aan ITEM",
            "Conceptbrief afstemmen met de partner over de grens");
    private static final List<String> WORDS = List.of(
            "Belde op: loopt hier al maanden tegenaan en krijgt van elk loket een ander antwoord",
            "Werkgever meldt dat twee medewerkers hierdoor zijn gestopt",
            "Kreeg een afwijzing zonder uitleg en weet niet waar bezwaar kan",
            "Vraagt of er een uitzondering mogelijk is voor de grensstreek");
    private static final List<String> NOTES = List.of(
            "Besproken in het regionaal overleg; iedereen herkent het probleem",
            "De partner over de grens komt voor de zomer met een voorstel",
            "Cijfers opgevraagd; antwoord verwacht binnen zes weken");
    private static final List<LocalizedText> STATES = List.of(
            new LocalizedText(
                    "Beide zijden hebben het probleem bevestigd; gezocht wordt naar een uitzondering (fictief)",
                    "Beide Seiten haben das Problem bestätigt; eine Ausnahme wird gesucht (fiktiv)",
                    "Les deux côtés ont confirmé le problème ; une exception est recherchée (fictif)",
                    "Both sides have confirmed the problem; an exception is being sought (fictional)"),
            new LocalizedText(
                    "Een proef in twee gemeenten loopt tot de zomer (fictief)",
                    "Ein Pilotprojekt in zwei Gemeinden läuft bis zum Sommer (fiktiv)",
                    "Un projet pilote dans deux communes court jusqu'à l'été (fictif)",
                    "A pilot in two municipalities runs until the summer (fictional)"),
            new LocalizedText(
                    "Wacht op antwoord van het ministerie (fictief)",
                    "Antwort des Ministeriums steht aus (fiktiv)",
                    "Dans l'attente de la réponse du ministère (fictif)",
                    "Awaiting the ministry's answer (fictional)"));
    private static final Map<Country, String> OWNERS = Map.of(
            Country.NL, COORDINATOR,
            Country.DE, "Petra Vogel (fiktiv)",
            Country.BE, "Luc Peeters (fictief)");

    /** Tags that are themes of one's own, by the theme under which they stand. */
    private static final SequencedMap<String, Theme> OWN_THEMES = ownThemes();

    private final Search search;
    private final Register register;
    private final Walk clock;
    private final Random random = new Random(SEED);

    private Demonstration(Search search, Register register, Walk clock) {
        this.search = search;
        this.register = register;
        this.clock = clock;
    }

    private static SequencedMap<String, Theme> ownThemes() {
        SequencedMap<String, Theme> own = new LinkedHashMap<>();
        own.put("openbaar vervoer", Theme.MOBILITY);
        own.put("ambulance", Theme.HEALTH);
        own.put("diploma-erkenning", Theme.EDUCATION);
        return own;
    }

    /** A clock that stands still until it is moved on. The register to be filled must run on it. */
    public static final class Walk extends Clock {
        private Instant now = Instant.parse("2024-11-25T09:00:00Z");

        public void on(int hours) {
            now = now.plusSeconds(hours * 3_600L);
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Fills an empty register. */
    public static void fill(Search search, Register register, Walk clock) {
        new Demonstration(search, register, clock).fill();
    }

    private void fill() {
        List<JsonNode> all = new ArrayList<>();
        documented().forEach(all::add);
        List<Dossier> known = new ArrayList<>();
        for (JsonNode one : all.subList(0, 20)) known.add(begun(one));
        register.apply(
                new Batch(known, List.of(), null),
                ChangeKind.DEMONSTRATION,
                "Zestig gedocumenteerde belemmeringen",
                WHO.getFirst(),
                Progress.NONE);
        OWN_THEMES.forEach(
                (name, theme) -> register.tags().add(name, theme, "„" + name + "” toegevoegd", WHO.getFirst()));
        for (int i = 0; i < known.size(); i++) {
            Dossier written = search.dossier(known.get(i).id()).orElseThrow();
            follow(written, all.get(i));
        }
        for (JsonNode one : all.subList(20, all.size())) {
            clock.on(60 + random.nextInt(120));
            follow(register.log(begun(one), one(WHO)).dossier(), one);
        }
    }

    private static JsonNode documented() {
        try (InputStream json = Objects.requireNonNull(Demonstration.class.getResourceAsStream("demonstration.json"))) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dossier begun(JsonNode one) {
        JsonNode title = one.get("title");
        Set<Neighbour> neighbours = neighbours(one);
        Theme theme = Theme.valueOf(one.get("theme").asString());
        Dossier dossier = Dossier.begin()
                .with(
                        ObstacleFields.TITLE,
                        new LocalizedText(
                                title.get("nl").asString(),
                                title.get("de").asString(),
                                title.get("fr").asString(),
                                title.get("en").asString()))
                .with(ObstacleFields.NEIGHBOURS, neighbours)
                .with(ObstacleFields.THEMES, EnumSet.of(theme))
                .with(ObstacleFields.TRACK, one(List.of(Track.values())))
                .with(ObstacleFields.AFFECTED_GROUPS, EnumSet.of(group(theme)))
                .with(ObstacleFields.SEVERITY, one(List.of(Severity.values())))
                .with(ObstacleFields.SOURCES, lines(one.get("sources")))
                .with(
                        ObstacleFields.CONFIDENTIALITY,
                        random.nextInt(6) == 0 ? Confidentiality.INTERNAL : Confidentiality.PUBLIC)
                .with(ObstacleFields.TAGS, tags(one));
        Dossier reported = reported(dossier.with(ObstacleFields.REPORTED_ON, seen(one)), report());
        return sides(reported, one, neighbours);
    }

    /** With a report that was made up. What is documented later was reported on the report's day. */
    private static Dossier reported(Dossier dossier, Part<Report> report) {
        PartialDate made = report.get(ReportFields.MADE_ON).orElseThrow();
        return dossier.withPart(ReportFields.KIND, report)
                .with(
                        ObstacleFields.REPORTED_ON,
                        notAfter(made, dossier.get(ObstacleFields.REPORTED_ON).orElse(null)));
    }

    private static @Nullable PartialDate notAfter(PartialDate latest, @Nullable PartialDate date) {
        return date != null && date.day().isAfter(latest.day()) ? latest : date;
    }

    /** When it was last seen so; null where the source does not say. */
    private static @Nullable PartialDate seen(JsonNode one) {
        JsonNode year = one.get("statusYear");
        if (year == null || !year.isNumber()) return null;
        return one.get("statusYearApproximate").asBoolean()
                ? PartialDate.about(year.asInt())
                : PartialDate.ofYear(year.asInt());
    }

    /** Null where it has none. */
    private static @Nullable SequencedSet<String> tags(JsonNode one) {
        JsonNode tags = one.get("tags");
        if (tags == null) return null;
        SequencedSet<String> names = new LinkedHashSet<>();
        tags.forEach(tag -> names.add(tag.asString()));
        return names;
    }

    private static String lines(JsonNode texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(text.asString()));
        return String.join("\n", lines);
    }

    private static Set<Neighbour> neighbours(JsonNode one) {
        String authority = text(one, "authority");
        Set<Neighbour> neighbours = EnumSet.noneOf(Neighbour.class);
        one.get("neighbours").forEach(code -> {
            if (code.asString().equals("DE")) {
                if (authority.contains("NRW")) neighbours.add(Neighbour.NRW);
                if (authority.contains("Niedersachsen")) neighbours.add(Neighbour.NDS);
                if (!authority.contains("NRW") && !authority.contains("Niedersachsen")) neighbours.add(Neighbour.DE);
            } else {
                boolean flemish = authority.contains("Vlaams") || authority.contains("Vlaanderen");
                neighbours.add(flemish ? Neighbour.VLA : Neighbour.BE);
            }
        });
        return neighbours;
    }

    private static String text(JsonNode one, String name) {
        JsonNode text = one.get(name);
        return text == null || text.isNull() ? "" : text.asString();
    }

    private static Dossier sides(Dossier dossier, JsonNode one, Set<Neighbour> neighbours) {
        Dossier sided = dossier;
        Map<Country, String> authorities = new EnumMap<>(Country.class);
        for (String piece : text(one, "authority").split(";", -1)) {
            Matcher tagged = TAGGED.matcher(piece.strip());
            if (tagged.matches()) authorities.put(Country.valueOf(tagged.group(2)), tagged.group(1));
            else if (!piece.isBlank()) authorities.merge(Country.NL, piece.strip(), (a, b) -> a + "; " + b);
        }
        for (Map.Entry<Country, String> side : authorities.entrySet())
            sided = sided.with(ObstacleFields.authority(side.getKey()), side.getValue());
        Set<Country> involved = EnumSet.of(Country.NL);
        neighbours.forEach(neighbour -> involved.add(neighbour.country()));
        Cause cause = Cause.valueOf(one.get("nature").asString());
        for (Country country : involved) sided = sided.with(ObstacleFields.cause(country), cause);
        String legal = text(one, "legalReference");
        return legal.isBlank() ? sided : sided.with(ObstacleFields.legalReference(Country.NL), legal);
    }

    private static AffectedGroup group(Theme theme) {
        return switch (theme) {
            case HEALTH -> AffectedGroup.PATIENTS;
            case EDUCATION -> AffectedGroup.STUDENTS;
            case MOBILITY -> AffectedGroup.TRAVELLERS;
            case ECONOMY, ENERGY -> AffectedGroup.EMPLOYERS;
            case SAFETY -> AffectedGroup.EMERGENCY_SERVICES;
            case DATA_AND_STATISTICS -> AffectedGroup.AUTHORITIES;
            case LIVEABILITY_AND_SERVICES, LANDSCAPE_AND_NATURE, HOUSING, DIGITAL_GOVERNMENT -> AffectedGroup.RESIDENTS;
            case LABOUR_MARKET, SOCIAL_SECURITY, TAXATION -> AffectedGroup.FRONTIER_WORKERS;
        };
    }

    private Part<Report> report() {
        return Part.blank(ReportFields.KIND)
                .with(ReportFields.MADE_ON, PartialDate.of(clock.today().minusDays(random.nextInt(30))))
                .with(ReportFields.CHANNEL, one(List.of(Channel.values())))
                .with(ReportFields.WORDS, one(WORDS) + " " + FICTIONAL);
    }

    /** Moves it along to where it is documented to stand, with something happening on the way. */
    private void follow(Dossier dossier, JsonNode one) {
        Status goal = Status.valueOf(one.get("status").asString());
        Dossier now = dossier;
        for (Status next : way(goal)) {
            clock.on(2 + random.nextInt(20));
            String reason = next.isClosed() ? "Volgens de bronnen" : null;
            PartialDate today = PartialDate.of(clock.today());
            PartialDate seen = next == goal ? notAfter(today, seen(one)) : null;
            Move move = new Move(next, seen == null ? today : seen, reason, null);
            now = register.move(now, move, one(WHO)).dossier();
        }
        if (!goal.isOpen()) return;
        Dossier edited = now.withPart(ActionFields.KIND, action(false));
        if (random.nextBoolean()) edited = edited.withPart(ActionFields.KIND, action(true));
        if (random.nextBoolean()) edited = edited.withPart(NoteFields.KIND, note());
        if (random.nextBoolean()) edited = reported(edited, report());
        if (Lifecycle.impliesRecognition(goal))
            edited = owned(edited)
                    .with(ObstacleFields.STATE_OF_PLAY, one(STATES))
                    .with(ObstacleFields.SOLUTION_ROUTES, EnumSet.of(one(List.of(SolutionRoute.values()))))
                    .with(ObstacleFields.NEXT_STEP, one(TASKS) + " " + FICTIONAL)
                    .with(ObstacleFields.NEXT_STEP_OWNER, one(WHO))
                    .with(ObstacleFields.NEXT_STEP_DUE, due());
        if (goal == Status.IN_PROGRESS && random.nextInt(3) == 0)
            edited = edited.with(ObstacleFields.ESCALATION, one(List.of(Escalation.values())));
        Saved saved = register.save(now, edited, one(WHO));
        if (!saved.dossier().saysTheSameAs(edited))
            throw new IllegalStateException(saved.dossier().reference());
    }

    private static Dossier owned(Dossier dossier) {
        Dossier owned = dossier.with(ObstacleFields.owner(Country.NL), OWNERS.get(Country.NL));
        for (Neighbour neighbour : dossier.get(ObstacleFields.NEIGHBOURS).orElse(Set.of())) {
            Country country = neighbour.country();
            owned = owned.with(ObstacleFields.owner(country), OWNERS.get(country));
        }
        return owned;
    }

    private static List<Status> way(Status goal) {
        return switch (goal) {
            case REPORTED -> List.of();
            case UNDER_ASSESSMENT -> List.of(Status.UNDER_ASSESSMENT);
            case RECOGNISED -> List.of(Status.UNDER_ASSESSMENT, Status.RECOGNISED);
            case IN_PROGRESS -> List.of(Status.UNDER_ASSESSMENT, Status.RECOGNISED, Status.IN_PROGRESS);
            case LAPSED -> List.of(Status.UNDER_ASSESSMENT, Status.LAPSED);
            default -> List.of(Status.UNDER_ASSESSMENT, Status.RECOGNISED, Status.IN_PROGRESS, goal);
        };
    }

    private Part<Action> action(boolean done) {
        Part<Action> action = Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, one(TASKS) + " " + FICTIONAL)
                .with(ActionFields.OWNER, one(WHO))
                .with(ActionFields.COUNTRY, Country.NL)
                .with(ActionFields.DUE, due());
        return done ? action.with(ActionFields.DONE_ON, clock.today()) : action;
    }

    private LocalDate due() {
        return clock.today().plusDays(30L + random.nextInt(400));
    }

    private Part<Note> note() {
        return Part.blank(NoteFields.KIND)
                .with(NoteFields.WRITTEN_ON, clock.today())
                .with(NoteFields.AUTHOR, one(WHO))
                .with(NoteFields.TEXT, one(NOTES) + " " + FICTIONAL);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
