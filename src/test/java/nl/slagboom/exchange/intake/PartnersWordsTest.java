package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners' words for our codes: said, proposed, agreed to, learnt from one and of no use to another. */
final class PartnersWordsTest {

    private static final String HEADINGS = "Nr;Hindernis;Thema;Status";

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

    private OpenedFile opened(String name, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return desk.open(desk.file(name, lines))
                .with(placing -> placing.with(3, Cells.field(ObstacleFields.STATUS_NOW)));
    }

    private ImportPlan nrw(String... rows) {
        return desk.plan(opened("nrw.csv", rows), "NRW");
    }

    private static TheirWord word(ImportPlan plan, String word) {
        return plan.words().stream()
                .filter(theirs -> theirs.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void learn(String organisation, String list, String word, Enum<?> code) {
        desk.intake.learn(
                List.of(new LearntWord.Meaning(organisation, list, word, code.name())), "Een woord", Desk.ANNA);
    }

    @Test
    void aWordThatNobodyKnowsIsSaidWithItsRowsAndWhatItMayMeanAndChangesNothing() {
        ImportPlan plan = nrw("1;Kein Zug;Verkehrswesen;vertagt", "2;Kein Bus;Verkehrswesen;offen");
        TheirWord traffic = word(plan, "Verkehrswesen");
        assertThat(traffic.list().target()).isEqualTo(Cells.field(ObstacleFields.THEMES));
        assertThat(traffic.rows()).isEqualTo(2);
        assertThat(traffic.isUnknown()).isTrue();
        assertThat(traffic.meaning()).isNull();
        assertThat(traffic.proposal()).isEqualTo(Theme.MOBILITY);
        assertThat(word(plan, "vertagt").proposal()).isNull();
        assertThat(Desk.first(plan).get(ObstacleFields.THEMES)).isEmpty();
        assertThat(Desk.first(plan).status()).isEqualTo(Status.REPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL | Thema: „Verkehrswesen” is niet herkend en blijft staan in de woorden van de partner. Bedoeld: mobiliteit?
                    DE | Thema: „Verkehrswesen“ wurde nicht erkannt und bleibt im Wortlaut des Partners stehen. Gemeint: Mobilität?
                    FR | Thema : « Verkehrswesen » n’est pas reconnu et reste dans les termes du partenaire. Voulait-on dire : mobilité ?
                    EN | Thema: “Verkehrswesen” was not recognised and stays in the partner’s words. Meant: mobility?
                    """)
    void whatIsSaidOfAnUnknownWordNamesTheProposalInFourLanguages(Language language, String sentence) {
        Wording wording = new Wording(Messages.of(language.locale()));
        assertThat(nrw("1;Kein Zug;Verkehrswesen;offen").allProblems())
                .extracting(problem -> problem.text(wording))
                .containsExactly(sentence);
    }

    @Test
    void whatAPersonAgreesToIsReadAtOnceAndLearntOnlyWhenTheListIsIn() {
        OpenedFile opened = opened("nrw.csv", "1;Kein Zug;Verkehrswesen;vertagt");
        TheirWord traffic = word(desk.plan(opened, "NRW"), "Verkehrswesen");
        TheirWord postponed = word(desk.plan(opened, "NRW"), "vertagt");
        ImportPlan plan = desk.plan(
                opened.meaning(traffic, Theme.MOBILITY).meaning(postponed, Status.AWAITING_INFORMATION), "NRW");
        assertThat(Desk.first(plan).get(ObstacleFields.THEMES)).contains(Set.of(Theme.MOBILITY));
        assertThat(Desk.first(plan).status()).isEqualTo(Status.AWAITING_INFORMATION);
        assertThat(plan.allProblems()).isEmpty();
        assertThat(plan.words()).extracting(TheirWord::source).containsOnly(TheirWord.Source.AGREED);
        assertThat(desk.search.exchanges().learntWords()).isEmpty();
        assertThat(plan.agreed())
                .containsExactly(
                        new LearntWord.Meaning("NRW", "Theme", "Verkehrswesen", "MOBILITY"),
                        new LearntWord.Meaning("NRW", "Status", "vertagt", "AWAITING_INFORMATION"));
        ImportPlan again = desk.plan(opened.meaning(traffic, Theme.MOBILITY).meaning(traffic, null), "NRW");
        assertThat(Desk.first(again).get(ObstacleFields.THEMES)).isEmpty();
        assertThat(again.agreed()).isEmpty();
    }

    @Test
    void ofSomebodyWhomNobodyNamesNothingIsLearnt() {
        OpenedFile opened = opened("lijst.csv", "1;Kein Zug;Verkehrswesen;offen");
        TheirWord traffic = word(desk.plan(opened, null), "Verkehrswesen");
        ImportPlan plan = desk.plan(opened.meaning(traffic, Theme.MOBILITY), null);
        assertThat(Desk.first(plan).get(ObstacleFields.THEMES)).contains(Set.of(Theme.MOBILITY));
        assertThat(plan.agreed()).isEmpty();
    }

    @Test
    void whatWasLearntIsReadOfThatPartnerAndProposedForAnother() {
        learn("NRW", "Status", "vertagt", Status.AWAITING_INFORMATION);
        ImportPlan plan = desk.plan(opened("een.csv", "1;Kein Zug;;VERTAGT"), "nrw");
        assertThat(Desk.first(plan).status()).isEqualTo(Status.AWAITING_INFORMATION);
        assertThat(word(plan, "VERTAGT").source()).isEqualTo(TheirWord.Source.LEARNT);
        ImportPlan other = desk.plan(opened("twee.csv", "1;Kein Zug;;vertagt"), "Niedersachsen");
        assertThat(Desk.first(other).status()).isEqualTo(Status.REPORTED);
        assertThat(word(other, "vertagt").proposal()).isEqualTo(Status.AWAITING_INFORMATION);
    }

    @Test
    void whatIsForgottenIsUnknownAgain() {
        learn("NRW", "Status", "vertagt", Status.AWAITING_INFORMATION);
        desk.intake.forgetWords(desk.intake.learntWords(), "Vergeten", Desk.ANNA);
        ImportPlan plan = nrw("1;Kein Zug;;vertagt");
        assertThat(Desk.first(plan).status()).isEqualTo(Status.REPORTED);
        assertThat(word(plan, "vertagt").proposal()).isNull();
    }

    @Test
    void whatWasLearntGoesBeforeTheVocabularyAndWhatIsAgreedToNowBeforeThat() {
        OpenedFile opened = opened("nrw.csv", "1;Kein Zug;Verkehr;erledigt");
        ImportPlan before = desk.plan(opened, "NRW");
        assertThat(Desk.first(before).status()).isEqualTo(Status.RESOLVED);
        assertThat(word(before, "erledigt").source()).isEqualTo(TheirWord.Source.VOCABULARY);
        learn("NRW", "Status", "erledigt", Status.MANAGED);
        assertThat(Desk.first(desk.plan(opened, "NRW")).status()).isEqualTo(Status.MANAGED);
        ImportPlan now = desk.plan(opened.meaning(word(before, "erledigt"), Status.LAPSED), "NRW");
        assertThat(Desk.first(now).status()).isEqualTo(Status.LAPSED);
        assertThat(word(now, "erledigt").source()).isEqualTo(TheirWord.Source.AGREED);
    }

    @Test
    void aWordIsReadAmongOthersBesideADayAndInTwoLanguages() {
        learn("NRW", "Theme", "Straßenwesen", Theme.MOBILITY);
        learn("NRW", "Status", "vertagt", Status.AWAITING_INFORMATION);
        ImportPlan plan = nrw(
                "1;Kein Zug;Straßenwesen, Bildung;vertagt am 1.3.2026",
                "2;Kein Bus;Straßenwesen und Bildung;vertagt / wacht op informatie",
                "3;Kein Arzt;Straßenwesen, Kultur;vertagt");
        List<Dossier> all = plan.rows().stream()
                .map(PlannedRow::mine)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(all)
                .extracting(Dossier::status)
                .containsOnly(Status.AWAITING_INFORMATION)
                .hasSize(3);
        assertThat(all.getFirst().get(ObstacleFields.STATUS_ON).map(Object::toString))
                .contains("2026-03-01");
        assertThat(all)
                .extracting(dossier -> dossier.get(ObstacleFields.THEMES).orElse(Set.of()))
                .containsExactly(
                        Set.of(Theme.EDUCATION, Theme.MOBILITY),
                        Set.of(Theme.EDUCATION, Theme.MOBILITY),
                        Set.of(Theme.MOBILITY));
        assertThat(plan.words().stream().filter(TheirWord::isUnknown).map(TheirWord::word))
                .containsExactly("Kultur");
    }

    @Test
    void wordsAreThePiecesOfAListAndTheWordBesideADay() {
        ImportPlan plan = nrw(
                "1;Kein Zug;Verkehrswesen; Kultur;vertagt am 1.3.2026",
                "2;Kein Bus;\"Kultur; Bildung\";vertagt",
                "3;Kein Arzt;n/a;?");
        assertThat(plan.words()).extracting(TheirWord::word).contains("vertagt").doesNotContain("n/a", "?");
        assertThat(word(plan, "vertagt").rows()).as("row 1 has a column more").isEqualTo(1);
        assertThat(word(plan, "Kultur").rows()).isEqualTo(1);
    }

    @Test
    void ourOwnWordsAndWhatIsNoWordAreNotShown() {
        ImportPlan plan = nrw(
                "1;Kein Zug;Mobilität;opgelost / gelöst",
                "2;Kein Bus;" + "Die Strecke ist lang und der Weg ist weit. ".repeat(4) + ";gemeldet");
        assertThat(plan.words().stream().map(TheirWord::word).collect(Collectors.toSet()))
                .isEmpty();
    }

    private Target ofStatuses(String name, String... rows) {
        return desk.open(desk.file(name, rows)).placings().getFirst().targets().get(1);
    }

    @Test
    void aColumnOfAFewWordsThatComeAgainIsOneOfStatusesAndOneOfProseIsNot() {
        String colours = "Hindernis;Status\nA;rot\nB;gelb\nC;rot\nD;gelb";
        assertThat(ofStatuses("ampel.csv", colours)).isEqualTo(Cells.field(ObstacleFields.STATUS_NOW));
        String prose = "Hindernis;Status\nA;Termin im Mai\nB;Brief liegt beim Land\nC;Wir warten\nD;rot";
        assertThat(ofStatuses("prosa.csv", prose)).isEqualTo(Cells.field(ObstacleFields.STATE_OF_PLAY));
        assertThat(ofStatuses("slip.csv", "Hindernis;Status", "A;abgeschlosen"))
                .as("what resembles a status")
                .isEqualTo(Cells.field(ObstacleFields.STATUS_NOW));
        assertThat(ofStatuses("eins.csv", "Hindernis;Status", "A;rot"))
                .isEqualTo(Cells.field(ObstacleFields.STATE_OF_PLAY));
        learn("NRW", "Status", "rot", Status.RECOGNISED);
        assertThat(ofStatuses("zwei.csv", "Hindernis;Status", "A;rot"))
                .as("what was learnt")
                .isEqualTo(Cells.field(ObstacleFields.STATUS_NOW));
    }

    @Test
    void aHeadingAboveAGroupOfRowsIsAWordToo() {
        Path file = desk.file(
                "gruppen.csv",
                "Nr;Hindernis;Status",
                "Thema: Verkehrswesen;;",
                "1;Kein Zug;offen",
                "2;Kein Bus;offen",
                "Bildung;;",
                "3;Keine Anerkennung;offen",
                "Sitzung im März;;",
                "4;Kein Protokoll;offen");
        OpenedFile opened = desk.open(file);
        ImportPlan before = desk.plan(opened, "NRW");
        TheirWord traffic = word(before, "Verkehrswesen");
        assertThat(traffic.rows()).isEqualTo(3);
        assertThat(traffic.proposal()).isEqualTo(Theme.MOBILITY);
        assertThat(before.words()).extracting(TheirWord::word).doesNotContain("Sitzung im März", "Bildung");
        ImportPlan plan = desk.plan(opened.meaning(traffic, Theme.MOBILITY), "NRW");
        assertThat(plan.rows().stream()
                        .map(row -> Objects.requireNonNull(row.mine())
                                .get(ObstacleFields.THEMES)
                                .orElse(Set.of())))
                .containsExactly(
                        Set.of(Theme.MOBILITY), Set.of(Theme.MOBILITY), Set.of(Theme.EDUCATION), Set.<Theme>of());
        assertThat(plan.problems())
                .extracting(Problem::key, problem -> problem.cell())
                .containsExactly(tuple("intake.row.section", "7"));
        assertThat(before.problems()).hasSize(2);
    }

    @Test
    void howAReportCameInIsAWordToo() {
        Path file = desk.file(
                "meldungen.csv", "Nr;Datum;Weg;Hindernis;Meldung", "0001;1.2.2026;Hotline;Kein Zug;Kommt nicht");
        OpenedFile opened = desk.open(file)
                .with(placing -> placing.with(2, Target.Special.REPORT_CHANNEL).as(RowsAs.REPORTS_OR_NEW));
        TheirWord hotline = word(desk.plan(opened, "NRW"), "Hotline");
        ImportPlan plan = desk.plan(opened.meaning(hotline, Channel.PHONE), "NRW");
        assertThat(Desk.first(plan).parts(ReportFields.KIND))
                .extracting(report -> report.get(ReportFields.CHANNEL).orElseThrow())
                .containsExactly(Channel.PHONE);
        assertThat(plan.allProblems()).isEmpty();
    }
}
