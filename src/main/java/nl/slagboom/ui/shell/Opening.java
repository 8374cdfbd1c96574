package nl.slagboom.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Register;
import nl.slagboom.register.Soundness;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.settings.SecondPlace;

/**
 * What belongs to a good opening, once the window stands: what may be kept no longer is erased, and a backup is kept. One that
 * cannot be made is said, and does not stand in the way of work. It reads the register whole; of a damaged one that is said.
 */
final class Opening {

    private final Register register;
    private final Keeper keeper;
    private final Settings settings;
    private final Screen screen;
    private final StatusBar status;
    private final Consumer<Soundness> warn;
    private final Runnable sound;

    /**
     * Makes it.
     *
     * @param warn told what is known to be damaged
     * @param sound run at the end, where nothing is: what else may be written
     */
    Opening(Services services, Screen screen, StatusBar status, Consumer<Soundness> warn, Runnable sound) {
        register = services.register();
        keeper = services.keeper();
        settings = services.settings();
        this.screen = screen;
        this.status = status;
        this.warn = warn;
        this.sound = sound;
    }

    /** Does it, beside the work. */
    void run() {
        keeper.damage().ifPresent(warn); // what was seen as it was opened
        screen.jobs().run("backup.keeping", progress -> found(), this::say, screen.failures()::show);
    }

    private Found found() {
        // Nothing is written to a damaged one, not even this.
        int erased = keeper.damage().isPresent()
                ? 0
                : register.eraseDueContacts(LocalDate.now(ZoneId.systemDefault()), screen.user());
        register.shelf().sweep(Instant.now());
        Optional<Refusal> caution = keeper.caution();
        keeper.keepBackup();
        return new Found(erased, caution.or(this::copied));
    }

    /** The backup goes to the second place as well, where somebody chose one. */
    private Optional<Refusal> copied() {
        try {
            SecondPlace.of(settings).ifPresent(keeper::copyElsewhere);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void say(Found found) {
        if (found.erased() > 0) status.say(screen.text("shell.erased", found.erased()));
        found.caution()
                .ifPresent(caution -> status.refuse(screen.words().messages().text(caution)));
        keeper.damage().ifPresentOrElse(warn, sound);
    }

    /**
     * What it found.
     *
     * @param erased people whose day had come
     * @param caution what is to be said of where the register or a copy of it lies
     */
    private record Found(int erased, Optional<Refusal> caution) {}
}
