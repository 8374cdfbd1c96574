package nl.slagboom.report;

import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.ChangeKind;

/** Says in one sentence of the reader's language what somebody did on a day. */
public final class DayWords {

    private final Wording wording;

    public DayWords(Wording wording) {
        this.wording = wording;
    }

    public String of(Day day) {
        return wording.messages()
                .text(
                        "today.done",
                        day.changesets().size(),
                        day.count(ChangeKind.CREATE),
                        day.count(ChangeKind.EDIT),
                        day.count(ChangeKind.MOVE),
                        day.obstacles(ChangeKind.IMPORT),
                        day.count(ChangeKind.IMPORT));
    }
}
