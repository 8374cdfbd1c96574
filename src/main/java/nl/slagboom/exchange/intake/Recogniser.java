package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Folded;

/** Finds out where columns go: by their headings and by what stands in them. */
final class Recogniser {

    private static final double MOST = 0.7;
    private static final double DIFFERENT = 0.9;
    private static final int LONGEST_TITLE = 200;
    /** What is one of a list is no longer. */
    private static final int SHORT = 40;
    /** Of fewer rows one cannot tell whether they repeat themselves. */
    private static final int FEWEST = 4;

    private static final int SAMPLE = 1_000;
    private static final int LONGEST = 1_001;
    private static final Map<Language, Set<String>> COMMON = Map.of(
            Language.NL, Set.of("de", "het", "een", "van", "voor", "niet", "over", "met", "naar", "bij", "en"),
            Language.DE,
                    Set.of(
                            "der", "die", "das", "und", "fur", "nicht", "uber", "mit", "von", "bei", "den", "des", "am",
                            "im", "ist"),
            Language.FR, Set.of("le", "la", "les", "des", "pour", "pas", "sur", "avec", "du", "et", "en", "au"),
            Language.EN, Set.of("the", "of", "and", "for", "not", "with", "to", "from", "by", "in"));

    private static final Map<String, List<Language>> SPOKEN = spoken();
    /** Letters that of our languages only one has, or has often. */
    private static final Map<Language, Pattern> LETTERS = Map.of(
            Language.DE, Pattern.compile("[äöüßÄÖÜ]"),
            Language.FR, Pattern.compile("[éèêàçœôûÉÈÀÇ]"),
            Language.NL, Pattern.compile("ij|IJ|aa|ee[nr]|oo[nr]"));

    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    private final Vocabulary vocabulary;
    private final ValueReader reader;

    /** @param reader by what was learnt of whatever partner: whose list it is is not known yet */
    Recogniser(Vocabulary vocabulary, ValueReader reader) {
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /** The languages in which a word is common. */
    private static Map<String, List<Language>> spoken() {
        Map<String, List<Language>> spoken = new HashMap<>();
        COMMON.forEach((language, words) -> words.forEach(
                word -> spoken.computeIfAbsent(word, _ -> new ArrayList<>()).add(language)));
        return spoken;
    }

    Placing place(Table table) {
        List<List<Content>> values =
                table.columns().stream().map(column -> sample(table, column)).toList();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Target byHeading =
                    vocabulary.heading(table.columns().get(i).heading()).orElse(Target.Special.NOT_PLACED);
            Target target = checked(byHeading, values.get(i));
            boolean anotherIsStatus = isField(byHeading, ObstacleFields.STATE_OF_PLAY)
                    && isField(target, ObstacleFields.STATUS_NOW)
                    && isOfStatus(table);
            if (anotherIsStatus) target = byHeading;
            targets.add(targets.contains(target) && target.isOfOneColumn() ? Target.Special.NOTE : target);
        }
        byReference(table, targets);
        withoutReferences(table, targets);
        int guessed = guessedTitle(table, values, targets);
        if (guessed >= 0) targets.set(guessed, field(ObstacleFields.TITLE));
        Language language = language(table, values, targets);
        oncePerLanguage(targets, language);
        return new Placing(table, language, targets).withGuessedTitle(guessed);
    }

    /** Whether a heading says that statuses stand below it. */
    private boolean isOfStatus(Table table) {
        return table.columns().stream()
                .flatMap(column -> vocabulary.heading(column.heading()).stream())
                .anyMatch(target -> isField(target, ObstacleFields.STATUS_NOW));
    }

    /** The first values of a column, long ones cut: enough to know what stands in it. */
    private static List<Content> sample(Table table, Table.Column column) {
        List<Content> sample = new ArrayList<>();
        for (Table.Line line : table.lines()) {
            if (sample.size() == SAMPLE) break;
            Content cell = line.cells().get(column.index());
            if (cell != null && !cell.text().isBlank()) sample.add(cut(cell));
        }
        return sample;
    }

