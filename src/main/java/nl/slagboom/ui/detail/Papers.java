package nl.slagboom.ui.detail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.slagboom.exchange.read.ReceivedMail;
import nl.slagboom.exchange.text.Readout;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.ReportFields;
import nl.slagboom.register.Shelf;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Brought;
import nl.slagboom.ui.common.Dropping;
import nl.slagboom.ui.common.FromMail;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the obstacle that is open. What is dropped or chosen is kept at once, and recorded with the obstacle; a
 * mail can become a report or a note as well.
 */
public final class Papers {

    private final DetailViewModel model;
    private final Screen screen;
    private final Shelf shelf;
    private final Search search;
    private final Supplier<Scene> scene;
    private final Consumer<String> said;
    private final Opener opener;
    private final ObservableList<Pending> pending = FXCollections.observableArrayList();

    /** Where it is said what could be read out of a file, by its SHA-256. */
    private final Map<String, Label> read = new HashMap<>();

    private @Nullable Runnable put;

    /** A mail that may become more than a document. */
    private record Pending(UUID document, ReceivedMail mail) {}

    /** @param said shows a sentence */
    public Papers(
            DetailViewModel model,
            Screen screen,
            Shelf shelf,
            Search search,
            Supplier<Scene> scene,
            Consumer<String> said) {
        this.model = model;
        this.screen = screen;
        this.shelf = shelf;
        this.search = search;
        this.scene = scene;
        this.said = said;
        opener = new Opener(screen, shelf);
    }

    /** The mails of which it is not said yet what they become. */
    ObservableList<?> pending() {
        return pending;
    }

    /** @param shown run when there is something new to look at */
    void takeWhatIsDroppedOn(Node place, Runnable shown) {
        put = shown;
        new Dropping(() -> model.mine() != null, this::take).on(place);
    }

    /** Asks for a file and takes it. */
    void choose() {
        screen.files().toOpen(window(), screen.text("papers.choose")).ifPresent(file -> take(List.of(file)));
    }

    private Window window() {
        return Objects.requireNonNull(scene.get()).getWindow();
    }

    /** Keeps files and puts them with the obstacle; of what cannot be kept one sentence says why. */
    void take(List<Path> files) {
        Dossier open = model.mine();
        if (open == null) return;
        screen.jobs()
                .run(
                        "papers.keeping",
                        progress -> Brought.keep(files, shelf, progress),
                        lot -> put(open.id(), lot),
                        screen.failures()::show);
    }

    /** What it says is read out beside the work; it may take longer than keeping it. */
    private void readOut(List<Part<Document>> documents) {
        screen.jobs()
                .run(
                        "reading.documents",
                        Readout.of(documents, shelf, search),
                        number -> documents.forEach(
                                document -> document.get(DocumentFields.DIGEST).ifPresent(this::sayWhatWasRead)),
                        screen.failures()::show);
    }

    private void sayWhatWasRead(String digest) {
        Label label = read.get(digest);
        if (label == null) return;
        screen.jobs()
                .run(
                        "detail.opening",
                        progress -> shelf.legibility(digest),
                        found -> {
                            boolean limited = found.isPresent() && found.get() != Legibility.WHOLE;
                            label.setText(limited ? screen.text("papers.read." + found.get()) : "");
                            label.setVisible(limited);
                            label.setManaged(limited);
                        },
                        screen.failures()::show);
    }

    private void put(UUID obstacle, Brought.Lot lot) {
        Dossier open = model.mine();
        if (open == null || !open.id().equals(obstacle)) {
            said.accept(screen.text("papers.elsewhere"));
            return;
        }
        for (Brought one : lot.kept()) {
            model.put(DocumentFields.KIND, one.document());
            ReceivedMail mail = one.mail();
            if (mail != null) pending.add(new Pending(one.document().id(), mail));
        }
        if (put != null) put.run();
        model.redraw();
        if (!lot.kept().isEmpty()) {
            readOut(lot.documents());
            said.accept(screen.text("papers.put", lot.kept().size()));
        }
        lot.tell(screen.failures());
    }

