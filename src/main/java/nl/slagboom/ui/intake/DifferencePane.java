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
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What one row changes, field by field, each with a tick; and what of it was not taken as it stood. */
final class DifferencePane extends ScrollPane {

    private final Screen screen;
    private final IntakeViewModel model;
    private final VBox content = new VBox();
    private final List<PieceBox> boxes = new ArrayList<>();
    private @Nullable PlannedRow shown;

    DifferencePane(Screen screen, IntakeViewModel model) {
        this.screen = screen;
        this.model = model;
        setId("intake-difference");
        setFitToWidth(true);
        content.getStyleClass().add("difference");
        setContent(content);
    }

    void words() {
        draw(shown);
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
    }

    private void draw(@Nullable PlannedRow row) {
        content.getChildren().clear();
        boxes.clear();
        Wording wording = screen.words();
        if (row == null) {
            content.getChildren().add(line(screen.text("intake.row.none"), "empty"));
            return;
        }
        content.getChildren().add(line(heading(row, wording), "section-title"));
        for (Problem problem : row.problems()) content.getChildren().add(problem(row, problem, wording));
        for (Piece piece : row.pieces()) {
            PieceBox box = new PieceBox(piece, wording);
            box.box().setId("intake-piece-" + boxes.size());
            box.box().setOnAction(event -> {
                PlannedRow now = shown;
                if (now != null) model.take(now, piece, box.box().isSelected());
            });
            boxes.add(box);
            content.getChildren().add(box);
        }
        boolean nothing = row.pieces().isEmpty() && row.kind() != PlannedRow.Kind.REFUSED;
        if (nothing) content.getChildren().add(line(screen.text("intake.row.same"), "empty"));
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
        return (row.sheet() + " " + row.at() + "  " + reference + "  " + title).replaceAll(" {3,}", "  ");
    }

    private VBox problem(PlannedRow row, Problem problem, Wording wording) {
        boolean refused = row.kind() == PlannedRow.Kind.REFUSED;
        Label tone = new Label(screen.text(refused ? "intake.tone.refused" : "intake.tone.mind"));
        tone.getStyleClass().add("tone");
        VBox box = new VBox(tone, line(wording.labelled(problem.cell(), problem.text(wording)), "problem"));
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
