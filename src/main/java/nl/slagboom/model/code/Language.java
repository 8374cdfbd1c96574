package nl.slagboom.model.code;

import java.util.Locale;

/** The languages of the screen and of texts that cross the border. Dutch first. */
public enum Language {
    NL,
    DE,
    FR,
    EN;

    private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

    public Locale locale() {
        return locale;
    }

    /** With the country whose weeks and months are meant: in English those of Europe, which begin on a Monday. */
    public Locale atTheBorder() {
        String country = switch (this) {
            case NL -> "NL";
            case DE -> "DE";
            case FR -> "BE";
            case EN -> "GB";
        };
        return Locale.of(code(), country);
    }

    /** The ISO 639-1 code in lower case, such as {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language a machine speaks, Dutch where it speaks none of ours. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) return language;
        }
        return NL;
    }
}
