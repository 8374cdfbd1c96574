package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side an authority is competent, where no heading says so. */
final class AuthoritiesTest {

    private final Seats seats = new Seats();

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BR Münster                                       | NRW
                    Bezirksregierung Köln, Dezernat 25               | NRW
                    IM NRW                                           | NRW
                    Kreis Borken                                     | NRW
                    Stadt Gronau                                     | NRW
                    Städteregion Aachen                              | NRW
                    Niedersächsisches Ministerium für Inneres        | NDS
                    Landkreis Leer                                   | DE
                    Landkreis Grafschaft Bentheim                    | NDS
                    Region Hannover                                  | NDS
                    Ministerium für Verkehr                          | DE
                    Bundesministerium für Arbeit und Soziales        | DE
                    Eisenbahn-Bundesamt                              | DE
                    Finanzamt                                        | DE
                    Handwerkskammer                                  | DE
                    Deutsche Rentenversicherung                      | DE
                    Ministerium der Deutschsprachigen Gemeinschaft   | WAL
                    Vlaamse overheid                                 | VLA
                    Agentschap Wegen en Verkeer                      | VLA
                    Stad Antwerpen                                   | VLA
                    Provincie Oost-Vlaanderen                        | VLA
                    FOD Financiën                                    | BE
                    SPF Finances                                     | BE
                    SPW Mobilité et Infrastructures                  | WAL
                    Ville de Liège                                   | WAL
                    Ministère de la Santé                            | BE
                    Niederländisches Innenministerium                | NL
                    Ministerium für Inneres der Niederlande          | NL
                    Gemeinde Winterswijk                             | NL
                    Ministerie van BZK                               | NL
                    Belastingdienst                                  | NL
                    Rijkswaterstaat                                  | NL
                    provincie Zeeland, BZK                           | NL
                    Regio Twente                                     | NL
                    """)
    void aNameTellsWhereItSits(String name, String code) {
        assertThat(seats.of(name)).containsExactly(Seat.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Leer- en werkloket
                    Provincie Limburg
                    de gemeente
                    de bevoegde dienst
                    ind. Zuständigkeit
                    Abteilung 5
                    EURES
                    North Sea Port
                    Politie
                    """)
    void aNameThatMayBeOfMoreSidesTellsNothing(String name) {
        assertThat(seats.of(name)).isEmpty();
    }

    @Test
    void severalInOneCellGoEachToItsOwnSideAndWhatNothingTellsStaysApart() {
        Authorities both = Authorities.of("Kreis Borken / Gemeinde Winterswijk", Set.of(), seats, Country.DE);
        assertThat(both.bySide())
                .containsEntry(Country.DE, "Kreis Borken")
                .containsEntry(Country.NL, "Gemeinde Winterswijk")
                .hasSize(2);
        Authorities port = Authorities.of(
                "North Sea Port\nprovincie Zeeland, BZK\nVlaamse overheid", Set.of(Country.BE), seats, Country.BE);
        assertThat(port.bySide())
                .containsEntry(Country.NL, "provincie Zeeland, BZK")
                .containsEntry(Country.BE, "Vlaamse overheid");
        assertThat(port.unplaced()).containsExactly("North Sea Port");
        assertThat(Authorities.of("ITEM\nCBS, PBL", Set.of(Country.BE), seats, Country.BE)
                        .unplaced())
                .containsExactly("ITEM");
        assertThat(Authorities.of("Provincie; DVKA (DE)", Set.of(Country.DE), seats, Country.DE)
                        .bySide())
                .containsEntry(Country.NL, "Provincie");
    }

    private ImportPlan plan(String organisation, String heading, String... authorities) {
        String title = heading.substring(heading.indexOf(';') + 1);
        List<String> lines = new ArrayList<>(List.of(heading));
        for (String authority : authorities)
            lines.add(authority + ";"
                    + Map.of("Hemmnis", "Kein Zug über die Grenze nach ", "Obstacle", "Pas de train pour ")
                            .getOrDefault(title, "Er rijdt geen trein naar ")
                    + lines.size());
        return desk.plan(desk.file("liste.csv", lines.toArray(String[]::new)), organisation);
    }

    private static List<String> problems(ImportPlan plan) {
        return plan.allProblems().stream().map(Problem::key).toList();
    }

    @Test
    void theAuthoritiesOfAGermanDistrictAreOnTheGermanSideOfItsBorder() {
        ImportPlan plan = plan("Bezirksregierung Münster", "Zuständig;Hemmnis", "BR Münster", "Kreis Borken", "IM NRW");
        assertThat(plan.rows()).allSatisfy(row -> {
            Dossier mine = Objects.requireNonNull(row.mine());
            assertThat(mine.get(ObstacleFields.authority(Country.NL))).isEmpty();
            assertThat(mine.get(ObstacleFields.authority(Country.DE))).isPresent();
            assertThat(mine.get(ObstacleFields.NEIGHBOURS)).contains(EnumSet.of(Neighbour.NRW));
        });
        assertThat(problems(plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bezirksregierung Münster | Zuständig;Hemmnis          | DE | NRW
                    Amt für Weser-Ems        | Zuständig;Hemmnis          | DE | NDS
                    Stadt Oldenburg          | Zuständig;Hemmnis          | DE | NDS
                    Provincie Antwerpen      | Bevoegde instantie;Knelpunt | BE | VLA
                    Ville de Liège           | Autorité compétente;Obstacle | BE | WAL
                    Sekretariat Grenze       | Zuständig;Hemmnis          | DE |
                    Secrétariat frontalier   | Autorité compétente;Obstacle | BE |
                    Gemeente Enschede        | Bevoegde instantie;Knelpunt | NL |
                    Werkgroep                | Bevoegde instantie;Knelpunt | NL |
                    """)
    void oneOfWhichNothingTellsItIsPutOnTheSendersSideWhichIsSaidOnce(
            String sender, String headings, Country side, String neighbour) {
        ImportPlan plan = plan(sender, headings, "Abteilung 5", "Abteilung 5");
        assertThat(Desk.first(plan).get(ObstacleFields.authority(side))).contains("Abteilung 5");
        assertThat(problems(plan)).containsExactly("intake.authority.guessed");
        assertThat(Desk.first(plan).get(ObstacleFields.NEIGHBOURS).orElse(Set.of()).stream()
                        .map(Neighbour::name)
                        .collect(Collectors.joining()))
                .isEqualTo(neighbour == null ? "" : neighbour);
    }
}
