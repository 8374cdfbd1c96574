package nl.slagboom.boot;

import java.nio.file.Path;
import java.util.Optional;
import nl.slagboom.cli.Opened;
import nl.slagboom.cli.Opener;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Redaction;
import nl.slagboom.register.Register;
import nl.slagboom.register.Rescue;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.Settings;
import org.jspecify.annotations.Nullable;

/** The register that a window holds, lent to a command that was given elsewhere. It stays open. */
record Lent(Opened held, Settings settings) implements Opener, Opened {

    @Override
    public Opened open(@Nullable RegisterPlace place, boolean create) {
        return this;
    }

    @Override
    public Rescue rescue(@Nullable RegisterPlace place) {
        throw new RegisterUnavailable("register.restore.open");
    }

    @Override
    public Optional<String> setting(String key) {
        return settings.get(key);
    }

    @Override
    public Opened demonstration() {
        return this;
    }

    @Override
    public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
        if (place instanceof RegisterServer server) throw new RegisterUnavailable("restore.server", server);
        throw new RegisterUnavailable("register.restore.open");
    }

    @Override
    public Search search() {
        return held.search();
    }

    @Override
    public Register register() {
        return held.register();
    }

    @Override
    public Undo undo() {
        return held.undo();
    }

    @Override
    public Redaction redaction() {
        return held.redaction();
    }

    @Override
    public Intake intake() {
        return held.intake();
    }

    @Override
    public Giving giving() {
        return held.giving();
    }

    @Override
    public Keeper keeper() {
        return held.keeper();
    }

    @Override
    public void close() {
        // Whoever holds it closes it.
    }
}
