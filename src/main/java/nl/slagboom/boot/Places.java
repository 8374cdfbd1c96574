package nl.slagboom.boot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.RegisterFile;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.persistence.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie on this machine: each system's own folders, or one folder named by {@code SLAGBOOM_HOME}.
 *
 * @param data registers
 * @param settings what a person set on this machine, and the log files
 */
record Places(Path data, Path settings) {

    private static final int LONGEST = 100;

    static Places of(Map<String, String> environment, String system, String home) {
        String own = environment.get("SLAGBOOM_HOME");
        if (own != null) return new Places(Path.of(own), Path.of(own));
        Path base = Path.of(home);
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win"))
            return new Places(
                    in(environment.get("APPDATA"), base.resolve("AppData/Roaming"))
                            .resolve("Slagboom"),
                    in(environment.get("LOCALAPPDATA"), base.resolve("AppData/Local"))
                            .resolve("Slagboom"));
        if (name.contains("mac")) {
            Path support = base.resolve("Library/Application Support/Slagboom");
            return new Places(support, support);
        }
        return new Places(
                in(environment.get("XDG_DATA_HOME"), base.resolve(".local/share"))
                        .resolve("slagboom"),
                in(environment.get("XDG_STATE_HOME"), base.resolve(".local/state"))
                        .resolve("slagboom"));
    }

    private static Path in(@Nullable String named, Path usual) {
        return named == null || named.isBlank() ? usual : Path.of(named);
    }

    Path register() {
        return data.resolve("register.mv.db");
    }

    Path demonstration() {
        return data.resolve("demonstratie.mv.db");
    }

    /**
     * By which the program that holds a register is reached. Systems allow such a path some hundred bytes, so where the
     * settings lie too deep, it lies among the temporary files.
     */
    Path socket(RegisterPlace place) {
        String name = name(place) + ".sock";
        Path usual = settings.toAbsolutePath().resolve(name);
        return usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                ? usual
                : Path.of(System.getProperty("java.io.tmpdir", "."), name).toAbsolutePath();
    }

    /** Where unsaved work on a register is kept. */
    Path drafts(RegisterPlace place) {
        return settings.resolve("drafts").resolve(name(place).toString());
    }

    private static UUID name(RegisterPlace place) {
        String named = place instanceof RegisterFile file
                ? Location.of(file.path()).file().toString()
                : place.toString();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }

    Path settingsFile() {
        return settings.resolve("settings.properties");
    }

    /** The newest log file: what the window of a fault names is there. */
    Path log() {
        return settings.resolve("slagboom.0.log");
    }

    Path trainingLog() {
        return settings.resolve("training.0.log");
    }
}
