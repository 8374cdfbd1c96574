package nl.slagboom.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person can send on of a fault: which, where in our code, with which program on which system. Not what was said of
 * it: that may quote what was typed.
 */
final class FaultReport {

    private static final int FRAMES = 8; // of each cause
    private static final int CAUSES = 5;

    private FaultReport() {}

    static String of(String code, Throwable failure) {
        List<String> lines = new ArrayList<>();
        String version = Optional.ofNullable(FaultReport.class.getPackage().getImplementationVersion())
                .orElse("?");
        lines.add("Slagboom " + version + " " + code);
        lines.add("Java " + Runtime.version() + ", " + System.getProperty("os.name", "?") + " "
                + System.getProperty("os.version", "?"));
        @Nullable Throwable cause = failure;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            lines.add(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("nl.slagboom."))
                    .limit(FRAMES)
                    .forEach(frame -> lines.add("  " + frame));
            cause = cause.getCause();
        }
        return String.join("\n", lines);
    }
}
