package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a mail is the sender's own. */
final class QuotedTest {

    private static final String OWN = "De bus rijdt nog steeds niet.\n\nGroet, Els";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op wo 25 nov 2026 om 10:15 schreef Jan <jan@example.org>:\n\n> Rijdt hij al?\n>\n> Jan",
                "Op 25-11-2026 om 10:15 schreef Jan\n<jan@example.org>:\n> Rijdt hij al?",
                "Op 25 nov 2026, om 10:15 heeft Jan <jan@example.org> het volgende geschreven:\n\nRijdt hij al?",
                "Am 25.11.2026 um 10:15 schrieb Jan Müller:\n> Fährt er schon?",
                "Am Mi., 25. Nov. 2026 um 10:15 Uhr schrieb Jan <jan@example.org>:\n\nFährt er schon?",
                "Le mer. 25 nov. 2026 à 10:15, Jan <jan@example.org> a écrit :\n\n> Roule-t-il ?\n",
                "Le 25/11/2026 à 10h15, Jan a écrit :\nRoule-t-il ?",
                "On Wed, Nov 25, 2026 at 10:15 AM Jan <jan@example.org>\nwrote:\n\n> Does it run yet?\n> > Does it?",
                "> Rijdt hij al?\n> Jan",
                "-----Oorspronkelijk bericht-----\nVan: Jan\nRijdt hij al?",
                "-----Ursprüngliche Nachricht-----\nVon: Jan\nFährt er schon?",
                "-----Message d’origine-----\nDe : Jan\nRoule-t-il ?",
                "----- Original Message -----\nFrom: Jan\nDoes it run yet?",
                "________________________________\nVan: Jan\nVerzonden: woensdag 25 november 2026 10:15\nAan: Els\n"
                        + "Onderwerp: De bus\n\nRijdt hij al?",
                "Von: Jan Gesendet: Mittwoch, 25. November 2026 10:15 An: Els Betreff: Der Bus\n\nFährt er schon?",
                "De : Jan <jan@example.org>\nEnvoyé : mercredi 25 novembre 2026 10:15\nÀ : Els\nObjet : Le bus\n\nAlors ?",
                "From: Jan\nDate: Wednesday, 25 November 2026\nTo: Els\nSubject: The bus\n\nDoes it run yet?"
            })
    void whatIsAnsweredIsLeftOut(String quoted) {
        assertThat(Quoted.without(OWN + "\n\n" + quoted)).isEqualTo(OWN);
        assertThat(Quoted.without(quoted)).as("it is all there is").isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De bus rijdt niet.\n\nOp 3 maart 2026 schreef de gemeente:\n\nU heeft geen recht op een toelage.\n",
                "Op 25-11-2026 om 10:15 schreef Jan:\n> Rijdt hij al?\n\nNee, nog steeds niet.",
                "Hallo,\n\nOp 25-11-2026 om 10:15 schreef Jan:\n> Rijdt hij al?\n\nNee.\n\n> En de trein?\n\nOok niet.",
                "Reis\nVan: Enschede\nNaar: Gronau\nDatum: 3 maart\n\nDe bus reed niet.",
                "Am 3. März schrieb mir das Amt: Sie haben keinen Anspruch.\nDas stimmt nicht.",
                "Le maire a écrit :\nnon.\n\nMerci",
                "-- \nEls",
                ""
            })
    void whatIsTheSendersOwnStays(String text) {
        assertThat(Quoted.without(text)).isEqualTo(text);
    }

    @Test
    void whatIsPassedOnStaysInWhatAMailSays() {
        String text = "Kun jij hier iets mee?\n\nVan: Jan\nVerzonden: 25-11-2026\nOnderwerp: De bus\n\nHij rijdt niet.";
        assertThat(mail("FW: De bus", text).said()).isEqualTo("FW: De bus\n\n" + text);
        assertThat(mail("RE: De bus", text).said()).isEqualTo("RE: De bus\n\nKun jij hier iets mee?");
        assertThat(mail("RE: De bus", text).text()).isEqualTo(text);
    }

    private static ReceivedMail mail(String subject, String text) {
        return new ReceivedMail("Els", null, null, subject, text, List.of());
    }
}
