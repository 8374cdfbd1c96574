package nl.slagboom.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.model.Catalogue;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Clash;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.FileContents;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Unit;
import nl.slagboom.persistence.Written;
import nl.slagboom.persistence.chain.LoggedTable;
import nl.slagboom.persistence.chain.Redactor;
import nl.slagboom.search.FieldsOf;
import nl.slagboom.search.Search;

/**
 * Takes what a text said earlier out of the history, for good: a name that should not have been written down, say. What it
 * says now stays; that is changed like any text. With {@code document.digest} go the files of documents that were removed. Backups hold the old text until their time has come.
 */
public final class Redaction {

    /** A text, and the table that holds it. */
    private record Place(String code, String table, Field<?, ?> field) {}

    /**
     * What was taken out.
     *
     * @param rows of the history
     * @param sentences of changesets that say an old name still, for they are sealed
     */
    public record Taken(long rows, long sentences) {}

    private final Writing writing;

    public Redaction(Database database, Search search, Feed feed) {
        writing = new Writing(database, search, feed);
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
        Place place = place(code).orElseThrow(() -> none(code));
        Intent intent = Intent.of(by, ChangeKind.ERASURE, reference + " " + code);
        return writing.write(intent, unit -> redact(unit, place, obstacle));
    }

    /**
     * Does it for organisations or persons: all that are called so, or were. How a person is reached has no history.
     *
     * @param code of one of their texts, such as {@code person.about}
     * @throws InvalidValue when there is no such text
     * @throws Refusal when nobody is or was called so, or the history holds nothing else than what they say now
     */
    public Written<Taken> redactRelation(String name, String code, String by) {
        RelationTexts texts = RelationTexts.of(code).orElseThrow(() -> none(code));
        return writing.write(Intent.of(by, ChangeKind.ERASURE, code), unit -> {
            long number = unit.changeset().number();
            Taken taken = unit.session().doReturningWork(connection -> texts.redact(connection, number, name));
            if (taken.rows() == 0) throw new Refusal("redact.nothing");
            unit.erase();
            return taken;
        });
    }

    /** Whether a code is of a text of organisations or persons. */
    public static boolean isOfRelation(String code) {
        return RelationTexts.of(code).isPresent();
    }

    /** Every code that it takes. */
    public static List<String> codes() {
        return Stream.concat(places().stream().map(Place::code), RelationTexts.codes().stream())
                .toList();
    }

    /** Whether a changeset did this; people are erased without a word. */
    static boolean isOne(Changeset.Entry changeset) {
        return changeset.kind() == ChangeKind.ERASURE && !changeset.sentence().isEmpty();
    }

    private static Optional<Place> place(String code) {
        return places().stream().filter(place -> place.code().equals(code)).findFirst();
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        add("", "obstacle", ObstacleFields.ALL, places);
        for (PartKind<?> kind : PartKind.all()) add(kind.code() + ".", FieldsOf.table(kind), kind.catalogue(), places);
        return places;
    }

    private static void add(String prefix, String table, Catalogue<?> catalogue, List<Place> places) {
        for (Field<?, ?> field : catalogue.fields()) {
            if (Redacted.isText(field) && field.isStated()) places.add(new Place(prefix + field.code(), table, field));
        }
    }

    /** A name that stands in one language stands in its translations too: they go together. */
    private static InvalidValue none(String code) {
        String whole = code.replaceFirst("@.*", "");
        boolean isLanguage = !whole.equals(code) && place(whole).isPresent();
        return isLanguage ? new InvalidValue("redact.language", code, whole) : new InvalidValue("redact.field", code);
    }

    private static long redact(Unit unit, Place place, UUID obstacle) {
        forgetQuestions(unit, place, obstacle);
        long rows = unit.session()
                .doReturningWork(
                        connection -> redact(connection, unit.changeset().number(), place, obstacle));
        if (rows == 0) throw new Refusal("redact.nothing");
        unit.erase();
        return rows;
    }

    private static long redact(Connection connection, long changeset, Place place, UUID obstacle) throws SQLException {
        Redactor redactor = new Redactor(connection, changeset);
        FileContents files = new FileContents(connection);
        List<String> named = place.field().equals(DocumentFields.DIGEST) ? files.of(obstacle) : List.of();
        LoggedTable table = LoggedTable.of(place.table());
        long rows = 0;
        for (String column : FieldsOf.columns(place.field())) rows += redactor.redact(table, column, obstacle);
        LoggedTable questions = LoggedTable.of("open_question");
        for (String column : List.of("base_value", "their_value")) rows += redactor.redact(questions, column, obstacle);
        for (String digest : named) files.letGo(digest);
        return rows;
    }

    /** What a partner's answer left to be decided says it too. */
    private static void forgetQuestions(Unit unit, Place place, UUID obstacle) {
        unit
                .session()
                .createSelectionQuery("from OpenQuestion q where q.obstacle = :obstacle", OpenQuestion.class)
                .setParameter("obstacle", obstacle)
                .getResultList()
                .stream()
                .filter(question -> isAbout(question.entry().key(), place))
                .forEach(unit.session()::remove);
        unit.session().flush();
    }

    /** Of a whole part every text may be in it. */
    private static boolean isAbout(Clash.Key key, Place place) {
        boolean sameKind = key.kind() == null
                ? place.table().equals("obstacle")
                : place.code().startsWith(key.kind() + ".");
        return sameKind && (key.field() == null || place.field().code().equals(key.field()));
    }
}
