package nl.slagboom.ui.detail;

import java.util.function.Consumer;
import nl.slagboom.model.Dossier;

/** Asks a person what shall become of unsaved work, before it would be lost. */
@FunctionalInterface
public interface UnsavedQuestion {

    /**
     * Asks. It may return before there is an answer.
     *
     * @param unsaved the obstacle as it was edited
     * @param answered told the answer, on the thread that draws
     */
    void ask(Dossier unsaved, Consumer<Answer> answered);

    /** What a person may answer. */
    enum Answer {
        SAVE,
        DISCARD,
        /** Neither: she works on. */
        BACK
    }
}
