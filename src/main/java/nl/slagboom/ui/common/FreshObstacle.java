package nl.slagboom.ui.common;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;

/** An obstacle as it is logged: of today or of the mail that reports it, and internal until somebody says otherwise. */
public final class FreshObstacle {

    private FreshObstacle() {}

    /**
     * Makes it.
     *
     * @param language of the title
     * @param mails that report it
     */
    public static Dossier of(Language language, String title, List<ReceivedMail> mails) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(language, title))
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(reportedOn(mails)))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL);
    }

    /** The day of the first of these mails; today where none has one. A day to come is that of a wrong clock. */
    public static LocalDate reportedOn(List<ReceivedMail> mails) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return mails.stream()
                .flatMap(mail -> mail.day().stream())
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
