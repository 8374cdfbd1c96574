package nl.slagboom.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Contact;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Identity;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.Viewer;
import nl.slagboom.model.code.Cause;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands on paper of an obstacle, read back from the PDF. */
final class SheetPdfTest {

    private static final LocalDate DAY = LocalDate.of(2026, Month.NOVEMBER, 27);
    private static final List<Language> BOTH = List.of(Language.NL, Language.DE);

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());

    @AfterEach
    void close() {
        database.close();
    }

    private static Dossier bus() {
        return Dossier.begin()
                .with(ObstacleFields.TITLE, new LocalizedText("Geen bus", "Kein Bus", null, null))
                .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "De lijn stopt voor de grens."))
                .with(
                        ObstacleFields.STATE_OF_PLAY,
                        new LocalizedText("De provincie zoekt geld.", "Die Provinz sucht Geld.", null, null))
                .with(ObstacleFields.NEIGHBOURS, Set.of(Neighbour.NRW))
                .with(ObstacleFields.cause(Country.NL), Cause.FUNDING)
                .with(ObstacleFields.authority(Country.NL), "Provincie Limburg")
                .with(ObstacleFields.cause(Country.DE), Cause.LEGISLATIVE_PROVISION)
                .with(ObstacleFields.NEXT_STEP, "Het verkeersbureau bellen")
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS)
                .with(ObstacleFields.SHARED_WITH, EnumSet.of(Neighbour.NRW))
                .withPart(ActionFields.KIND, action("Geld zoeken", LocalDate.of(2027, Month.MARCH, 1)))
                .withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.WORDS, "Ik sta elke dag in de regen")
                                .with(ReportFields.ORGANISATION, "Reizigersvereniging"))
                .withPart(NoteFields.KIND, Part.blank(NoteFields.KIND).with(NoteFields.TEXT, "Onder ons: geen haast"))
                .withPart(
                        PartnerFields.KIND,
                        Part.blank(PartnerFields.KIND)
                                .with(PartnerFields.ORGANISATION, "Staatskanzlei")
                                .with(PartnerFields.NUMBER, "A7"));
    }

    private static Part<Action> action(String task, LocalDate due) {
        return Part.blank(ActionFields.KIND)
                .with(ActionFields.TASK, task)
                .with(ActionFields.OWNER, "Carla")
                .with(ActionFields.DUE, due);
    }

    private List<RecordSheet> sheets(Viewer viewer, List<Language> languages) {
        List<Row> rows = search.rows().rows();
        return new RecordSheets(search, viewer, languages, DAY)
                .of(rows.stream().map(Row::id).toList(), Progress.NONE);
    }

    private static byte[] written(List<RecordSheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetPdf(sheets, "Anna de Wit").write(out, Progress.NONE);
        return out.toByteArray();
    }

    private String text(Dossier dossier, Viewer viewer, List<Language> languages) throws IOException {
        register.log(dossier, "Anna de Wit");
        try (PDDocument document = Loader.loadPDF(written(sheets(viewer, languages)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itsWordsStandInTheOrderInWhichTheyAreRead() throws IOException {
        assertThat(text(bus(), Audience.OWN, List.of(Language.NL)))
                .containsSubsequence(
                        "-0001",
                        "Geen bus",
                        "gemeld",
                        "Grens met Noordrijn-Westfalen",
                        "Omschrijving De lijn stopt voor de grens.",
                        "Nederland Duitsland",
                        "financiering wettelijke bepaling",
                        "Provincie Limburg –",
                        "Het verkeersbureau bellen",
                        "Geld zoeken Carla 1-3-2027",
                        "Stand van zaken De provincie zoekt geld.",
                        "1 melding",
                        "Staatskanzlei A7",
                        "Laatst gewijzigd",
                        "Anna de Wit",
                        "afgedrukt op 27 november 2026",
                        "mag worden gedeeld met Noordrijn-Westfalen",
                        "pagina 1 van 1")
                .doesNotContain("België");
    }

    @Test
    void onesOwnSheetHoldsEachReportAndTheLogbookTheLatestAbove() throws IOException {
        Dossier told = bus().withPart(
                        ReportFields.KIND,
                        Part.blank(ReportFields.KIND)
                                .with(ReportFields.MADE_ON, PartialDate.of(LocalDate.of(2026, Month.MAY, 4)))
                                .with(ReportFields.CHANNEL, Channel.PHONE)
                                .with(ReportFields.WORDS, "Ik mis mijn trein"))
                .withPart(NoteFields.KIND, note("Zij zoekt het uit", LocalDate.of(2026, Month.MAY, 5)))
                .withPart(NoteFields.KIND, note("Zij belt terug", LocalDate.of(2026, Month.JUNE, 1)));
        assertThat(text(told, Audience.OWN, List.of(Language.NL)))
                .containsSubsequence(
                        "Meldingen",
                        "2 meldingen, de laatste: 4-5-2026",
                        "Dag Kanaal Wat is er gezegd Organisatie",
                        "4-5-2026 telefoon Ik mis mijn trein –",
                        "– – Ik sta elke dag in de regen Reizigersvereniging",
                        "Staatskanzlei A7",
                        "Logboek",
                        "Dag Door Gesproken met Notitie",
                        "1-6-2026 Anna de Wit Els Vrij Zij belt terug",
                        "5-5-2026 Anna de Wit Els Vrij Zij zoekt het uit",
                        "– – – Onder ons: geen haast",
                        "Laatst gewijzigd");
    }

    private static Part<Note> note(String text, LocalDate day) {
        return Part.blank(NoteFields.KIND)
                .with(NoteFields.WRITTEN_ON, day)
                .with(NoteFields.AUTHOR, "Anna de Wit")
                .with(NoteFields.SPOKEN_TO, "Els Vrij")
                .with(NoteFields.TEXT, text);
    }

    @Test
    void howAReporterIsReachedStandsOnNoSheet() throws IOException {
        Dossier logged = register.log(bus(), "Anna de Wit").dossier();
        UUID report = logged.parts(ReportFields.KIND).getFirst().id();
        LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
        Contact.Entry els = new Contact.Entry(Identity.fresh(), "Els Vrij", "els@example.org", null, null, until);
        register.relations().reachReporter(logged, report, els, "Anna de Wit");
        assertThat(sheetOf(logged, Audience.OWN, BOTH))
                .contains("Reizigersvereniging")
                .doesNotContain("Els Vrij", "els@example.org");
    }

    @Test
    void twoLanguagesStandBesideEachOther() throws IOException {
        register.log(bus(), "Anna de Wit");
        List<Page> pages;
        try (PDDocument document = new PDDocument()) {
            pages = Pages.of(sheets(Audience.OWN, BOTH).getFirst(), new Pen(document));
        }
        Page.Placed left = placed("De provincie zoekt geld.", pages);
        Page.Placed right = placed("Die Provinz sucht Geld.", pages);
        assertThat(right.top()).isEqualTo(left.top());
        assertThat(left.x()).isEqualTo(Pages.MARGIN);
        assertThat(right.x()).isEqualTo(Pages.MARGIN + Pages.WIDTH / 2);
    }

    private static Page.Placed placed(String text, List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(placed -> placed.line().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsBorrowedStandsThereOnceAndIsMarked() throws IOException {
        String text = text(bus(), Audience.OWN, BOTH);
        assertThat(text).containsOnlyOnce("De lijn stopt voor de grens.");
        assertThat(text)
                .contains("De lijn stopt voor de grens. Nur in dieser Sprache erfasst: Niederländisch ")
                .doesNotContain("Alleen in deze taal vastgelegd");
    }

    @Test
    void aPartnersSheetHoldsNothingInternal() throws IOException {
        assertThat(text(bus(), Audience.partner(Neighbour.NRW), BOTH))
                .contains("Geen bus", "Geld zoeken", "1 Meldung", "Voor Noordrijn-Westfalen / Für Nordrhein-Westfalen")
                .doesNotContain(
                        "in de regen",
                        "Reizigersvereniging",
                        "Onder ons",
                        "Logboek",
                        "Wat is er gezegd",
                        "Anna",
                        "Staatskanzlei",
                        "Laatst gewijzigd",
                        "eigen gebruik");
    }

    @Test
    void everybodysSheetHoldsWhatIsPublic() throws IOException {
        Dossier open = bus().with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PUBLIC);
        assertThat(text(open, Audience.PUBLIC, List.of(Language.DE)))
                .contains("Kein Bus", "De lijn stopt", "Öffentlich")
                .doesNotContain("Geld zoeken", "Provinz", "verkeersbureau", "Limburg", "Meldung", "Carla");
    }

    private static <P extends ObstaclePart> Dossier with(Dossier dossier, Part<P> part, PartKind<P> kind) {
        return dossier.withPart(kind, part);
    }

    /** The second of two, with a document and a tie to the first, and one from a third. */
    private Dossier tied() {
        Dossier train = register.log(
                        bus().with(ObstacleFields.TITLE, new LocalizedText("Geen trein", "Kein Zug", null, null)),
                        "Anna")
                .dossier();
        Dossier stop = register.log(
                        with(
                                with(
                                        bus(),
                                        Part.blank(DocumentFields.KIND)
                                                .with(DocumentFields.NAME, "brief-gemeente.pdf")
                                                .with(DocumentFields.DATED, LocalDate.of(2026, Month.MARCH, 3))
                                                .with(DocumentFields.ABOUT, "Vraag van de wethouder"),
                                        DocumentFields.KIND),
                                Part.blank(TieFields.KIND)
                                        .with(TieFields.RELATION, Relation.FOLLOWS_FROM)
                                        .with(TieFields.TARGET, train.reference()),
                                TieFields.KIND),
                        "Anna")
                .dossier();
        register.log(
                with(
                        bus().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen overstap")),
                        Part.blank(TieFields.KIND)
                                .with(TieFields.RELATION, Relation.PART_OF)
                                .with(TieFields.TARGET, stop.reference()),
                        TieFields.KIND),
                "Anna");
        return stop;
    }

    private String sheetOf(Dossier dossier, Viewer viewer, List<Language> languages) throws IOException {
        List<RecordSheet> sheets =
                new RecordSheets(search, viewer, languages, DAY).of(List.of(dossier.id()), Progress.NONE);
        byte[] pdf = written(sheets);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void documentsAndWhatItIsTiedToStandBelowByTheirNames() throws IOException {
        String text = sheetOf(tied(), Audience.OWN, BOTH);
        assertThat(text)
                .containsSubsequence(
                        "1 melding",
                        "Stukken",
                        "brief-gemeente.pdf 3-3-2026 Vraag van de wethouder",
                        "Verwant",
                        "vloeit voort uit / ergibt sich aus",
                        "-0001 Geen trein / Kein Zug",
                        "omvat / umfasst",
                        "-0003 Geen overstap",
                        "Laatst gewijzigd");
    }

    @Test
    void whatWasDoneLastIsSaidInTheFirstLanguageAsWhatItBecameAndALongTextAsRewritten() throws IOException {
        Dossier logged = register.log(bus(), "Anna de Wit").dossier();
        LocalizedText longer = new LocalizedText(
                "De lijn stopt op de brug, en wie verder wil, loopt een half uur langs een weg zonder stoep.",
                null,
                null,
                null);
        Dossier saved = register.save(
                        logged,
                        logged.with(ObstacleFields.DESCRIPTION, longer).with(ObstacleFields.owner(Country.NL), "Bert"),
                        "Anna de Wit")
                .dossier();
        assertThat(sheetOf(saved, Audience.OWN, BOTH))
                .containsSubsequence(
                        "Laatst gewijzigd",
                        "gewijzigd: Omschrijving (Nederlands) herschreven; Dossierhouder (NL): Bert",
                        "vastgelegd")
                .doesNotContain("Letzte Änderungen");
    }

    @Test
    void whatWasUndoneStandsOnNoSheet() throws IOException {
        Dossier logged = register.log(bus(), "Anna").dossier();
        Changeset.Entry called = register.save(logged, logged.with(ObstacleFields.owner(Country.NL), "Bert"), "Fleur")
                .changeset();
        Undo undo = new Undo(database, search, new Feed());
        Changeset.Entry undone = undo.undo(called, "Daan").changeset();
        Dossier now = search.dossier(logged.id()).orElseThrow();
        assertThat(sheetOf(now, Audience.OWN, BOTH))
                .contains("Laatst gewijzigd", "Anna")
                .doesNotContain("Fleur", "Daan", "ongedaan");
        undo.undo(undone, "Eva");
        now = search.dossier(logged.id()).orElseThrow();
        assertThat(sheetOf(now, Audience.OWN, BOTH)).contains("Fleur", "Bert").doesNotContain("Daan", "Eva");
    }

    @Test
    void documentsAndTiesStayWithOnesOwnPeople() throws IOException {
        assertThat(sheetOf(tied(), Audience.partner(Neighbour.NRW), BOTH))
                .contains("Geen bus")
                .doesNotContain("brief-gemeente", "Geen trein", "Geen overstap", "Stukken", "Verwant");
    }

    @Test
    void whatMayNotReachAReaderHasNoSheet() {
        register.log(bus(), "Anna");
        assertThat(sheets(Audience.partner(Neighbour.NDS), BOTH)).isEmpty();
        assertThat(sheets(Audience.PUBLIC, BOTH)).isEmpty();
    }

    @Test
    void aLongTextGoesOnOnFurtherPagesWhole() throws IOException {
        String words =
                IntStream.rangeClosed(1, 2_000).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
        String law = IntStream.rangeClosed(1, 300).mapToObj(i -> "artikel" + i).collect(Collectors.joining(" "));
        Dossier rich = bus().with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, words))
                .with(ObstacleFields.legalReference(Country.NL), law);
        for (int i = 0; i < 60; i++)
            rich = rich.withPart(ActionFields.KIND, action("Stap nummer " + i + ".", DAY.plusDays(i)));
        String text = text(rich, Audience.OWN, BOTH);
        assertThat(text).contains(words.substring(words.indexOf("woord1999")));
        assertThat(List.of(text.split(" ")))
                .containsAll(List.of(words.split(" ")))
                .containsAll(List.of(law.split(" ")));
        for (int i = 0; i < 60; i++) assertThat(text).contains("Stap nummer " + i + ".");
        assertThat(text.split("Actie / Maßnahme", -1))
                .as("its head on each page")
                .hasSizeGreaterThan(2);
    }

    @Test
    void aWordWiderThanItsColumnIsBroken() throws IOException {
        String address = "https://example.org/" + "abc".repeat(100);
        Dossier odd = bus().with(ObstacleFields.authority(Country.DE), address);
        assertThat(text(odd, Audience.OWN, BOTH).replace(" ", "")).contains(address);
    }

    @Test
    void lettersOfOurLanguagesAndNamesAreThereAndThoseThatAreNotAreMarked() throws IOException {
        String ours = "ëïéèêçœæÿßÄÖÜäöü ŁódźŽižekŐryÇağğ “„«»”’–—… €§²½ →";
        Dossier odd = bus().with(
                        ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, ours + " 漢字 a\u00adb c\u3000d 🚲"));
        assertThat(text(odd, Audience.OWN, List.of(Language.NL))).contains(ours + " \uFFFD\uFFFD ab c d \uFFFD");
    }

    @Test
    void moreThanTwoLanguagesAreRefused() {
        assertThatThrownBy(() -> sheets(Audience.OWN, List.of(Language.NL, Language.DE, Language.FR)))
                .isInstanceOf(InvalidValue.class);
        assertThat(new Tongues(List.of(Language.NL, Language.NL)).isPaired()).isFalse();
    }

    @Test
    void itTellsWhatItIsWhoMadeItAndInWhichLanguageAndHoldsItsLetters() throws IOException {
        register.log(bus(), "Anna");
        try (PDDocument document = Loader.loadPDF(written(sheets(Audience.OWN, List.of(Language.DE))))) {
            assertThat(document.getDocumentInformation().getTitle()).endsWith("-0001 Kein Bus");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Anna de Wit");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames())
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void anyOfTheSixtyFitsOnTwoPagesAndEachBeginsOnItsOwn() throws IOException {
        Demonstration.fill(search, register, clock);
        for (List<Language> languages : List.of(List.of(Language.DE), BOTH)) {
            List<RecordSheet> sheets = sheets(Audience.OWN, languages);
            assertThat(sheets).hasSize(60);
            List<String> references = new ArrayList<>();
            try (PDDocument document = new PDDocument()) {
                Pen pen = new Pen(document);
                for (RecordSheet sheet : sheets) {
                    List<Page> pages = Pages.of(sheet, pen);
                    assertThat(pages).as(sheet.reference()).hasSizeLessThanOrEqualTo(2);
                    references.add(pages.getFirst().lines().getFirst().line().text());
                }
            }
            assertThat(references)
                    .isEqualTo(sheets.stream().map(RecordSheet::reference).toList());
        }
    }
}
