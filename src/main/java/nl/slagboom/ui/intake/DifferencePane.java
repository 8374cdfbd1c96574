package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.intake.Piece;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Problem;
import nl.slagboom.i18n.Wording;
import nl.slagboom.ui.common.Reveal;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Uncached;
import org.jspecify.annotations.Nullable;

/** What one row changes, field by field, each with a tick; and what of it was not taken as it stood. */
final class DifferencePane extends ScrollPane {

    private final Screen screen;
    private final IntakeViewModel model;
    private final VBox above = new VBox();
    private final QuestionsBox questions;
    private final VBox below = new VBox();
    private final List<PieceBox> boxes = new ArrayList<>();
    private @Nullable PlannedRow shown;

    DifferencePane(Screen screen, IntakeViewModel model) {
        Uncached.on(this);
        this.screen = screen;
        this.model = model;
        setId("intake-difference");
        setFitToWidth(true);
        questions = new QuestionsBox(screen, model, box -> Reveal.in(this, box));
        VBox content = new VBox(above, questions, below);
        for (VBox box : List.of(content, above, below)) box.getStyleClass().add("pieces");
        content.getStyleClass().add("difference");
        setContent(content);
    }

    void words() {
        draw(shown);
        questions.show(shown, true);
    }

    QuestionsBox questions() {
        return questions;
    }

    void show(@Nullable PlannedRow row) {
        PlannedRow before = shown;
        shown = row;
        boolean same = before != null
                && row != null
                && before.place().equals(row.place())
                && before.pieces().equals(row.pieces())
                && before.problems().equals(row.problems());
        if (!same) draw(row);
        tick(row);
        boolean other = before == null || row == null || !before.place().equals(row.place());
        questions.show(row, other);
        if (other) setVvalue(0);
    }

    private void draw(@Nullable PlannedRow row) {
        above.getChildren().clear();
        below.getChildren().clear();
        boxes.clear();
        Wording wording = screen.words();
        if (row == null) {
            above.getChildren().add(line(screen.text("intake.row.none"), "empty"));
            return;
        }
        above.getChildren().add(line(heading(row, wording), "section-title"));
        for (Problem problem : row.problems())
            if (!problem.isAsked()) above.getChildren().add(problem(row, problem, wording));
        for (Piece piece : row.pieces()) {
            if (row.questions().stream().anyMatch(question -> question.brings(piece))) continue;
            PieceBox box = new PieceBox(piece, wording);
            box.box().setId("intake-piece-" + boxes.size());
            box.box().setOnAction(event -> {
                PlannedRow now = shown;
                if (now != null) model.take(now, piece, box.box().isSelected());
            });
            boxes.add(box);
            below.getChildren().add(box);
        }
        boolean nothing = row.pieces().isEmpty() && row.questions().isEmpty() && row.kind() != PlannedRow.Kind.REFUSED;
        if (nothing) below.getChildren().add(line(screen.text("intake.row.same"), "empty"));
        tick(row);
    }

    private void tick(@Nullable PlannedRow row) {
        if (row == null) return;
        boolean taken = row.kind() != PlannedRow.Kind.LEFT_OUT;
        Set<Piece.Key> out = model.leftOut().of(row.place());
        for (PieceBox box : boxes) {
            boolean wanted = taken && !out.contains(box.piece().key());
            box.show(wanted, taken && !box.piece().isNeeded());
        }
    }

    private static String heading(PlannedRow row, Wording wording) {
        var mine = row.mine();
        String title = mine == null ? "" : mine.title().shown(wording.language());
        String reference = mine == null ? "" : mine.reference();
        String at = row.at().equals(reference) ? "" : row.sheet() + " " + row.at();
        return (at + "  " + reference + "  " + title).replaceAll(" {3,}", "  ").strip();
    }

    private VBox problem(PlannedRow row, Problem problem, Wording wording) {
        boolean refused = row.kind() == PlannedRow.Kind.REFUSED;
        Label tone = new Label(screen.text(refused ? "intake.tone.refused" : "intake.tone.mind"));
        tone.getStyleClass().add("tone");
        VBox box =
                new VBox(tone, line(wording.labelled(problem.whereInRow(wording), problem.text(wording)), "problem"));
        box.getStyleClass().addAll("piece", refused ? "refused" : "mind");
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
