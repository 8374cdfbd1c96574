package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a text field can hold goes out and comes back the same. */
final class GeneratedTextsTest {

    private static final long SEED = Long.getLong("slagboom.seed", System.nanoTime());
    private static final int OBSTACLES = 150;
    private static final int TITLE = 400;
    private static final int TEXT = 20_000;

    private static final List<String> PIECES = List.of(
            "woord",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            "\"\"",
            ";",
            ",",
            "|",
            "\\",
            "<",
            "&amp;",
            "]]>",
            "\u0000",
            "\u0001",
            "\u0007",
            "\u001F",
            "\u007F",
            "\u009F",
            "_x000D_",
            "_x005F_",
            "_x005F_x000D_",
            "_x",
            "x000D_",
            "_xD83D_",
            "_xFFFE_",
            "_",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDF3\uD83C\uDDF1",
            "\uD83D",
            "\uDE00",
            "\uFFFE",
            "\uFFFF",
            "\uFFFD",
            "\uFDD0",
            "\uDBFF\uDFFF",
            "e\u0301",
            "\u0301",
            "A\u030A",
            "\u212B",
            "\u1E9B\u0323",
            "\u0627\u0644\u062D\u062F\u0648\u062F",
            "\u202E",
            "\u2067",
            "\u05D0",
            "\u6771\u4EAC",
            "\u1100\u1161\u11A8",
            "ij",
            "\u0133",
            "\u00DF",
            "\u0130",
            "\u20AC",
            "00042",
            "1.234,56",
            "1E10",
            "2026-03-01",
            "01-03-2026",
            "#N/A",
            "TRUE",
            "=1+1",
            "=cmd|'/C calc'!A0",
            "sep=;",
            "NULL",
            "n.v.t.",
            "totaal",
            "\u0301\u0316");

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Random random = new Random(SEED);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theyComeBackTheSame() {
        System.out.println("seed " + SEED);
        for (int i = 0; i < OBSTACLES; i++) register.log(obstacle(i), "Anna");
        List<Dossier> before = search.dossiers();
        for (String name : List.of("lijst.xlsx", "lijst.csv")) {
            ImportPlan plan = comingBack(name);
            for (PlannedRow row : plan.rows())
                assertThat(row.changes())
                        .as("%s, row %s, seed %s", name, row.place(), SEED)
                        .isEmpty();
            assertThat(plan.count(PlannedRow.Kind.UNCHANGED))
                    .as("%s, seed %s", name, SEED)
                    .isEqualTo(OBSTACLES);
        }
        assertThat(search.dossiers()).isEqualTo(before);
    }

    /** A cell holds 32,767 characters; one that is escaped beyond that is said, not cut. */
    @Test
    void aTextThatNoCellCanHoldIsSaid() {
        register.log(
                Dossier.begin()
                        .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Titel"))
                        .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "_x000D_".repeat(TEXT / 7))),
                "Anna");
        assertThatThrownBy(() -> comingBack("lijst.xlsx")).isInstanceOf(InvalidValue.class);
    }

    private ImportPlan comingBack(String name) {
        Path file = folder.resolve(name);
        Wording wording = new Wording(Messages.of(Language.NL.locale()));
        new Export(search.rows().rows(), List.copyOf(ObstacleFields.ALL.shown()), Audience.OWN, wording, null)
                .to(file, "Anna de Wit", Progress.NONE);
        Intake intake = new Intake(search, register, Clock.systemUTC());
        return intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
    }

    private Dossier obstacle(int number) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, text(TITLE - 10) + number))
                .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, text(number % 10 == 0 ? TEXT : 300)))
                .with(ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, text(40)))
                .with(ObstacleFields.SOURCES, text(200))
                .with(ObstacleFields.authority(Country.NL), text(60));
    }

    /** Filled to the limit mostly; a piece that does not fit is left out. */
    private String text(int most) {
        List<String> pieces = new ArrayList<>();
        int length = 0;
        int wanted = most > 1_000 ? most : 1 + random.nextInt(most);
        while (length < wanted) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            length += piece.length();
            if (length <= wanted) pieces.add(piece);
        }
        return String.join("", pieces);
    }
}
