package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** Where a column goes. Its code is kept where a layout is remembered, and in a mapping file. */
public sealed interface Target {

    String code();

    /** Whether it takes one column of a list at most. */
    default boolean isOfOneColumn() {
        return !(this instanceof OfPart)
                && !isOfReporter()
                && this != Special.NOTE
                && this != Special.NOT_PLACED
                && this != Special.LEFT_OUT;
    }

    /** Whether it tells who reported something. Nothing of that goes where there is history. */
    default boolean isOfReporter() {
        return this == Special.REPORTER_NAME || this == Special.REPORTER_MAIL || this == Special.REPORTER_PHONE;
    }

    /** Whether a column that goes here makes a list look like one of reports. */
    default boolean tellsOfReports() {
        return this == Special.REPORT_CHANNEL || this == Special.REPORT_WORDS || this == Special.REPORTER_NAME;
    }

    /** Whether only a list of obstacles has a column that goes here. */
    default boolean tellsOfObstacles() {
        if (this instanceof OfField(var field, var language))
            return field == ObstacleFields.STATE_OF_PLAY
                    || field == ObstacleFields.NEXT_STEP
                    || (field.side().isPresent() && !field.name().equals("owner"));
        return this == Special.IDENTITY || this == Special.AUTHORITIES;
    }

    /**
     * A field of the obstacle.
     *
     * @param language for a text in four languages, the one it is in; null for the list's own
     */
    record OfField(Field<Obstacle, ?> field, @Nullable Language language) implements Target {
        @Override
        public String code() {
            return language == null ? field.code() : field.code() + "@" + language.code();
        }
    }

    /**
     * A column of a sheet of sides, actions or reports in a workbook that a partner got.
     *
     * @param kind what its rows are
     * @param field the code of the field there; {@code reference}, {@code title} and {@code country} say which one it is
     */
    record OfPart(String kind, String field) implements Target {
        @Override
        public String code() {
            return kind + ":" + field;
        }
    }

    /** What is no field of the obstacle. */
    enum Special implements Target {
        /** Our own UUID, as our workbooks carry it. */
        IDENTITY("identity"),
        /** The number that the partner gave it. */
        NUMBER("number"),
        /** The number that the partner gave to the obstacle, in a list that numbers its rows too. */
        OBSTACLE_NUMBER("obstacleNumber"),
        /** Authorities of several countries in one cell: "SVB (NL); DVKA (DE)". */
        AUTHORITIES("authorities"),
        /** How a report came in. */
        REPORT_CHANNEL("reportChannel"),
        /** How many people said it. */
        REPORT_AMOUNT("reportAmount"),
        /** What was said. */
        REPORT_WORDS("reportWords"),
        /** Who said it. Kept as a {@link nl.slagboom.model.Contact}, and nowhere else. */
        REPORTER_NAME("reporterName"),
        /** Kept as a {@link nl.slagboom.model.Contact}, and nowhere else. */
        REPORTER_MAIL("reporterMail"),
        /** Kept as a {@link nl.slagboom.model.Contact}, and nowhere else. */
        REPORTER_PHONE("reporterPhone"),
        /** Kept in the logbook, under its own heading. */
        NOTE("note"),
        /** Nobody could say: kept in the logbook too, and shown as not placed. */
        NOT_PLACED("notPlaced"),
        /** Left out, as a person decided. */
        LEFT_OUT("leftOut");

        private final String code;

        Special(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The target of a code, if there is one. */
    static Optional<Target> of(String code) {
        for (Special special : Special.values()) {
            if (special.code.equals(code)) return Optional.of(special);
        }
        int part = code.indexOf(':');
        if (part > 0) return Optional.of(new OfPart(code.substring(0, part), code.substring(part + 1)));
        int at = code.indexOf('@');
        Language language = at < 0 ? null : language(code.substring(at + 1));
        return ObstacleFields.ALL
                .byCode(at < 0 ? code : code.substring(0, at))
                .map(field -> new OfField(field, language));
    }

    /** Everything that a person may send a column to, in the order in which it is offered. */
    static List<Target> offered() {
        List<Target> offered = new ArrayList<>();
        for (Special special : Special.values()) {
            if (special != Special.IDENTITY && special != Special.NOT_PLACED) offered.add(special);
        }
        offered.add(new OfField(ObstacleFields.REFERENCE, null));
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            if (!field.isStated()) continue;
            offered.add(new OfField(field, null));
            if (field.type() instanceof FieldType.Localized)
                for (Language language : Language.values()) offered.add(new OfField(field, language));
        }
        return List.copyOf(offered);
    }

    /** A field that each side has, on one country's side. */
    static Optional<Target> ofSide(String name, Country country) {
        return of(country.name().toLowerCase(Locale.ROOT) + "." + name);
    }

    private static @Nullable Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) return language;
        }
        return null;
    }
}
