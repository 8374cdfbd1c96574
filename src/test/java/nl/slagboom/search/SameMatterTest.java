package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's new row is said to be like an obstacle only where it may well be the same one. Beside the sixty of the demonstration. */
final class SameMatterTest {

    private List<Row> sixty = List.of();

    @BeforeEach
    void read() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream json = Demonstration.class.getResourceAsStream("demonstration.json")) {
            for (JsonNode obstacle : new JsonMapper().readTree(json)) rows.add(row(title(obstacle.get("title"))));
        }
        sixty = rows;
        assertThat(sixty).hasSize(60);
    }

    private static LocalizedText title(JsonNode texts) {
        LocalizedText title = LocalizedText.EMPTY;
        for (Language language : Language.values())
            title = title.with(language, texts.get(language.code()).asString());
        return title;
    }

    private static Row row(LocalizedText title) {
        return Row.of(Dossier.begin().with(ObstacleFields.TITLE, title));
    }

    private static String shown(Optional<Row> row) {
        return row.map(one -> one.title().shown(Language.NL)).orElse("");
    }

    private List<String> likeAnother(Language language) {
        List<String> like = new ArrayList<>();
        for (Row row : sixty) {
            List<Row> others =
                    sixty.stream().filter(other -> !other.id().equals(row.id())).toList();
            String title = Objects.requireNonNull(row.title().in(language));
            if (new SameMatter(others).of(title).isPresent()) like.add(title);
        }
        return like;
    }

    @Test
    void ofSixtyDifferentObstaclesFewAreLikeAnother() {
        assertThat(likeAnother(Language.NL))
                .containsExactly(
                        "Ambulance over de grens Nederland-België", "Ambulance over de grens Nederland-Duitsland");
        assertThat(likeAnother(Language.DE)).isEmpty();
        assertThat(likeAnother(Language.FR)).hasSize(4);
        assertThat(likeAnother(Language.EN)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ambulances mogen de grens met België niet over|Ambulance over de grens Nederland-België",
                "Ambulances transfrontalières entre les Pays-Bas et la Belgique|Ambulance over de grens"
                        + " Nederland-België",
                "Homeoffice über 25 % : andere Sozialversicherung|Thuiswerken boven 25%",
                "Thuiswerken: meer dan 25% verandert de sociale zekerheid|Thuiswerken boven 25%",
                "Deutschlandticket gilt nicht bis Enschede|Deutschlandticket niet geldig",
                "Sonntagsfahrverbot: Lkw warten an der Grenze|Duits zondagsrijverbod",
                "Kindergeld für Grenzgänger: lange Bearbeitung|Kinderbijslag grensarbeiders",
                "Vertrag von Meppen: kein Bauen an der Grenze|Verdrag van Meppen",
                "Polizei muss Verfolgung an der Grenze abbrechen|Politie moet achtervolging",
                "Pas de DigiD pour les travailleurs non néerlandais|Geen DigiD",
                "Belgisches Finanzamt unterschreibt die niederländische Einkommenserklärung nicht|Belgische fiscus",
                "Minijobs en grensarbeid|Minijobs veroorzaken",
                "OV-chipkaart werkt niet op stations van de RE19|OV-chipkaart niet bruikbaar"
            })
    void whatIsTheSameInOtherWordsIsLikeIt(String title, String known) {
        assertThat(shown(new SameMatter(sixty).of(title))).startsWith(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neues Hindernis an der Grenze",
                "Nouvel obstacle",
                "Kein Handyempfang im Grenzwald",
                "Blutspenden wird im Nachbarland nicht anerkannt",
                "Drohnenflüge der Feuerwehr enden an der Grenze",
                "Kein Bus nach acht Uhr",
                "Kindergeld kommt zu spät",
                "Steuerbescheid kommt zu spät für Grenzgänger",
                "Steuererklärung nur in deutscher Sprache",
                "Anerkennung von Führerscheinen",
                "Transport von Gefahrgut über die Grenze",
                "Pas de bus scolaire entre Visé et Eijsden",
                "Le tram ne va pas jusqu'à Maastricht",
                "Reconnaissance des permis de pêche",
                "Règles différentes pour les chiens",
                "Déchets déposés illégalement",
                "Bibliotheekpas werkt niet over de grens",
                "Erkenning van tandartsdiploma's",
                "Duitse rijbewijzen worden niet omgewisseld",
                "Vervoer van dieren over de grens",
                "Belgische treinkaartjes niet te koop in Nederland",
                "Different rules for fireworks",
                "",
                "de la"
            })
    void whatIsAnotherMatterIsLikeNothing(String title) {
        assertThat(shown(new SameMatter(sixty).of(title))).isEmpty();
    }

    @Test
    void inASmallRegisterAWordThatAnyTitleHasMakesNothingAlike() {
        List<Row> few = Stream.of("Geen bus over de grens na acht uur", "Trein over de grens rijdt niet", "Hindernis")
                .map(title -> row(LocalizedText.of(Language.NL, title)))
                .toList();
        SameMatter matter = new SameMatter(few);
        assertThat(matter.of("Nieuwe belemmering over de grens")).isEmpty();
        assertThat(matter.of("Paard over de grens")).isEmpty();
        assertThat(shown(matter.of("Na acht uur rijdt er geen bus meer")))
                .isEqualTo("Geen bus over de grens na acht uur");
        assertThat(new SameMatter(List.of()).of("Geen bus")).isEmpty();
    }

    @Test
    void whatIsMostAlikeIsNamed() {
        assertThat(shown(new SameMatter(sixty).of("Ambulance Nederland-Duitsland")))
                .isEqualTo("Ambulance over de grens Nederland-Duitsland");
    }
}
