package nl.slagboom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Export;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;

/** The whole list, every column, as a workbook. */
final class ExportBudgets {

    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Path register;
    private final int rows;

    ExportBudgets(Path folder, Path register, int rows) {
        this.folder = folder;
        this.register = register;
        this.rows = rows;
    }

    List<Line> measure() throws Exception {
        try (OpenRegister open = OpenRegister.at(Files.copy(register, folder.resolve("export.mv.db")))) {
            int listed = Math.min(rows, IntakeBudgets.LIST);
            Export export = new Export(
                    open.search().rows().rows().subList(0, listed),
                    ObstacleFields.ALL.shown(),
                    Audience.OWN,
                    new Wording(Messages.of(Language.NL.locale())),
                    null);
            Path ours = folder.resolve("ours.xlsx");
            Path plain = folder.resolve("plain.xlsx");
            export.to(ours, "Anna de Wit", Progress.NONE);
            BareWriter bare = new BareWriter(ours);
            Stopwatch watch = Stopwatch.alternate(
                    rows <= 10_000 ? WARM_UPS : 0,
                    rows <= 10_000 ? ROUNDS : 2,
                    () -> export.to(ours, "Anna de Wit", Progress.NONE),
                    () -> bare.write(plain));
            System.out.println(bare.cells() + " cells");
            return List.of(Line.timesBare(
                    1.3,
                    "workbook written, all columns" + (listed == rows ? "" : ", %,d rows".formatted(listed)),
                    watch.ours().median(),
                    watch.bare().median()));
        }
    }
}
