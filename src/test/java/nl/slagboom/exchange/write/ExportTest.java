package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        Demonstration.fill(search, register, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anExportTakenInAgainChangesNothingInAnyLanguage() {
        Intake intake = new Intake(search, register, clock);
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".xlsx");
            export(Audience.OWN, language).to(file, Progress.NONE);
            ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
            assertThat(plan.rows()).as(language.code()).hasSize(60);
            assertThat(plan.rows())
                    .as(language.code())
                    .allSatisfy(row -> assertThat(row.changes()).isEmpty());
            assertThat(plan.count(PlannedRow.Kind.UNCHANGED))
                    .as(language.code())
                    .isEqualTo(60);
            assertThat(plan.allProblems()).as(language.code()).isEmpty();
        }
    }

    @Test
    void aTextTakenInAgainChangesNothingInAnyLanguage() {
        register.log(
                Dossier.begin()
                        .with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "=Nur auf Deutsch"))
                        .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, "- erstens")),
                "Anna");
        Intake intake = new Intake(search, register, clock);
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".csv");
            export(Audience.OWN, language).to(file, Progress.NONE);
            ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
            assertThat(plan.count(PlannedRow.Kind.UNCHANGED))
                    .as(language.code())
                    .isEqualTo(61);
            assertThat(plan.rows())
                    .as(language.code())
                    .allSatisfy(row -> assertThat(row.changes()).isEmpty());
            assertThat(plan.allProblems()).as(language.code()).isEmpty();
        }
    }

    @Test
    void whatIsInternalReachesNobodyElse() {
        assertThat(export(Audience.PUBLIC, Language.NL).rows())
                .isNotEmpty()
                .allMatch(row -> row.get(ObstacleFields.CONFIDENTIALITY).equals(Optional.of(Confidentiality.PUBLIC)));
        assertThat(export(Audience.partner(null), Language.NL).fields()).doesNotContain(ObstacleFields.TAGS);
        assertThat(export(Audience.OWN, Language.NL).rows()).hasSize(60);
    }

    @Test
    void aCancelledExportLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("old.xlsx"), "old");
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> export(Audience.OWN, Language.NL).to(file, stopped))
                .isInstanceOf(Cancelled.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private Export export(Audience audience, Language language) {
        Wording wording = new Wording(Messages.of(language.locale()));
        return new Export(search.rows().rows(), List.copyOf(ObstacleFields.ALL.shown()), audience, wording, null);
    }
}
