package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.Remembered;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.model.Unreadable;

/** The columns and codes that a mapping file can name. */
final class MappedColumns {

    private MappedColumns() {}

    /** @throws Unreadable when no list of the file has a column that the mapping names: it would go elsewhere unseen */
    static void check(Path map, Remembered written, OpenedFile read) {
        List<String> missing = written.codes().keySet().stream()
                .filter(heading -> read.placings().stream().noneMatch(placing -> placing.isCalled(heading)))
                .toList();
        if (missing.isEmpty()) return;
        String columns = read.placings().stream()
                .map(Placing::codes)
                .flatMap(codes -> codes.keySet().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        throw new Unreadable(
                "unreadable.map.heading",
                map,
                String.join(", ", missing),
                read.workbook().fileName(),
                columns);
    }

    /** Every code, as {@code import --help} lists them. */
    static String codes() {
        return CodeLines.of(Stream.concat(Target.offered().stream(), Stream.of(Target.Special.NOT_PLACED))
                .map(Target::code)
                .toList());
    }
}
