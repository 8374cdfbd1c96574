package nl.slagboom.ui.register;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.Meant;
import nl.slagboom.search.OwnTheme;
import nl.slagboom.search.Query;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import nl.slagboom.search.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The list: what is asked, and the rows that answer. The newest question wins; a late answer is dropped. */
public final class RegisterViewModel {

    /** The fields by which the list is narrowed beside it. */
    static final List<Field<Obstacle, ?>> FACETS =
            List.of(ObstacleFields.STATUS_NOW, ObstacleFields.NEIGHBOURS, ObstacleFields.THEMES, ObstacleFields.TRACK);

    private static final System.Logger LOG = System.getLogger(RegisterViewModel.class.getName());
    private static final int AHEAD = 500;
    private static final int KEPT = 16;

    private final Search search;
    private final JobRunner jobs;
    private final QueryParser parser;
    private final Consumer<Throwable> failed;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Map<Field<Obstacle, ?>, Map<Enum<?>, Long>>> counts =
            new SimpleObjectProperty<>(Map.of());
    private Map<OwnTheme, Long> own = Map.of();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Meant.@Nullable Finding> meant = new SimpleObjectProperty<>();
    private Query narrowed = Query.ALL;
    /** Answers to the last questions, the last first: whoever takes a letter back has one already. */
    private List<Answer> earlier = List.of();

    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private @Nullable Answer shown;
    private boolean renewing;
    private boolean readAhead;
    private RowOrder order = RowOrder.AS_KEPT;
    private volatile long asked;
    private volatile @Nullable Vocabulary vocabulary;
    private boolean failing;

    /** @param failed told what went wrong, once until a question is answered again */
    public RegisterViewModel(Search search, JobRunner jobs, QueryParser parser, Consumer<Throwable> failed) {
        this.search = search;
        this.jobs = jobs;
        this.parser = parser;
        this.failed = failed;
        words.subscribe(text -> ask());
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Map<Field<Obstacle, ?>, Map<Enum<?>, Long>>> countsProperty() {
        return counts;
    }

    /** The themes of one's own, with how many rows each would leave; as new as the counts. */
    Map<OwnTheme, Long> own() {
        return own;
    }

    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen;
    }

    /** The search that may have been meant by one that finds nothing; null where there is none. */
    ObjectProperty<Meant.@Nullable Finding> meantProperty() {
        return meant;
    }

    /** Has something run whenever another search may have been meant, or none. */
    public void whenMeant(Runnable run) {
        meant.subscribe(run);
    }

    /** The same, as it would be typed, in these words. */
    public Optional<String> meant(Function<? super Enum<?>, String> labels) {
        return Optional.ofNullable(meant.get()).map(finding -> finding.meant().typed(labels));
    }

    /** Why what was typed as a term is none. */
    Optional<QueryParser.Stray> stray() {
        return parser.stray(words.get());
    }

    Query narrowed() {
        return narrowed;
    }

    public void narrow(Field<Obstacle, ?> field, Set<? extends Enum<?>> codes) {
        narrowed = narrowed.with(field, codes);
        ask();
    }

    /** @param tags folded, which stand in the place of a theme; none for the theme itself */
    void narrow(Theme theme, Set<String> tags) {
        narrowed = narrowed.with(theme, tags);
        ask();
    }

    /**
     * Asks this and nothing else. All of it is seen and can be taken back: its codes are chosen beside the list.
     *
     * @param typed the rest of the question, as it stands in the search field
     */
    public void pose(Query query, String typed) {
        if (!FACETS.containsAll(query.codes().keySet())) throw new IllegalArgumentException("Unseen: " + query);
        narrowed = new Query(List.of(), query.codes(), List.of());
        words.set(typed);
        ask();
    }

    /** What is asked, to be asked again at the next start. */
    public Narrowing narrowing() {
        return new Narrowing(words.get(), narrowed);
    }

