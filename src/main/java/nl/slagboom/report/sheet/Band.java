package nl.slagboom.report.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells side by side, from margin to margin. Where a page ends within it, all of them go on on the next.
 *
 * @param head what stands above it again on a further page; null where nothing does
 */
record Band(Kind kind, List<Cell> cells, @Nullable Band head) {

    /** What it is, and the space around it in points. */
    enum Kind {
        LINE(0, 0, false),
        STATUS(4, 4, false),
        HEADING(11, 2, false),
        FACT(1, 0, false),
        TEXT(0, 2, false),
        HEAD(0, 3, false),
        ROW(3, 3, true);

        private final float before;
        private final float after;
        private final boolean ruled;

        Kind(float before, float after, boolean ruled) {
            this.before = before;
            this.after = after;
            this.ruled = ruled;
        }

        float before() {
            return before;
        }

        float after() {
            return after;
        }

        /** Whether a thin line stands above it. */
        boolean isRuled() {
            return ruled;
        }
    }

    Band {
        cells = List.copyOf(cells);
    }

    Band(Kind kind, List<Cell> cells) {
        this(kind, cells, null);
    }

    /** Whether it may stand over two pages though it fits on one. */
    boolean isFlowing() {
        return kind == Kind.TEXT;
    }
}
