package nl.slagboom.ui.detail;

import java.util.Locale;
import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.Language;

/** The title above an obstacle. One that is not there in the reader's language says in which it is, as its tab does. */
final class ShownTitle extends Label {

    ShownTitle(Dossier dossier, Wording wording) {
        Language reader = wording.language();
        String title = dossier.title().shown(reader);
        setId("shown-title");
        setWrapText(true);
        getStyleClass().add("heading");
        setText(dossier.title()
                .shownIn(reader)
                .filter(language -> language != reader)
                .map(language -> wording.messages().text("detail.title.borrowed", title, code(language)))
                .orElse(title));
    }

    private static String code(Language language) {
        return language.code().toUpperCase(Locale.ROOT);
    }
}
