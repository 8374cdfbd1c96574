package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that was given out comes back when the register has moved on. */
final class ReturnedListTest {

    private static final Wording DUTCH = new Wording(Messages.of(Language.NL.locale()));

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Intake intake = new Intake(search, register, clock);

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        Demonstration.fill(search, register, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasDoneSinceIsNotTakenBackByAListThatNobodyTouched() {
        Path list = list();
        Path actions = folder.resolve("actions.xlsx");
        ActionList.of(search, Neighbour.NRW, Audience.partner(Neighbour.NRW), LocalDate.of(2026, 11, 25))
                .to(actions, "Anna de Wit", Progress.NONE);
        Dossier obstacle = ofNrw();
        edit(obstacle, ObstacleFields.STATE_OF_PLAY, "De minister is akkoord");
        edit(ofNrw(), ObstacleFields.DESCRIPTION, "Nieuw beschreven");
        for (Path file : List.of(list, actions)) {
            ImportPlan plan = plan(file);
            assertThat(plan.isIdle()).as(file.toString()).isTrue();
            assertThat(plan.allProblems()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void aListForANeighbourComesBackAsThatNeighboursByName() {
        Path list = folder.resolve("liste.xlsx");
        new Export(
                        search.refresh().rows(),
                        ObstacleFields.ALL.shown(),
                        Audience.partner(Neighbour.NDS),
                        new Wording(Messages.of(Language.DE.locale())),
                        null)
                .to(list, "Anna de Wit", Progress.NONE);
        ImportPlan plan = intake.plan(intake.open(list, Progress.NONE), null, Progress.NONE);
        assertThat(plan.sender().organisation()).isEqualTo("Niedersachsen");
        assertThat(plan.sender().isTold()).isTrue();
    }

    @Test
    void whatThePartnerChangedIsTakenBesideWhatWasChangedHere() throws IOException {
        Dossier obstacle = ofNrw();
        Path list = list();
        edit(obstacle, ObstacleFields.STATE_OF_PLAY, "De minister is akkoord");
        typeInto(list, obstacle, ObstacleFields.DESCRIPTION, "Zoals de partner het beschrijft");
        ImportPlan plan = plan(list);
        assertThat(plan.count(PlannedRow.Kind.CHANGED)).isEqualTo(1);
        assertThat(plan.allProblems()).isEmpty();
        intake.apply(plan, "Anna", Progress.NONE);
        Dossier now = search.dossier(obstacle.id()).orElseThrow();
        assertThat(dutch(now, ObstacleFields.STATE_OF_PLAY)).isEqualTo("De minister is akkoord");
        assertThat(dutch(now, ObstacleFields.DESCRIPTION)).isEqualTo("Zoals de partner het beschrijft");
        assertThat(plan(list).isIdle()).isTrue();
    }

    @Test
    void whatAListSaysThatIsNotUnderstoodIsNotedOnceHoweverOftenItComesBack() throws IOException {
        Dossier obstacle = ofNrw();
        Path list = list();
        typeInto(list, obstacle, ObstacleFields.STATUS_NOW, "Quatsch");
        intake.apply(plan(list), "Anna", Progress.NONE);
        long notes = search.dossier(obstacle.id())
                .orElseThrow()
                .parts(NoteFields.KIND)
                .size();
        ImportPlan again = plan(list);
        assertThat(again.isIdle()).isTrue();
        typeInto(list, obstacle, ObstacleFields.DESCRIPTION, "Nog iets");
        intake.apply(plan(list), "Anna", Progress.NONE);
        assertThat(search.dossier(obstacle.id()).orElseThrow().parts(NoteFields.KIND))
                .hasSize((int) notes);
    }

    @Test
    void whatBothChangedStaysAsItIsHereAndTheListsIsKeptInTheLogbook() throws IOException {
        Dossier obstacle = ofNrw();
        Path list = list();
        edit(obstacle, ObstacleFields.STATE_OF_PLAY, "De minister is akkoord");
        typeInto(list, obstacle, ObstacleFields.STATE_OF_PLAY, "De minister is tegen");
        ImportPlan plan = plan(list);
        assertThat(plan.allProblems()).extracting(Problem::key).containsExactly("intake.clash");
        intake.apply(plan, "Anna", Progress.NONE);
        Dossier now = search.dossier(obstacle.id()).orElseThrow();
        assertThat(dutch(now, ObstacleFields.STATE_OF_PLAY)).isEqualTo("De minister is akkoord");
        assertThat(now.parts(NoteFields.KIND))
                .anyMatch(note -> note.get(NoteFields.TEXT)
                        .filter(text -> text.contains("De minister is tegen"))
                        .isPresent());
        assertThat(plan(list).isIdle()).isTrue();
    }

    @Test
    void aListOfAnotherRegisterIsComparedWithWhatIsHere() {
        Dossier obstacle = ofNrw();
        Path list = list();
        edit(obstacle, ObstacleFields.STATE_OF_PLAY, "De minister is akkoord");
        try (Database other = Database.inMemory(clock)) {
            Search there = new Search(other);
            Register theirs = new Register(other, there, new Feed());
            for (long i = search.rows().changeset(); i > 0; i--)
                theirs.log(
                        Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een " + i)), "Anna");
            Intake into = new Intake(there, theirs, clock);
            assertThat(into.plan(into.open(list, Progress.NONE), null, Progress.NONE)
                            .count(PlannedRow.Kind.NEW))
                    .isEqualTo(60);
        }
    }

    private Dossier ofNrw() {
        Row row = search.refresh().rows().stream()
                .filter(one -> one.status().isOpen()
                        && one.get(ObstacleFields.NEIGHBOURS).equals(Optional.of(Set.of(Neighbour.NRW))))
                .findFirst()
                .orElseThrow();
        return search.dossier(row.id()).orElseThrow();
    }

    private void edit(Dossier obstacle, Field<Obstacle, LocalizedText> field, String text) {
        LocalizedText texts = obstacle.get(field).orElse(LocalizedText.EMPTY);
        register.save(obstacle, obstacle.with(field, texts.with(Language.NL, text)), "Anna");
        search.refresh();
    }

    private static String dutch(Dossier obstacle, Field<Obstacle, LocalizedText> field) {
        return obstacle.get(field).orElse(LocalizedText.EMPTY).shown(Language.NL);
    }

    private Path list() {
        Rows rows = search.refresh();
        GivenOut givenOut = search.changeset(rows.changeset()).map(GivenOut::at).orElseThrow();
        Path file = folder.resolve("list.xlsx");
        new Export(rows.rows(), ObstacleFields.ALL.shown(), Audience.OWN, DUTCH, givenOut)
                .to(file, "Anna de Wit", Progress.NONE);
        return file;
    }

    private ImportPlan plan(Path file) {
        return intake.plan(intake.open(file, Progress.NONE), "NRW", Progress.NONE);
    }

    private static void typeInto(Path file, Dossier obstacle, Field<Obstacle, ?> field, String text)
            throws IOException {
        Workbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = WorkbookFactory.create(in);
        }
        try (workbook) {
            Sheet sheet = workbook.getSheetAt(0);
            int column = ObstacleFields.ALL.shown().indexOf(field);
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                if (row.getCell(0).getStringCellValue().equals(obstacle.reference()))
                    row.createCell(column).setCellValue(text);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
