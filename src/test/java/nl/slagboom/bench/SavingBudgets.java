package nl.slagboom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** One obstacle saved, on the disk when it is said to be. */
final class SavingBudgets {

    private static final int WARM_UPS = 100;
    private static final int SAVES = 300;

    private final Path folder;
    private final Path register;
    private int turn;

    SavingBudgets(Path folder, Path register) {
        this.folder = folder;
        this.register = register;
    }

    List<Line> measure() throws Exception {
        Path saved = Files.copy(register, folder.resolve("saving.mv.db"));
        Path copy = Files.copy(register, folder.resolve("saving-bare.mv.db"));
        try (OpenRegister open = OpenRegister.at(saved);
                BareFile bare = new BareFile(copy)) {
            bare.prepareSaves();
            List<UUID> ids = bare.identities();
            List<Dossier> dossiers = open.search().dossiers().subList(0, WARM_UPS + SAVES);
            Stopwatch watch = Stopwatch.alternate(
                    WARM_UPS,
                    SAVES,
                    () -> open.register().save(dossiers.get(turn), edited(dossiers.get(turn)), "Anna"),
                    () -> bare.save(ids.get(turn++), text(turn)));
            return List.of(
                    Line.atMost(
                            20,
                            "save of one obstacle, durable, median",
                            watch.ours().median(),
                            watch.bare().median()),
                    Line.atMost(
                            20,
                            "the same, p95",
                            watch.ours().p95(),
                            watch.bare().p95()));
        }
    }

    private Dossier edited(Dossier dossier) {
        return dossier.with(ObstacleFields.STATE_OF_PLAY, LocalizedText.of(Language.NL, text(turn)));
    }

    private static String text(int number) {
        return "Besproken in het overleg, beurt " + number;
    }
}
