package nl.slagboom.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.PastChangeset;
import org.jspecify.annotations.Nullable;

/**
 * Which changesets are looked at.
 *
 * @param words each must be found: in who, what and when, as the number, or as the reference of an obstacle it wrote. A day is also
 *     found as people say it, in one word or all together
 * @param kind null for all kinds
 * @param by null for everybody's
 */
record Sieve(
        String words, @Nullable ChangeKind kind, @Nullable String by) {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    static final Sieve ALL = new Sieve("", null, null);

    /**
     * One word that is sought.
     *
     * @param day null where it is the name of none
     * @param wrote the changesets that wrote the obstacle of which it is the reference
     */
    private record Word(String text, @Nullable LocalDate day, Set<Long> wrote) {}

    /**
     * Those that it lets through, in their order.
     *
     * @param typed reads a day as people say it
     * @param touching tells which changesets wrote the obstacle of a reference; none where there is no such reference
     */
    List<PastChangeset> of(
            List<PastChangeset> all, Wording wording, Typed typed, Function<String, Set<Long>> touching) {
        if (equals(ALL)) return all;
        List<Word> wanted = new ArrayList<>();
        for (String word : Folded.of(words).split(" ", -1)) {
            if (word.isEmpty()) continue;
            wanted.add(new Word(
                    word, typed.past(word).orElse(null), word.contains("-") ? touching.apply(word) : Set.of()));
        }
        Optional<LocalDate> whole = typed.past(words);
        return all.stream()
                .filter(this::isOfKindAndPerson)
                .filter(past -> whole.filter(day(past)::equals).isPresent() || lets(past, wanted, wording))
                .toList();
    }

    private boolean isOfKindAndPerson(PastChangeset past) {
        return (kind == null || past.changeset().kind() == kind)
                && (by == null || past.changeset().by().equals(by));
    }

    private static boolean lets(PastChangeset past, List<Word> wanted, Wording wording) {
        if (wanted.isEmpty()) return true;
        Changeset.Entry changeset = past.changeset();
        String said = Folded.of(String.join(
                " ",
                changeset.by(),
                Ties.kind(past, wording),
                changeset.sentence(),
                String.join(" ", past.title().texts())));
        return wanted.stream()
                .allMatch(word -> word.wrote().contains(past.number())
                        || day(past).equals(word.day())
                        || isFound(past, said, word.text(), wording));
    }

    private static boolean isFound(PastChangeset past, String said, String word, Wording wording) {
        return isNumber(word) ? isNumbered(past, said, word) : said.contains(word) || isOn(past, word, wording);
    }

    /** A number is sought whole: in part, nearly every reference and day would have it. */
    private static boolean isNumbered(PastChangeset past, String said, String number) {
        return number.equals(String.valueOf(past.number()))
                || number.equals(String.valueOf(day(past).getYear()))
                || (" " + NO_DIGITS.matcher(said).replaceAll(" ") + " ").contains(" " + number + " ");
    }

    private static boolean isOn(PastChangeset past, String word, Wording wording) {
        return day(past).toString().contains(word)
                || Folded.of(wording.value(past.changeset().at())).contains(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static LocalDate day(PastChangeset past) {
        return LocalDate.ofInstant(past.changeset().at(), ZoneId.systemDefault());
    }
}
