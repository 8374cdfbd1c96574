package nl.slagboom.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** The mails of a Monday, as files. */
final class Mails {

    private static final Path TEXT = Path.of("src/test/resources/nl/slagboom/ui/mails.txt");

    private Mails() {}

    /** @param about by what one finds its obstacle in the register; - where there is none yet */
    record Mail(String from, String subject, String text, String about, Path file) {

        boolean isNew() {
            return about.equals("-");
        }
    }

    static List<Mail> in(Path folder) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (String line : Files.readAllLines(TEXT)) {
            if (line.startsWith("#")) continue;
            String[] cells = StringUtils.split(line, '|');
            Path file = folder.resolve(String.format(Locale.ROOT, "mail-%02d.eml", mails.size() + 1));
            Files.writeString(file, """
                    From: =?UTF-8?B?%s?= <post@example.org>
                    To: gros@example.org
                    Subject: =?UTF-8?B?%s?=
                    Date: Fri, 15 Nov 2024 16:20:00 +0100
                    Message-ID: <%d@example.org>
                    Content-Type: text/plain; charset=utf-8
                    Content-Transfer-Encoding: 8bit

                    %s
                    """.formatted(coded(cells[0]), coded(cells[1]), mails.size() + 1, cells[2]));
            mails.add(new Mail(cells[0], cells[1], cells[2], cells[3], file));
        }
        return mails;
    }

    private static String coded(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
