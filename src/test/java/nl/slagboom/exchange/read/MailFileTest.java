package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails as programs save them. */
final class MailFileTest {

    @TempDir
    private Path folder = Path.of("");

    private ReceivedMail eml(String text) throws IOException {
        return MailFile.read(Files.writeString(folder.resolve("x.eml"), text.replace("\n", "\r\n")));
    }

    @Test
    void aPlainMailGivesSenderDaySubjectAndText() throws IOException {
        ReceivedMail mail = eml("""
                From: =?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?= <j.mueller@example.org>
                To: gros@example.org
                Date: Tue, 3 Mar 2026 09:15:00 +0100
                Subject: =?ISO-8859-1?Q?Zug_f=E4hrt_nicht?=
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Guten Tag,

                der Zug fährt sonntags nicht.
                """);
        assertThat(mail.sender()).isEqualTo("Jürgen Müller");
        assertThat(mail.address()).isEqualTo("j.mueller@example.org");
        assertThat(mail.sent()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(mail.subject()).isEqualTo("Zug fährt nicht");
        assertThat(mail.text()).isEqualTo("Guten Tag,\n\nder Zug fährt sonntags nicht.");
    }

    @Test
    void ofSeveralPartsThePlainTextCountsAndAnAttachedTextDoesNot() throws IOException {
        ReceivedMail mail = eml("""
                From: anna@example.org
                Subject: Bus
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/html; charset=utf-8

                <p>De <b>bus</b></p>
                --a
                Content-Type: text/plain; charset=utf-8

                De bus
                --a--
                --m
                Content-Type: text/plain; name=note.txt
                Content-Disposition: attachment; filename=note.txt

                bijlage
                --m--
                """);
        assertThat(mail.text()).isEqualTo("De bus");
        assertThat(mail.sender()).isEqualTo("anna@example.org");
        assertThat(mail.sent()).isNull();
        assertThat(mail.said()).isEqualTo("Bus\n\nDe bus");
        assertThat(mail.attached()).containsExactly("note.txt");
    }

    @Test
    void ofAMailInHtmlTheTextIsReadWithItsLines() throws IOException {
        ReceivedMail mail = eml("""
                From: anna@example.org
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <html><head><style>p { color: red }</style></head><body><p>Eerste&nbsp;regel</p><p>Tweede<br>derde</p>
                <script>alert(1)</script></body></html>
                """);
        assertThat(mail.text().lines().map(line -> line.replace('\u00a0', ' ')).toList())
                .containsExactly("Eerste regel", "Tweede", "derde");
    }

    @Test
    void aMailOfOutlookIsReadToo() throws IOException {
        Path file = folder.resolve("Bus.MSG");
        try (POIFSFileSystem mail = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            entry(mail, "__substg1.0_0037001F", "Geen bus");
            entry(mail, "__substg1.0_1000001F", "De bus\r\nstopt.");
            entry(mail, "__substg1.0_0C1A001F", "Anna de Wit");
            entry(mail, "__substg1.0_0C1F001F", "anna@example.org");
            mail.createDocument(
                    new ByteArrayInputStream(sent(Instant.parse("2026-03-03T11:00:00Z"))), "__properties_version1.0");
            mail.writeFilesystem(out);
        }
        assertThat(MailFile.is(file)).isTrue();
        ReceivedMail read = MailFile.read(file);
        assertThat(read.sender()).isEqualTo("Anna de Wit");
        assertThat(read.subject()).isEqualTo("Geen bus");
        assertThat(read.text()).isEqualTo("De bus\nstopt.");
        assertThat(read.address()).isEqualTo("anna@example.org");
        assertThat(read.sent()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    private static void entry(POIFSFileSystem mail, String name, String text) throws IOException {
        mail.createDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)), name);
    }

    /** The properties of a message (MS-OXMSG 2.4): when it was submitted, in 100 ns since 1601. */
    private static byte[] sent(Instant moment) {
        long time = (moment.getEpochSecond() + 11_644_473_600L) * 10_000_000L;
        return ByteBuffer.allocate(32 + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(32)
                .putInt(0x0039_0040)
                .putInt(6)
                .putLong(time)
                .array();
    }

    @Test
    void whatIsNoMailIsRefusedInASentence() throws IOException {
        for (String name : new String[] {"a.eml", "a.msg"}) {
            Path file = Files.write(folder.resolve(name), new byte[] {1, 2, 3, 4, 5});
            assertThatThrownBy(() -> MailFile.read(file)).hasMessageContaining("mail.unreadable");
        }
    }
}
