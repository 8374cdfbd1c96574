package nl.slagboom.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Escalation;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.report.Figure;
import nl.slagboom.report.Figures;
import nl.slagboom.report.HeatMap;
import nl.slagboom.report.Turnover;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Search;
import nl.slagboom.ui.register.RegisterViewModel;
import org.junit.jupiter.api.Test;

/** On the demonstration register: each number shown is the number of rows that the register screen then shows. */
final class ClickThroughTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void everyFigureShowsAsManyRowsAsItCountsInEveryLanguage() {
        Demonstration.Walk walk = new Demonstration.Walk();
        try (Database database = Database.inMemory(walk)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Demonstration.fill(search, register, walk);
            addDays(register);
            List<Figure> figures = every(figures(search));
            assertThat(figures).hasSizeGreaterThan(180);
            assertThat(figures).filteredOn(figure -> figure.count() > 0).hasSizeGreaterThan(80);
            List<Throwable> failures = new ArrayList<>();
            RegisterViewModel list = new RegisterViewModel(
                    search, new DirectJobRunner(), new QueryParser(new CodeNames(), CLOCK), failures::add);
            for (Language language : Language.values()) {
                Messages messages = Messages.of(language.locale());
                for (Figure figure : figures) {
                    String typed = figure.query().typed(messages::label);
                    list.pose(figure.query(), typed);
                    assertThat(list.rows()).as(typed + figure.query().codes()).hasSize(figure.count());
                }
            }
        }
    }

    private static Figures figures(Search search) {
        OverviewViewModel model = new OverviewViewModel(search, new DirectJobRunner(), CLOCK, failure -> {
            throw new AssertionError(failure);
        });
        assertThat(model.figuresProperty().get()).as("nobody looks yet").isNull();
        model.watch(true);
        Figures figures = model.figuresProperty().get();
        if (figures == null) throw new AssertionError("Not counted");
        return figures;
    }

    /** The documented obstacles know years only, and none is escalated. */
    private static void addDays(Register register) {
        Dossier plain = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Zonder thema"));
        register.log(
                plain.with(ObstacleFields.REPORTED_ON, PartialDate.of(TODAY.minusDays(3)))
                        .with(ObstacleFields.ESCALATION, Escalation.ADMINISTRATORS),
                "Anna");
        Dossier closed = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Opgelost"))
                .with(ObstacleFields.STATUS_NOW, Status.RESOLVED)
                .with(ObstacleFields.REPORTED_ON, PartialDate.of(TODAY.minusMonths(20)))
                .with(ObstacleFields.STATUS_ON, PartialDate.of(TODAY.minusMonths(2)));
        register.log(closed, "Anna");
    }

    private static List<Figure> every(Figures figures) {
        List<Figure> every = new ArrayList<>(List.of(
                figures.headline().open(),
                figures.headline().closed(),
                figures.headline().concluded(),
                figures.headline().escalated()));
        figures.statuses().forEach(status -> every.add(status.figure()));
        figures.ages().forEach(age -> every.add(age.figure()));
        HeatMap map = figures.heatMap();
        map.columns().forEach(column -> every.add(column.total()));
        map.lines().forEach(line -> {
            every.addAll(line.cells());
            every.add(line.total());
        });
        every.add(map.total());
        Stream.concat(figures.months().stream(), figures.years().stream())
                .map(ClickThroughTest::both)
                .forEach(every::addAll);
        return every;
    }

    private static List<Figure> both(Turnover turnover) {
        return List.of(turnover.reported(), turnover.closed());
    }
}
