package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.Visibility;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that a partner gets. */
final class HandOverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final GivenOut BASE = new GivenOut(7, new UUID(1, 2));

    @TempDir
    private Path folder = Path.of("");

    private final Telltale telltale = new Telltale();

    private HandOver handOver(Audience audience, List<Language> languages, Dossier... obstacles) {
        Set<String> editable =
                HandOver.usuallyEditable(audience).stream().map(Field::code).collect(Collectors.toSet());
        return new HandOver(
                new UUID(3, 4),
                "Staatskanzlei NRW",
                audience,
                languages,
                List.of(obstacles),
                editable,
                DAY,
                LocalDate.of(2027, 3, 1),
                "Anna de Vries",
                BASE,
                null);
    }

    private Path file() {
        return folder.resolve("list.xlsx");
    }

    private Workbook written(HandOver handOver) {
        handOver.to(file(), Progress.NONE);
        return new WorkbookReader().read(file(), Progress.NONE);
    }

    private static Sheet sheet(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text()).toList();
    }

    @Test
    void everybodyGetsWhatHeMaySeeAndNothingElseInAnyPartOfTheFile() throws IOException {
        List<Audience> partners = new ArrayList<>(List.of(Audience.partner(null)));
        for (Neighbour neighbour : Neighbour.values()) partners.add(Audience.partner(neighbour));
        for (Audience audience : partners) {
            for (Language language : Language.values()) {
                handOver(audience, List.of(language), telltale.obstacle()).to(file(), Progress.NONE);
                String all = parts(file());
                Wording wording = new Wording(Messages.of(language.locale()));
                for (Field<?, ?> field : telltale.fields()) {
                    boolean may = field.isShown() && field.sharing().mayReach(Sharing.PARTNERS);
                    boolean shown = may && field != ObstacleFields.OPEN_ACTIONS && field != ObstacleFields.ACTION_DUE;
                    assertThat(telltale.isIn(all, field, wording))
                            .as(field.code() + " " + audience + " " + language)
                            .isEqualTo(shown);
                }
            }
        }
    }

    /** The partner is told of an answer in which every field is another, and of a question about one that he never saw. */
    @Test
    void anAnswerTellsNothingElseEither() throws IOException {
        Telltale other = new Telltale(1_000);
        List<Audience> partners = new ArrayList<>(List.of(Audience.partner(null)));
        for (Neighbour neighbour : Neighbour.values()) partners.add(Audience.partner(neighbour));
        Clock clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Giving giving = new Giving(search, register, clock);
            Dossier before = register.log(telltale.obstacle().with(ObstacleFields.WITHDRAWN, null), "Anna")
                    .dossier();
            for (Audience audience : partners) {
                HandOut.Entry out = giving.give(
                        new Giving.Wish(
                                "Partner",
                                audience.partner(),
                                List.of(Language.DE, Language.NL),
                                List.of(before.id()),
                                null,
                                null),
                        file(),
                        "Anna",
                        Progress.NONE);
                Dossier there = search.dossier(before.id()).orElseThrow();
                Batch.Asked asked = new Batch.Asked(
                        before.id(),
                        new Clash.Key(null, null, ObstacleFields.TAGS.code(), null),
                        null,
                        "Ihre Worte",
                        null);
                register.apply(
                        new Batch(
                                List.of(),
                                List.of(new Batch.Edit(there, otherwise(there, other.obstacle()))),
                                List.of(),
                                null,
                                new Batch.Answer(out.id(), true, List.of(asked), List.of())),
                        ChangeKind.IMPORT,
                        "list.xlsx",
                        "Anna",
                        Progress.NONE);
                giving.answer(search.exchanges().handOuts().getFirst(), null, null, file(), "Anna", Progress.NONE);
                String all = parts(file());
                assertThat(all).contains("Ihre Worte");
                Wording wording = new Wording(Messages.of(Language.DE.locale()));
                for (Telltale one : List.of(telltale, other)) {
                    assertThat(one.isIn(all, ObstacleFields.DESCRIPTION, wording))
                            .as("what it was, what it is")
                            .isTrue();
                    for (Field<?, ?> field : one.fields()) {
                        if (!field.isShown() || !field.sharing().mayReach(Sharing.PARTNERS))
                            assertThat(one.isIn(all, field, wording))
                                    .as(field.code() + " " + audience)
                                    .isFalse();
                    }
                }
                Dossier changed = search.dossier(before.id()).orElseThrow();
                register.save(changed, otherwise(changed, before), "Anna");
            }
        }
    }

    /** An obstacle with the values of another in all fields, and in those of its parts. */
    private static Dossier otherwise(Dossier obstacle, Dossier values) {
        Dossier changed = obstacle.with(values.with(ObstacleFields.WITHDRAWN, null)
                .values()
                .withSame(ObstacleFields.REFERENCE, obstacle.values()));
        for (PartKind<?> kind : PartKind.all()) changed = otherwise(changed, values, kind);
        return changed;
    }

    private static <P extends ObstaclePart> Dossier otherwise(Dossier obstacle, Dossier values, PartKind<P> kind) {
        UUID id = obstacle.parts(kind).getFirst().id();
        return obstacle.withPart(
                kind, new Part<>(id, values.parts(kind).getFirst().values()));
    }

    @Test
    void aFileThatCannotBeRememberedLeavesTheOlderOneInItsPlace() throws IOException {
        Clock clock = new Demonstration.Walk();
        try (Database database = Database.inMemory(clock)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Giving giving = new Giving(search, register, clock);
            UUID bus = register.log(open("Der Bus"), "Anna").dossier().id();
            Files.writeString(file(), "older");
            String tooLong = "N".repeat(400);
            assertThatThrownBy(() -> giving.give(
                            new Giving.Wish(tooLong, Neighbour.NRW, List.of(Language.DE), List.of(bus), null, null),
                            file(),
                            "Anna",
                            Progress.NONE))
                    .isInstanceOf(RuntimeException.class);
            assertThat(file()).hasContent("older");
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
            assertThat(search.exchanges().handOuts()).isEmpty();
            HandOut.Entry given = giving.give(
                    new Giving.Wish("NRW", Neighbour.NRW, List.of(Language.DE), List.of(bus), null, null),
                    file(),
                    "Anna",
                    Progress.NONE);
            assertThat(new WorkbookReader().read(file(), Progress.NONE).sha256())
                    .isEqualTo(given.digest());
            Intake intake = new Intake(search, register, clock);
            assertThat(intake.plan(intake.open(file(), Progress.NONE), null, Progress.NONE)
                            .sender()
                            .organisation())
                    .as("as it was called when it was given out, and not by a neighbour's name")
                    .isEqualTo("NRW");
            Path taken = Files.createDirectory(folder.resolve("folder.xlsx"));
            assertThatThrownBy(() -> giving.give(
                            new Giving.Wish("NRW", Neighbour.NRW, List.of(Language.DE), List.of(bus), null, null),
                            taken,
                            "Anna",
                            Progress.NONE))
                    .hasMessageContaining("export.not.written");
            assertThat(search.exchanges().handOuts())
                    .as("nothing is remembered that was not given")
                    .hasSize(1);
        }
    }

    @Test
    void anObstacleThatThePartnerMayNotSeeStaysAtHome() throws IOException {
        Dossier inside = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geheim plan"))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.INTERNAL);
        Dossier others = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Voor Vlaanderen"))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                .with(ObstacleFields.SHARED_WITH, Set.of(Neighbour.VLA));
        handOver(Audience.partner(Neighbour.NRW), List.of(Language.DE), inside, others, open("Offen"))
                .to(file(), Progress.NONE);
        assertThat(parts(file())).contains("Offen").doesNotContain("Geheim", "Vlaanderen");
    }

    private static Dossier open(String title) {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title))
                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    @Test
    void theCoverSaysInEachLanguageHowToAnswerAndWhatEachStatusMeans() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            Workbook workbook = written(handOver(Audience.partner(Neighbour.NRW), List.of(language), open("Een")));
            Sheet cover = workbook.sheets().getFirst();
            assertThat(cover.name()).isEqualTo(messages.text("handout.cover"));
            List<String> words =
                    cover.rows().stream().flatMap(row -> texts(row).stream()).toList();
            for (Status status : Status.values())
                assertThat(words).contains(messages.label(status), messages.text("handout.status." + status.name()));
            assertThat(words)
                    .contains("Anna de Vries", Paper.day(LocalDate.of(2027, 3, 1), new Wording(messages)))
                    .anyMatch(text -> text.contains("Staatskanzlei NRW"));
        }
    }

    @Test
    void eachSheetIsTiedByTheReferenceAndCarriesItsIdentityHidden() {
        Dossier obstacle = telltale.obstacle();
        Workbook workbook = written(handOver(Audience.partner(Neighbour.NRW), List.of(Language.DE), obstacle));
        assertThat(workbook.sheets())
                .extracting(Sheet::name)
                .startsWith("Erläuterung", "Hindernisse", "Seiten", "Maßnahmen", "Meldungen");
        for (String name : List.of("Hindernisse", "Seiten", "Maßnahmen", "Meldungen")) {
            Sheet sheet = sheet(workbook, name);
            assertThat(texts(sheet.rows().get(1))).as(name).contains(obstacle.reference());
            assertThat(sheet.rows().getFirst().cells().getLast().text()).isEqualTo(OurWorkbook.IDENTITY);
            assertThat(sheet.hiddenColumns())
                    .containsExactly(sheet.rows().getFirst().cells().getLast().column());
        }
        assertThat(sheet(workbook, "Hindernisse")
                        .rows()
                        .get(1)
                        .cells()
                        .getLast()
                        .text())
                .isEqualTo(obstacle.id().toString());
        assertThat(sheet(workbook, "Seiten").rows().get(1).cells().getLast().text())
                .isEqualTo("side:NL:" + obstacle.id());
    }

    @Test
    void whatBringsItBackIsHiddenFromEverybody() {
        Workbook workbook =
                written(handOver(Audience.partner(Neighbour.NRW), List.of(Language.DE), open("Een"), open("Twee")));
        for (String name : List.of(OurWorkbook.COLUMNS, OurWorkbook.CODES, OurWorkbook.ROWS))
            assertThat(sheet(workbook, name).visibility()).as(name).isEqualTo(Visibility.VERY_HIDDEN);
        // Two obstacles with a Dutch and a German side each.
        assertThat(sheet(workbook, OurWorkbook.ROWS).rows())
                .hasSize(6)
                .allSatisfy(row -> assertThat(texts(row).get(1)).matches("[0-9a-f]{16}"));
        assertThat(OurWorkbook.handOut(workbook)).contains(new UUID(3, 4));
        assertThat(OurWorkbook.givenOut(workbook)).contains(BASE);
        assertThat(OurWorkbook.columns(workbook))
                .containsEntry("Titel", "title@de")
                .containsEntry("Anmerkungen", "note");
    }

    @Test
    void twoLanguagesStandSideBySide() {
        Dossier obstacle = open("Bus")
                .with(
                        ObstacleFields.TITLE,
                        LocalizedText.of(Language.NL, "De bus").with(Language.DE, "Der Bus"));
        Workbook workbook =
                written(handOver(Audience.partner(Neighbour.NRW), List.of(Language.DE, Language.NL), obstacle));
        Sheet list = sheet(workbook, "Hindernisse");
        assertThat(texts(list.rows().getFirst())).contains("Titel (de)", "Titel (nl)", "Grenze zu / Grens met");
        assertThat(texts(list.rows().get(1))).contains("Der Bus", "De bus");
    }

    @Test
    void aPartnerChangesItsOwnSideAndNotOurs() {
        assertThat(HandOver.usuallyEditable(Audience.partner(Neighbour.NRW)))
                .contains(ObstacleFields.authority(Country.DE), ObstacleFields.DESCRIPTION)
                .doesNotContain(
                        ObstacleFields.authority(Country.NL),
                        ObstacleFields.authority(Country.BE),
                        ObstacleFields.REFERENCE,
                        ObstacleFields.STATUS_NOW,
                        ObstacleFields.CONFIDENTIALITY);
    }

    private static String parts(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList())
                all.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
