package nl.slagboom.exchange.write;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.slagboom.model.Refusal;

/** How a file's name ends, which says what is written into it. */
public enum Ending {
    XLSX,
    CSV,
    EML,
    PDF;

    /** @throws Refusal when it ends like none of these: a program would not open it as what it is */
    public static Ending of(Path file, Ending... possible) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(possible)
                .filter(ending -> name.endsWith(ending.text()))
                .findFirst()
                .orElseThrow(() -> new Refusal("export.ending", file.getFileName(), all(possible)));
    }

    private String text() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static String all(Ending... possible) {
        return Arrays.stream(possible).map(Ending::text).collect(Collectors.joining(", "));
    }
}
