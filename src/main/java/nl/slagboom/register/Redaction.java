package nl.slagboom.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.persistence.chain.LoggedTable;
import nl.slagboom.persistence.chain.Redactor;
import nl.slagboom.search.FieldsOf;
import nl.slagboom.search.Search;

/**
 * Takes what a text said earlier out of the history, for good: a name that should not have been written down, say. What it
 * says now stays; that is changed like any text. Backups hold the old text until their time has come.
 */
public final class Redaction {

    private final Database database;
    private final Search search;
    private final Feed feed;

    public Redaction(Database database, Search search, Feed feed) {
        this.database = database;
        this.search = search;
        this.feed = feed;
    }

    /**
     * Does it, as one changeset.
     *
     * @param code of a text field of obstacles, such as {@code description}; or of one of a kind of part, such as
     *     {@code note.text}: then of all those parts, also of those that were removed
     * @return how many rows of the history it was taken out of
     * @throws InvalidValue when there is no such text field
     * @throws Refusal when its history holds nothing else than what it says now
     */
    public Written<Long> redact(UUID obstacle, String reference, String code, String by) {
        String table = "obstacle";
        Field<?, ?> field = ObstacleFields.ALL.byCode(code).orElse(null);
        for (PartKind<?> kind : PartKind.all()) {
            if (field != null || !code.startsWith(kind.code() + ".")) continue;
            table = FieldsOf.table(kind);
            field = kind.catalogue()
                    .byCode(code.substring(kind.code().length() + 1))
                    .orElse(null);
        }
        if (field == null || !Redacted.isText(field) || !field.isStated()) throw new InvalidValue("redact.field", code);
        LoggedTable logged = LoggedTable.of(table);
        Field<?, ?> text = field;
        Intent intent = Intent.of(by, ChangeKind.ERASURE, reference + " " + code);
        Written<Long> written = database.write(intent, unit -> redact(unit, logged, text, obstacle));
        search.follow();
        feed.tell(written.changeset());
        return written;
    }

    private static long redact(Unit unit, LoggedTable table, Field<?, ?> field, UUID obstacle) {
        long rows = unit.session()
                .doReturningWork(
                        connection -> redact(connection, unit.changeset().number(), table, field, obstacle));
        if (rows == 0) throw new Refusal("redact.nothing");
        unit.erase();
        return rows;
    }

    private static long redact(
            Connection connection, long changeset, LoggedTable table, Field<?, ?> field, UUID obstacle)
            throws SQLException {
        Redactor redactor = new Redactor(connection, changeset);
        long rows = 0;
        for (String column : FieldsOf.columns(field)) rows += redactor.redact(table, column, obstacle);
        return rows;
    }
}
