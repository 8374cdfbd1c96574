package nl.slagboom.exchange.text;

import nl.slagboom.exchange.read.ReceivedMail;

/** What of a mail is searched: who sent it, its subject and what it says. */
final class MailText {

    private MailText() {}

    static String of(ReceivedMail mail) {
        return String.join(
                "\n", mail.by().orElse(""), mail.address() == null ? "" : mail.address(), mail.subject(), mail.text());
    }
}
