package nl.slagboom.register;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.Salvage;
import nl.slagboom.persistence.Written;
import nl.slagboom.search.Dossiers;

/**
 * What is done about a damaged register: the newest backup that reads whole takes its place, and what was entered since and
 * can still be read is entered again. The damaged file is kept.
 */
public final class Rescue {

    private static final System.Logger LOG = System.getLogger(Rescue.class.getName());

    private final Location register;
    private final Clock clock;

    public Rescue(Location register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What can be had back.
     *
     * @param backup the newest that reads whole
     * @param changeset the number of the last one in it
     * @param since the changesets that are not in it, the newest first, as far as they can be read
     * @param saved what they made of obstacles, each as it was last
     * @param lost references of obstacles that were changed since, and cannot be read
     * @param relations whom it knows; empty where that cannot be read, and is as the backup has it
     * @param isReadable whether the damaged register can be read at all; else nobody knows what was entered since
     */
    public record Plan(
            Path backup,
            long changeset,
            List<Changeset.Entry> since,
            List<Dossier> saved,
            List<String> lost,
            Optional<SavedRelations> relations,
            boolean isReadable) {
        public Plan {
            since = List.copyOf(since);
            saved = List.copyOf(saved);
            lost = List.copyOf(lost);
        }

        /** Whether relations, contact data and the list of tags stay as the backup has them, though more was recorded since. */
        public boolean lacksRelations() {
            return isReadable && !since.isEmpty() && relations.isEmpty();
        }

        /** Whether all comes back that was recorded. */
        public boolean isWhole() {
            return isReadable && lost.isEmpty() && !lacksRelations();
        }
    }

    /**
     * Reads backups until one is whole, and what it lacks in a copy of the register. Empty where no backup is whole.
     *
     * @throws Refusal when the register is not damaged
     */
    public Optional<Plan> plan() {
        Optional<Backup.Sound> backup = Backup.newestSound(register, clock);
        if (backup.isEmpty()) refuseSound();
        return backup.map(this::plan);
    }

    /** Whoever asks for a register that is whole must not be told that it has no backup. */
    private void refuseSound() {
        try (Salvage salvage = Salvage.of(register, clock)) {
            if (salvage.database().check().isSound()) throw new Refusal("register.sound");
        } catch (RegisterUnavailable e) {
            LOG.log(Level.WARNING, "It cannot be opened, so it is damaged", e);
        }
    }

    private Plan plan(Backup.Sound backup) {
        try (Salvage salvage = Salvage.of(register, clock)) {
            Database damaged = salvage.database();
            CheckReport report = damaged.check();
            if (report.isSound()) throw new Refusal("register.sound");
            if (!salvage.follows(backup))
                return new Plan(
                        backup.file(), backup.changeset(), List.of(), List.of(), List.of(), Optional.empty(), true);
            List<Dossier> saved = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            for (Salvage.Changed changed : salvage.changedSince(backup.changeset())) {
                Optional<Dossier> read = report.damaged().contains(changed.obstacle())
                        ? Optional.empty()
                        : read(damaged, changed.obstacle());
                read.ifPresentOrElse(saved::add, () -> lost.add(changed.reference()));
            }
            return new Plan(
                    backup.file(),
                    backup.changeset(),
                    salvage.changesetsSince(backup.changeset()),
                    saved,
                    lost,
                    SavedRelations.of(damaged, report),
                    true);
        } catch (RegisterUnavailable e) {
            LOG.log(Level.WARNING, "Nothing can be read of the damaged register", e);
            return new Plan(
                    backup.file(), backup.changeset(), List.of(), List.of(), List.of(), Optional.empty(), false);
        }
    }

    private static Optional<Dossier> read(Database damaged, UUID obstacle) {
        try {
            return damaged.read(session -> Dossiers.find(session, obstacle));
        } catch (RuntimeException e) {
            // One that cannot be read must not keep the others from being saved; it is named.
            LOG.log(Level.WARNING, "An obstacle of the damaged register cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * Does it. The register must be closed.
     *
     * @return the last changeset, and where the damaged file is kept
     */
    public Written<Optional<Path>> carryOut(Plan plan, String by) {
        try (SavedFiles files = SavedFiles.of(plan.saved(), register, clock)) {
            return carryOut(plan, files, by);
        }
    }

    private Written<Optional<Path>> carryOut(Plan plan, SavedFiles files, String by) {
        Written<Optional<Path>> restored = Backup.restore(plan.backup(), register, by, clock);
        if (plan.saved().isEmpty() && plan.relations().isEmpty()) return restored;
        String sentence = String.valueOf(plan.backup().getFileName());
        try (Database database = Database.open(register, clock)) {
            files.keepIn(new Shelf(database));
            Written<Boolean> written = database.write(Intent.of(by, ChangeKind.RESTORE, sentence), unit -> {
                plan.saved().forEach(dossier -> unit.register().keepPast(dossier.reference()));
                plan.relations().ifPresent(relations -> relations.enter(unit));
                new Pen(unit).write(plan.saved());
                return true;
            });
            return new Written<>(written.changeset(), restored.result());
        }
    }
}
