package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.code.AffectedGroup;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Severity;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.code.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is said to mean that nobody knows: what is clear, and nothing of what is not. */
final class ProposalsTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final List<Class<? extends Enum<?>>> SEVERAL =
            List.of(Theme.class, AffectedGroup.class, Neighbour.class);

    private static Optional<Enum<?>> proposal(Class<? extends Enum<?>> list, String word, LearntWord.Entry... learnt) {
        return new Proposals(VOCABULARY, List.of(learnt), "NRW").of(list, word, SEVERAL.contains(list));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Verkehrswesen                | MOBILITY
                    Transportwesen               | MOBILITY
                    Transports publics           | MOBILITY
                    mobilité transfrontalière    | MOBILITY
                    Gezondheidszorg en welzijn   | HEALTH
                    Gesundheitswesen             | HEALTH
                    Gesundheit u. Soziales       | HEALTH
                    Arbeitsrecht                 | LABOUR_MARKET
                    Arbeidsrecht                 | LABOUR_MARKET
                    Arbeit und Soziales          | LABOUR_MARKET
                    Bildungswesen                | EDUCATION
                    Enseignement supérieur       | EDUCATION
                    Énergie renouvelable         | ENERGY
                    Steuerwesen                  | TAXATION
                    Belastingzaken               | TAXATION
                    Fiscalité locale             | TAXATION
                    Polizeiwesen                 | SAFETY
                    Sicherheitspolitik           | SAFETY
                    Digitalisierng               | DIGITAL_GOVERNMENT
                    Umweltschutz                 | LANDSCAPE_AND_NATURE
                    Natuurbeheer                 | LANDSCAPE_AND_NATURE
                    Landschaftspflege            | LANDSCAPE_AND_NATURE
                    Landbouwbeleid               | LANDSCAPE_AND_NATURE
                    Sozialversicherungen         | SOCIAL_SECURITY
                    Pensioenen                   | SOCIAL_SECURITY
                    Wirtschaftsförderung         | ECONOMY
                    Statistikwesen               | DATA_AND_STATISTICS
                    """)
    void aThemeIsKnownByAWordThatMakesUpHalfOfTheirsOrStandsAmongTheirs(String word, Theme meant) {
        assertThat(proposal(Theme.class, word)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    abgeschlosen            | RESOLVED
                    ist abgeschlossen       | RESOLVED
                    Erledigung              | RESOLVED
                    opgelosd                | RESOLVED
                    clôturée                | RESOLVED
                    résolut                 | RESOLVED
                    deels opgelosd          | PARTIALLY_RESOLVED
                    partiellement résolue   | PARTIALLY_RESOLVED
                    in uitvoring            | IN_PROGRESS
                    In Bearbeitng           | IN_PROGRESS
                    in behandling           | IN_PROGRESS
                    stilgelgd               | AWAITING_INFORMATION
                    suspendu                | AWAITING_INFORMATION
                    incompleet              | INCOMPLETE
                    """)
    void aStatusIsKnownInspiteOfASlipAndOfAnEnding(String word, Status meant) {
        assertThat(proposal(Status.class, word)).contains(meant);
    }

    @Test
    void soAreOtherLists() {
        assertThat(proposal(AffectedGroup.class, "Grenzpendlerinnen")).contains(AffectedGroup.FRONTIER_WORKERS);
        assertThat(proposal(AffectedGroup.class, "Patienten und Angehörige")).contains(AffectedGroup.PATIENTS);
        assertThat(proposal(Neighbour.class, "Niedersachen")).contains(Neighbour.NDS);
        assertThat(proposal(Neighbour.class, "Nordrhein-Westfahlen")).contains(Neighbour.NRW);
        assertThat(proposal(Channel.class, "telefoongesprek")).contains(Channel.PHONE);
        assertThat(proposal(Severity.class, "ernstich")).contains(Severity.SERIOUS);
    }

    @ParameterizedTest
    @CsvSource({
        "nicht abgeschlossen",
        "niet opgelost",
        "nog niet opgelost",
        "pas résolu",
        "non résolu",
        "not completed",
        "ungelöst",
        "onopgelost",
        "unresolved",
        "unabgeschlossen",
        "bijna opgelost",
        "fast abgeschlossen",
        "teilweise abgeschlossen",
        "gepland",
        "geplant",
        "vertaagd",
        "angenommen",
        "angehalten",
        "afgewezen",
        "verworfen",
        "doorgezet",
        "rouge",
        "groen",
        "50 %",
        "fase 2",
        "openstaand",
        "wird bearbeitet"
    })
    void aStatusThatOneWordMoreOrAnotherBeginningMayTurnRoundIsNotGuessed(String word) {
        assertThat(proposal(Status.class, word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Taxi",
        "Kultur",
        "Cultuur",
        "Sport",
        "Tourisme",
        "Forschung",
        "Recht",
        "Overig",
        "Sonstiges",
        "Divers",
        "Jugend",
        "Brandweer",
        "Rampenbestrijding",
        "Wasserwirtschaft",
        "Verkehrssicherheit",
        "Soziales",
        "Sociaal",
        "Wirtschaft und Verkehrswesen",
        "Gesundheit und Bildungswesen"
    })
    void aThemeThatIsNoneOfOursOrTwoOfThemIsNotGuessed(String word) {
        assertThat(proposal(Theme.class, word)).isEmpty();
    }

    @Test
    void compoundsOfTheSameBeginningAreNotTheSame() {
        assertThat(proposal(AffectedGroup.class, "Arbeitnehmer"))
                .as("Arbeitgeber are others")
                .isEmpty();
        assertThat(proposal(AffectedGroup.class, "werknemers")).isEmpty();
        assertThat(proposal(Neighbour.class, "Nederland")).as("no Nedersaksen").isEmpty();
    }

    private static LearntWord.Entry learnt(String organisation, String word, Theme code) {
        return new LearntWord.Entry(
                UUID.randomUUID(), new LearntWord.Meaning(organisation, "Theme", word, code.name()), Instant.EPOCH);
    }

    @Test
    void whatWasLearntOfOthersIsProposedAndOfTheSamePartnerBeforeAnythingElse() {
        LearntWord.Entry roads = learnt("Vlaanderen", "Wegenwezen", Theme.MOBILITY);
        assertThat(proposal(Theme.class, "wegenwezen")).isEmpty();
        assertThat(proposal(Theme.class, "wegenwezen", roads)).contains(Theme.MOBILITY);
        LearntWord.Entry ours = learnt("nrw", "Verkehrswege", Theme.ECONOMY);
        assertThat(proposal(Theme.class, "Verkehrsweg", ours)).contains(Theme.ECONOMY);
        assertThat(proposal(Theme.class, "Verkehrsweg", learnt("NDS", "Verkehrswege", Theme.ECONOMY)))
                .as("another's word against the vocabulary's")
                .isEmpty();
    }

    @Test
    void aCodeThatThereIsNoMoreIsNotProposed() {
        LearntWord.Entry gone = new LearntWord.Entry(
                UUID.randomUUID(), new LearntWord.Meaning("NRW", "Theme", "Wegenwezen", "ROADS"), Instant.EPOCH);
        assertThat(proposal(Theme.class, "Wegenwezen", gone)).isEmpty();
    }

    @Test
    void aColumnOfProseAsksForNoMoreThanThreeHundred() {
        Proposals proposals = new Proposals(VOCABULARY, List.of(), "NRW");
        IntStream.range(0, 300).forEach(i -> proposals.of(Theme.class, "Tekst " + i, true));
        assertThat(proposals.of(Theme.class, "Verkehrswesen", true)).isEmpty();
    }
}
