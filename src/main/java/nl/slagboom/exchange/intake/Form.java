package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;

/** A sheet that is no list but one obstacle, with the names of its fields below each other and what they hold beside them. */
final class Form {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    private Form() {}

    static boolean is(Sheet sheet, Vocabulary vocabulary) {
        List<Row> rows = sheet.rows();
        if (rows.size() < FEWEST || rows.size() > Heading.DEEPEST) return false;
        if (rows.stream().anyMatch(row -> row.cells().stream().skip(1).anyMatch(cell -> names(cell, vocabulary))))
            return false;
        long named = rows.stream()
                .filter(row -> row.cells().size() > 1 && names(row.cells().getFirst(), vocabulary))
                .map(row -> Vocabulary.key(row.cells().getFirst().text()))
                .distinct()
                .count();
        return named >= FEWEST && named * 2 >= rows.size();
    }

    private static boolean names(Cell cell, Vocabulary vocabulary) {
        return Optional.of(cell.content())
                .filter(Content.Text.class::isInstance)
                .map(Content::text)
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> vocabulary.heading(text).isPresent() || vocabulary.isOfPerson(text))
                .isPresent();
    }
}
