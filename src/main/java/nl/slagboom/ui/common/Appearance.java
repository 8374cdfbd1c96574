package nl.slagboom.ui.common;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light or dark, or as the system is. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String SETTING = "theme";

    /** As it was last chosen. */
    public static Appearance of(Settings settings) {
        String said = settings.get(SETTING).orElse("");
        for (Appearance one : values()) if (one.word().equals(said)) return one;
        return SYSTEM;
    }

    /** Keeps it as chosen. */
    public void keep(Settings settings) {
        settings.set(SETTING, word());
    }

    public boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