    /** What stands above the documents: how to bring one, and the mails that may become more. */
    List<Node> above() {
        Label limits = new Label(screen.text("papers.limits", Shelf.LIMIT / 1_000_000));
        limits.setWrapText(true);
        limits.getStyleClass().add("reference");
        Label searched = new Label(screen.text("papers.searched", ReadOut.LIMIT));
        searched.setWrapText(true);
        searched.getStyleClass().add("reference");
        Button choose = new Button(screen.text("papers.add"));
        choose.setId("papers-choose");
        choose.setOnAction(event -> choose());
        read.clear();
        List<Node> above = new ArrayList<>(List.of(limits, searched, choose));
        Dossier open = model.mine();
        for (Pending one : List.copyOf(pending))
            if (open != null && open.part(DocumentFields.KIND, one.document()).isPresent()) above.add(question(one));
        return above;
    }

    private Node question(Pending one) {
        ReceivedMail mail = one.mail();
        String when = mail.day().map(screen.words()::value).orElse("?");
        Label what = new Label(screen.text("papers.mail", mail.by().orElse("?"), when, mail.subject()));
        what.setWrapText(true);
        Button report = button("papers.mail.report", "papers-report", () -> become(one, this::report));
        Button note = button("papers.mail.note", "papers-note", () -> become(one, this::note));
        Button leave = button("papers.mail.leave", "papers-leave", () -> pending.remove(one));
        VBox box = new VBox(what, row(report, note, leave));
        box.getStyleClass().add("draft-notice");
        return box;
    }

    private void become(Pending one, Consumer<ReceivedMail> way) {
        way.accept(one.mail());
        pending.remove(one);
    }

    private void report(ReceivedMail mail) {
        model.put(ReportFields.KIND, FromMail.report(mail));
        said.accept(screen.text("papers.mail.reported"));
    }

    private void note(ReceivedMail mail) {
        model.put(NoteFields.KIND, FromMail.note(mail));
        said.accept(screen.text("papers.mail.noted"));
    }

    /** What can be done with a document; nothing for another part, and for one of which nobody said yet where it lies. */
    Optional<Node> line(Part<?> part) {
        Dossier open = model.mine();
        if (open == null) return Optional.empty();
        return open.part(DocumentFields.KIND, part.id())
                .filter(document -> document.values().has(DocumentFields.DIGEST)
                        || document.values().has(DocumentFields.ADDRESS))
                .map(this::buttons);
    }

    private Node buttons(Part<Document> document) {
        Optional<String> digest = document.get(DocumentFields.DIGEST);
        Button open = button("papers.open", "papers-open", () -> opener.open(now(document)));
        if (digest.isEmpty()) return row(open);
        Button save = button("papers.save", "papers-save", () -> opener.save(now(document), window()));
        Label size = new Label();
        size.getStyleClass().add("reference");
        screen.jobs()
                .run(
                        "detail.opening",
                        progress -> shelf.size(digest.get()),
                        bytes -> size.setText(bytes.isPresent() ? size(bytes.getAsLong()) : screen.text("shelf.gone")),
                        screen.failures()::show);
        Label legible = new Label();
        legible.setId("papers-read");
        legible.setWrapText(true);
        legible.getStyleClass().add("reference");
        legible.setVisible(false);
        legible.setManaged(false);
        read.put(digest.get(), legible);
        sayWhatWasRead(digest.get());
        return new VBox(row(open, save, size), legible);
    }

    private String size(long bytes) {
        return bytes < 1_000_000
                ? screen.text("papers.size.kb", Math.max(1, Math.round(bytes / 1e3)))
                : screen.text("papers.size.mb", Math.round(bytes / 1e5) / 10.0);
    }

    /** As it stands in the form by now. */
    private Part<Document> now(Part<Document> document) {
        Dossier open = model.mine();
        return open == null
                ? document
                : open.part(DocumentFields.KIND, document.id()).orElse(document);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(screen.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("paper-line");
        return row;
    }
}
