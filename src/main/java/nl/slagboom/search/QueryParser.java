package nl.slagboom.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.slagboom.model.CodeWords;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed into the search field: words, codes such as {@code thema:zorg grens:VLA status:"in behandeling"}, and
 * terms such as {@code status:open gemeld:2025-03 leeftijd:1-2j thema:onbekend}.
 */
public final class QueryParser {

    /** A word, a colon and something; no address and no time of day. */
    private static final Pattern TERM = Pattern.compile("(\\p{L}+):([^/].*)");

    private final CodeWords codes;
    private final TermReader terms;

    /** @param clock tells from which day an age is counted back */
    public QueryParser(CodeWords codes, Clock clock) {
        this.codes = codes;
        terms = new TermReader(codes, clock);
    }

    public Query parse(String typed) {
        Query query = Query.ALL;
        List<String> words = new ArrayList<>();
        for (String piece : pieces(typed)) {
            int colon = piece.indexOf(':');
            Optional<Keyword> keyword =
                    colon < 0 ? Optional.empty() : codes.named(Keyword.class, Folded.of(piece.substring(0, colon)));
            String value = Folded.of(piece.substring(colon + 1).replace("\"", ""));
            if (keyword.isEmpty()) {
                words.add(piece.replace("\"", ""));
            } else if (!value.isEmpty()) {
                Optional<Query> narrowed = narrowed(query, keyword.get(), value);
                if (narrowed.isEmpty()) words.add(piece);
                query = narrowed.orElse(query);
            }
        }
        return query.and(Query.ofWords(String.join(" ", words)));
    }

    /**
     * Typed as a term, and none.
     *
     * @param word before the colon
     * @param keyword what that word means; null where it means nothing
     */
    public record Stray(String word, @Nullable Keyword keyword, String value) {

        /** Says what may stand there instead. */
        public InvalidValue why(Function<? super Enum<?>, String> labels) {
            if (keyword == null)
                return new InvalidValue("search.keyword", word, listed(List.of(Keyword.values()), labels));
            String label = labels.apply(keyword);
            return switch (keyword) {
                case STATUS, THEME, BORDER, TRACK, ESCALATION ->
                    new InvalidValue(
                            "search.value",
                            value,
                            label,
                            listed(keyword.field().type().options(), labels));
                case REPORTED, CLOSED -> new InvalidValue("search.value.period", value, label);
                case AGE -> new InvalidValue("search.value.age", value, label);
                case CHANGED -> new InvalidValue("search.value.changed", value, label);
                case TAG -> throw new IllegalStateException(value); // every word may be one
            };
        }

        private static String listed(List<? extends Enum<?>> codes, Function<? super Enum<?>, String> labels) {
            return codes.stream().map(labels).collect(Collectors.joining(", "));
        }
    }

    /** The first that was typed as a term and is none; where a person looks on, it is searched for as a word. */
    public Optional<Stray> stray(String typed) {
        for (String piece : pieces(typed)) {
            Matcher term = TERM.matcher(piece);
            if (!term.matches()) continue;
            Keyword keyword =
                    codes.named(Keyword.class, Folded.of(term.group(1))).orElse(null);
            String value = Folded.of(term.group(2).replace("\"", ""));
            if (keyword == null || narrowed(Query.ALL, keyword, value).isEmpty())
                return Optional.of(new Stray(term.group(1), keyword, term.group(2)));
        }
        return Optional.empty();
    }

