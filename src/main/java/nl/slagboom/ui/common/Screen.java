package nl.slagboom.ui.common;

import javafx.beans.value.ObservableValue;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.JobRunner;

/**
 * What every screen is given.
 *
 * @param wording of the language now chosen; a screen follows it
 * @param user who works here, as changesets will say
 */
public record Screen(ObservableValue<Wording> wording, JobRunner jobs, Failures failures, String user) {

    public Wording words() {
        return wording.getValue();
    }

    public String text(String key, Object... arguments) {
        return words().messages().text(key, arguments);
    }
}
