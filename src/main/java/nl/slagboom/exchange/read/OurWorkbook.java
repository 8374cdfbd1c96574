package nl.slagboom.exchange.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private static final String ACTION = "action:";
    private static final String NEXT_STEP = "step:";

    private OurWorkbook() {}

    /** Whether a sheet holds no list but what the program put there for itself; other programs make it less hidden. */
    public static boolean isForTheProgram(Sheet sheet) {
        return sheet.name().equals(COLUMNS) || sheet.name().equals(CODES);
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

    /** Headings with the codes of their targets; empty in a workbook that is not ours, or has lost the sheet. */
    public static Map<String, String> columns(Workbook workbook) {
        Map<String, String> columns = told(workbook);
        columns.remove(GIVEN_OUT);
        columns.remove(PARTNER);
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

    private static Map<String, String> told(Workbook workbook) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Sheet sheet : workbook.sheets()) {
            if (!sheet.name().equals(COLUMNS)) continue;
            for (Row row : sheet.rows()) {
                Optional<Cell> heading = row.cell(0);
                Optional<Cell> code = row.cell(1);
                if (heading.isPresent() && code.isPresent())
                    columns.put(heading.get().text(), code.get().text());
            }
        }
        return columns;
    }
}
