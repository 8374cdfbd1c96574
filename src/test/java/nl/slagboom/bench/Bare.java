package nl.slagboom.bench;

import javafx.application.Application;

/** Starts {@link BareWindow}: Java refuses to start a window itself from the class path. */
final class Bare {

    private Bare() {}

    public static void main(String[] words) {
        Application.launch(BareWindow.class, words);
    }
}
