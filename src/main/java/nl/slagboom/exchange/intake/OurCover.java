package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.model.code.Language;

/** The sheet that told a partner how to answer, where what is hidden on it was lost: what it begins its lines with tells. */
final class OurCover {

    private static final List<String> LINES =
            List.of("handout.what", "handout.change", "handout.read", "handout.new", "handout.leave");
    private static final int ENOUGH = 3;

    private OurCover() {}

    static boolean is(Sheet sheet, Vocabulary vocabulary) {
        Set<String> begins = sheet.rows().stream()
                .flatMap(row -> row.cells().stream().limit(1))
                .map(Cell::text)
                .map(String::strip)
                .collect(Collectors.toSet());
        return Arrays.stream(Language.values())
                .map(language -> vocabulary.wording(language).messages())
                .anyMatch(messages -> LINES.stream()
                                .map(line -> messages.text(line))
                                .filter(begins::contains)
                                .count()
                        >= ENOUGH);
    }
}
