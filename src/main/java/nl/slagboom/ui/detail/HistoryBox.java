package nl.slagboom.ui.detail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Changeset;
import nl.slagboom.search.Change;
import nl.slagboom.search.Redone;
import nl.slagboom.ui.common.Screen;

/** What was done to an obstacle, the newest first, by day and person. Of many one chooses whose, or which field. */
final class HistoryBox extends VBox {

    private static final int FEW = 20;
    private static final int AT_ONCE = 50;

    private final List<Change> changes;
    private final Redone redone;
    private final Set<Long> undone;
    private final Screen screen;
    private final HistoryEntry.Ways ways;
    private final VBox timeline = new VBox();
    private HistoryChoice choice = HistoryChoice.ALL;

    HistoryBox(List<Change> changes, Screen screen, HistoryEntry.Ways ways) {
        this.changes = changes;
        this.screen = screen;
        this.ways = ways;
        redone = Redone.of(changes.stream().map(Change::changeset).toList());
        undone = undone(changes);
        getStyleClass().add("history");
        timeline.getStyleClass().add("history");
        timeline.setId("history-timeline");
        if (changes.size() > FEW)
            getChildren().add(new HistoryChoiceBar(changes, screen, chosen -> {
                choice = chosen;
                timeline.getChildren().clear();
                more(0);
            }));
        getChildren().add(timeline);
        more(0);
    }

    /** Those that were taken back and not done again since; an undo that was taken back itself undoes nothing any more. */
    private static Set<Long> undone(List<Change> newestFirst) {
        Set<Long> undone = new HashSet<>();
        for (Change change : newestFirst) {
            Long other = change.changeset().undoes();
            if (other != null && !undone.contains(change.changeset().number())) undone.add(other);
        }
        return undone;
    }

    /** @param from of those that are looked at, the first that is not drawn yet */
    private void more(int from) {
        List<Change> looked = choice.of(changes, screen.words());
        int to = Math.min(looked.size(), from + AT_ONCE);
        Change above = from == 0 ? null : looked.get(from - 1);
        for (Change change : looked.subList(from, to)) {
            if (above == null || !isWith(above, change)) timeline.getChildren().add(heading(change.changeset()));
            boolean again = redone.by(change.changeset()) != null;
            timeline.getChildren()
                    .add(new HistoryEntry(
                            change, again, undone.contains(change.changeset().number()), screen, ways));
            above = change;
        }
        if (looked.isEmpty()) timeline.getChildren().add(new Label(screen.text("detail.history.none")));
        if (to < looked.size()) timeline.getChildren().add(older(to, looked.size() - to));
    }

    private Button older(int from, int left) {
        Button older = new Button(screen.text("detail.history.older", left));
        older.setId("history-older-changes");
        older.setOnAction(event -> {
            int place = timeline.getChildren().indexOf(older);
            timeline.getChildren().remove(older);
            more(from);
            timeline.getChildren().get(place).requestFocus();
        });
        return older;
    }

    private static boolean isWith(Change one, Change other) {
        return day(one.changeset()).equals(day(other.changeset()))
                && Objects.equals(one.changeset().by(), other.changeset().by());
    }

    private static LocalDate day(Changeset.Entry changeset) {
        return changeset.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private Label heading(Changeset.Entry changeset) {
        Label heading = new Label(screen.words().value(day(changeset)) + " · " + changeset.by());
        heading.getStyleClass().add("history-day");
        return heading;
    }

    /** The button that showed the obstacle as it was gets the keyboard back. */
    void backTo(Changeset.Entry changeset) {
        for (Node line : timeline.getChildren())
            if (line instanceof HistoryEntry entry && entry.isOf(changeset)) entry.begin();
    }
}
