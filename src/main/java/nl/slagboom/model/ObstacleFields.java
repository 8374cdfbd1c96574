package nl.slagboom.model;

import static nl.slagboom.model.Access.DERIVED;
import static nl.slagboom.model.Access.EDIT;
import static nl.slagboom.model.Access.INTERNAL;
import static nl.slagboom.model.Access.MOVE;
import static nl.slagboom.model.Section.ADMINISTRATION;
import static nl.slagboom.model.Section.CLASSIFICATION;
import static nl.slagboom.model.Section.FOLLOW_UP;
import static nl.slagboom.model.Section.SHARING;
import static nl.slagboom.model.Section.SIDES;
import static nl.slagboom.model.Section.STATUS;
import static nl.slagboom.model.Section.TEXTS;
import static nl.slagboom.model.Sharing.NEVER;
import static nl.slagboom.model.Sharing.OWN;
import static nl.slagboom.model.Sharing.PARTNERS;
import static nl.slagboom.model.Sharing.PUBLIC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Euregio;
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
import org.jspecify.annotations.Nullable;

/** The fields of an obstacle. The order is the order of columns and forms. */
public final class ObstacleFields {

    private static final Catalogue.Builder<Obstacle> FIELDS = new Catalogue.Builder<>();

    public static final Field<Obstacle, String> REFERENCE = FIELDS.field(
            "reference",
            plain(40),
            o -> o.reference,
            (o, v) -> o.reference = v == null ? "" : v,
            ADMINISTRATION,
            DERIVED,
            PUBLIC);
    public static final Field<Obstacle, LocalizedText> TITLE =
            FIELDS.field("title", localized(400, false), o -> o.title, (o, v) -> o.title = v, TEXTS, EDIT, PUBLIC);
    public static final Field<Obstacle, LocalizedText> DESCRIPTION = FIELDS.field(
            "description",
            localized(20_000, true),
            o -> o.description,
            (o, v) -> o.description = v,
            TEXTS,
            EDIT,
            PUBLIC);
    public static final Field<Obstacle, LocalizedText> STATE_OF_PLAY = FIELDS.field(
            "stateOfPlay",
            localized(20_000, true),
            o -> o.stateOfPlay,
            (o, v) -> o.stateOfPlay = v,
            TEXTS,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, Set<Neighbour>> NEIGHBOURS = FIELDS.codes(
            "neighbours", Neighbour.class, o -> o.neighbours, (o, v) -> o.neighbours = v, CLASSIFICATION, EDIT, PUBLIC);
    public static final Field<Obstacle, Set<Theme>> THEMES =
            FIELDS.codes("themes", Theme.class, o -> o.themes, (o, v) -> o.themes = v, CLASSIFICATION, EDIT, PUBLIC);
    public static final Field<Obstacle, Track> TRACK =
            FIELDS.field("track", code(Track.class), o -> o.track, (o, v) -> o.track = v, CLASSIFICATION, EDIT, PUBLIC);
    public static final Field<Obstacle, Set<Area>> AREAS = FIELDS.field(
            "areas",
            new FieldType.Regions(),
            o -> areas(o.areas),
            (o, v) -> o.areas = codes(v),
            CLASSIFICATION,
            EDIT,
            PUBLIC);
    public static final Field<Obstacle, Set<Euregio>> EUREGIOS = FIELDS.derived(
            "euregios", new FieldType.Codes<>(Euregio.class), o -> euregios(o.areas), CLASSIFICATION, PUBLIC);
    public static final Field<Obstacle, String> LOCAL_UNITS = FIELDS.field(
            "localUnits", plain(1_000), o -> o.localUnits, (o, v) -> o.localUnits = v, CLASSIFICATION, EDIT, PUBLIC);
    public static final Field<Obstacle, Set<AffectedGroup>> AFFECTED_GROUPS = FIELDS.codes(
            "affectedGroups",
            AffectedGroup.class,
            o -> o.affectedGroups,
            (o, v) -> o.affectedGroups = v,
            CLASSIFICATION,
            EDIT,
            PUBLIC);
    public static final Field<Obstacle, Quantity> AFFECTED = FIELDS.field(
            "affected",
            new FieldType.Amount(),
            o -> o.affected,
            (o, v) -> o.affected = v,
            CLASSIFICATION,
            EDIT,
            PUBLIC);
    public static final Field<Obstacle, Severity> SEVERITY = FIELDS.field(
            "severity",
            code(Severity.class),
            o -> o.severity,
            (o, v) -> o.severity = v,
            CLASSIFICATION,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, Frequency> FREQUENCY = FIELDS.field(
            "frequency",
            code(Frequency.class),
            o -> o.frequency,
            (o, v) -> o.frequency = v,
            CLASSIFICATION,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, Set<SolutionRoute>> SOLUTION_ROUTES = FIELDS.codes(
            "solutionRoutes",
            SolutionRoute.class,
            o -> o.solutionRoutes,
            (o, v) -> o.solutionRoutes = v,
            CLASSIFICATION,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, SequencedSet<String>> TAGS = FIELDS.field(
            "tags",
            new FieldType.Tags(),
            o -> words(o.tags),
            (o, v) -> o.tags = v == null ? null : List.copyOf(v),
            CLASSIFICATION,
            EDIT,
            OWN);
    public static final Field<Obstacle, String> SOURCES = FIELDS.field(
            "sources", new FieldType.Plain(8_000, true), o -> o.sources, (o, v) -> o.sources = v, TEXTS, EDIT, PUBLIC);

    private static final SideFields SIDE = new SideFields();

    public static final Field<Obstacle, Status> STATUS_NOW =
            FIELDS.field("status", code(Status.class), o -> o.status, (o, v) -> o.status = v, STATUS, MOVE, PUBLIC);
    public static final Field<Obstacle, PartialDate> STATUS_ON = FIELDS.field(
            "statusOn", new FieldType.Date(), o -> o.statusOn, (o, v) -> o.statusOn = v, STATUS, MOVE, PUBLIC);
    public static final Field<Obstacle, String> STATUS_REASON = FIELDS.field(
            "statusReason",
            new FieldType.Plain(4_000, true),
            o -> o.statusReason,
            (o, v) -> o.statusReason = v,
            STATUS,
            MOVE,
            PARTNERS);
    public static final Field<Obstacle, String> POINTS_TO =
            FIELDS.field("pointsTo", plain(100), o -> o.pointsTo, (o, v) -> o.pointsTo = v, STATUS, MOVE, PARTNERS);
    public static final Field<Obstacle, Boolean> RECOGNISED = FIELDS.field(
            "recognised", new FieldType.Flag(), o -> o.recognised, (o, v) -> o.recognised = v, STATUS, INTERNAL, NEVER);
    public static final Field<Obstacle, PartialDate> REPORTED_ON = FIELDS.field(
            "reportedOn", new FieldType.Date(), o -> o.reportedOn, (o, v) -> o.reportedOn = v, FOLLOW_UP, EDIT, PUBLIC);
    public static final Field<Obstacle, Escalation> ESCALATION = FIELDS.field(
            "escalation",
            code(Escalation.class),
            o -> o.escalation,
            (o, v) -> o.escalation = v,
            FOLLOW_UP,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, String> NEXT_STEP = FIELDS.field(
            "nextStep",
            new FieldType.Plain(4_000, true),
            o -> o.nextStep,
            (o, v) -> o.nextStep = v,
            FOLLOW_UP,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, String> NEXT_STEP_OWNER = FIELDS.field(
            "nextStepOwner",
            plain(300),
            o -> o.nextStepOwner,
            (o, v) -> o.nextStepOwner = v,
            FOLLOW_UP,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, LocalDate> NEXT_STEP_DUE = FIELDS.field(
            "nextStepDue",
            new FieldType.Day(),
            o -> o.nextStepDue,
            (o, v) -> o.nextStepDue = v,
            FOLLOW_UP,
            EDIT,
            PARTNERS);
    public static final Field<Obstacle, Confidentiality> CONFIDENTIALITY = FIELDS.field(
            "confidentiality",
            code(Confidentiality.class),
            o -> o.confidentiality,
            (o, v) -> o.confidentiality = v,
            SHARING,
            EDIT,
            OWN);
    public static final Field<Obstacle, Set<Neighbour>> SHARED_WITH = FIELDS.codes(
            "sharedWith", Neighbour.class, o -> o.sharedWith, (o, v) -> o.sharedWith = v, SHARING, EDIT, OWN);
    public static final Field<Obstacle, Long> REPORT_COUNT = FIELDS.field(
            "reportCount",
            new FieldType.Count(),
            o -> o.reportCount,
            (o, v) -> o.reportCount = v == null ? 0 : v,
            ADMINISTRATION,
            DERIVED,
            PARTNERS);
    public static final Field<Obstacle, Long> OPEN_ACTIONS = FIELDS.field(
            "openActions",
            new FieldType.Count(),
            o -> o.openActions,
            (o, v) -> o.openActions = v == null ? 0 : v,
            ADMINISTRATION,
            DERIVED,
            PARTNERS);
    public static final Field<Obstacle, LocalDate> ACTION_DUE = FIELDS.field(
            "actionDue",
            new FieldType.Day(),
            o -> o.actionDue,
            (o, v) -> o.actionDue = v,
            ADMINISTRATION,
            DERIVED,
            PARTNERS);
    public static final Field<Obstacle, Instant> LOGGED_AT = FIELDS.field(
            "loggedAt",
            new FieldType.Moment(),
            o -> o.loggedAt,
            (o, v) -> o.loggedAt = v,
            ADMINISTRATION,
            DERIVED,
            OWN);
    public static final Field<Obstacle, Instant> CHANGED_AT = FIELDS.field(
            "changedAt",
            new FieldType.Moment(),
            o -> o.changedAt,
            (o, v) -> o.changedAt = v,
            ADMINISTRATION,
            DERIVED,
            OWN);
    public static final Field<Obstacle, Boolean> WITHDRAWN = FIELDS.field(
            "withdrawn",
            new FieldType.Flag(),
            o -> o.withdrawn,
            (o, v) -> o.withdrawn = v,
            ADMINISTRATION,
            INTERNAL,
            NEVER);

    public static final Catalogue<Obstacle> ALL = built();

    private ObstacleFields() {}

    private static Catalogue<Obstacle> built() {
        FIELDS.together(List.of(STATUS_NOW, STATUS_ON, STATUS_REASON, POINTS_TO, RECOGNISED));
        for (Country country : Country.values()) FIELDS.together(List.of(status(country), statusOn(country)));
        return FIELDS.build();
    }

    public static Field<Obstacle, Cause> cause(Country country) {
        return SIDE.cause.of(country);
    }

    public static Field<Obstacle, String> authority(Country country) {
        return SIDE.authority.of(country);
    }

    public static Field<Obstacle, String> owner(Country country) {
        return SIDE.owner.of(country);
    }

    public static Field<Obstacle, Level> level(Country country) {
        return SIDE.level.of(country);
    }

    public static Field<Obstacle, String> legalReference(Country country) {
        return SIDE.legalReference.of(country);
    }

    public static Field<Obstacle, Status> status(Country country) {
        return SIDE.status.of(country);
    }

    public static Field<Obstacle, PartialDate> statusOn(Country country) {
        return SIDE.statusOn.of(country);
    }

    /** The fields of one country's side, in order. */
    public static List<Field<Obstacle, ?>> side(Country country) {
        return ALL.in(SIDES).stream()
                .filter(field -> field.side().equals(Optional.of(country)))
                .toList();
    }

    /** The same field of another country's side; one of no side is the same for all. */
    public static Field<Obstacle, ?> onSide(Country country, Field<Obstacle, ?> field) {
        return field.side()
                .<Field<Obstacle, ?>>map(own -> side(country).get(side(own).indexOf(field)))
                .orElse(field);
    }

    /** The fields of a side, declared once and had three times. */
    private static final class SideFields {
        final OfSides<Cause> cause = new OfSides<>("cause", code(Cause.class), s -> s.cause, (s, v) -> s.cause = v);
        final OfSides<String> authority =
                new OfSides<>("authority", plain(1_000), s -> s.authority, (s, v) -> s.authority = v);
        final OfSides<String> owner = new OfSides<>("owner", plain(300), s -> s.owner, (s, v) -> s.owner = v);
        final OfSides<Level> level = new OfSides<>("level", code(Level.class), s -> s.level, (s, v) -> s.level = v);
        final OfSides<String> legalReference = new OfSides<>(
                "legalReference",
                new FieldType.Plain(4_000, true),
                s -> s.legalReference,
                (s, v) -> s.legalReference = v);
        final OfSides<Status> status =
                new OfSides<>("status", code(Status.class), s -> s.status, (s, v) -> s.status = v);
        final OfSides<PartialDate> statusOn =
                new OfSides<>("statusOn", new FieldType.Date(), s -> s.statusOn, (s, v) -> s.statusOn = v);
    }

    /** One field of the sides of every country. */
    private static final class OfSides<T> {
        private final Map<Country, Field<Obstacle, T>> fields = new EnumMap<>(Country.class);

        OfSides(
                String name,
                FieldType<T> type,
                Function<Side, @Nullable T> getter,
                BiConsumer<Side, @Nullable T> setter) {
            for (Country country : Country.values()) {
                String code = country.name().toLowerCase(Locale.ROOT) + "." + name;
                fields.put(
                        country,
                        FIELDS.add(
                                code,
                                type,
                                o -> read(o.side(country), getter),
                                (o, v) -> write(o, country, v, setter),
                                SIDES,
                                EDIT,
                                PARTNERS,
                                country));
            }
        }

        Field<Obstacle, T> of(Country country) {
            Field<Obstacle, T> field = fields.get(country);
            if (field == null) throw new IllegalStateException(country.name());
            return field;
        }

        private static <T> @Nullable T read(@Nullable Side side, Function<Side, @Nullable T> getter) {
            return side == null ? null : getter.apply(side);
        }

        private static <T> void write(
                Obstacle obstacle, Country country, @Nullable T value, BiConsumer<Side, @Nullable T> setter) {
            if (value != null || obstacle.side(country) != null) setter.accept(obstacle.sideToWrite(country), value);
        }
    }

    private static FieldType<String> plain(int limit) {
        return new FieldType.Plain(limit, false);
    }

    private static FieldType<LocalizedText> localized(int limit, boolean multiline) {
        return new FieldType.Localized(limit, multiline);
    }

    private static <C extends Enum<C>> FieldType<C> code(Class<C> codes) {
        return new FieldType.Code<>(codes);
    }

    private static @Nullable Set<Area> areas(@Nullable List<String> codes) {
        if (codes == null) return null;
        Set<Area> areas = new TreeSet<>();
        codes.forEach(code -> Areas.byCode(code).ifPresent(areas::add));
        return Collections.unmodifiableSet(areas);
    }

    private static @Nullable List<String> codes(@Nullable Set<Area> areas) {
        return areas == null ? null : areas.stream().map(Area::code).sorted().toList();
    }

    private static @Nullable Set<Euregio> euregios(@Nullable List<String> codes) {
        Set<Area> areas = areas(codes);
        if (areas == null) return null;
        Set<Euregio> euregios = EnumSet.noneOf(Euregio.class);
        euregios.addAll(Areas.euregios(areas));
        return Collections.unmodifiableSet(euregios);
    }

    private static @Nullable SequencedSet<String> words(@Nullable List<String> words) {
        return words == null ? null : Collections.unmodifiableSequencedSet(new LinkedHashSet<>(words));
    }
}
