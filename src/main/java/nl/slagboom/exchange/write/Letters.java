package nl.slagboom.exchange.write;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import org.jspecify.annotations.Nullable;

/** What is written to partners beside their workbooks, in the language that leads in these. */
public final class Letters {

    private Letters() {}

    /**
     * With a workbook that is handed out.
     *
     * @param workbook where it lies
     * @param to as {@link MailDraft} takes it, here and below
     */
    public static MailDraft given(HandOut.Entry handOut, Path workbook, @Nullable String to) {
        return draft("mail.give", handOut, handOut.givenBy(), to, workbook, handOut.fileName());
    }

    /** With a workbook that answers one that came back. */
    public static MailDraft answered(Giving.Answered answered, Path workbook, @Nullable String to) {
        HandOut.Entry handOut = answered.handOut();
        String before = answered.answer().to().fileName();
        return draft("mail.answer", handOut, handOut.givenBy(), to, workbook, before);
    }

    /**
     * That an answer did not come.
     *
     * @param by who writes it
     */
    public static MailDraft reminder(HandOut.Entry handOut, String by, @Nullable String to) {
        return draft("mail.remind", handOut, by, to, null, handOut.fileName());
    }

    /** @param about the file that it is about */
    private static MailDraft draft(
            String key, HandOut.Entry handOut, String by, @Nullable String to, @Nullable Path workbook, String about) {
        Messages messages = Messages.of(handOut.languages().getFirst().locale());
        Wording wording = new Wording(messages);
        LocalDate answerBy = handOut.answerBy();
        Object[] arguments = {
            about,
            handOut.fileName(),
            day(handOut.givenAt(), wording),
            handOut.obstacles().size(),
            answerBy == null ? 0 : 1,
            answerBy == null ? "" : Paper.day(answerBy, wording),
            messages.text("answer.sheet"),
            Signature.of(by).orElse("")
        };
        return new MailDraft(
                messages.text(key + ".subject", arguments), messages.text(key + ".text", arguments), to, workbook);
    }

    private static String day(Instant moment, Wording wording) {
        return Paper.day(LocalDate.ofInstant(moment, ZoneId.systemDefault()), wording);
    }
}
