package nl.slagboom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.Test;

final class QueryParserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final QueryParser PARSER =
            new QueryParser(new CodeNames(), Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC));
    private static final List<Term> TERMS = List.of(
            new Term.InPhase(true),
            new Term.InPhase(false),
            new Term.Given(Keyword.THEME, false),
            new Term.Given(Keyword.ESCALATION, true),
            new Term.Given(Keyword.REPORTED, false),
            new Term.Given(Keyword.CLOSED, false),
            new Term.ReportedIn(PartialDate.ofYear(2025)),
            new Term.ReportedIn(PartialDate.of(YearMonth.of(2025, 3))),
            new Term.ClosedIn(PartialDate.of(LocalDate.of(2025, 3, 1))),
            new Term.Aged(0, 3, TODAY),
            new Term.Aged(3, 12, TODAY),
            new Term.Aged(24, 60, TODAY),
            new Term.Aged(60, Term.Aged.EVER, TODAY),
            new Term.ChangedIn(PartialDate.of(YearMonth.of(2026, 11))),
            new Term.ChangedAgo(false, 7, TermWord.DAYS, TODAY),
            new Term.ChangedAgo(true, 90, TermWord.DAYS, TODAY),
            new Term.ChangedAgo(true, 6, TermWord.MONTHS, TODAY),
            new Term.ChangedAgo(true, 2, TermWord.YEARS, TODAY),
            new Term.Given(Keyword.TAG, false),
            new Term.Tagged("deelvervoer"),
            new Term.Tagged("open"),
            new Term.Tagged("delen van auto's"));

    @Test
    void aPluralFindsTheSingularAndASearchThatGoesOnStaysWithinWhatItFound() {
        String text = "ambulance over de grens, belasting en kost";
        for (String word : List.of("ambulances", "belastingen", "kosten", "grenzen")) {
            for (int end = 2; end <= word.length(); end++) {
                String typed = word.substring(0, end);
                if (Query.has(text, word))
                    assertThat(Query.has(text, typed)).as(typed).isTrue();
            }
        }
        assertThat(Query.has(text, "ambulances")).isTrue();
        assertThat(Query.has(text, "belastingen")).isTrue();
        assertThat(Query.has(text, "kosten")).isFalse();
    }

    @Test
    void everyTermIsReadAsItIsWrittenInAllLanguages() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            for (Term term : TERMS)
                assertThat(PARSER.parse(term.typed(messages::label)).terms())
                        .as(language + " " + term.typed(messages::label))
                        .containsExactly(term);
        }
    }

    @Test
    void aTermReadsLikeWhatItMeans() {
        Messages dutch = Messages.of(Language.NL.locale());
        assertThat(TERMS.stream().map(term -> term.typed(dutch::label)))
                .containsExactly(
                        "status:open",
                        "status:gesloten",
                        "thema:onbekend",
                        "escalatie:ja",
                        "gemeld:onbekend",
                        "gesloten:onbekend",
                        "gemeld:2025",
                        "gemeld:2025-03",
                        "gesloten:2025-03-01",
                        "leeftijd:<3m",
                        "leeftijd:3-12m",
                        "leeftijd:2-5j",
                        "leeftijd:>5j",
                        "gewijzigd:2026-11",
                        "gewijzigd:<7d",
                        "gewijzigd:>90d",
                        "gewijzigd:>6m",
                        "gewijzigd:>2j",
                        "trefwoord:onbekend",
                        "trefwoord:deelvervoer",
                        "trefwoord:open",
                        "trefwoord:\"delen van auto's\"");
    }

    @Test
    void whatWasChangedLongAgoIsStuckAndWhatWasChangedLatelyIsNot() {
        Row row = new Row(
                new UUID(0, 1),
                1,
                Dossier.begin().values().with(ObstacleFields.CHANGED_AT, Instant.parse("2026-11-20T12:00:00Z")));
        assertThat(PARSER.parse("gewijzigd:<7d").terms().getFirst().matches(row))
                .isTrue();
        assertThat(PARSER.parse("gewijzigd:>3d").terms().getFirst().matches(row))
                .isTrue();
        assertThat(PARSER.parse("gewijzigd:>7d").terms().getFirst().matches(row))
                .isFalse();
        assertThat(PARSER.parse("gewijzigd:<3d").terms().getFirst().matches(row))
                .isFalse();
        assertThat(PARSER.parse("gewijzigd:2026-11").terms().getFirst().matches(row))
                .isTrue();
        assertThat(PARSER.parse("gewijzigd:2026-10").terms().getFirst().matches(row))
                .isFalse();
    }

    @Test
    void wordsCodesAndTermsStandBesideEachOther() {
        Query query = PARSER.parse("bus status:\"in behandeling\" gemeld:2025 Grenze:Fland");
        assertThat(query.words()).containsExactly("bus");
        assertThat(query.codes().get(ObstacleFields.STATUS_NOW)).isEqualTo(Set.of(Status.IN_PROGRESS));
        assertThat(query.codes()).containsKey(ObstacleFields.NEIGHBOURS);
        assertThat(query.terms()).containsExactly(new Term.ReportedIn(PartialDate.ofYear(2025)));
    }

    @Test
    void whatIsNoDateAndNoAgeIsSearchedForAsItStands() {
        for (String typed :
                new String[] {"gemeld:gisteren", "gesloten:2025-13", "leeftijd:3x", "leeftijd:jong", "gewijzigd:>90x"
                }) {
            Query query = PARSER.parse(typed);
            assertThat(query.terms()).isEmpty();
            assertThat(query.words()).containsExactly(typed);
        }
    }

    @Test
    void noTwoKeywordsOfALanguageAreTheSameWord() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            assertThat(Arrays.stream(Keyword.values()).map(messages::label)).doesNotHaveDuplicates();
            assertThat(Arrays.stream(TermWord.values()).map(messages::label)).doesNotHaveDuplicates();
        }
    }

    private static List<String> meant(String typed, Language language) {
        Messages messages = Messages.of(language.locale());
        return PARSER.meant(typed).stream()
                .map(meant -> meant.typed(messages::label))
                .toList();
    }

    @Test
    void wordsThatAreWhatACodeIsCalledMayBeMeantSo() {
        assertThat(meant("ambulance open belgië", Language.NL))
                .containsExactly(
                        "ambulance status:open grens:belgië",
                        "ambulance open grens:belgië",
                        "ambulance status:open belgië");
        assertThat(meant("Rettungswagen offen Flandern", Language.DE))
                .startsWith("Rettungswagen status:offen grenze:Flandern");
        assertThat(meant("ambulance ouvert santé", Language.FR)).startsWith("ambulance statut:ouvert thème:santé");
        assertThat(meant("in behandeling vla trein", Language.NL))
                .startsWith("status:\"in behandeling\" grens:vla trein");
        assertThat(meant("gemeld:2025 mobiliteit \"open brug\"", Language.NL))
                .containsExactly("gemeld:2025 thema:mobiliteit \"open brug\"");
    }

    @Test
    void whatIsMeantIsAskedAsItIsTyped() {
        for (Meant meant : PARSER.meant("ambulance in behandeling belgië gemeld:2025")) {
            Query typed = PARSER.parse(meant.typed(Messages.of(Language.NL.locale())::label));
            assertThat(Set.copyOf(typed.words()))
                    .isEqualTo(Set.copyOf(meant.query().words()));
            assertThat(typed.codes()).isEqualTo(meant.query().codes());
            assertThat(typed.terms()).isEqualTo(meant.query().terms());
        }
    }

    @Test
    void plainWordsAndPiecesAreNotMeantToBeCodes() {
        for (String typed : List.of("ambulance", "de bus van nederland", "niet open te krijgen?", "wo", ""))
            assertThat(meant(typed, Language.NL))
                    .as(typed)
                    .isEqualTo(typed.contains("open") ? List.of("niet status:open te krijgen?") : List.of());
    }

    @Test
    void aTagIsFoundByTheBeginningOfAWordInIt() {
        for (String typed : List.of("trefwoord:vervoer", "Schlagwort:VERVOER", "mot-clé:verv", "tag:deel"))
            assertThat(PARSER.parse(typed).matches(tagged("Deel-, doelgroep- en vervoer")))
                    .as(typed)
                    .isTrue();
        assertThat(PARSER.parse("tag:voer").matches(tagged("deelvervoer"))).isFalse();
        assertThat(PARSER.parse("tag:onbekend").matches(tagged("deelvervoer"))).isFalse();
    }

    private static Row tagged(String tag) {
        return Row.of(Dossier.begin().with(ObstacleFields.TAGS, new LinkedHashSet<>(List.of(tag))));
    }
}
