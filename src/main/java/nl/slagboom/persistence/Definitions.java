package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.slagboom.model.RegisterUnavailable;
import org.h2.engine.DbObject;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.SearchRow;

/**
 * What a file of H2 defines, read below its SQL: that runs, as it opens a file, the code that somebody may have put into it as
 * a trigger, a function, a listener or a table of another kind.
 */
final class Definitions {

    private static final System.Logger LOG = System.getLogger(Definitions.class.getName());

    /** H2 keeps there, for each of its objects, its number, whether it is hidden, its kind, and the SQL that makes it. */
    private static final String MAP = "table.0";

    private static final String CHANGESETS = "CREATE CACHED TABLE \"PUBLIC\".\"CHANGESET\"";

    private static final int KIND = 2;
    private static final int SQL = 3;

    private static final Set<Integer> OURS = Set.of(
            DbObject.TABLE_OR_VIEW,
            DbObject.INDEX,
            DbObject.USER,
            DbObject.SEQUENCE,
            DbObject.CONSTRAINT,
            DbObject.SETTING);

    private Definitions() {}

    /**
     * Looks at a file before it is opened. One that cannot be looked at, or is open elsewhere, passes: opening says why.
     *
     * @return how many changesets are in it; empty where that cannot be seen
     * @throws RegisterUnavailable when there is something in it that no register of ours has
     */
    static OptionalLong refusePrepared(Location location) {
        Peek peek = peek(location);
        if (!peek.definitions().stream().allMatch(Definition::isOurs))
            throw new RegisterUnavailable("register.prepared", location);
        return peek.changesets();
    }

    private record Peek(List<Definition> definitions, OptionalLong changesets) {}

    private static Peek peek(Location location) {
        List<Definition> read = new ArrayList<>();
        OptionalLong changesets = OptionalLong.empty();
        try (MVStore store = new MVStore.Builder()
                .fileName(location.file().toString())
                .readOnly()
                .open()) {
            TransactionStore transactions =
                    new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
            transactions.init();
            Transaction transaction = transactions.begin();
            TransactionMap<Object, SearchRow> definitions = transaction.openMap(MAP, null, null);
            for (SearchRow row : definitions.values()) {
                Definition definition = new Definition(
                        row.getValue(KIND).getInt(),
                        String.valueOf(row.getValue(SQL).getString()));
                read.add(definition);
                if (definition.sql().startsWith(CHANGESETS))
                    changesets = OptionalLong.of(transaction
                            .openMap("table." + row.getValue(0).getInt(), null, null)
                            .sizeAsLong());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // What H2 throws at a damaged file has no common class; pages may lead in a circle, or claim gigabytes.
            LOG.log(Level.INFO, "Its definitions cannot be read", e);
        }
        return new Peek(read, changesets);
    }

    private record Definition(int kind, String sql) {

        boolean isOurs() {
            return OURS.contains(kind)
                    && switch (kind) {
                        case DbObject.TABLE_OR_VIEW ->
                            sql.matches("(?s)CREATE (CACHED|MEMORY) TABLE .*") && !sql.contains("\nENGINE ");
                        case DbObject.SETTING -> sql.matches("SET [A-Z_]+ \\d+"); // a number names no code
                        default -> true;
                    };
        }
    }
}
