package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.PartialDate;

/** The day that a list gives itself above its headings: "Stand: 1.3.2025", "état au 1er mars 2025", "per 1-3-2025". */
final class ListDate {

    private static final Pattern SAID = Pattern.compile("(?:^|.*?[^\\p{L}\\p{N}])"
            + "(?:stand(?: van zaken| der dinge)?(?: per| op| vom| am| zum)?|stichtag|peildatum|per|situatie(?: per| op)?"
            + "|bijgewerkt(?: tot| op| tot en met)?|laatst gewijzigd(?: op)?|aktualisiert(?: am)?|datum|date"
            + "|(?:etat(?: des lieux)?|situation|mise? a jour|a jour)(?: au| le| du| a la date du)?|arrete au"
            + "|as (?:of|at)|status (?:as )?(?:of|at|on)|(?:last )?updated(?: on)?|position at)"
            + "\\s*[:=–-]?\\s*(.*)");
    private static final int WORDS = 4;
    private static final int TITLE_PAGE = 12;

    private ListDate() {}

    /**
     * The day above the list, else on a sheet that holds no list: a title page.
     *
     * @param lists all of the workbook
     */
    static Optional<PartialDate> of(Table table, List<Table> lists, Workbook workbook, LocalDate today) {
        return in(table.preamble(), today)
                .or(() -> workbook.sheets().stream()
                        .filter(sheet -> sheet.rows().size() <= TITLE_PAGE
                                && lists.stream().noneMatch(list -> list.sheet().equals(sheet.name())))
                        .flatMap(sheet -> in(cells(sheet), today).stream())
                        .findFirst());
    }

    private static List<String> cells(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }

    /**
     * Nothing where no day is given, or one that is still to come.
     *
     * @param titles the cells above the headings, in order: the day may stand in the cell after the word
     */
    static Optional<PartialDate> in(List<String> titles, LocalDate today) {
        for (int i = 0; i < titles.size(); i++) {
            Matcher said = SAID.matcher(Folded.of(titles.get(i)).replace('\n', ' '));
            if (!said.matches()) continue;
            String rest = said.group(1).strip();
            String text = rest.isEmpty() && i + 1 < titles.size() ? titles.get(i + 1) : rest;
            Optional<PartialDate> date =
                    beginning(text).filter(found -> !found.day().isAfter(today));
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    /** The longest beginning that reads as a date. */
    private static Optional<PartialDate> beginning(String text) {
        String[] words = text.strip().split("\\s+", -1);
        for (int count = Math.min(WORDS, words.length); count > 0; count--) {
            String some = String.join(" ", List.of(words).subList(0, count)).replaceAll("[),;.]+$", "");
            Optional<PartialDate> date = DateWords.read(some);
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }
}
