package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Language;

/**
 * How much of what a column of a form says reads as what its labels ask for. Of an explanation little does: "choose from the
 * list" is no status.
 *
 * @param filled the cells beside labels for a date, an amount or a code
 * @param read those of them that read as one
 * @param codes those of them that read as a code
 */
record Understood(int filled, int read, int codes) {

    /** Who names more codes in one cell explains which there are. */
    private static final int MOST_CODES = 3;

    static Understood of(List<Label> labels, FormCells cells, int column, ValueReader reader) {
        Understood all = new Understood(0, 0, 0);
        for (int i = 0; i < labels.size(); i++) {
            Optional<Said> said = cells.said(i, column);
            if (said.isPresent()
                    && labels.get(i).target().orElse(null) instanceof Target.OfField(var field, var language))
                all = all.with(of(field, said.get().content(), reader));
        }
        return all;
    }

    private static Understood of(Field<Obstacle, ?> field, Content content, ValueReader reader) {
        boolean code = field.type() instanceof FieldType.Code || field.type() instanceof FieldType.Codes;
        boolean asks = code
                || field.type() instanceof FieldType.Regions
                || field.type() instanceof FieldType.Date
                || field.type() instanceof FieldType.Day
                || field.type() instanceof FieldType.Amount;
        if (!asks) return new Understood(0, 0, 0);
        boolean read = isRead(field, content, reader);
        return new Understood(1, read ? 1 : 0, read && code ? 1 : 0);
    }

    private static <T> boolean isRead(Field<Obstacle, T> field, Content content, ValueReader reader) {
        ValueReader.Read<T> read = reader.read(field.type(), content, Language.NL);
        return read.understood() && !(read.value() instanceof Set<?> several && several.size() > MOST_CODES);
    }

    Understood with(Understood other) {
        return new Understood(filled + other.filled, read + other.read, codes + other.codes);
    }

    boolean isMost() {
        return read * 2 > filled;
    }
}
