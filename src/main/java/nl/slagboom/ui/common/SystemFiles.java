package nl.slagboom.ui.common;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own windows for choosing files. They open in the folder that was used last, at first among a person's documents. */
public final class SystemFiles implements FileQuestions {

    private static final String FOLDER = "files.folder";

    private final Settings settings;
    private final Programs programs;
    private final Path home;

    public SystemFiles(Settings settings, Programs programs) {
        this(settings, programs, Path.of(System.getProperty("user.home", ".")));
    }

    /** @param home where a person's own folders are */
    SystemFiles(Settings settings, Programs programs, Path home) {
        this.settings = settings;
        this.programs = programs;
        this.home = home;
    }

    @Override
    public void show(Path file, Runnable failed) {
        programs.open(file.toUri(), failed);
    }

    @Override
    public void visit(URI page, Runnable failed) {
        programs.open(page, failed);
    }

    @Override
    public Optional<Path> toSave(Window over, String title, String name, Kind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(over));
    }

    @Override
    public Optional<Path> toOpen(Window over, String title, Kind... kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(over));
    }

    @Override
    public List<Path> toOpenSeveral(Window over, String title, Kind... kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(over);
        return files == null
                ? List.of()
                : files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> toPut(Window over, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder());
        return Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
    }

    /** Left to itself the system would begin in the folder that the program was started in, where nobody looks. */
    File folder() {
        return settings.get(FOLDER)
                .map(File::new)
                .filter(File::isDirectory)
                .orElseGet(() -> DocumentsFolder.of(home).toFile());
    }

    private FileChooser chooser(String title, Kind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (Kind kind : kinds)
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        chooser.setInitialDirectory(folder());
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) return Optional.empty();
        settings.set(FOLDER, String.valueOf(file.getAbsoluteFile().getParent()));
        return Optional.of(file.toPath());
    }
}
