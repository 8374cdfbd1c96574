package nl.slagboom.register;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.slagboom.model.Changeset;

/** Tells whoever listens that a changeset was made. The program's only broadcast. */
public final class Feed {

    private final List<Consumer<Changeset.Entry>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Listens from now on.
     *
     * @param listener called on the thread that wrote, after the write
     * @return to be run when it shall listen no more
     */
    public Runnable listen(Consumer<Changeset.Entry> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Changeset.Entry changeset) {
        listeners.forEach(listener -> listener.accept(changeset));
    }
}
