package nl.slagboom.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** What an undo would do, in a sentence for each thing it does and how often. */
final class Sums {

    private final Screen screen;

    Sums(Screen screen) {
        this.screen = screen;
    }

    /** @param outlook null while it is worked out */
    List<Label> of(@Nullable Outlook outlook, PastChangeset past) {
        if (outlook == null) return List.of(sum("history.outlook.reading"));
        List<Label> sums = new ArrayList<>();
        if (outlook.isIdle() && outlook.clashes() > 0 && outlook.workedOn() == 0)
            sums.add(sum("history.outlook.all.changed"));
        else if (outlook.isIdle() && outlook.workedOn() == 0)
            sums.add(sum(past.isUndo() ? "history.outlook.nothing.redo" : "history.outlook.nothing"));
        if (outlook.isIdle() && past.undoneBy() != null)
            sums.add(sum("history.undone", String.valueOf(past.undoneBy())));
        if (outlook.withdrawn() > 0) sums.add(sum("history.outlook.withdrawn", outlook.withdrawn()));
        if (outlook.returning() > 0) sums.add(sum("history.outlook.returning", outlook.returning()));
        if (outlook.fields() > 0) sums.add(sum("history.outlook.fields", outlook.fields(), outlook.edited()));
        if (outlook.workedOn() > 0) sums.add(kept("history.outlook.worked", outlook.workedOn()));
        if (outlook.clashes() > 0) sums.add(kept("history.outlook.clashes", outlook.clashes(), outlook.clashing()));
        if (outlook.ofAnswer()) sums.add(sum("history.outlook.answer"));
        if (outlook.ofRelations()) sums.add(sum("history.outlook.relations"));
        if (outlook.ofTags()) sums.add(sum("history.outlook.tags"));
        if (outlook.forgets()) sums.add(sum("history.outlook.forgets"));
        return sums;
    }

    private Label kept(String key, Object... arguments) {
        Label kept = sum(key, arguments);
        kept.getStyleClass().add("history-kept");
        return kept;
    }

    private Label sum(String key, Object... arguments) {
        return Lines.wrapped(screen.text(key, arguments), "history-sum");
    }
}
