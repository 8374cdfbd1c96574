package nl.slagboom.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The backups that the program makes by itself, in a folder beside the register. The newest ten stay, the last of each of
 * the twelve latest months in which there is one, and the one in which most was done: an older register may have been put in
 * the place of a newer one.
 */
final class BackupFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final int NEWEST = 10;
    private static final int MONTHS = 12;

    /** So many signs of a register's identity tell its folder elsewhere from that of another. */
    private static final int OWN = 8;

    private final Path folder;
    private final String register;
    private final Pattern name;

    BackupFolder(Location location) {
        this(location, location.base().resolveSibling("backups"));
    }

    private BackupFolder(Location location, Path folder) {
        this.folder = folder;
        register = location.name();
        name = Pattern.compile(Pattern.quote(register) + "-(\\d{8})-(\\d{6})-c(\\d+)\\.zip");
    }

    /** The place of a new one. By its name it comes after all others, though the clock was set back. */
    Path place(LocalDateTime now, long changeset) throws IOException {
        Files.createDirectories(folder);
        LocalDateTime last =
                all().reversed().stream().findFirst().map(this::moment).orElse(LocalDateTime.MIN);
        LocalDateTime moment = now.isAfter(last) ? now : last.plusSeconds(1);
        return folder.resolve(register + "-" + STAMP.format(moment) + "-c" + changeset + ".zip");
    }

    private LocalDateTime moment(Path file) {
        Matcher matcher = matcher(file);
        try {
            return matcher.matches()
                    ? LocalDateTime.parse(matcher.group(1) + "-" + matcher.group(2), STAMP)
                    : LocalDateTime.MIN;
        } catch (DateTimeParseException e) {
            return LocalDateTime.MIN; // somebody named it so
        }
    }

    /** The newest, where it was made at this changeset: nothing has been written since. */
    Optional<Path> newestAt(long changeset) throws IOException {
        List<Path> all = all();
        return all.isEmpty() || changeset(all.getLast()) != changeset ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The changeset at which the newest was made, where that was after a moment; 0 where it was not, or there is none. */
    long newestAfter(LocalDateTime moment) throws IOException {
        return all().reversed().stream()
                .findFirst()
                .filter(newest -> moment(newest).isAfter(moment))
                .map(this::changeset)
                .orElse(0L);
    }

    /** A folder at another place, of this register alone. */
    static BackupFolder elsewhere(Location location, Path place, UUID register) {
        return new BackupFolder(
                location,
                place.resolve(location.name() + "-" + register.toString().substring(0, OWN)));
    }

    /**
     * Copies the newest to another folder, unless it is there already, and compares the copy with it byte by byte.
     *
     * @return the copy; empty where there is nothing to copy
     */
    Optional<Path> copyNewestTo(BackupFolder other) throws IOException {
        List<Path> all = all();
        if (all.isEmpty()) return Optional.empty();
        Path newest = all.getLast();
        Path copy = other.folder.resolve(newest.getFileName());
        if (Files.exists(copy) && Files.size(copy) == Files.size(newest)) return Optional.of(copy);
        Files.createDirectories(other.folder);
        Path unfinished = other.folder.resolve(Unfinished.PREFIX + UUID.randomUUID() + ".zip");
        try {
            Files.copy(newest, unfinished);
            if (Files.mismatch(newest, unfinished) >= 0) throw new IOException(copy.toString());
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Unfinished.drop(unfinished);
        }
        return Optional.of(copy);
    }

    Backups kept(Path file) throws IOException {
        List<Path> all = all();
        return new Backups(
                file, folder, all.size(), all.reversed().stream().findFirst().map(this::moment));
    }

    /** Deletes those that have had their time. */
    void rotate() throws IOException {
        List<Path> all = all();
        Set<String> months = new HashSet<>();
        long most = all.stream().mapToLong(this::changeset).max().orElse(0);
        for (int i = all.size() - 1; i >= 0; i--) {
            boolean lastOfMonth = months.add(month(all.get(i))) && months.size() <= MONTHS;
            boolean holdsMost = changeset(all.get(i)) == most;
            if (all.size() - i > NEWEST && !lastOfMonth && !holdsMost) Files.delete(all.get(i));
        }
    }

    /** Deletes what killed programs left here and beside the register. */
    void sweep(Instant now) throws IOException {
        Unfinished.sweep(folder, now);
        Unfinished.sweep(Objects.requireNonNull(folder.getParent(), "it lies beside a register"), now);
    }

    /** The oldest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ours = new ArrayList<>(
                    files.filter(file -> matcher(file).matches()).toList());
            ours.sort(null);
            return ours;
        }
    }

    /** At which changeset it was made, as its name says. */
    long changeset(Path file) {
        Matcher matcher = matcher(file);
        return matcher.matches() ? Long.parseLong(matcher.group(3)) : -1;
    }

    private String month(Path file) {
        Matcher matcher = matcher(file);
        return matcher.matches() ? matcher.group(1).substring(0, 6) : "";
    }

    private Matcher matcher(Path file) {
        return name.matcher(String.valueOf(file.getFileName()));
    }
}
