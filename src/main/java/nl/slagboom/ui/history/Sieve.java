package nl.slagboom.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.PastChangeset;
import org.jspecify.annotations.Nullable;

/**
 * Which changesets are looked at.
 *
 * @param words each must be found: in who, what and when, as the number, or as the reference of an obstacle it wrote
 * @param kind null for all kinds
 * @param by null for everybody's
 */
record Sieve(
        String words, @Nullable ChangeKind kind, @Nullable String by) {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    static final Sieve ALL = new Sieve("", null, null);

    /**
     * Those that it lets through, in their order.
     *
     * @param touching tells which changesets wrote the obstacle of a reference; none where there is no such reference
     */
    List<PastChangeset> of(List<PastChangeset> all, Wording wording, Function<String, Set<Long>> touching) {
        if (equals(ALL)) return all;
        List<String> wanted = new ArrayList<>();
        List<Set<Long>> wrote = new ArrayList<>();
        for (String word : Folded.of(words).split(" ", -1)) {
            if (word.isEmpty()) continue;
            wanted.add(word);
            wrote.add(word.contains("-") ? touching.apply(word) : Set.of());
        }
        return all.stream().filter(past -> lets(past, wanted, wrote, wording)).toList();
    }

    private boolean lets(PastChangeset past, List<String> wanted, List<Set<Long>> wrote, Wording wording) {
        Changeset.Entry changeset = past.changeset();
        if (kind != null && changeset.kind() != kind) return false;
        if (by != null && !changeset.by().equals(by)) return false;
        if (wanted.isEmpty()) return true;
        String said = Folded.of(String.join(
                " ",
                changeset.by(),
                Ties.kind(past, wording),
                changeset.sentence(),
                String.join(" ", past.title().texts())));
        for (int i = 0; i < wanted.size(); i++) {
            String word = wanted.get(i);
            boolean found =
                    isNumber(word) ? isNumbered(past, said, word) : said.contains(word) || isOn(past, word, wording);
            if (!found && !wrote.get(i).contains(past.number())) return false;
        }
        return true;
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
