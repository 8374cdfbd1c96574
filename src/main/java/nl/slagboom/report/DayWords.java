package nl.slagboom.report;

import java.util.List;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.ChangeKind;

/** Says in one sentence of the reader's language what somebody did on a day: all changes, and each of them once by its kind. */
public final class DayWords {

    private static final List<ChangeKind> NAMED =
            List.of(ChangeKind.CREATE, ChangeKind.EDIT, ChangeKind.MOVE, ChangeKind.IMPORT);

    private final Wording wording;

    public DayWords(Wording wording) {
        this.wording = wording;
    }

    public String of(Day day) {
        long named = NAMED.stream().mapToLong(day::count).sum();
        return wording.messages()
                .text(
                        "today.done",
                        day.changesets().size(),
                        day.count(ChangeKind.CREATE),
                        day.count(ChangeKind.EDIT),
                        day.count(ChangeKind.MOVE),
                        wording.messages().text("today.done.imported", day.obstacles(ChangeKind.IMPORT)),
                        day.count(ChangeKind.IMPORT),
                        day.changesets().size() - named);
    }
}
