package nl.slagboom.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.slagboom.model.value.Folded;

/**
 * The rows at one changeset.
 *
 * @param documents what their documents say, as far as that is looked through
 */
public record Rows(long changeset, List<Row> rows, DocumentWords documents) {

    /** So many that more than one processor looks through them sooner. */
    public static final int MANY = 20_000;

    public Rows {
        rows = List.copyOf(rows);
    }

    /** Without what their documents say. */
    public Rows(long changeset, List<Row> rows) {
        this(changeset, rows, DocumentWords.UNREAD);
    }

    /** Some of them. */
    public Rows among(List<Row> some) {
        return new Rows(changeset, some, documents);
    }

    Rows with(DocumentWords read) {
        return new Rows(changeset, rows, read);
    }

    /** The names of the documents in which stands of a question what the row itself does not say. */
    public List<String> foundIn(Row row, Query query) {
        List<String> elsewhere = query.missingIn(row);
        return elsewhere.isEmpty() ? List.of() : documents.naming(row.id(), elsewhere);
    }

    /** Those that a letter may be about, the likeliest first. */
    public List<Concern> concernedBy(String subject, String letter, int most) {
        return Concerned.among(rows, subject, letter, most);
    }

    /**
     * Those that may be what a title means, the most alike first.
     *
     * @param most as many at most
     */
    public List<Row> alike(String title, int most) {
        return Alike.among(rows, title, most);
    }

    /**
     * Those whose reference, or title in any language, has all these words or pieces of words.
     *
     * @param most as many at most
     */
    public List<Row> named(String words, int most) {
        return Named.among(rows, words, most);
    }

    /** One that is called just so, but for case, accents and spaces. */
    public Optional<Row> called(String title) {
        String folded = Folded.of(title);
        return rows.stream()
                .filter(row -> row.words().contains(folded))
                .filter(row -> row.title().texts().stream()
                        .anyMatch(text -> Folded.of(text).equals(folded)))
                .findFirst();
    }

    public List<Row> find(Query query) {
        if (query.equals(Query.ALL)) return rows;
        Stream<Row> all = rows.size() < MANY ? rows.stream() : rows.parallelStream();
        return all.filter(row -> query.matches(row, documents)).toList();
    }
}
