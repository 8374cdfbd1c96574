package nl.slagboom.ui.detail;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.stage.Window;
import nl.slagboom.exchange.write.WholeFile;
import nl.slagboom.model.Document;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Refusal;
import nl.slagboom.register.Shelf;
import nl.slagboom.ui.common.Screen;

/** Opens documents in the programs that the system has for them, and saves them elsewhere. */
final class Opener {

    /** What a system would run rather than show: it may have come by mail. */
    private static final Set<String> RUN = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "msi",
            "msp",
            "scr",
            "pif",
            "cpl",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "wsh",
            "ps1",
            "hta",
            "jar",
            "lnk",
            "url",
            "reg",
            "sh",
            "desktop",
            "app",
            "command",
            "appimage",
            "run",
            "py",
            "chm",
            "iso",
            "img",
            "vhd");

    private final Screen screen;
    private final Shelf shelf;

    Opener(Screen screen, Shelf shelf) {
        this.screen = screen;
        this.shelf = shelf;
    }

    void open(Part<Document> document) {
        document.get(DocumentFields.DIGEST)
                .ifPresentOrElse(digest -> openKept(digest, name(document)), () -> openElsewhere(document));
    }

    /** A copy, which is not written back: who wants to change it saves it first. */
    private void openKept(String digest, String name) {
        if (RUN.contains(extension(name))) {
            screen.failures().show(new Refusal("papers.runs", name));
            return;
        }
        screen.jobs()
                .run(
                        "papers.opening",
                        progress -> {
                            Path copy = place().resolve(name);
                            WholeFile.write(copy, out -> shelf.copy(digest, out), progress);
                            copy.toFile().setReadOnly();
                            return copy;
                        },
                        screen::show,
                        screen.failures()::show);
    }

    private static Path place() {
        try {
            Path folder = Files.createTempDirectory("slagboom");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new Refusal(e, "export.not.written", System.getProperty("java.io.tmpdir"));
        }
    }

    private void openElsewhere(Part<Document> document) {
        String address = document.get(DocumentFields.ADDRESS).orElse("");
        try {
            if (address.isBlank()) throw new Refusal("papers.nowhere");
            if (address.matches("(?i)https?://.*")) screen.visit(new URI(address));
            else openFile(Path.of(address));
        } catch (Refusal e) {
            screen.failures().show(e);
        } catch (URISyntaxException | InvalidPathException e) {
            screen.failures().show(new Refusal(e, "papers.address", address));
        }
    }

    private void openFile(Path file) {
        if (RUN.contains(extension(file.toString()))) throw new Refusal("papers.runs", file.toString());
        if (!file.isAbsolute() || !Files.exists(file)) throw new Refusal("papers.address", file.toString());
        screen.show(file);
    }

    void save(Part<Document> document, Window over) {
        String digest = document.get(DocumentFields.DIGEST).orElseThrow();
        screen.files()
                .toSave(over, screen.text("papers.save"), name(document))
                .ifPresent(target -> screen.jobs()
                        .run(
                                "papers.writing",
                                progress -> {
                                    WholeFile.write(target, out -> shelf.copy(digest, out), progress);
                                    return target;
                                },
                                written -> {},
                                screen.failures()::show));
    }

    /** A name that any system takes for a file. */
    private static String name(Part<Document> document) {
        String name = document.get(DocumentFields.NAME)
                .orElse("")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                .strip();
        return name.isEmpty() || name.startsWith(".") ? "slagboom" + name : name;
    }

    private static String extension(String name) {
        String end = name.strip().toLowerCase(Locale.ROOT);
        while (end.endsWith(".") || end.endsWith(" ")) end = end.substring(0, end.length() - 1);
        return end.substring(end.lastIndexOf('.') + 1);
    }
}
