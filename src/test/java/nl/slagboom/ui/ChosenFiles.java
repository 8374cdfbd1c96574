package nl.slagboom.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import nl.slagboom.ui.common.FileQuestions;

/** Somebody who was asked for files, and chooses each time the same. */
final class ChosenFiles implements FileQuestions {

    private Path chosen;
    private final List<Path> shown = new ArrayList<>();
    private final List<URI> visited = new ArrayList<>();
    private List<Kind> offered = List.of();
    private List<Path> several = List.of();
    private String proposed = "";
    private boolean opens = true;

    ChosenFiles(Path chosen) {
        this.chosen = chosen;
    }

    @Override
    public void show(Path file, Runnable failed) {
        shown.add(file);
        if (!opens) failed.run();
    }

    @Override
    public void visit(URI page, Runnable failed) {
        visited.add(page);
    }

    @Override
    public Optional<Path> toSave(Window over, String title, String name, Kind... kinds) {
        offered = List.of(kinds);
        proposed = name;
        return Optional.of(chosen);
    }

    @Override
    public Optional<Path> toOpen(Window over, String title, Kind... kinds) {
        offered = List.of(kinds);
        return Optional.of(chosen);
    }

    @Override
    public Optional<Path> toPut(Window over, String title) {
        return Optional.of(chosen);
    }

    @Override
    public List<Path> toOpenSeveral(Window over, String title, Kind... kinds) {
        offered = List.of(kinds);
        return several.isEmpty() ? List.of(chosen) : several;
    }

    /** From now on, where several may be chosen. */
    void chooseSeveral(List<Path> files) {
        several = List.copyOf(files);
    }

    /** The kinds of file that were offered last. */
    List<Kind> offered() {
        return offered;
    }

    /** From now on. */
    void choose(Path file) {
        chosen = file;
    }

    /** From now on nothing opens a file. */
    void openNothing() {
        opens = false;
    }

    void forget() {
        offered = List.of();
    }

    /** The name that was proposed last. */
    String proposed() {
        return proposed;
    }

    /** The pages that were opened. */
    List<URI> visited() {
        return visited;
    }

    /** What was opened with the system's own programs. */
    List<Path> shown() {
        return shown;
    }
}
