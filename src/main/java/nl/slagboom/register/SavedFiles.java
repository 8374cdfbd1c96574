package nl.slagboom.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.job.Progress;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.Salvage;
import org.jspecify.annotations.Nullable;

/** The files of obstacles that were read out of a damaged register, until they are in the one that takes its place. */
final class SavedFiles implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SavedFiles.class.getName());

    private final @Nullable Path folder;
    private final List<Path> files = new ArrayList<>();

    private SavedFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    static SavedFiles of(List<Dossier> saved, Location register, Clock clock) {
        Set<String> digests = saved.stream()
                .flatMap(dossier -> dossier.parts(DocumentFields.KIND).stream())
                .flatMap(document -> document.get(DocumentFields.DIGEST).stream())
                .collect(Collectors.toSet());
        if (digests.isEmpty()) return new SavedFiles(null);
        try (Salvage salvage = Salvage.of(register, clock)) {
            SavedFiles files = new SavedFiles(Files.createTempDirectory("slagboom"));
            Shelf shelf = new Shelf(salvage.database());
            digests.forEach(digest -> files.take(shelf, digest));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Shelf shelf, String digest) {
        if (folder == null) return;
        Path file = folder.resolve(digest);
        files.add(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            shelf.copy(digest, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            files.removeLast();
            // One that cannot be read must not keep the others from being saved; a check names it.
            LOG.log(Level.WARNING, "A file of the damaged register cannot be read", e);
            file.toFile().delete();
        }
    }

    void keepIn(Shelf shelf) {
        files.forEach(file -> shelf.keep(file, Progress.NONE));
    }

    @Override
    public void close() {
        for (Path file : files) file.toFile().delete();
        if (folder != null) folder.toFile().delete();
    }
}
