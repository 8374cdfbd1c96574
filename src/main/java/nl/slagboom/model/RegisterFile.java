package nl.slagboom.model;

import java.nio.file.Path;

/** A register in a file on this machine. */
public record RegisterFile(Path path) implements RegisterPlace {

    @Override
    public String toString() {
        return path.toString();
    }
}
