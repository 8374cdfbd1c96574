package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.slagboom.model.Refusal;

/** The folder that a register lies in: on a share, or where another program copies it while it is open, it may be damaged. */
final class Ground {

    private static final System.Logger LOG = System.getLogger(Ground.class.getName());

    /** What such programs call their folders, and files that some of them keep there. */
    private record Syncing(String name, Pattern folder, List<String> signs) {}

    private static final List<Syncing> SYNCING = List.of(
            new Syncing("OneDrive", Pattern.compile("onedrive( - .*)?|onedrive-.*"), List.of()),
            new Syncing("Dropbox", Pattern.compile("dropbox( \\(.*\\))?"), List.of(".dropbox", ".dropbox.cache")),
            new Syncing("Nextcloud", Pattern.compile("nextcloud\\d*"), List.of(".sync_.db", ".nextcloudsync.log")),
            new Syncing("iCloud", Pattern.compile("com~apple~clouddocs|iclouddrive|mobile documents"), List.of()),
            new Syncing("Google Drive", Pattern.compile("google drive.*|googledrive-.*|my drive"), List.of()));

    private static final Pattern SHARE = Pattern.compile(
            "nfs\\d?|cifs|smb\\w*|afpfs|webdav|davfs\\d?|ncpfs|9p|fuse\\.(sshfs|rclone|davfs\\d?|gvfsd-fuse)");

    private Ground() {}

    /** What is to be said of it, if anything: that writing is not allowed there, else that it is no good place. */
    static Optional<Refusal> caution(Location location) {
        Path folder = location.file().getParent();
        if (folder == null) return Optional.empty();
        if (!Files.isWritable(location.file()) || !Files.isWritable(folder))
            return Optional.of(new Refusal("register.place.closed", location));
        Optional<String> syncing = syncing(folder);
        if (syncing.isPresent())
            return Optional.of(new Refusal("register.place.synced", location, syncing.orElseThrow()));
        return store(folder)
                .filter(type -> isShare(folder, type))
                .map(type -> new Refusal("register.place.shared", location, type));
    }

    /** The program that keeps this folder in step with others. */
    static Optional<String> syncing(Path folder) {
        for (Path above = folder; above != null && above.getFileName() != null; above = above.getParent()) {
            String name = String.valueOf(above.getFileName()).toLowerCase(Locale.ROOT);
            for (Syncing program : SYNCING) {
                Path here = above;
                if (program.folder().matcher(name).matches()
                        || program.signs().stream().anyMatch(sign -> Files.exists(here.resolve(sign))))
                    return Optional.of(program.name());
            }
        }
        return Optional.empty();
    }

    /** @param type of the disk, as the system calls it */
    static boolean isShare(Path folder, String type) {
        return SHARE.matcher(type.toLowerCase(Locale.ROOT)).matches()
                || folder.toString().startsWith("\\\\");
    }

    private static Optional<String> store(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder).type());
        } catch (IOException e) {
            LOG.log(Level.INFO, "On what disk the register lies cannot be seen", e);
            return Optional.empty();
        }
    }
}