    /**
     * What may have been meant by words that are what a status, a neighbour, a theme or the like is called: with all of
     * them, then with all but one. None where no word is.
     */
    public List<Meant> meant(String typed) {
        List<String> pieces = pieces(typed);
        List<Boolean> bare = pieces.stream().map(QueryParser::isBare).toList();
        List<Meant.Piece> read = new MeantReader(codes).read(pieces, bare);
        List<Integer> called = IntStream.range(0, read.size())
                .filter(at -> read.get(at).keyword() != null)
                .boxed()
                .toList();
        if (called.isEmpty()) return List.of();
        List<Meant> meant = new ArrayList<>(List.of(meant(read)));
        if (called.size() == 1) return meant;
        for (int left : called) {
            List<Meant.Piece> others = new ArrayList<>(read);
            others.set(left, new Meant.Piece(null, read.get(left).text()));
            meant.add(meant(others));
        }
        return meant;
    }

    /**
     * What may have been meant by words that are misspelt: with the nearest in the place of each that stands nowhere, as it is
     * and as {@link #meant} makes of it. None where no word is near to another.
     */
    public List<Meant> meant(String typed, Vocabulary vocabulary) {
        List<String> pieces = pieces(typed);
        List<String> near = pieces.stream()
                .map(piece -> (isBare(piece) ? vocabulary.nearest(piece) : spelt(piece)).orElse(piece))
                .toList();
        if (near.equals(pieces)) return List.of();
        String spelt = String.join(" ", near);
        Meant asIs = new Meant(
                near.stream().map(piece -> new Meant.Piece(null, piece)).toList(), parse(spelt));
        return Stream.concat(Stream.of(asIs), meant(spelt).stream()).toList();
    }

    /** A term that is none, with the nearest words in the place of those that are misspelt. */
    private Optional<String> spelt(String piece) {
        Matcher term = TERM.matcher(piece);
        if (!term.matches()) return Optional.empty();
        String word = Folded.of(term.group(1));
        String before = codes.named(Keyword.class, word).isPresent()
                ? word
                : new Slips(word).nearest(codes.words(Keyword.class)).orElse("");
        Keyword keyword = codes.named(Keyword.class, before).orElse(null);
        if (keyword == null) return Optional.empty();
        String value = Folded.of(term.group(2).replace("\"", ""));
        Optional<String> after = narrowed(Query.ALL, keyword, value).isPresent() || !hasCodes(keyword)
                ? Optional.of(value)
                : new Slips(value).nearest(codes.words(keyword.field()));
        return after.map(one -> before + ":" + (one.contains(" ") ? "\"" + one + "\"" : one));
    }

    /** Whether it is a word, and neither a term nor in quotes. */
    private static boolean isBare(String piece) {
        return piece.matches("[^:\"]+");
    }

    private Meant meant(List<Meant.Piece> pieces) {
        Query query = Query.ALL;
        StringBuilder rest = new StringBuilder();
        for (Meant.Piece piece : pieces) {
            Optional<Query> narrowed = piece.keyword() == null
                    ? Optional.empty()
                    : narrowed(query, piece.keyword(), Folded.of(piece.text()));
            if (narrowed.isEmpty()) rest.append(piece.text()).append(' ');
            query = narrowed.orElse(query);
        }
        return new Meant(pieces, query.and(parse(rest.toString())));
    }

    private Optional<Query> narrowed(Query query, Keyword keyword, String value) {
        Optional<Term> term = terms.read(keyword, value);
        if (term.isPresent()) return Optional.of(query.and(Query.of(term.get())));
        if (!hasCodes(keyword)) return Optional.empty();
        Set<? extends Enum<?>> wanted = codes.beginning(keyword.field(), value);
        return wanted.isEmpty() ? Optional.empty() : Optional.of(query.with(keyword.field(), wanted));
    }

    private static boolean hasCodes(Keyword keyword) {
        return switch (keyword) {
            case STATUS, THEME, BORDER, TRACK, ESCALATION -> true;
            case REPORTED, CLOSED, AGE, CHANGED, TAG -> false;
        };
    }

    private static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '"') quoted = !quoted;
            if (Character.isWhitespace(c) && !quoted) {
                if (!piece.isEmpty()) pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        if (!piece.isEmpty()) pieces.add(piece.toString());
        return pieces;
    }
}
