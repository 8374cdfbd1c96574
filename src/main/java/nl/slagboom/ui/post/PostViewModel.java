package nl.slagboom.ui.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.exchange.read.MailFile;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.exchange.text.Readout;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.register.Register;
import nl.slagboom.register.Saved;
import nl.slagboom.search.Concern;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Brought;
import nl.slagboom.ui.common.Drafts;
import nl.slagboom.ui.common.FreshObstacle;
import nl.slagboom.ui.common.FromMail;
import org.jspecify.annotations.Nullable;

/**
 * Mails that wait for what is to become of them. Their files are kept in the register at once, and which of them wait is a draft:
 * the next start goes on where this one ended.
 */
public final class PostViewModel {

    private static final String DRAFT = "post";
    private static final int OFFERED = 5;
    private static final int NAMED = 8;

    private final Search search;
    private final Register register;
    private final Drafts drafts;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<List<Letter>> letters = new ReadOnlyObjectWrapper<>(List.of());
    private long asked;
    private boolean writing;

    /** Makes the model, and reads what waited when the program last ended. */
    public PostViewModel(
            Search search, Register register, Drafts drafts, JobRunner jobs, String user, Consumer<Throwable> failed) {
        this.search = search;
        this.register = register;
        this.drafts = drafts;
        this.jobs = jobs;
        this.user = user;
        this.failed = failed;
        jobs.run("post.again", progress -> again(), this::addAgain, failed);
    }

    ReadOnlyObjectProperty<List<Letter>> lettersProperty() {
        return letters.getReadOnlyProperty();
    }

    /** How many wait. */
    public long waiting() {
        return letters.get().stream().filter(Letter::isWaiting).count();
    }

