package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.report.ReportsOverTime;
import nl.slagboom.ui.common.AfterLayout;
import nl.slagboom.ui.common.Reveal;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** The parts of one kind, each with its editors, and a button that adds one. Notes stand with the latest on top. */
final class PartsBox<P extends ObstaclePart> extends VBox {

    /** What is written at once: of a note its text, of a report what was said. */
    private static final Map<PartKind<?>, String> BEGUN_AT = Map.of(
            NoteFields.KIND,
            "note-" + NoteFields.TEXT.code(),
            ReportFields.KIND,
            "report-" + ReportFields.WORDS.code());

    private final PartKind<P> kind;
    private final DetailViewModel model;
    private final Screen screen;
    private final FormEditors editors;
    private final Papers papers;
    private final Ties ties;
    private final Reporters reporters;
    private final ScrollPane scroll;
    private final Label none = new Label();
    private final Button add = new Button();
    private final boolean latestFirst;
    private @Nullable Node added;

    /** @param scroll what it scrolls in */
    PartsBox(
            PartKind<P> kind,
            Dossier dossier,
            DetailViewModel model,
            Screen screen,
            FormEditors editors,
            Papers papers,
            Ties ties,
            Reporters reporters,
            ScrollPane scroll) {
        this.kind = kind;
        this.model = model;
        this.screen = screen;
        this.papers = papers;
        this.ties = ties;
        this.reporters = reporters;
        this.scroll = scroll;
        this.editors = editors;
        latestFirst = kind.equals(NoteFields.KIND) || kind.equals(ReportFields.KIND);
        getStyleClass().add("section");
        Label title = new Label(screen.text("kinds." + kind.code()));
        title.getStyleClass().add("section-title");
        none.setText(screen.text("detail.parts.none"));
        none.getStyleClass().add("reference");
        add.setText(screen.text("detail.parts.add." + kind.code()));
        add.setId("add-" + kind.code());
        add.setOnAction(event -> addFresh());
        getChildren().add(title);
        if (kind.equals(DocumentFields.KIND)) getChildren().addAll(papers.above());
        if (kind.equals(ReportFields.KIND) && !dossier.parts(kind).isEmpty())
            getChildren().add(new ReportsPicture(ReportsOverTime.of(dossier.parts(ReportFields.KIND)), screen.words()));
        if (latestFirst) getChildren().add(add);
        if (dossier.parts(kind).isEmpty()) getChildren().add(none);
        for (Part<P> part : ordered(dossier)) getChildren().add(box(part));
        if (!latestFirst) getChildren().add(add);
        if (kind.equals(TieFields.KIND)) getChildren().add(ties.fromOthers(dossier));
    }

    private List<Part<P>> ordered(Dossier dossier) {
        if (!latestFirst) return dossier.parts(kind);
        Comparator<Part<P>> byDay = Comparator.comparing(part -> day(part));
        return dossier.parts(kind).stream()
                .sorted(byDay.thenComparing(Part::id).reversed())
                .toList();
    }

    @SuppressWarnings("unchecked") // a kind is the one of its parts
    private LocalDate day(Part<P> part) {
        if (kind.equals(NoteFields.KIND))
            return ((Part<Note>) part).get(NoteFields.WRITTEN_ON).orElse(LocalDate.MIN);
        return ((Part<Report>) part)
                .get(ReportFields.MADE_ON)
                .map(PartialDate::last)
                .orElse(LocalDate.MIN);
    }

    private void addFresh() {
        Part<P> fresh = new Begun(screen.user(), LocalDate.now(ZoneId.systemDefault())).part(kind);
        model.put(kind, fresh);
        getChildren().remove(none);
        Node box = box(fresh);
        int place = getChildren().indexOf(add);
        getChildren().add(latestFirst ? place + 1 : place, box);
        added = box;
    }

    /** Adds one and gives its first field the keyboard, or the one that is written at once. */
    void add() {
        addFresh();
        applyCss(); // until then what is in the tab is not in the window
        layout();
        Node fresh = added;
        if (fresh == null) return;
        String begunAt = BEGUN_AT.get(kind);
        Node field = begunAt == null ? firstField(fresh) : fresh.lookup("#" + begunAt);
        if (field == null) return;
        field.requestFocus();
        AfterLayout.of(this, () -> {
            Reveal.in(scroll, fresh);
            Reveal.in(scroll, field); // it may be higher than what is seen of it
        });
    }

    private static @Nullable Node firstField(Node node) {
        if (node.isFocusTraversable()) return node;
        if (!(node instanceof Parent parent)) return null;
        for (Node child : parent.getChildrenUnmodifiable()) {
            Node field = firstField(child);
            if (field != null) return field;
        }
        return null;
    }

    private Node box(Part<P> part) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        papers.line(part).or(() -> ties.line(part)).ifPresent(box.getChildren()::add);
        FormEditors.Standing<P> now = new FormEditors.Standing<>(part);
        for (Field<P, ?> field : kind.catalogue().shown()) box.getChildren().add(editors.of(kind, field, now));
        if (kind.equals(ReportFields.KIND)) box.getChildren().add(reporters.of(part.id()));
        Button remove = new Button(screen.text("detail.parts.remove." + kind.code()));
        remove.setOnAction(event -> {
            model.remove(kind, part.id());
            box.setVisible(false);
            box.setManaged(false);
        });
        box.getChildren().add(remove);
        return box;
    }
}
