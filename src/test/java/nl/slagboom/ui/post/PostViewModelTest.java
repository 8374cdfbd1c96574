package nl.slagboom.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Concern;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostViewModelTest {

    @TempDir
    private Path folder = Path.of("");

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Row> namesakes = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    private PostViewModel model(Drafts drafts) {
        PostViewModel model = new PostViewModel(search, register, drafts, new DirectJobRunner(), "Anna", failures::add);
        feed.listen(model::changed);
        return model;
    }

    private Path mail(String name, String subject, String text) throws IOException {
        return Files.writeString(folder.resolve(name), """
                From: Els <els@example.org>
                Subject: %s
                Date: Fri, 15 Nov 2024 16:20:00 +0100
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(subject, text));
    }

    private void take(PostViewModel model, Path... files) {
        model.take(List.of(files), others::add, lot -> {});
    }

    private Row logged(String title) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
        Dossier dossier = register.log(fresh, "Bert").dossier();
        return search.refresh().rows().stream()
                .filter(row -> row.id().equals(dossier.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Letter first(PostViewModel model) {
        return model.lettersProperty().get().getFirst();
    }

    private Dossier dossier(Row row) {
        return search.dossier(row.id()).orElseThrow();
    }

    @Test
    void aMailBecomesAReportAndItsFileLiesWithTheObstacle() throws Exception {
        Row bus = logged("Geen bus na acht uur");
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "De bus", "Wij moesten lopen"));
        model.report(first(model), bus, () -> {});
        Dossier now = dossier(bus);
        assertThat(now.parts(ReportFields.KIND).getFirst().get(ReportFields.WORDS))
                .hasValue("De bus\n\nWij moesten lopen");
        assertThat(now.parts(DocumentFields.KIND).getFirst().get(DocumentFields.NAME))
                .hasValue("a.eml");
        assertThat(model.waiting()).isZero();
        assertThat(failures).isEmpty();
    }

    @Test
    void theMailThatItAnswersIsNotInTheReport() throws Exception {
        Row bus = logged("Geen bus na acht uur");
        PostViewModel model = model(Drafts.none());
        String answered = "Wij moesten lopen\n\nOp 14-11-2024 om 10:15 schreef Bert:\n> Hoe ging het?";
        take(model, mail("a.eml", "Re: De bus", answered));
        model.report(first(model), bus, () -> {});
        assertThat(dossier(bus).parts(ReportFields.KIND).getFirst().get(ReportFields.WORDS))
                .hasValue("Re: De bus\n\nWij moesten lopen");
    }

    @Test
    void takenBackTheMailWaitsAgain() throws Exception {
        Row bus = logged("Geen bus na acht uur");
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "De bus", "Wij moesten lopen"));
        model.note(first(model), bus, () -> {});
        assertThat(dossier(bus).parts(NoteFields.KIND)).hasSize(1);
        Undo undo = new Undo(database, search, feed);
        Changeset.Entry last = undo.next("Anna").orElseThrow();
        undo.undo(last, "Anna");
        assertThat(model.waiting()).isOne();
        assertThat(dossier(bus).parts(NoteFields.KIND)).isEmpty();
    }

    @Test
    void whatWaitsIsThereAtTheNextStart() throws Exception {
        Drafts drafts = new Drafts(folder.resolve("drafts"));
        PostViewModel before = model(drafts);
        take(
                before,
                mail("a.eml", "De bus", "Een"),
                mail("b.eml", "De trein", "Twee"),
                mail("c.eml", "De boot", "Drie"));
        before.leave(first(before));
        for (String name : List.of("a.eml", "b.eml", "c.eml")) Files.delete(folder.resolve(name));
        PostViewModel after = model(drafts);
        assertThat(after.lettersProperty().get())
                .extracting(letter -> letter.mail().subject())
                .containsExactly("De trein", "De boot");
        assertThat(after.lettersProperty().get())
                .extracting(
                        letter -> letter.document().get(DocumentFields.ABOUT).orElse(""))
                .containsExactly("De trein", "De boot");
    }

    @Test
    void oneThatIsThereAlreadyIsSaidToBe() throws Exception {
        Row bus = logged("Geen bus na acht uur");
        PostViewModel model = model(Drafts.none());
        Path mail = mail("a.eml", "De bus", "Wij moesten lopen");
        take(model, mail, mail);
        assertThat(model.lettersProperty().get()).hasSize(1);
        model.report(first(model), bus, () -> {});
        PostViewModel next = model(Drafts.none());
        take(next, mail);
        assertThat(first(next).keptWith()).containsExactly(bus.reference());
    }

    @Test
    void whatIsNoMailIsSaidAndLeftOut() throws Exception {
        PostViewModel model = model(Drafts.none());
        take(model, Files.writeString(folder.resolve("foto.png"), "x"), mail("a.eml", "De bus", "Een"));
        assertThat(others).containsExactly("foto.png");
        assertThat(model.lettersProperty().get()).hasSize(1);
    }

    @Test
    void anObstacleThatIsGoneIsRefusedAndTheMailWaits() throws Exception {
        Row bus = logged("Geen bus na acht uur");
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "De bus", "Een"));
        Undo undo = new Undo(database, search, feed);
        undo.undo(undo.next("Bert").orElseThrow(), "Bert");
        model.report(first(model), bus, () -> {});
        assertThat(failures).hasSize(1);
        assertThat(model.waiting()).isOne();
    }

    @Test
    void itIsComparedWithTitlesAndTextsByItsRareWords() {
        logged("Geen bus na acht uur tussen Enschede en Gronau");
        Row ambulance = logged("Ambulance mag niet over de grens");
        logged("Kinderbijslag komt te laat over de grens");
        logged("Limosa-melding voor zelfstandigen");
        assertThat(search.rows().concernedBy("Ambulance en zwaailicht", "Die moest stoppen", 5))
                .first()
                .isEqualTo(new Concern(ambulance, false));
        assertThat(search.rows()
                        .concernedBy("Ambulance", "Hij mag niet door", 5)
                        .getFirst()
                        .likely())
                .isTrue();
        assertThat(search.rows().concernedBy("Zwemles", "", 5)).isEmpty();
        assertThat(search.rows().concernedBy("", "", 5)).isEmpty();
    }

    @Test
    void aNewOneIsCalledAfterTheMatterOfTheMail() throws Exception {
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "FW: Re: Zwemles telt niet", "Het diploma"));
        assertThat(first(model).mail().matter()).isEqualTo("Zwemles telt niet");
        model.log(first(model), first(model).mail().matter(), Language.NL, false, () -> {}, namesakes::add);
        Row row = search.refresh().rows().getFirst();
        assertThat(row.title().nl()).isEqualTo("Zwemles telt niet");
        assertThat(dossier(row).get(ObstacleFields.REPORTED_ON)).hasValue(PartialDate.of(LocalDate.of(2024, 11, 15)));
        assertThat(dossier(row).parts(ReportFields.KIND)).hasSize(1);
        assertThat(dossier(row).parts(DocumentFields.KIND)).hasSize(1);
    }

    @Test
    void oneThatIsCalledSoIsAskedAboutBeforeAnotherIsLogged() throws Exception {
        Row zwemles = logged("Zwemles telt niet");
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "zwemles  telt niet", "Het diploma"));
        model.log(first(model), first(model).mail().matter(), Language.NL, false, () -> {}, namesakes::add);
        assertThat(namesakes).containsExactly(zwemles);
        assertThat(model.waiting()).isOne();
        model.log(first(model), first(model).mail().matter(), Language.NL, true, () -> {}, namesakes::add);
        assertThat(search.refresh().rows()).hasSize(2);
        assertThat(model.waiting()).isZero();
    }

    @Test
    void whatNothingWasDoneWithCanBeTakenUpAfterAll() throws Exception {
        PostViewModel model = model(Drafts.none());
        take(model, mail("a.eml", "De bus", "Een"));
        model.leave(first(model));
        assertThat(model.waiting()).isZero();
        model.take(first(model));
        assertThat(model.waiting()).isOne();
    }

    @Test
    void oneThatWaitedAndIsThereNoMoreIsSaidToBeLost() throws Exception {
        Drafts drafts = new Drafts(folder.resolve("drafts"));
        take(model(drafts), mail("a.eml", "De bus", "Een"));
        drafts.keep("post", drafts.read("post").orElseThrow() + "\n" + "0".repeat(64) + "\tb.eml");
        PostViewModel next = model(drafts);
        assertThat(next.waiting()).isOne();
        assertThat(failures).singleElement().isInstanceOf(Refusal.class);
    }
}
