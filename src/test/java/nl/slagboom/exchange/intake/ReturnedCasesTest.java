package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Merge;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever we and a partner edit, and whatever becomes of the file: afterwards the register is as the merge has it. */
final class ReturnedCasesTest {

    private static final long SEED = 20261126;
    private static final int CASES = Integer.getInteger("slagboom.cases", 40);
    private static final String LIST = "Hindernisse";
    private static final String SIDES = "Seiten";
    private static final Wording GERMAN = new Wording(Messages.of(Language.DE.locale()));
    private static final List<String> WORDS =
            List.of("Bus", "Grenze", "übermorgen", "=1+1", "0012", "a\nb", "„Zitat“", "1.3.2027", "x_x000D_y", "ß");

    /** What is edited on both sides. */
    private static final List<Field<Obstacle, ?>> FIELDS = List.of(
            ObstacleFields.DESCRIPTION,
            ObstacleFields.STATE_OF_PLAY,
            ObstacleFields.NEXT_STEP,
            ObstacleFields.NEXT_STEP_DUE,
            ObstacleFields.SEVERITY,
            ObstacleFields.THEMES,
            ObstacleFields.authority(Country.DE));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRegisterIsAfterwardsAsTheMergeHasIt() throws IOException {
        int clashes = 0;
        int taken = 0;
        for (int number = 0; number < CASES; number++) {
            Case one = new Case(SEED + number, folder.resolve("case" + number + ".xlsx"));
            try (one.database) {
                one.play();
            }
            clashes += one.clashes;
            taken += one.taken;
        }
        assertThat(clashes).as("some clash").isPositive();
        assertThat(taken).as("many are taken").isGreaterThan(CASES);
    }

    /** One register, one hand-out, one return. */
    private static final class Case {
        private final long seed;
        private final Random random;
        private final Path file;
        private final Demonstration.Walk clock = new Demonstration.Walk();
        private final Database database = Database.inMemory(clock);
        private final Search search = new Search(database);
        private final Register register = new Register(database, search, new Feed());
        private final Intake intake = new Intake(search, register, clock);
        private final Map<UUID, Dossier> base = new HashMap<>();
        private final Map<UUID, Dossier> theirs = new HashMap<>();
        private int clashes;
        private int taken;

        Case(long seed, Path file) {
            this.seed = seed;
            this.file = file;
            random = new Random(seed);
        }

        void play() throws IOException {
            List<UUID> ids = new ArrayList<>();
            int obstacles = 2 + random.nextInt(5);
            for (int i = 0; i < obstacles; i++) ids.add(logged(i));
            new Giving(search, register, clock)
                    .give(
                            new Giving.Wish("NRW", Neighbour.NRW, List.of(Language.DE), ids, null, null),
                            file,
                            "Anna",
                            Progress.NONE);
            PartnersFile desk = new PartnersFile(file);
            desk.edit(workbook -> {
                for (UUID id : ids) edited(workbook, id);
                abuse(workbook);
            });
            for (UUID id : ids) {
                if (random.nextBoolean()) continue;
                Dossier mine = changed(now(id));
                if (!mine.saysTheSameAs(now(id))) register.save(now(id), mine, "Anna");
            }
            Map<UUID, Merge> expected = new HashMap<>();
            for (UUID id : ids) expected.put(id, Merge.of(there(base, id), now(id), there(theirs, id)));
            OpenedFile read = intake.open(file, Progress.NONE);
            HandOut.Entry given = intake.answered(read, null).orElseThrow();
            ImportPlan plan = intake.plan(read.answering(given), "NRW", Progress.NONE);
            assertThat(plan.undecided())
                    .as("clashes of seed %d", seed)
                    .isEqualTo(expected.values().stream()
                            .mapToLong(merge -> Clash.of(merge.conflicts()).size())
                            .sum());
            assertThat(plan.allProblems())
                    .as("problems of seed %d", seed)
                    .allMatch(problem -> problem.key().equals("exchange.clash")
                            || problem.key().equals("intake.sheet.norows"));
            clashes += (int) plan.undecided();
            taken += (int) plan.cellsTaken();
            intake.apply(plan, "Anna", Progress.NONE);
            for (UUID id : ids) {
                for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
                    if (field.isStated())
                        assertThat(now(id).get(field).orElse(null))
                                .as("%s of seed %d", field.code(), seed)
                                .isEqualTo(
                                        there(expected, id).merged().get(field).orElse(null));
                }
            }
            OpenedFile again = intake.open(file, Progress.NONE).answering(given);
            assertThat(intake.plan(again, "NRW", Progress.NONE).isIdle())
                    .as("nothing new in it, seed %d", seed)
                    .isTrue();
        }

        private static <T> T there(Map<UUID, T> map, UUID id) {
            T value = map.get(id);
            if (value == null) throw new IllegalStateException(id.toString());
            return value;
        }

