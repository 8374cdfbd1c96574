package nl.slagboom.ui.common;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first needed, and stays. For one thread. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Whether it was needed before. */
    public boolean isMade() {
        return made != null;
    }

    @Override
    public T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
