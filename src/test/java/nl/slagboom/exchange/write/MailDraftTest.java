package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of mails, read back as a mail program reads them. */
final class MailDraftTest {

    private static final byte[] WORKBOOK = {80, 75, 3, 4, 13, 10, 10, 0, -1};

    @TempDir
    private Path folder = Path.of("");

    private static MimeMessage read(Path draft) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(draft)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static HandOut.Entry handOut(Language language, int obstacles, @Nullable LocalDate answerBy) {
        return new HandOut.Entry(
                new UUID(1, 2),
                "Staatskanzlei NRW",
                false,
                null,
                List.of(language, Language.NL),
                7,
                new UUID(3, 4),
                List.of(),
                List.of(),
                Stream.generate(UUID::randomUUID).limit(obstacles).toList(),
                answerBy,
                "Übersicht – Grenze.xlsx",
                "0",
                Instant.parse("2026-05-03T10:00:00Z"),
                "Anna de Vries",
                null,
                0,
                null);
    }

    @Test
    void aDraftIsOpenedUnsentWithItsWorkbookAndToNobodyYet() throws IOException, MessagingException {
        Path workbook = Files.write(folder.resolve("Übersicht – Grenze.xlsx"), WORKBOOK);
        Path draft = folder.resolve("draft.eml");
        Letters.given(handOut(Language.DE, 2, LocalDate.of(2027, 3, 1)), workbook, null)
                .to(draft);
        MimeMessage mail = read(draft);
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getAllRecipients()).isNull();
        assertThat(mail.getFrom()).isNull();
        assertThat(mail.getMessageID()).isNull();
        assertThat(mail.getSubject())
                .isEqualTo("Grenzhindernisse: Bitte um Ihre Ergänzungen zu „Übersicht – Grenze.xlsx“");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(String.valueOf(parts.getBodyPart(0).getContent()))
                .contains("mit 2 Grenzhindernissen", "bis zum 1. März 2027 zurück", "Anna de Vries");
        MimeBodyPart attached = (MimeBodyPart) parts.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("Übersicht – Grenze.xlsx");
        assertThat(attached.getContentType()).startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(WORKBOOK);
    }

    @Test
    void aDraftIsOfShortAsciiLinesThatAllEndAsMailHasThem() throws IOException {
        Path workbook = Files.write(folder.resolve("nrw.xlsx"), new byte[5_000]);
        Letters.given(handOut(Language.FR, 2, null), workbook, "a@example.org").to(folder.resolve("a.eml"));
        Letters.reminder(handOut(Language.FR, 2, null), "Anna", null).to(folder.resolve("b.eml"));
        for (String name : List.of("a.eml", "b.eml")) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(bytes.replace("\r\n", "")).doesNotContain("\n", "\r").matches("\\p{ASCII}*");
            assertThat(bytes.lines()).allMatch(line -> line.length() < 100);
        }
    }

    @Test
    void aReminderNamesTheFileAndTheDayForOneAndForMore() throws IOException, MessagingException {
        Path draft = folder.resolve("remind.eml");
        Letters.reminder(handOut(Language.NL, 1, LocalDate.of(2026, 6, 1)), "Anna", "team@example.org")
                .to(draft);
        MimeMessage mail = read(draft);
        assertThat(mail.getAllRecipients()).extracting(String::valueOf).containsExactly("team@example.org");
        assertThat(mail.getSubject()).isEqualTo("Herinnering: „Übersicht – Grenze.xlsx” van 3 mei 2026");
        assertThat(String.valueOf(mail.getContent()))
                .contains("Übersicht – Grenze.xlsx", "met één grensbelemmering.", "uiterlijk 1 juni 2026", "Anna");
        assertThat(Letters.reminder(handOut(Language.NL, 3, null), "Anna", null).text())
                .contains("met 3 grensbelemmeringen.", "nog niet terug.")
                .doesNotContain("uiterlijk");
    }

    @Test
    void everyLanguageHasItsLettersWithNothingLeftToFillIn() {
        for (Language language : Language.values()) {
            for (LocalDate day : new @Nullable LocalDate[] {null, LocalDate.of(2027, 3, 1)}) {
                HandOut.Entry one = handOut(language, 1, day);
                HandOut.Entry two = handOut(language, 2, day);
                Path workbook = Path.of("nrw.xlsx");
                Giving.Answered answered = new Giving.Answered(two, new Answer(one, List.of(), List.of()));
                for (MailDraft draft : List.of(
                        Letters.given(one, workbook, null),
                        Letters.given(two, workbook, null),
                        Letters.answered(answered, workbook, null),
                        Letters.reminder(two, "Anna", null)))
                    assertThat(draft.subject() + draft.text())
                            .contains("Übersicht – Grenze.xlsx")
                            .doesNotContain("{", "}", "null", "choice");
            }
        }
    }

    @Test
    void whatIsNoAddressOrCannotBeADraftIsRefused() {
        for (String wrong : List.of("", "nobody", "a@", "a b@example.org", "a@example.org, b"))
            assertThatThrownBy(() -> new MailDraft("a", "b", wrong, null))
                    .as(wrong)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("mail.address");
        assertThatThrownBy(() -> MailDraft.check(folder.resolve("draft.txt"), null))
                .hasMessageContaining("export.ending");
        assertThatThrownBy(() -> new MailDraft("a", "b", null, null).to(folder.resolve("nowhere/draft.eml")))
                .hasMessageContaining("export.not.written");
    }
}
