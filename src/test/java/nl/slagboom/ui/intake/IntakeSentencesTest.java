package nl.slagboom.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LeftOut;
import nl.slagboom.exchange.intake.PartnersFile;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What taking in says of itself, before and after. */
final class IntakeSentencesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    private Path folder = Path.of("");

    private final Database database = Database.inMemory(CLOCK);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Intake intake = new Intake(search, register, CLOCK);
    private final IntakeSentences dutch = in(Language.NL);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aListIsToldRowByRow() throws IOException {
        ImportPlan plan = list();
        assertThat(dutch.summary(plan, false))
                .isEqualTo("een.csv · nieuw 2 · gewijzigd 0 · ongewijzigd 0 · geweigerd 0 · niet genomen 0");
        assertThat(dutch.summary(plan, true)).endsWith(" · geplaatst zoals eerder onthouden");
        assertThat(dutch.verb(plan)).isEqualTo("2 belemmeringen inlezen");
        assertThat(in(Language.DE).verb(plan)).isEqualTo("2 Hindernisse einlesen");
        assertThat(dutch.done(plan, false)).isEqualTo("een.csv is ingelezen: 2 nieuw, 0 gewijzigd.");
        assertThat(dutch.done(plan, true)).endsWith("De plaats van de kolommen is onthouden.");
    }

    @Test
    void aFileThatWasTakenInBeforeSaysSo() throws IOException {
        intake.apply(list(), "Anna", Progress.NONE);
        assertThat(dutch.summary(list(), false))
                .contains("\nDit bestand is al ingelezen op ", " door Anna; 0 wijzigingen");
    }

    @Test
    void anAnswerIsToldCellByCellAndItsButtonSaysHowMuchIsLeft() throws IOException {
        ImportPlan plan = answer();
        assertThat(dutch.summary(plan, false))
                .isEqualTo("antwoord.xlsx · Staatskanzlei NRW, uitgegeven op 1-3-2026 · 1 cel over te nemen"
                        + " · 0 velden houden onze wijziging · 1 te beslissen · 0 nieuw · 0 geweigerd");
        assertThat(dutch.verb(plan)).isEqualTo("Eén belemmering inlezen, 1 later beslissen");
        assertThat(in(Language.FR).done(plan, false))
                .isEqualTo("La réponse de Staatskanzlei NRW est importée : 1 cellule reprise, 0 nouveau"
                        + " ; 1 question attend une décision, sous Échanges.");
    }

    @Test
    void whatWasLeftIsToldByDecisions() throws IOException {
        ImportPlan plan = answer();
        intake.apply(plan, "Anna", Progress.NONE);
        ImportPlan left = intake.undecided(Objects.requireNonNull(plan.handOut()));
        assertThat(dutch.verb(left)).isEqualTo("Nog niets beslist");
        ImportPlan decided = left.deciding(LeftOut.NOTHING, Decision.of(Choice.THEIRS));
        assertThat(dutch.verb(decided)).isEqualTo("1 beslissing vastleggen");
        assertThat(dutch.done(decided, false)).isEqualTo("1 vraag is beslist.");
    }

    private static IntakeSentences in(Language language) {
        return new IntakeSentences(new Wording(Messages.of(language.locale())));
    }

    private ImportPlan list() throws IOException {
        Path file = Files.writeString(folder.resolve("een.csv"), "Knelpunt;Koppen\nGeen bus;12\nGeen trein;");
        return plan(file);
    }

    private ImportPlan plan(Path file) {
        return intake.plan(intake.open(file, Progress.NONE), "Kreis Borken", Progress.NONE);
    }

    /** One cell was changed by both sides, another by the partner alone. */
    private ImportPlan answer() throws IOException {
        Dossier bus = register.log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Kein Bus"))
                                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                                .with(ObstacleFields.NEXT_STEP, "Gespräch"),
                        "Anna")
                .dossier();
        Path file = folder.resolve("antwoord.xlsx");
        HandOut.Entry given = new Giving(search, register, CLOCK)
                .give(
                        new Giving.Wish(
                                "Staatskanzlei NRW",
                                Neighbour.NRW,
                                List.of(Language.DE),
                                List.of(bus.id()),
                                Set.of("nextStep", "nextStepOwner"),
                                null),
                        file,
                        "Anna",
                        Progress.NONE);
        register.save(bus, bus.with(ObstacleFields.NEXT_STEP, "Brief"), "Bram");
        PartnersFile theirs = new PartnersFile(file);
        theirs.type("Hindernisse", "Kein Bus", "Nächster Schritt", "Anruf");
        theirs.type("Hindernisse", "Kein Bus", "Wer macht den nächsten Schritt", "Frau Amman");
        assertThat(given.obstacles()).containsExactly(bus.id());
        return plan(file);
    }
}
