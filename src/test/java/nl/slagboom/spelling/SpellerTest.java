package nl.slagboom.spelling;

import static nl.slagboom.model.code.Language.DE;
import static nl.slagboom.model.code.Language.EN;
import static nl.slagboom.model.code.Language.FR;
import static nl.slagboom.model.code.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import nl.slagboom.model.code.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Which words are called unknown. */
final class SpellerTest {

    private static final Speller SPELLER = new Speller(null);

    @TempDir
    private Path folder;

    @Test
    void aSlipOfThePenIsFoundWhereItStandsInEachLanguage() {
        assertThat(SPELLER.unknown("De vergunnig voor de ambulanze.", NL, () -> {}))
                .containsExactly(new Word(3, 12, "vergunnig"), new Word(21, 30, "ambulanze"));
        assertThat(unknown("Der Kranknewagen darf nicht über die Gernze.", DE))
                .containsExactly("Kranknewagen", "Gernze");
        assertThat(unknown("L’ambulence n’a pas le droit de passer la frontère.", FR))
                .containsExactly("L’ambulence", "frontère");
        assertThat(unknown("The ambulence may not cross the boarder, they recieve no permit.", EN))
                .containsExactly("ambulence", "recieve");
    }

    @Test
    void whatAnyRightWordWouldBeIsOfferedFirst() {
        assertThat(SPELLER.suggestions("vergunnig", NL)).startsWith("vergunning");
        assertThat(SPELLER.suggestions("Kranknewagen", DE)).startsWith("Krankenwagen");
        assertThat(SPELLER.suggestions("frontère", FR)).contains("frontière");
        assertThat(SPELLER.suggestions("recieve", EN)).startsWith("receive");
    }

    @Test
    void theWordWithItsAccentsIsOfferedFirst() {
        assertThat(SPELLER.suggestions("coordinatie", NL)).startsWith("coördinatie");
        assertThat(SPELLER.suggestions("reeel", NL)).startsWith("reëel");
        assertThat(SPELLER.suggestions("financiele", NL)).startsWith("financiële");
        assertThat(SPELLER.suggestions("Gesprach", DE)).startsWith("Gespräch");
        assertThat(SPELLER.suggestions("Uberprufung", DE)).startsWith("Überprüfung");
        assertThat(SPELLER.suggestions("Buergermeister", DE)).startsWith("Bürgermeister");
        assertThat(SPELLER.suggestions("reeducation", FR)).startsWith("rééducation");
        assertThat(SPELLER.suggestions("oeuvre", FR)).startsWith("œuvre");
    }

    @Test
    void theWordsOfTheTradeAreRight() {
        assertThat(unknown(
                        "De grensbelemmering van de grenswerkers in de Euregio, gemeld bij het GrensInfoPunt en de "
                                + "Bezirksregierung; stand van zaken, bevoegde instantie, dossierhouder, juridische grondslag, "
                                + "vervolgstap, grensoverschrijdend coördinatiepunt, grenseffectentoets, knelpunt, indiener, actiepunt.",
                        NL))
                .isEmpty();
        assertThat(unknown(
                        "Das Grenzhindernis der Grenzgänger, Hemmnis, Meldung, Initiator, Sachstand, Maßnahme, zuständige "
                                + "Behörde, federführend, Ansprechpartner, Rechtsgrundlage, nächster Schritt, "
                                + "grenzübergreifende Koordinierungsstelle, Grenzfolgenabschätzung, Bezirksregierung, Euregio.",
                        DE))
                .isEmpty();
        assertThat(unknown(
                        "L’obstacle des frontaliers, entrave, signalement, déclarant, initiateur, état d’avancement, point "
                                + "d’action, autorité compétente, porteur du dossier, base légale, prochaine étape, point de "
                                + "coordination transfrontalière, évaluation d’impact transfrontalier, Eurégio, GrensInfoPunt.",
                        FR))
                .isEmpty();
        assertThat(unknown(
                        "A border obstacle, reporter, initiator, state of play, action point, competent authority, owner, legal "
                                + "basis, next step, cross-border coordination point, cross-border impact assessment, Euregio.",
                        EN))
                .isEmpty();
    }

    @Test
    void whatNoDictionaryCanJudgeIsLeftAlone() {
        assertThat(unknown(
                        "Zie OV-2026-0042, www.regiosaandegrens.nl, https://exmpl.nl/qsdf, anna.jnsn@gelderlnd.nl, BGTS, EGTS’en, "
                                + "BRIDGEforEU, NL112, 3e, arbeids- en sociaal recht, met Jansen en Dkvvrs, art. 13 lid 2a.",
                        NL))
                .isEmpty();
        assertThat(unknown("Arbeits- und Sozialrecht, Limosa-Meldung, EUREGIO.", DE))
                .isEmpty();
    }

    @Test
    void aWordThatWasAddedIsRightAndStandsInAFileThatAPersonCanChange() throws Exception {
        Speller speller = new Speller(folder);
        assertThat(speller.unknown("Een knikkerbaantje. Grenzzz grenzzz", NL, () -> {}))
                .hasSize(2);
        speller.add("grenzzz", NL);
        assertThat(speller.unknown("Grenzzz grenzzz", NL, () -> {})).isEmpty();
        assertThat(speller.unknown("grenzzz", FR, () -> {})).hasSize(1);
        assertThat(new Speller(folder).added(NL)).containsExactly("grenzzz");
        Path file = folder.resolve("words_nl.txt");
        assertThat(Files.readAllLines(file)).containsExactly("grenzzz");
        speller.remove("grenzzz", NL);
        assertThat(speller.unknown("grenzzz", NL, () -> {})).hasSize(1);
    }

    @Test
    void itStopsWhenItIsNotWantedAnyMore() {
        assertThatThrownBy(() -> SPELLER.unknown("een twee", NL, () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    /** Whoever wrote the sixty obstacles looked them over; what is called unknown there is nearly all wrongly called so. */
    @Test
    void ofEightyWordsOfDocumentedObstaclesNotOneIsCalledUnknown() throws Exception {
        JsonNode obstacles = new ObjectMapper()
                .readTree(Objects.requireNonNull(
                        Speller.class.getResourceAsStream("/nl/slagboom/cli/demonstration.json")));
        for (Language language : Language.values()) {
            List<String> texts = new ArrayList<>();
            obstacles.forEach(one -> one.forEach(field -> texts.addAll(textsIn(field, language))));
            String all = String.join("\n", texts);
            assertThat(all.length()).as(language.code()).isGreaterThan(1_000);
            assertThat(unknown(all, language)).as(language.code()).hasSizeLessThan(all.split("\\s+").length / 80);
        }
    }

    private static List<String> textsIn(JsonNode field, Language language) {
        JsonNode text = field.path(language.code());
        return text.isString() ? List.of(text.asString()) : List.of();
    }

    private static List<String> unknown(String text, Language language) {
        return SPELLER.unknown(text, language, () -> {}).stream()
                .map(Word::text)
                .toList();
    }
}