        private Dossier now(UUID id) {
            return search.dossier(id).orElseThrow();
        }

        private UUID logged(int number) {
            Dossier fresh = Dossier.begin()
                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Hindernis " + number))
                    .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                    .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
            for (Field<Obstacle, ?> field : FIELDS) if (random.nextBoolean()) fresh = with(fresh, field);
            Dossier kept = register.log(fresh, "Anna").dossier();
            base.put(kept.id(), kept);
            theirs.put(kept.id(), kept);
            return kept.id();
        }

        private Dossier changed(Dossier dossier) {
            Dossier changed = dossier;
            for (Field<Obstacle, ?> field : FIELDS) if (random.nextInt(3) == 0) changed = with(changed, field);
            return changed;
        }

        private <T> Dossier with(Dossier dossier, Field<Obstacle, T> field) {
            return dossier.with(field, value(field));
        }

        @SuppressWarnings("unchecked") // each is what its field holds
        private <T> T value(Field<Obstacle, T> field) {
            if (field == ObstacleFields.NEXT_STEP_DUE) return (T) LocalDate.of(2027, 1 + random.nextInt(12), 3);
            if (field == ObstacleFields.SEVERITY) return (T) pick(List.of(Severity.values()));
            if (field == ObstacleFields.THEMES) return (T) Set.of(pick(List.of(Theme.values())));
            String words = pick(WORDS) + " " + pick(WORDS);
            boolean text = field == ObstacleFields.DESCRIPTION || field == ObstacleFields.STATE_OF_PLAY;
            return (T)
                    (text
                            ? LocalizedText.of(Language.DE, words)
                            : field == ObstacleFields.NEXT_STEP ? words : words.replace("\n", " "));
        }

        private <E> E pick(List<E> some) {
            return some.get(random.nextInt(some.size()));
        }

        /** As the partner has it, in the file and for the model. */
        private void edited(Workbook workbook, UUID id) {
            for (Field<Obstacle, ?> field : FIELDS) {
                if (random.nextInt(4) == 0) type(workbook, id, field);
            }
        }

        private <T> void type(Workbook workbook, UUID id, Field<Obstacle, T> field) {
            T value = value(field);
            theirs.put(id, there(theirs, id).with(field, value));
            boolean side = field.side().isPresent();
            Sheet sheet = workbook.getSheet(side ? SIDES : LIST);
            Row row = PartnersFile.row(sheet, side ? "side:DE:" + id : id.toString());
            String heading = side ? GERMAN.shortLabel(field) : GERMAN.label(field);
            Cell cell = row.createCell(PartnersFile.column(sheet, heading));
            cell.setCellValue(GERMAN.value(value).replace("_x000D_", "_x005F_x000D_"));
        }

        private void abuse(Workbook workbook) {
            switch (random.nextInt(5)) {
                case 0 -> shuffled(workbook.getSheet(LIST));
                case 1 -> without(workbook, OurWorkbook.COLUMNS);
                case 2 -> {
                    for (String name : List.of(LIST, SIDES)) forgetful(workbook.getSheet(name));
                }
                case 3 -> {
                    shuffled(workbook.getSheet(LIST));
                    without(workbook, OurWorkbook.ROWS);
                    forgetful(workbook.getSheet(SIDES));
                }
                default -> {}
            }
        }

        private static void without(Workbook workbook, String sheet) {
            workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        }

        /** The hidden column is gone. */
        private static void forgetful(Sheet sheet) {
            int identity = PartnersFile.column(sheet, OurWorkbook.IDENTITY);
            for (Row row : sheet) if (row.getCell(identity) != null) row.removeCell(row.getCell(identity));
        }

        private void shuffled(Sheet sheet) {
            List<List<String>> rows = new ArrayList<>();
            int last = theirs.size();
            int width = sheet.getRow(0).getLastCellNum();
            for (int i = 1; i <= last; i++) {
                List<String> texts = new ArrayList<>();
                for (int column = 0; column < width; column++)
                    texts.add(text(sheet.getRow(i).getCell(column)));
                rows.add(texts);
            }
            Collections.shuffle(rows, random);
            for (int i = 1; i <= last; i++) {
                for (int column = 0; column < width; column++) {
                    String text = rows.get(i - 1).get(column);
                    Cell cell = sheet.getRow(i).createCell(column);
                    if (!text.isEmpty()) cell.setCellValue(text.replace("_x000D_", "_x005F_x000D_"));
                }
            }
        }

        /** A day as it is shown. */
        private static String text(Cell cell) {
            if (cell == null || cell.getCellType() == CellType.BLANK) return "";
            if (cell.getCellType() == CellType.NUMERIC)
                return DateUtil.isCellDateFormatted(cell)
                        ? GERMAN.value(cell.getLocalDateTimeCellValue().toLocalDate())
                        : String.valueOf((long) cell.getNumericCellValue());
            return cell.getStringCellValue();
        }
    }
}