    /** Asks what was asked before. */
    public void narrow(Narrowing before) {
        narrowed = before.chosen();
        words.set(before.words());
    }

    public void widen() {
        narrowed = Query.ALL;
        words.set("");
        ask();
    }

    public void sort(RowOrder wanted) {
        if (wanted.equals(order)) return;
        order = wanted;
        ask();
    }

    /** Asks again: after a change to the register, or to what is asked. */
    public void ask() {
        long mine = asked + 1;
        asked = mine;
        Query query = parser.parse(words.get()).and(narrowed);
        RowOrder wanted = order;
        List<Answer> before = earlier;
        jobs.run(
                "register.searching",
                progress -> Answer.of(search.rows(query), search.tags().ownThemes(), query, wanted, before),
                answer -> show(mine, answer),
                this::notAnswered);
    }

    /** Each letter that is typed is a question: a fault window for each would be one too many. */
    private void notAnswered(Exception failure) {
        if (failing) {
            LOG.log(Level.WARNING, "Not answered either", failure);
            return;
        }
        failing = true;
        failed.accept(failure);
    }

    /** The names of the documents for whose sake an obstacle is among the rows; none where its own texts answer. */
    public List<String> foundIn(UUID obstacle) {
        Answer answer = shown;
        if (answer == null || answer.query().words().isEmpty()) return List.of();
        return answer.found().stream()
                .filter(row -> row.id().equals(obstacle))
                .findFirst()
                .map(row -> answer.all().foundIn(row, answer.query()))
                .orElse(List.of());
    }

    /** Whether the first list stands, so that what can wait need not keep a processor from painting it. */
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** Whether the rows are being replaced just now: what a list chooses then by itself, no person chose. */
    boolean isRenewing() {
        return renewing;
    }

    private void show(long question, Answer answer) {
        failing = false;
        earlier = Stream.concat(
                        Stream.of(answer),
                        earlier.stream()
                                .filter(old -> old.all().equals(answer.all())
                                        && !old.query().equals(answer.query())))
                .limit(KEPT)
                .toList();
        if (question != asked) return;
        shown = answer;
        meant.set(null);
        renewing = true;
        rows.setAll(answer.rows());
        renewing = false;
        total.set(answer.all().rows().size());
        own = answer.own();
        counts.set(answer.counts());
        if (answer.rows().isEmpty()) lookForMeant(question, answer.all());
        if (!readAhead) readAhead(answer.rows(), 0);
    }

    private void lookForMeant(long question, Rows all) {
        String typed = words.get();
        Query besides = narrowed;
        if (typed.isBlank()) return;
        jobs.run(
                "meant.seeking", // who types on need not wait for it
                progress -> question == asked
                        ? Meant.first(parser.meant(typed), besides, all)
                                .or(() -> Meant.first(parser.meant(typed, vocabulary(all)), besides, all))
                        : Optional.<Meant.Finding>empty(),
                finding -> {
                    if (question == asked) meant.set(finding.orElse(null));
                },
                this::notAnswered);
    }

    /** Made when it is first asked for, and anew once the register was changed. */
    private Vocabulary vocabulary(Rows all) {
        Vocabulary made = vocabulary;
        if (made == null || !made.isOf(all)) made = new Vocabulary(all);
        vocabulary = made;
        return made;
    }

    /** Makes the words of the first rows ready piece by piece, before somebody searches; a question goes in between. */
    private void readAhead(List<Row> ahead, int from) {
        readAhead = true;
        if (from >= ahead.size()) {
            // Not before: it would keep a processor from painting the list.
            search.warmUp();
            settled.set(true);
            return;
        }
        int to = Math.min(ahead.size(), from + AHEAD);
        jobs.run(
                "register.searching",
                progress -> {
                    ahead.subList(from, to).forEach(Row::prepare);
                    return to;
                },
                next -> readAhead(ahead, next),
                this::notAnswered);
    }
}
