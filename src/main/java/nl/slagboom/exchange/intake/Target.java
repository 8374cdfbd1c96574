package nl.slagboom.exchange.intake;

import java.util.Locale;
import java.util.Optional;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** Where a column goes. Its code is kept where a layout is remembered, and in a mapping file. */
public sealed interface Target {

    String code();

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

    /** What is no field of the obstacle. */
    enum Special implements Target {
        /** Our own UUID, as our workbooks carry it. */
        IDENTITY("identity"),
        /** The number that the partner gave it. */
        NUMBER("number"),
        /** Authorities of several countries in one cell: "SVB (NL); DVKA (DE)". */
        AUTHORITIES("authorities"),
        /** How a report came in. A list with this column is a list of reports. */
        REPORT_CHANNEL("reportChannel"),
        /** How many people said it. A list with this column is a list of reports. */
        REPORT_AMOUNT("reportAmount"),
        /** What was said. */
        REPORT_WORDS("reportWords"),
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
        int at = code.indexOf('@');
        Language language = at < 0 ? null : language(code.substring(at + 1));
        return ObstacleFields.ALL
                .byCode(at < 0 ? code : code.substring(0, at))
                .map(field -> new OfField(field, language));
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
