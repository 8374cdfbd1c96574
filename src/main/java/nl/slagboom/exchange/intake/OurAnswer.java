package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;

/** The sheet that told a partner what became of his changes, where what is hidden on it was lost: its headings tell. */
final class OurAnswer {

    private static final int HIGHEST = 20;

    private OurAnswer() {}

    static boolean is(Sheet sheet, Vocabulary vocabulary) {
        return sheet.rows().stream().limit(HIGHEST).anyMatch(row -> isHeading(row, vocabulary));
    }

    private static boolean isHeading(Row row, Vocabulary vocabulary) {
        Set<String> words = row.cells().stream()
                .flatMap(cell -> Arrays.stream(cell.text().split(" / ", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
        return Arrays.stream(Language.values())
                .map(language -> vocabulary.wording(language).messages())
                .anyMatch(messages ->
                        words.contains(said(messages, "theirs")) && words.contains(said(messages, "became")));
    }

    private static String said(Messages messages, String what) {
        return messages.text("answer." + what);
    }
}
