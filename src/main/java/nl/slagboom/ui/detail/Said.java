package nl.slagboom.ui.detail;

/** Shows a sentence that the user shall read. */
@FunctionalInterface
public interface Said {

    /** @param key of the sentence */
    void say(String key, Object... arguments);
}
