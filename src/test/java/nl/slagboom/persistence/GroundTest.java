package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.slagboom.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares and synced folders are told from a disk of one's own. */
final class GroundTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "OneDrive - Provincie Limburg/grens, OneDrive",
        "Library/CloudStorage/OneDrive-Personal, OneDrive",
        "Dropbox (GROS)/register, Dropbox",
        "Nextcloud2, Nextcloud",
        "Library/Mobile Documents/com~apple~CloudDocs/x, iCloud",
        "iCloudDrive, iCloud",
        "Google Drive/Mijn Drive, Google Drive",
        "Library/CloudStorage/GoogleDrive-a@b.org/My Drive, Google Drive"
    })
    void aSyncedFolderIsKnownByItsName(String path, String program) {
        assertThat(Ground.syncing(folder.resolve(path))).contains(program);
    }

    @Test
    void andByWhatTheProgramKeepsInIt() throws IOException {
        Path work = Files.createDirectories(folder.resolve("werk/grens"));
        assertThat(Ground.syncing(work)).isEmpty();
        Files.createFile(folder.resolve("werk/.sync_.db"));
        assertThat(Ground.syncing(work)).contains("Nextcloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "afpfs", "9p"})
    void aShareIsKnownByItsType(String type) {
        assertThat(Ground.isShare(folder, type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "apfs", "NTFS", "overlay", "tmpfs", "fuseblk"})
    void aDiskOfOnesOwnIsNone(String type) {
        assertThat(Ground.isShare(folder, type)).isFalse();
    }

    @Test
    void aRegisterInASyncedFolderIsOpenedAndItIsSaid() throws IOException {
        Path synced = Files.createDirectories(folder.resolve("Dropbox"));
        try (Database database = Database.create(Location.of(synced.resolve("register")), Clock.systemUTC())) {
            assertThat(database.caution()).map(Refusal::key).contains("register.place.synced");
        }
        try (Database database = Database.create(Location.of(folder.resolve("register")), Clock.systemUTC())) {
            assertThat(database.caution()).isEmpty();
        }
    }
}
