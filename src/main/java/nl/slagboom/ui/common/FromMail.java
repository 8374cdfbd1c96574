package nl.slagboom.ui.common;

import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.value.PartialDate;

/** What a mail can become, with its day and what it says. */
public final class FromMail {

    private FromMail() {}

    /** Who sent it is not kept in it: contact data have no place in what has a history. */
    public static Part<Report> report(ReceivedMail mail) {
        return Part.blank(ReportFields.KIND)
                .with(ReportFields.MADE_ON, mail.day().map(PartialDate::of).orElse(null))
                .with(ReportFields.CHANNEL, Channel.MAIL)
                .with(ReportFields.WORDS, mail.said());
    }

    public static Part<Note> note(ReceivedMail mail) {
        return Part.blank(NoteFields.KIND)
                .with(NoteFields.WRITTEN_ON, mail.sent())
                .with(NoteFields.AUTHOR, mail.sender())
                .with(NoteFields.TEXT, mail.said());
    }
}
