package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import nl.slagboom.model.Unreadable;

/** A file's bytes, read once: what is checked is what is read, whatever happens to the file meanwhile. */
final class FileBytes {

    private static final int LONGEST_MARK = 1_024;

    private FileBytes() {}

    static byte[] of(Path file, Reading reading) {
        try {
            if (Files.notExists(file)) throw reading.refuse("unreadable.missing");
            if (Files.isDirectory(file)) throw reading.refuse("unreadable.folder");
            if (!Files.isRegularFile(file)) throw reading.refuse("unreadable.unknown");
            if (Files.size(file) > reading.limits().file()) {
                throw reading.refuse("unreadable.file.large", reading.limits().file() >> 20);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) throw reading.refuse("unreadable.empty");
            if (isMark(reading.fileName(), bytes)) throw reading.refuse("unreadable.mark");
            return bytes;
        } catch (IOException e) {
            throw refusal(e, reading);
        }
    }

    /** Windows gives a sharing violation no type of its own; what is left of a file that is there is that. */
    static Unreadable refusal(IOException e, Reading reading) {
        return switch (e) {
            case NoSuchFileException _ -> reading.refuse(e, "unreadable.missing");
            case AccessDeniedException _ -> reading.refuse(e, "unreadable.denied");
            default -> reading.refuse(e, "unreadable.locked");
        };
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is itself such a mark: it lies beside the workbook, and is easily chosen for it. */
    private static boolean isMark(String name, byte[] bytes) {
        boolean called = name.startsWith("~$") || (name.startsWith(".~lock.") && name.endsWith("#"));
        return called && bytes.length < LONGEST_MARK;
    }

    /** Whether Excel or LibreOffice left the mark of a file that is open. It may be stale, so it only is a hint. */
    static boolean seemsOpen(Path file) {
        String name = file.getFileName().toString();
        return Stream.of("~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
                .anyMatch(mark -> Files.exists(file.resolveSibling(mark)));
    }
}
