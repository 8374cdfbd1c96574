package nl.slagboom.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ReadOut;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

final class DocumentTextTest {

    private static ReadOut read(byte[] bytes, String name) {
        return DocumentText.of(bytes, name);
    }

    private static List<String> words(byte[] bytes, String name) {
        ReadOut read = read(bytes, name);
        assertThat(read.legibility()).as(name).isEqualTo(Legibility.WHOLE);
        return List.of(read.words().split(" ", -1));
    }

    @Test
    void aWordIsFoundInEveryKindThatPeopleSend() throws IOException {
        String said = "De ambulancepost Éric";
        byte[] latin = said.getBytes(Charset.forName("windows-1252"));
        assertThat(words(Papers.pdf("", "Eerst", said), "a.pdf")).contains("eerst", "ambulancepost", "eric");
        assertThat(words(Papers.docx(said, "Slot"), "a.docx")).contains("ambulancepost", "eric", "slot");
        assertThat(words(Papers.workbook(false, said), "a.xlsx")).contains("ambulancepost", "eric");
        assertThat(words(Papers.workbook(true, said), "a.xls")).contains("ambulancepost", "eric");
        assertThat(words(Papers.ppt(said), "a.ppt")).contains("ambulancepost", "eric");
        assertThat(words(Papers.odt(said, false), "a.odt")).contains("ambulancepost", "eric", "slot");
        assertThat(words("{\\rtf1\\ansi De ambulance\\b post\\b0\\par}".getBytes(StandardCharsets.US_ASCII), "a.rtf"))
                .contains("ambulancepost");
        assertThat(words(("<html><script>verborgen</script><p>" + said).getBytes(StandardCharsets.UTF_8), "a.html"))
                .contains("ambulancepost");
        assertThat(words(latin, "a.txt")).contains("ambulancepost", "eric");
        String mail = "From: Bram <bram@example.org>\r\nSubject: Vraag\r\n\r\nDe ambulancepost\r\n";
        assertThat(words(mail.getBytes(StandardCharsets.US_ASCII), "a.eml"))
                .contains("ambulancepost", "vraag", "bram", "bram@example.org");
    }

    @Test
    void whatIsAttachedToAMailIsFoundWithItAlsoInAMailThatWasPassedOnAndABrokenFileKeepsNothingFromIt()
            throws IOException {
        byte[] inner = Papers.mail("Binnenste", "Zie bijlage", "nota.pdf", Papers.pdf("", "Vergunningplicht"));
        byte[] broken =
                Papers.mail("Kapot", "Tekst erbij", "a.docx", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
        assertThat(words(inner, "a.eml")).contains("binnenste", "vergunningplicht");
        assertThat(words(Papers.mail("Doorgestuurd", "Ter info", "vraag.eml", inner), "a.eml"))
                .contains("doorgestuurd", "binnenste", "vergunningplicht");
        assertThat(words(broken, "a.eml")).contains("kapot", "erbij");
        byte[] deep = inner;
        for (int i = 0; i < 10; i++) deep = Papers.mail("Laag " + i, "Diep", "dieper.eml", deep);
        assertThat(words(deep, "a.eml")).contains("laag").doesNotContain("vergunningplicht");
    }

    @Test
    void aPdfThatNamesFontsItDoesNotBringSendsNobodyThroughTheFontsOfTheMachine() throws IOException {
        assertThat(words(Papers.pdf("", "Grens"), "a.pdf")).contains("grens");
        assertThat(FontMappers.instance()).isInstanceOf(PlainFont.class);
    }

    @Test
    void aWordThatIsBrokenOverTwoLinesIsOne() throws IOException {
        assertThat(words(Papers.pdf("", "de ambu-\nlance van Noord-\nHolland"), "a.pdf"))
                .contains("ambulance", "noord-", "holland");
    }

    @Test
    void ofWhatCannotBeReadItIsKnownWhy() throws Exception {
        byte[] docx = Papers.docx("Lang genoeg om te breken");
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(read(Papers.pdf("", ""), "scan.pdf")).isEqualTo(ReadOut.none(Legibility.NO_TEXT));
        assertThat(read(Papers.pdf("geheim", "Zorg"), "a.pdf")).isEqualTo(ReadOut.none(Legibility.LOCKED));
        assertThat(read(Papers.locked(docx), "a.docx")).isEqualTo(ReadOut.none(Legibility.LOCKED));
        assertThat(read(Papers.odt("Zorg", true), "a.odt")).isEqualTo(ReadOut.none(Legibility.LOCKED));
        assertThat(read(Arrays.copyOf(docx, docx.length / 2), "a.docx")).isEqualTo(ReadOut.none(Legibility.BROKEN));
        assertThat(read("%PDF-1.7 en verder niets".getBytes(StandardCharsets.US_ASCII), "a.pdf"))
                .isEqualTo(ReadOut.none(Legibility.BROKEN));
        assertThat(read("Geen mail".getBytes(StandardCharsets.US_ASCII), "a.eml"))
                .isEqualTo(ReadOut.none(Legibility.BROKEN));
        assertThat(read(noise, "foto.jpg")).isEqualTo(ReadOut.none(Legibility.OTHER_KIND));
    }

    @Test
    void ofATextThatIsTooLongTheBeginningIsKept() throws IOException {
        StringBuilder text = new StringBuilder("begin ");
        while (text.length() < ReadOut.LIMIT + 10) text.append("midden ");
        text.append("einde");
        for (byte[] bytes :
                List.of(text.toString().getBytes(StandardCharsets.US_ASCII), Papers.docx(text.toString()))) {
            ReadOut read = read(bytes, "lang.txt");
            assertThat(read.legibility()).isEqualTo(Legibility.BEGINNING);
            assertThat(read.words()).startsWith("begin midden").doesNotContain("einde");
        }
    }

    @Test
    void aBombIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1_000_000];
        Arrays.fill(zeros, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 400; i++) zip.write(zeros);
            zip.write("</d>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(read(bytes.toByteArray(), "a.docx")).isEqualTo(ReadOut.none(Legibility.BROKEN));
    }
}
