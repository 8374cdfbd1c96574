package nl.slagboom.ui.detail;

import java.util.Optional;
import javafx.scene.control.Label;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;

/** Says in which language the title stands above an obstacle, where that is not the reader's. */
final class BorrowedTitle {

    private BorrowedTitle() {}

    static Optional<Label> of(Dossier dossier, Wording wording) {
        return dossier.title()
                .shownIn(wording.language())
                .filter(language -> language != wording.language())
                .map(language -> {
                    Label said = new Label(wording.messages().text("detail.title.borrowed", wording.value(language)));
                    said.setId("title-borrowed");
                    said.setWrapText(true);
                    said.getStyleClass().add("borrowed");
                    return said;
                });
    }
}
