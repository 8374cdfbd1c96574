package nl.slagboom.register;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.search.FieldsOf;

/** Keeps the register safe: backups that were read whole, and checks. */
public final class Keeper {

    private final Database database;

    public Keeper(Database database) {
        this.database = database;
    }

    /**
     * Copies the register to a zip file.
     *
     * @throws Refusal when it cannot be written, or does not read like the register
     */
    public void backUp(Path file) {
        database.backUp(file);
    }

    /** Makes sure that there is a backup of the register as it is, in the folder beside it, and reads the register whole. */
    public void keepBackup() {
        if (!database.keepBackup()) database.check();
    }

    /**
     * Puts the newest backup that the program made also at another place, unless it is there already.
     *
     * @return the copy; empty where no backups are made
     * @throws Refusal when that place is not there, or cannot be written
     */
    public Optional<Path> copyElsewhere(Path place) {
        return database.copyBackup(place);
    }

    /**
     * Where the register lies, with what is kept beside it; empty where that is the server’s business.
     *
     * @throws Refusal when the folder cannot be read
     */
    public Optional<Kept> kept() {
        return database.backups().map(one -> new Kept(one.register(), one.folder(), one.count(), one.newest()));
    }

    /**
     * Where a register lies.
     *
     * @param register its file
     * @param folder of the backups that the program makes by itself
     * @param backups how many there are
     * @param newest when the newest was made, and read whole
     */
    public record Kept(Path register, Path folder, int backups, Optional<LocalDateTime> newest) {}

    /** What is to be said of the place where the register lies, if anything; it works there all the same. */
    public Optional<Refusal> caution() {
        return database.caution();
    }

    /** Reads all of the register and names what does not fit. */
    public Soundness check() {
        return soundness(database.check());
    }

    /** What does not fit, where the last reading found something; until it is mended, nothing is written. */
    public Optional<Soundness> damage() {
        return database.damage().map(Keeper::soundness);
    }

    private static Soundness soundness(CheckReport report) {
        return new Soundness(
                report.obstacles(),
                report.withdrawn(),
                report.changesets(),
                report.redacted(),
                report.findings().stream()
                        .map(finding -> new Soundness.Finding(
                                finding.table(),
                                finding.key(),
                                finding.rows(),
                                finding.places().stream()
                                        .map(place -> place(finding.table(), place))
                                        .toList()))
                        .toList());
    }

    private static Soundness.Place place(String table, CheckReport.Place place) {
        return new Soundness.Place(
                Objects.requireNonNullElse(place.reference(), ""), FieldsOf.columns(table, place.columns()));
    }
}