    /**
     * Keeps mails and has them wait.
     *
     * @param others told the names of files that are none
     * @param told the others of which there is something to say
     */
    void take(List<Path> files, Consumer<String> others, Consumer<Brought.Lot> told) {
        List<Path> mails = files.stream().filter(MailFile::is).toList();
        others.accept(files.stream()
                .filter(file -> !MailFile.is(file))
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", ")));
        if (mails.isEmpty()) return;
        jobs.run(
                "papers.keeping",
                progress -> {
                    Brought.Lot lot = Brought.keep(mails, register.shelf(), progress);
                    return new Kept(lot, letters(lot));
                },
                kept -> {
                    add(kept.letters());
                    readOut(kept.lot()); // begun before it is told what was refused: a new job takes that away
                    told.accept(inPost(kept.lot()));
                },
                failed);
    }

    /** What is no mail is not among those that wait. */
    private static Brought.Lot inPost(Brought.Lot lot) {
        List<Brought> kept = lot.kept().stream()
                .map(one -> one.unread() == null
                        ? one
                        : new Brought(
                                one.document(),
                                one.mail(),
                                new Refusal(
                                        one.unread(),
                                        "post.unreadable",
                                        one.document().get(DocumentFields.NAME).orElse(""))))
                .toList();
        return new Brought.Lot(kept, lot.refused());
    }

    /** So that a search finds what they say. */
    private void readOut(Brought.Lot lot) {
        jobs.run("reading.documents", Readout.of(lot.documents(), register.shelf(), search), read -> {}, failed);
    }

    private record Kept(Brought.Lot lot, List<Letter> letters) {}

    private List<Letter> letters(Brought.Lot lot) {
        return lot.kept().stream()
                .flatMap(one -> Stream.ofNullable(one.mail()).map(mail -> letter(one.document(), mail)))
                .toList();
    }

    private Letter letter(Part<Document> document, ReceivedMail mail) {
        return new Letter(document, mail, search.keptWith(digest(document)), null);
    }

    private static String digest(Part<Document> document) {
        return document.get(DocumentFields.DIGEST).orElse("");
    }

    /** One that waits already is not there twice. */
    private void add(List<Letter> more) {
        List<Letter> all = new ArrayList<>(letters.get());
        for (Letter one : more) {
            if (all.stream().noneMatch(other -> digest(other.document()).equals(digest(one.document())))) all.add(one);
        }
        put(all);
    }

    private void put(List<Letter> now) {
        letters.set(List.copyOf(now));
        String waiting = now.stream()
                .filter(Letter::isWaiting)
                .map(letter -> new Brought(letter.document(), letter.mail(), null)
                        .kept()
                        .line())
                .collect(Collectors.joining("\n"));
        if (waiting.isEmpty()) drafts.drop(DRAFT);
        else drafts.keep(DRAFT, waiting);
    }

    /** What waited when the program last ended. */
    private Kept again() {
        List<Brought.Kept> kept = drafts.read(DRAFT)
                .orElse("")
                .lines()
                .flatMap(line -> Brought.Kept.of(line).stream())
                .toList();
        Brought.Lot lot = Brought.again(kept, register.shelf(), "post.lost");
        return new Kept(lot, letters(lot));
    }

    private void addAgain(Kept kept) {
        if (!kept.letters().isEmpty()) add(kept.letters());
        kept.lot().kept().stream()
                .flatMap(one -> Stream.ofNullable(one.unread()))
                .forEach(failed);
        kept.lot().refused().forEach(failed);
    }

    /** Tells the obstacles that a mail may be about, or those that are called so: whoever typed that means them. */
    void offer(Letter letter, String typed, Consumer<List<Concern>> offered) {
        ReceivedMail mail = letter.mail();
        ask(
                typed.isBlank()
                        ? progress -> search.rows().concernedBy(mail.matter(), mail.text(), OFFERED)
                        : progress -> likely(search.rows().named(typed, NAMED)),
                offered);
    }

    /** Tells the obstacles whose title is like this one. */
    void alike(String title, Consumer<List<Concern>> alike) {
        ask(progress -> likely(search.rows().alike(title, OFFERED)), alike);
    }

    private static List<Concern> likely(List<Row> rows) {
        return rows.stream().map(row -> new Concern(row, true)).toList();
    }

    /** The newest question is answered only. */
    private void ask(Job<List<Concern>> question, Consumer<List<Concern>> answered) {
        long mine = ++asked;
        jobs.run(
                "post.seeking",
                question,
                rows -> {
                    if (mine == asked) answered.accept(rows);
                },
                failed);
    }

    /** Adds a mail to an obstacle, as a report of it. */
    void report(Letter letter, Row row, Runnable then) {
        Part<Report> report = FromMail.report(letter.mail());
        add(letter, row, "post.made.report", dossier -> dossier.withPart(ReportFields.KIND, report), then);
    }

    /** Adds a mail to the logbook of an obstacle. */
    void note(Letter letter, Row row, Runnable then) {
        Part<Note> note = FromMail.note(letter.mail());
        add(letter, row, "post.made.note", dossier -> dossier.withPart(NoteFields.KIND, note), then);
    }

    private void add(Letter letter, Row row, String made, UnaryOperator<Dossier> with, Runnable then) {
        write(
                letter,
                made,
                progress -> {
                    Dossier base =
                            search.dossier(row.id()).orElseThrow(() -> new Refusal("post.gone", row.reference()));
                    Dossier mine = with.apply(base.withPart(DocumentFields.KIND, letter.document()));
                    return Optional.of(register.save(base, mine, user));
                },
                then);
    }

    /**
     * Logs a new obstacle of which a mail is the first report.
     *
     * @param sure whether it shall be logged though another is called so
     * @param namesake told the other, where it was not logged for that
     */
    void log(Letter letter, String title, Language language, boolean sure, Runnable then, Consumer<Row> namesake) {
        Dossier fresh = FreshObstacle.of(language, title, List.of(letter.mail()))
                .withPart(DocumentFields.KIND, letter.document())
                .withPart(ReportFields.KIND, FromMail.report(letter.mail()));
        AtomicReference<Row> other = new AtomicReference<>();
        write(
                letter,
                "post.made.obstacle",
                progress -> {
                    if (!sure) search.rows().called(title).ifPresent(other::set);
                    return other.get() == null ? Optional.of(register.log(fresh, user)) : Optional.empty();
                },
                () -> {
                    Row called = other.get();
                    if (called == null) then.run();
                    else namesake.accept(called);
                });
    }

    /** @param deed tells what was saved; nothing where it was thought better of */
    private void write(Letter letter, String made, Job<Optional<Saved>> deed, Runnable then) {
        if (writing || !letter.isWaiting()) return;
        writing = true;
        jobs.run(
                "post.saving",
                deed,
                saved -> {
                    writing = false;
                    saved.ifPresent(one -> became(letter, made(made, one)));
                    then.run();
                },
                failure -> {
                    writing = false;
                    failed.accept(failure);
                });
    }

    private static Letter.Made made(String key, Saved saved) {
        return new Letter.Made(
                key, saved.dossier().reference(), saved.changeset().number());
    }

    /** Nothing shall become of a mail. */
    void leave(Letter letter) {
        if (letter.isWaiting()) became(letter, new Letter.Made("post.made.nothing", "", 0));
    }

    /** Something shall become of it after all. */
    void take(Letter letter) {
        if (letter.isLeft()) became(letter, null);
    }

    private void became(Letter letter, Letter.@Nullable Made made) {
        put(letters.get().stream()
                .map(one -> one.isOf(letter) ? one.with(made) : one)
                .toList());
    }

    /** The register was changed: a mail of which the outcome was taken back waits again. */
    public void changed(Changeset.Entry changeset) {
        Long undone = changeset.undoes();
        if (undone == null) return;
        for (Letter letter : letters.get()) {
            Letter.Made made = letter.made();
            if (made != null && made.changeset() == undone) became(letter, null);
        }
    }
}
