package nl.slagboom.exchange.write;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook for a partner.
 *
 * @param <R> what a row of it is about
 * @param kind what its rows are, by which import knows where its columns go; null for the obstacles themselves
 * @param identity of a row, hidden beside it
 * @param theirs the rows that the partner may change
 * @param grows whether the partner may add rows at its foot
 */
record PartnerSheet<R>(
        String name,
        @Nullable String kind,
        List<Column<R>> columns,
        List<R> rows,
        Function<R, String> identity,
        Predicate<R> theirs,
        boolean grows) {

    /**
     * One column.
     *
     * @param code of where it goes when it comes back
     * @param width in digits
     * @param open whether the partner may change what stands in it
     * @param codes what a cell may hold, where it is one word of a code list; null for anything
     */
    record Column<R>(
            String heading,
            String code,
            int width,
            boolean open,
            @Nullable Class<? extends Enum<?>> codes,
            Function<R, @Nullable Object> value) {}

    /** A text that is not there in the language of its column, in another. */
    record Borrowed(String text) {}

    /** Whether a person may change one cell of it. */
    boolean isOpen(Column<R> column, R row) {
        return column.open() && theirs.test(row);
    }
}
