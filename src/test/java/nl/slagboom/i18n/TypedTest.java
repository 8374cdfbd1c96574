package nl.slagboom.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people type them. */
final class TypedTest {

    private final Typed dutch = new Typed(new Wording(Messages.of(Language.NL.locale())));
    private final Typed german = new Typed(new Wording(Messages.of(Language.DE.locale())));

    @Test
    void aDayWithoutAYearIsOneOfThisYear() {
        LocalDate day = LocalDate.of(LocalDate.now(ZoneId.systemDefault()).getYear(), Month.DECEMBER, 1);
        assertThat(dutch.day("1-12")).contains(day);
        assertThat(dutch.date("1 dec")).contains(PartialDate.of(day));
        assertThat(german.day("1.12.")).contains(day);
        assertThat(german.day("1. Dezember")).contains(day);
    }

    @Test
    void whatIsNoDayOfAnyYearIsNone() {
        assertThat(dutch.date("31-2")).isEmpty();
        assertThat(dutch.date("1-13")).isEmpty();
        assertThat(dutch.date("1 smak")).isEmpty();
    }

    @Test
    void aMonthOfAYearStaysOne() {
        assertThat(dutch.date("3-2019")).contains(PartialDate.of(YearMonth.of(2019, 3)));
        assertThat(dutch.day("3-2019")).isEmpty();
    }

    /** Said on Wednesday 25 November 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-11-25; vandaag;               heute;                     aujourd'hui;                    today
            2026-11-26; morgen;                morgen;                    demain;                         tomorrow
            2026-11-27; overmorgen;            übermorgen;                après-demain;                   the day after tomorrow
            2026-11-24; gisteren;              gestern;                   hier;                           yesterday
            2026-11-27; vrijdag;               Freitag;                   vendredi;                       Friday
            2026-11-27; vr;                    Fr.;                       ven.;                           fri
            2026-11-27; a.s. vrijdag;          am kommenden Freitag;      vendredi prochain;              this Friday
            2026-12-02; woensdag;              Mittwoch;                  mercredi;                       Wednesday
            2026-11-23; maandag deze week;     Montag dieser Woche;       lundi de cette semaine;         Monday this week
            2026-12-04; volgende week vrijdag; nächste Woche Freitag;     vendredi de la semaine prochaine; next week Friday
            2026-12-04; Vrijdag volgende week; Freitag nächster Woche;    la semaine prochaine vendredi;  Friday next week
            2026-12-04; vrijdag over een week; Freitag in einer Woche;    vendredi dans une semaine;      Friday week
            2026-11-23; eergisteren;           vorgestern;                   avant-hier;                     the day before yesterday
            2026-12-04; vrijdag over één week; Freitag in acht Tagen;     vendredi en huit;               a week on Friday
            2026-12-11; vrijdag over 2 weken;  Freitag in zwei Wochen;    vendredi en quinze;             two weeks on Friday
            2026-11-30; volgende week;         nächste Woche;             la semaine prochaine;           next week
            2026-12-09; over twee weken;       in zwei Wochen;            dans deux semaines;             in two weeks
            2026-12-02; over een week;         in einer Woche;            dans une semaine;               in a week
            2026-12-05; over 10 dagen;         in 10 Tagen;               dans dix jours;                 in ten days
            2027-02-25; over drie maanden;     in drei Monaten;           dans trois mois;                in three months
            2026-11-27; eind deze week;        Ende dieser Woche;         fin de cette semaine;           end of this week
            2026-12-04; eind volgende week;    Ende nächster Woche;       fin de la semaine prochaine;    end of next week
            2026-11-30; eind deze maand;       Ende dieses Monats;        fin du mois;                    end of the month
            2026-12-31; eind volgende maand;   Ende nächsten Monats;      fin du mois prochain;           end of next month
            2026-12-01; volgende maand;        nächsten Monat;            le mois prochain;               next month
            2027-02-28; eind februari;         Ende Februar;              fin février;                    end of February
            2026-11-30; eind november;         Ende November;             fin novembre;                   end of November
            2026-12-31; eind van het jaar;     Ende des Jahres;           fin de l'année;                 end of the year
            2026-11-23; afgelopen maandag;     letzten Montag;            lundi dernier;                  last Monday
            2026-11-18; vorige woensdag;       vergangenen Mittwoch;      mercredi passé;                 this past Wednesday
            2026-11-20; vrijdag jl.;           am letzten Freitag;        le vendredi dernier;            past Friday
            2026-11-17; vorige week dinsdag;   letzte Woche Dienstag;     mardi de la semaine dernière;   last week Tuesday
            2026-11-19; do. vorige week;       Donnerstag voriger Woche;  la semaine dernière jeudi;      Thursday of last week
            2026-11-22; drie dagen geleden;    vor drei Tagen;            il y a trois jours;             three days ago
            2026-11-18; een week geleden;      vor einer Woche;           il y a une semaine;             a week ago
            2026-11-11; 2 weken terug;         heute vor 2 Wochen;        il y a 2 semaines;              two weeks ago today
            2026-11-10; dinsdag twee weken geleden; vor zwei Wochen am Dienstag; mardi il y a deux semaines; Tuesday two weeks ago
            2026-10-25; een maand geleden;     vor einem Monat;           il y a un mois;                 a month ago
            2026-11-20; eind vorige week;      Ende letzter Woche;        fin de la semaine dernière;     end of last week
            2026-10-31; eind vorige maand;     Ende letzten Monats;       fin du mois dernier;            the end of last month
            2025-12-31; eind vorig jaar;       Ende vergangenen Jahres;   fin de l'année dernière;        end of last year
            """)
    void aDayIsSaidInWords(LocalDate day, String dutch, String german, String french, String english) {
        Map<Language, String> said =
                Map.of(Language.NL, dutch, Language.DE, german, Language.FR, french, Language.EN, english);
        said.forEach((language, words) -> {
            Wording wording = new Wording(Messages.of(language.locale()));
            Typed typed = new Typed(wording, () -> LocalDate.of(2026, 11, 25));
            assertThat(typed.day(words)).as(words).contains(day);
        });
    }

    /** Said on Wednesday 25 November 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-11; deze maand;     in diesem Monat;     ce mois-ci;        this month
            2026-10; vorige maand;   letzten Monat;       le mois dernier;   last month
            2026-10; afgelopen maand; im vergangenen Monat; mois passé;      last month
            2026;    dit jaar;       dieses Jahr;         cette année;       this year
            2025;    vorig jaar;     im letzten Jahr;     l'année dernière;  last year
            """)
    void aMonthOrYearInWordsIsNoDay(String period, String dutch, String german, String french, String english) {
        Map<Language, String> said =
                Map.of(Language.NL, dutch, Language.DE, german, Language.FR, french, Language.EN, english);
        said.forEach((language, words) -> {
            Wording wording = new Wording(Messages.of(language.locale()));
            Typed typed = new Typed(wording, () -> LocalDate.of(2026, 11, 25));
            assertThat(typed.date(words).map(PartialDate::toString)).as(words).contains(period);
            assertThat(typed.day(words)).as(words).isEmpty();
        });
    }

    @Test
    void whatOnlyBeginsLikeADayIsNone() {
        for (String words : List.of(
                "v",
                "afgelopen",
                "vorige week",
                "weken geleden",
                "vrijheid",
                "over weken",
                "over veel weken",
                "eind",
                "eind quotum",
                "volgende",
                "week")) assertThat(dutch.day(words)).as(words).isEmpty();
    }
}
