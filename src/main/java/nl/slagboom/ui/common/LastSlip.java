package nl.slagboom.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was done last on a screen and stands in no register: something thrown away, or put off. It can be taken back by the same
 * key as what is recorded, until something is.
 */
public final class LastSlip {

    private @Nullable Supplier<String> back;

    /** @param takenBack takes it back, and says what that was */
    public void did(Supplier<String> takenBack) {
        back = takenBack;
    }

    /** Something else was done since. */
    public void forget() {
        back = null;
    }

    /** Takes it back; says what that was, or nothing where there is nothing. */
    public Optional<String> takeBack() {
        Supplier<String> last = back;
        back = null;
        return Optional.ofNullable(last).map(Supplier::get);
    }
}