    private static Content cut(Content cell) {
        String text = cell.text();
        return text.length() <= LONGEST ? cell : new Content.Text(text.substring(0, LONGEST));
    }

    /** What the values say of the heading. */
    private Target checked(Target byHeading, List<Content> values) {
        if (values.isEmpty()) return byHeading;
        boolean stateOfPlay = isField(byHeading, ObstacleFields.STATE_OF_PLAY);
        if (stateOfPlay && (share(ObstacleFields.STATUS_NOW, values) >= MOST || areMostlyStatuses(values)))
            return field(ObstacleFields.STATUS_NOW);
        if (isField(byHeading, ObstacleFields.STATUS_NOW)
                && share(ObstacleFields.STATUS_NOW, values) < 0.3
                && !areStatuses(values)) return field(ObstacleFields.STATE_OF_PLAY);
        // "Onderwerp" may be either.
        if (isField(byHeading, ObstacleFields.TITLE) && share(ObstacleFields.THEMES, values) >= MOST)
            return field(ObstacleFields.THEMES);
        if (isField(byHeading, ObstacleFields.NEIGHBOURS)
                && share(ObstacleFields.NEIGHBOURS, values) < 0.3
                && share(ObstacleFields.AREAS, values) >= 0.3) return field(ObstacleFields.AREAS);
        if (isField(byHeading, ObstacleFields.AREAS)
                && share(ObstacleFields.AREAS, values) < 0.3
                && share(ObstacleFields.NEIGHBOURS, values) >= MOST) return field(ObstacleFields.NEIGHBOURS);
        if (byHeading == Target.Special.REPORT_AMOUNT && share(ObstacleFields.AFFECTED, values) < 0.5)
            return Target.Special.REPORT_WORDS;
        if (byHeading != Target.Special.NOT_PLACED) return byHeading;
        for (Field<Obstacle, ?> known :
                List.of(ObstacleFields.STATUS_NOW, ObstacleFields.THEMES, ObstacleFields.NEIGHBOURS)) {
            if (share(known, values) >= MOST) return field(known);
        }
        return byHeading;
    }

    /** Words that resemble ours, or a few short ones that come again and again: one of a list, in the partner's words. */
    private boolean areStatuses(List<Content> values) {
        long alike = values.stream().filter(this::isLikeStatus).count();
        return alike >= 0.3 * values.size() || repeat(values);
    }

    /** A few short texts that come again and again, of which most are statuses or look like one. */
    private boolean areMostlyStatuses(List<Content> values) {
        if (!repeat(values)) return false;
        Map<String, Content> different = new HashMap<>();
        values.forEach(value -> different.putIfAbsent(Vocabulary.key(value.text()), value));
        long statuses = different.values().stream()
                .filter(value -> isRead(ObstacleFields.STATUS_NOW, value) || isLikeStatus(value))
                .count();
        return statuses * 2 > different.size();
    }

    private boolean isLikeStatus(Content value) {
        return !reader.codes()
                .meant(ObstacleFields.STATUS_NOW.type(), value.text().strip())
                .isEmpty();
    }

    private static boolean repeat(List<Content> values) {
        long different = values.stream()
                .map(value -> Vocabulary.key(value.text()))
                .distinct()
                .count();
        return values.size() >= FEWEST
                && different <= 0.5 * values.size()
                && values.stream().allMatch(value -> value.text().length() <= SHORT);
    }

    private static boolean isField(Target target, Field<Obstacle, ?> field) {
        return target instanceof Target.OfField(var its, var language) && its == field;
    }

    private static Target field(Field<Obstacle, ?> field) {
        return new Target.OfField(field, null);
    }

    private double share(Field<Obstacle, ?> field, List<Content> values) {
        long read = values.stream().filter(value -> isRead(field, value)).count();
        return (double) read / values.size();
    }

