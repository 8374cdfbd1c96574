package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.slagboom.model.value.PartialDate;

/** A status and its day in one: "résolu le 12/12/2025", "opgelost d.d. 12-12-2025". */
record DatedStatus(String word, PartialDate day) {

    /** Longer texts than this tell more than a status. */
    private static final int LONGEST = 80;

    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?iu)(le|du|depuis( le)?|en|am|seit( dem)?|vom|zum|im|op|d\\.?d\\.?|sinds|vanaf|in|on|as of|since|per)\\.? +");
    private static final Pattern AROUND_DAY = Pattern.compile("^[(\\[]+|[)\\].]+$");
    private static final Pattern AFTER_WORD = Pattern.compile("[\\s,;:(\\[–-]+$");

    /** The first words before what reads as a date; whether they are a status the reader finds out. */
    static Optional<DatedStatus> of(String text) {
        boolean hasDay = text.length() <= LONGEST && text.chars().anyMatch(Character::isDigit);
        if (!hasDay) return Optional.empty();
        List<String> words = Arrays.asList(text.strip().split("\\s+", -1));
        for (int i = 1; i < words.size(); i++) {
            String word =
                    AFTER_WORD.matcher(String.join(" ", words.subList(0, i))).replaceAll("");
            Optional<PartialDate> day = day(String.join(" ", words.subList(i, words.size())));
            if (day.isPresent() && !word.isEmpty()) return Optional.of(new DatedStatus(word, day.get()));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> day(String text) {
        String bare = AROUND_DAY.matcher(text).replaceAll("");
        return DateWords.read(
                BEFORE_DAY.matcher(bare).lookingAt() ? BEFORE_DAY.matcher(bare).replaceFirst("") : bare);
    }
}
