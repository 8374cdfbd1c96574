package nl.slagboom.ui.common;

import javafx.beans.value.ObservableValue;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.JobRunner;

/**
 * What every screen is given.
 *
 * @param wording of the language now chosen; a screen follows it
 * @param user who works here, as changesets will say
 * @param files asks for files
 */
public record Screen(
        ObservableValue<Wording> wording, JobRunner jobs, Failures failures, String user, FileQuestions files) {

    public Wording words() {
        return wording.getValue();
    }

    public String text(String key, Object... arguments) {
        return words().messages().text(key, arguments);
    }
}
