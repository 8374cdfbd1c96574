package nl.slagboom.exchange.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.code.Country;

/** What our own workbooks carry beside what is seen, so that they find their way back. */
public final class OurWorkbook {

    /** The heading of the hidden column that tells which obstacle, which action or whose next step a row is. */
    public static final String IDENTITY = "slagboom-id";

    /** The hidden sheet that tells where columns go: heading, then the code of its target. */
    public static final String COLUMNS = "slagboom-columns";

    /** The hidden sheet with the words that drop-downs offer. */
    public static final String CODES = "slagboom-codes";

    /** Stands there beside the changeset that the workbook was written from. */
    public static final String GIVEN_OUT = "slagboom-changeset";

    /** Stands there beside the partner that the workbook was written for. */
    public static final String PARTNER = "slagboom-partner";

    /** Stands there beside the identity of the hand-out that the workbook is. */
    public static final String HAND_OUT = "slagboom-handout";

    /** The hidden sheet of a handed-out workbook with a checksum for each of its rows. */
    public static final String ROWS = "slagboom-rows";

    /** Stands hidden on the sheet that tells a person how to answer: it holds no list. */
    public static final String COVER = "slagboom-cover";

    /** Stands hidden in each row of the sheet that tells what became of a partner's changes: it holds no list either. */
    public static final String ANSWER = "slagboom-answer";

    /** What the rows of a sheet beside the list are. */
    public static final String SIDES = "side";

    public static final String ACTIONS = "action";
    public static final String REPORTS = "report";
    public static final List<String> PARTS = List.of(SIDES, ACTIONS, REPORTS);

    /** Columns of such a sheet that say whose row it is. */
    public static final String PART_REFERENCE = "reference";

    public static final String PART_TITLE = "title";
    public static final String PART_COUNTRY = "country";

    private static final Set<String> TOLD = Set.of(GIVEN_OUT, PARTNER, HAND_OUT);

    private static final String SIDE = SIDES + ":";
    private static final String REPORT = REPORTS + ":";
    private static final String ACTION = ACTIONS + ":";
    private static final String NEXT_STEP = "step:";

    private OurWorkbook() {}

    /** Whether a sheet holds no list but what the program put there for itself; other programs make it less hidden. */
    public static boolean isForTheProgram(Sheet sheet) {
        return sheet.name().equals(COLUMNS)
                || sheet.name().equals(CODES)
                || sheet.name().equals(ROWS)
                || isCover(sheet)
                || isAnswer(sheet);
    }

    /** Rows may have been copied from there into a list; then most of its rows are its own. */
    private static boolean isAnswer(Sheet sheet) {
        return !sheet.isEmpty()
                && isOfAnswer(sheet.rows().getFirst())
                && sheet.rows().stream().filter(OurWorkbook::isOfAnswer).count() * 2
                        > sheet.rows().size();
    }

    private static boolean isOfAnswer(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.text().equals(ANSWER));
    }

    private static boolean isCover(Sheet sheet) {
        return !sheet.isEmpty()
                && sheet.rows().getFirst().cells().stream()
                        .anyMatch(cell -> cell.text().equals(COVER));
    }

    /** The identity of a row that is the side of a country. */
    public static String side(UUID obstacle, Country country) {
        return SIDE + country + ":" + obstacle;
    }

    /** The identity of a row that is a report. */
    public static String report(UUID id) {
        return REPORT + id;
    }

    /** The identity of a row that is an action. */
    public static String action(UUID id) {
        return ACTION + id;
    }

    /** Which action an identity names; empty where it names none. */
    public static Optional<UUID> actionOf(String identity) {
        return after(ACTION, identity);
    }

    /** The identity of a row that is the next step of an obstacle. */
    public static String nextStep(UUID obstacle) {
        return NEXT_STEP + obstacle;
    }

    /** The obstacle whose next step an identity names; empty where it names none. */
    public static Optional<UUID> nextStepOf(String identity) {
        return after(NEXT_STEP, identity);
    }

    private static Optional<UUID> after(String kind, String identity) {
        if (!identity.startsWith(kind)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(identity.substring(kind.length()).strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // typed over
        }
    }

    /** The side that an identity names. */
    public record OfSide(UUID obstacle, Country country) {}

    /** Which side an identity names; empty where it names none. */
    public static Optional<OfSide> sideOf(String identity) {
        for (Country country : Country.values()) {
            Optional<UUID> obstacle = after(SIDE + country + ":", identity);
            if (obstacle.isPresent()) return Optional.of(new OfSide(obstacle.get(), country));
        }
        return Optional.empty();
    }

    /** Which report an identity names; empty where it names none. */
    public static Optional<UUID> reportOf(String identity) {
        return after(REPORT, identity);
    }

    /** Headings of the sheets of a kind of parts with the codes of their fields. */
    public static Map<String, String> columns(Workbook workbook, String kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        lines(workbook)
                .filter(row ->
                        row.cell(2).filter(cell -> cell.text().equals(kind)).isPresent())
                .forEach(row -> columns.put(text(row, 0), text(row, 1)));
        return columns;
    }

    private static String text(Row row, int column) {
        return row.cell(column).map(Cell::text).orElse("");
    }

    private static Stream<Row> lines(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(COLUMNS))
                .flatMap(sheet -> sheet.rows().stream());
    }

    /** Headings with the codes of their targets; empty in a workbook that is not ours, or has lost the sheet. */
    public static Map<String, String> columns(Workbook workbook) {
        Map<String, String> columns = told(workbook);
        columns.keySet().removeAll(TOLD);
        return columns;
    }

    /** What the workbook was written from, where it tells. */
    public static Optional<GivenOut> givenOut(Workbook workbook) {
        return Optional.ofNullable(told(workbook).get(GIVEN_OUT)).flatMap(GivenOut::read);
    }

    /** The partner that the workbook was written for, where it tells. */
    public static Optional<String> partner(Workbook workbook) {
        return Optional.ofNullable(told(workbook).get(PARTNER))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** Which hand-out the workbook is, where it tells. */
    public static Optional<UUID> handOut(Workbook workbook) {
        return Optional.ofNullable(told(workbook).get(HAND_OUT)).flatMap(written -> after("", written));
    }

    private static Map<String, String> told(Workbook workbook) {
        Map<String, String> columns = new LinkedHashMap<>();
        // A third cell says that the column stands on another sheet than the list.
        lines(workbook)
                .filter(row -> row.cell(2).isEmpty()
                        && row.cell(0).isPresent()
                        && row.cell(1).isPresent())
                .forEach(row -> columns.put(text(row, 0), text(row, 1)));
        return columns;
    }
}
