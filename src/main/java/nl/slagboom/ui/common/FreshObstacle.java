package nl.slagboom.ui.common;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;

/** An obstacle as it is logged: of today, and internal until somebody says otherwise. */
public final class FreshObstacle {

    private FreshObstacle() {}

    /** @param language of the title */
    public static Dossier of(Language language, String title) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(language, title))
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(LocalDate.now(ZoneId.systemDefault())))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL);
    }
}
