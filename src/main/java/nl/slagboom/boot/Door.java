package nl.slagboom.boot;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import nl.slagboom.cli.Terminal;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.persistence.Location;

/**
 * The way to a register that another program may hold. A window answers; a command that holds it is soon done, and is
 * waited for. A register that nobody holds is free, whatever a crash left beside it.
 */
record Door(Path socket, RegisterPlace place) {

    private static final System.Logger LOG = System.getLogger(Door.class.getName());
    private static final int TRIES = 100;
    private static final long PAUSE = 100; // milliseconds

    /** @return the exit code of whoever answered; empty when the register is free, or stays held without an answer */
    OptionalInt ask(Request request, Terminal terminal) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            OptionalInt answer = Caller.ring(socket, request, terminal);
            if (answer.isPresent() || !isHeld()) return answer;
            Thread.sleep(PAUSE);
        }
        return OptionalInt.empty();
    }

    /** Whether another program has the register's file locked, as H2 does. A lock ends with its program. */
    private boolean isHeld() {
        // On a server nobody is alone.
        if (!(place instanceof RegisterFile named)) return false;
        Location location = Location.of(named.path());
        if (!location.exists()) return false;
        try (FileChannel file = FileChannel.open(location.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            LOG.log(Level.INFO, "Whether it is held cannot be seen", e);
            return false; // opening it will say what is wrong
        }
    }
}
