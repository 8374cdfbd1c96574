package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that a person places, and what is remembered of that. */
final class PlacingByHandTest {

    private static final String HEADINGS = "Knelpunt;Zwaarte in koppen;Kleur";

    @TempDir
    private Path folder = Path.of("");

    private Desk desk = new Desk(folder);

    @BeforeEach
    void open() {
        desk.close();
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatCouldNotBePlacedIsSaidOnceWithItsCellsAndKeptAsANote() {
        ImportPlan plan = desk.plan(desk.file("een.csv", HEADINGS, "Geen bus;12;rood", "Geen trein;;blauw"), "NRW");
        assertThat(plan.problems())
                .filteredOn(problem -> problem.key().equals("intake.column.kept"))
                .extracting(problem -> problem.cell() + " " + problem.arguments())
                .containsExactly("B [Zwaarte in koppen, 1]", "C [Kleur, 2]");
        Wording wording = new Wording(Messages.of(Language.NL.locale()));
        assertThat(plan.problems().getLast().text(wording))
                .isEqualTo("Kolom „Kleur” is niet geplaatst: 2 cellen worden bewaard als notitie.");
        desk.apply(plan);
        assertThat(desk.named("Geen trein").parts(NoteFields.KIND))
                .extracting(note -> note.get(NoteFields.TEXT).orElse(""))
                .containsExactly("Kleur: blauw");
    }

    @Test
    void aLayoutPlacedByHandIsRememberedAndTheNextFileComesInWithoutAHand() {
        OpenedFile opened = desk.open(desk.file("een.csv", HEADINGS, "Geen bus;12;rood"));
        Placing corrected = opened.placings()
                .getFirst()
                .with(1, Cells.field(ObstacleFields.AFFECTED))
                .with(2, Target.Special.LEFT_OUT)
                .in(Language.DE);
        desk.apply(desk.plan(opened.with(0, corrected), "Kreis Borken"));
        desk.intake.remember(corrected, "Kreis Borken", "een lijst", Desk.ANNA);

        ImportPlan next = desk.plan(desk.file("twee.csv", HEADINGS, "Geen tram;7;groen"), null);
        assertThat(next.sender()).isEqualTo(new Sender("Kreis Borken", true));
        Dossier tram = Desk.first(next);
        assertThat(tram.get(ObstacleFields.AFFECTED)).contains(new Quantity(7, false));
        assertThat(tram.title().de()).isEqualTo("Geen tram");
        assertThat(tram.parts(NoteFields.KIND)).isEmpty();
    }

    @Test
    void aLayoutThatIsForgottenComesInAsItsHeadingsSay() {
        Path file = desk.file("een.csv", HEADINGS, "Geen bus;12;rood");
        Placing placing = desk.open(file).placings().getFirst();
        desk.intake.remember(placing.with(2, Target.Special.LEFT_OUT), null, "een lijst", Desk.ANNA);
        assertThat(desk.open(file).placings().getFirst().targets().get(2)).isEqualTo(Target.Special.LEFT_OUT);
        assertThat(desk.intake.layouts()).hasSize(1);
        desk.intake.forget(desk.intake.layouts().getFirst(), "een lijst", Desk.ANNA);
        assertThat(desk.intake.layouts()).isEmpty();
        assertThat(desk.open(file).placings().getFirst().targets().get(2)).isEqualTo(Target.Special.NOT_PLACED);
    }

    @Test
    void aColumnThatWentThereBeforeBecomesANoteAndIsNotDropped() {
        Placing placing = desk.open(desk.file("een.csv", "Knelpunt;Omschrijving;Verhaal", "Geen bus;Kort;Lang"))
                .placings()
                .getFirst()
                .with(2, Cells.field(ObstacleFields.DESCRIPTION));
        assertThat(placing.targets())
                .containsExactly(
                        Cells.field(ObstacleFields.TITLE),
                        Target.Special.NOTE,
                        Cells.field(ObstacleFields.DESCRIPTION));
    }

    @Test
    void twoColumnsWithTheSameHeadingAreToldApart() {
        Path file = desk.file("een.csv", "Knelpunt;Extra;Extra", "Geen bus;12;rood");
        Placing corrected = desk.open(file)
                .placings()
                .getFirst()
                .with(1, Cells.field(ObstacleFields.AFFECTED))
                .with(2, Cells.field(ObstacleFields.TAGS));
        desk.intake.remember(corrected, null, "een lijst", Desk.ANNA);
        assertThat(desk.open(file).placings().getFirst().targets()).isEqualTo(corrected.targets());
    }

    @Test
    void aColumnThatFollowsFromTheRestIsNotThrownAwayUnseen() {
        Placing placing = desk.open(desk.file("een.csv", "Knelpunt;Euregio", "Geen bus;Maas-Rijn"))
                .placings()
                .getFirst();
        assertThat(placing.targets()).containsExactly(Cells.field(ObstacleFields.TITLE), Target.Special.NOT_PLACED);
    }
}
