package nl.slagboom.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.slagboom.exchange.intake.Remembered;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.model.Unreadable;

/** A file that says where columns go: on each line a heading, a tab and a target's code. */
final class MappingFile {

    private MappingFile() {}

    /** @throws Unreadable when it is not there, cannot be read, or a line of it is not in the form */
    static Remembered read(Path file) {
        String text = text(file);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) check(file, i + 1, lines.get(i));
        return Remembered.of(text);
    }

    private static String text(Path file) {
        try {
            if (Files.isDirectory(file)) throw new Unreadable("unreadable.folder", file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new Unreadable(e, key(e), file);
        }
    }

    private static String key(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "unreadable.missing";
            case AccessDeniedException _ -> "unreadable.denied";
            case CharacterCodingException _ -> "unreadable.map.text";
            default -> "unreadable.locked";
        };
    }

    /** A column that is not named as meant would go elsewhere without a word. */
    private static void check(Path file, int number, String line) {
        if (line.isBlank()) return;
        int tab = line.lastIndexOf('\t');
        if (tab <= 0) throw new Unreadable("unreadable.map.form", file, number);
        String code = line.substring(tab + 1).strip();
        if (!line.startsWith(Remembered.OF_THE_LIST) && Target.of(code).isEmpty())
            throw new Unreadable("unreadable.map.code", file, number, code);
    }
}
