package nl.slagboom.ui.common;

import java.util.List;

/** A screen that has commands of its own, beside those of the window. */
public interface Commanded {

    /** The key of the paragraph that explains it. */
    String help();

    /** All of them, also those that cannot be done now, in the order in which one looks for them. */
    List<Command> commands();
}
