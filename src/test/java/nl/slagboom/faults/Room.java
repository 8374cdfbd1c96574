package nl.slagboom.faults;

import java.io.IOException;
import java.nio.file.Path;

/** A folder on a disk that is full when it is told to be. */
interface Room extends AutoCloseable {

    Path folder();

    /** Lets the files that are there grow by so many bytes in all, or each: about, a disk counts in blocks. */
    void leaveToGrow(long bytes) throws IOException;

    /** Lets new files have so many bytes in all, or each. */
    void leaveToNew(long bytes) throws IOException;

    /** There is room again. */
    void widen() throws IOException;

    @Override
    void close() throws IOException;

    /** Whether a command of the system went well. */
    static boolean done(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such command here
        }
    }
}
