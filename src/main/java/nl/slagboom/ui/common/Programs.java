package nl.slagboom.ui.common;

import java.net.URI;

/** The programs that the system has for files and pages. */
@FunctionalInterface
public interface Programs {

    /**
     * Opens one.
     *
     * @param failed run later, on the drawing thread, where nothing opens it and the system tells so
     */
    void open(URI what, Runnable failed);
}
