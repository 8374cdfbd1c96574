package nl.slagboom.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look: light or dark, in the program's own typeface, so that it is the same everywhere. */
public final class Look {

    private static final List<String> FACES = List.of("Regular", "SemiBold", "Bold", "Italic");

    /** All of them are the window's: one of a screen would be read anew whenever that is shown, and what was read before is not let go of. */
    private static final List<String> SHEETS = List.of("slagboom.css", "detail.css", "history.css", "overview.css");

    private Look() {}

    public static void load() {
        for (String face : FACES) {
            try (InputStream font = Objects.requireNonNull(
                    Look.class.getResourceAsStream("/nl/slagboom/fonts/IBMPlexSans-" + face + ".ttf"), face)) {
                Font.loadFont(font, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    public static void dress(Scene scene) {
        for (String sheet : SHEETS)
            scene.getStylesheets()
                    .add(Objects.requireNonNull(Look.class.getResource(sheet), sheet)
                            .toExternalForm());
    }
}
