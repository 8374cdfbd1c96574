package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.FieldLine;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.FieldChange;
import nl.slagboom.register.Reversal;
import nl.slagboom.ui.common.FieldLabel;
import nl.slagboom.ui.common.Screen;

/** What an undo would do to one obstacle: what changes, from now to then, and what stays as it is now. */
final class StepLines {

    private final Screen screen;

    StepLines(Screen screen) {
        this.screen = screen;
    }

    List<Node> of(Outlook.Item item) {
        Wording wording = screen.words();
        Reversal.Step step = item.step();
        List<Node> shown = new ArrayList<>();
        if (step.withdraws()) shown.add(Lines.wrapped(screen.text("history.step.withdrawn"), "history-sum"));
        if (step.returns()) shown.add(Lines.wrapped(screen.text("history.step.returning"), "history-sum"));
        if (!item.changes().isEmpty()) shown.add(Lines.wrapped(screen.text("history.step.changes"), "field-label"));
        FieldLine.of(item.changes(), wording)
                .forEach(line -> shown.add(piece("changed", new FieldLabel(line, wording))));
        if (step.conflicts().isEmpty()) return shown;
        shown.add(Lines.wrapped(screen.text(step.isNew() ? "history.step.new" : "history.step.stays"), "field-label"));
        for (Conflict conflict : step.conflicts()) shown.addAll(kept(step, conflict, wording));
        return shown;
    }

    private List<VBox> kept(Reversal.Step step, Conflict conflict, Wording wording) {
        if (step.isNew() && conflict.field() != null) {
            FieldChange since = new FieldChange(
                    conflict.kind(), conflict.part(), false, conflict.field(), conflict.base(), conflict.mine());
            return FieldLine.of(since, wording).stream()
                    .map(line -> piece("mind", new FieldLabel(line, wording)))
                    .toList();
        }
        return new Standing(step.now(), wording)
                .of(conflict).stream()
                        .map(line -> piece(
                                "mind",
                                Lines.wrapped(wording.labelled(line.label(), orNothing(line.after())), "history-now"),
                                Lines.wrapped(
                                        screen.text("history.step.before", orNothing(line.before())), "field-label")))
                        .toList();
    }

    private String orNothing(String text) {
        return text.isEmpty() ? screen.text("detail.conflict.empty") : text;
    }

    private static VBox piece(String tone, Node... lines) {
        VBox piece = new VBox(lines);
        piece.getStyleClass().addAll("piece", tone);
        return piece;
    }
}