    private <T> boolean isRead(Field<Obstacle, T> field, Content value) {
        return reader.read(field.type(), value, Language.NL).understood();
    }

    /** A column of our references says which obstacle is meant, whatever it is called. */
    private static void byReference(Table table, List<Target> targets) {
        Target reference = field(ObstacleFields.REFERENCE);
        if (targets.contains(reference) || targets.contains(Target.Special.IDENTITY)) return;
        for (int i = 0; i < targets.size(); i++) {
            if (!OurList.holdsReferences(table, table.columns().get(i))) continue;
            targets.set(i, reference);
            return;
        }
    }

    /** A column that is called a reference and holds none of ours holds the partner's own numbers. */
    private static void withoutReferences(Table table, List<Target> targets) {
        int at = targets.indexOf(field(ObstacleFields.REFERENCE));
        if (at < 0 || targets.contains(Target.Special.IDENTITY)) return;
        Table.Column column = table.columns().get(at);
        if (table.filled(column) == 0 || OurList.holdsReferences(table, column)) return;
        targets.set(at, targets.contains(Target.Special.NUMBER) ? Target.Special.NOT_PLACED : Target.Special.NUMBER);
    }

    /** A text whose heading says the language goes before one whose heading does not, where it is the same. */
    private static void oncePerLanguage(List<Target> targets, Language language) {
        targets.replaceAll(target -> target instanceof Target.OfField(var field, var in)
                        && in == null
                        && targets.contains(new Target.OfField(field, language))
                ? Target.Special.NOTE
                : target);
    }

    /**
     * A list must say what it is about: where no column is a title, the first column of short texts that nobody placed is; a
     * description only where there is none. Not where references say it.
     *
     * @return its place among the columns; -1 where the title needs no guess, or none can be made
     */
    private static int guessedTitle(Table table, List<List<Content>> values, List<Target> targets) {
        if (targets.stream().anyMatch(target -> isField(target, ObstacleFields.TITLE))) return -1;
        int reference = targets.indexOf(field(ObstacleFields.REFERENCE));
        boolean named =
                reference >= 0 && OurList.holdsReferences(table, table.columns().get(reference));
        if (named) return -1;
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) == Target.Special.NOT_PLACED && isProse(values.get(i)) && areTitles(values.get(i)))
                return i;
        }
        for (Target instead :
                List.of(field(ObstacleFields.DESCRIPTION), Target.Special.REPORT_WORDS, Target.Special.NOT_PLACED)) {
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i).equals(instead) && isProse(values.get(i))) return i;
            }
        }
        return -1;
    }

    /** Short, and each another. */
    private static boolean areTitles(List<Content> values) {
        long different = values.stream().map(Content::text).distinct().count();
        return different >= DIFFERENT * values.size()
                && values.stream().allMatch(value -> value.text().length() <= LONGEST_TITLE);
    }

    private static boolean isProse(List<Content> values) {
        if (values.isEmpty()) return false;
        double length = values.stream()
                .mapToInt(value -> value.text().length())
                .average()
                .orElse(0);
        return length >= 12 && length <= 400;
    }

    private static Language language(Table table, List<List<Content>> values, List<Target> targets) {
        Map<Language, Integer> votes = new EnumMap<>(Language.class);
        for (int i = 0; i < targets.size(); i++) {
            if (!(targets.get(i) instanceof Target.OfField(var field, var language))
                    || !(field.type() instanceof FieldType.Localized)) continue;
            for (Content value : values.get(i)) vote(value.text(), votes);
        }
        for (Table.Column column : table.columns()) vote(column.heading(), votes);
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.NL);
    }

    private static void vote(String text, Map<Language, Integer> votes) {
        LETTERS.forEach((language, letters) -> {
            if (letters.matcher(text).find()) votes.merge(language, 1, Integer::sum);
        });
        for (String word : WORDS.split(Folded.of(text), -1)) {
            for (Language language : SPOKEN.getOrDefault(word, List.of())) votes.merge(language, 1, Integer::sum);
        }
    }
}
