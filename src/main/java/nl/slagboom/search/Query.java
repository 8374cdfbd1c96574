package nl.slagboom.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.Folded;

/**
 * What is asked of the list: words that must all occur, in any order and language, for some fields the codes of which one
 * must be there, and terms that must all hold.
 *
 * @param words folded
 * @param codes by field, the codes that will do; a field of a set needs one of them in its set
 * @param ownThemes by theme, the folded tags under it that will do in its place, whether the theme itself is chosen or not
 */
public record Query(
        List<String> words,
        Map<Field<Obstacle, ?>, Set<? extends Enum<?>>> codes,
        List<Term> terms,
        Map<Theme, Set<String>> ownThemes) {

    private static final List<String> ENDINGS = List.of("en", "s", "n", "e");

    /** Letters of what is left: so what is found by a word is among what is found by each beginning of it. */
    private static final int SHORTEST = 5;

    public static final Query ALL = new Query(List.of(), Map.of(), List.of());

    public Query {
        words = List.copyOf(words);
        codes = Map.copyOf(codes);
        terms = List.copyOf(terms);
        ownThemes = Map.copyOf(ownThemes);
    }

    /** Without themes of one's own. */
    public Query(List<String> words, Map<Field<Obstacle, ?>, Set<? extends Enum<?>>> codes, List<Term> terms) {
        this(words, codes, terms, Map.of());
    }

    public static Query ofWords(String text) {
        String folded = Folded.of(text);
        return new Query(folded.isEmpty() ? List.of() : List.of(folded.split(" ")), Map.of(), List.of());
    }

    public static Query of(Term term) {
        return new Query(List.of(), Map.of(), List.of(term));
    }

    /** Words and terms as they are typed into the search field. Codes are not: they are chosen beside the list. */
    public String typed(Function<? super Enum<?>, String> labels) {
        return Stream.concat(words.stream(), terms.stream().map(term -> term.typed(labels)))
                .collect(Collectors.joining(" "));
    }

    /** This question with one field narrowed further, or set free where no code is given. */
    public Query with(Field<Obstacle, ?> field, Set<? extends Enum<?>> wanted) {
        Map<Field<Obstacle, ?>, Set<? extends Enum<?>>> changed = new LinkedHashMap<>(codes);
        if (wanted.isEmpty()) changed.remove(field);
        else changed.put(field, Set.copyOf(wanted));
        return new Query(words, changed, terms, ownThemes);
    }

    /** This question with tags in the place of a theme, or with the theme itself again where none is given. */
    public Query with(Theme theme, Set<String> tags) {
        Map<Theme, Set<String>> changed = new EnumMap<>(Theme.class);
        changed.putAll(ownThemes);
        if (tags.isEmpty()) changed.remove(theme);
        else changed.put(theme, Set.copyOf(tags));
        return new Query(words, codes, terms, changed);
    }

    /** This question without themes, and without tags in their place. */
    public Query withoutThemes() {
        return new Query(words, with(ObstacleFields.THEMES, Set.of()).codes, terms);
    }

    /** Whether it asks for themes, or tags in their place. */
    public boolean hasThemes() {
        return codes.containsKey(ObstacleFields.THEMES) || !ownThemes.isEmpty();
    }

    /** Both questions at once. */
    public Query and(Query other) {
        List<String> both = new ArrayList<>(words);
        both.addAll(other.words);
        Map<Field<Obstacle, ?>, Set<? extends Enum<?>>> all = new LinkedHashMap<>(codes);
        other.codes.forEach((field, wanted) -> all.merge(field, wanted, Query::common));
        List<Term> every = new ArrayList<>(terms);
        every.addAll(other.terms);
        Map<Theme, Set<String>> own = new EnumMap<>(Theme.class);
        own.putAll(ownThemes);
        other.ownThemes.forEach((theme, tags) -> own.merge(
                theme,
                tags,
                (one, two) -> Set.copyOf(two.stream().filter(one::contains).toList())));
        return new Query(both, all, every, own);
    }

    private static Set<? extends Enum<?>> common(Set<? extends Enum<?>> one, Set<? extends Enum<?>> other) {
        return Set.copyOf(one.stream().filter(other::contains).toList());
    }

    /** Whether all that it means is among what another question means, as when a person types on. */
    public boolean isWithin(Query other) {
        return other.words.stream().allMatch(word -> words.stream().anyMatch(mine -> mine.contains(word)))
                && terms.containsAll(other.terms)
                && codes.equals(other.codes)
                && ownThemes.equals(other.ownThemes);
    }

    /** The words that a row does not have in its texts. */
    List<String> missingIn(Row row) {
        if (words.isEmpty()) return List.of();
        String text = row.words();
        return words.stream().filter(word -> !has(text, word)).toList();
    }

    /** Whether a row by itself answers it. */
    public boolean matches(Row row) {
        return matches(row, DocumentWords.UNREAD);
    }

    /** @param documents in which a word will do as well */
    boolean matches(Row row, DocumentWords documents) {
        for (Map.Entry<Field<Obstacle, ?>, Set<? extends Enum<?>>> wanted : codes.entrySet()) {
            boolean isOfThemes = wanted.getKey().equals(ObstacleFields.THEMES) && !ownThemes.isEmpty();
            if (!isOfThemes && !matches(row, wanted.getKey(), wanted.getValue())) return false;
        }
        if (!ownThemes.isEmpty() && !isUnderThemes(row)) return false;
        for (Term term : terms) {
            if (!term.matches(row)) return false;
        }
        if (words.isEmpty()) return true;
        String text = row.words();
        return words.stream().allMatch(word -> has(text, word) || documents.have(row.id(), word));
    }

    /** Who types a plural means the singular too. */
    static boolean has(String text, String word) {
        return text.contains(word) || text.contains(stem(word));
    }

    /** Without the ending of a plural or an inflection, in our languages; a word whose rest would be short stays whole. */
    private static String stem(String word) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= SHORTEST && word.endsWith(ending)) return word.substring(0, rest);
        }
        return word;
    }

    /** Of a theme of which tags are chosen those are meant, and not all of it. */
    private boolean isUnderThemes(Row row) {
        Set<String> tags = row.tags();
        for (Set<String> own : ownThemes.values()) {
            if (own.stream().anyMatch(tags::contains)) return true;
        }
        Set<? extends Enum<?>> whole = codes.getOrDefault(ObstacleFields.THEMES, Set.of());
        for (Theme theme : row.get(ObstacleFields.THEMES).orElse(Set.of())) {
            if (whole.contains(theme) && !ownThemes.containsKey(theme)) return true;
        }
        return false;
    }

    private static boolean matches(Row row, Field<Obstacle, ?> field, Set<? extends Enum<?>> wanted) {
        Object value = row.values().get(field).orElse(null);
        if (value == null) return false;
        if (!(value instanceof Set<?> several)) return wanted.contains(value);
        for (Object one : several) {
            if (wanted.contains(one)) return true;
        }
        return false;
    }
}
