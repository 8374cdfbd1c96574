package nl.slagboom.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what a cell says as what a field holds. What it cannot read it leaves to a person. */
final class ValueReader {

    private static final Set<String> UNKNOWN = Set.of(
            "onbekend",
            "unbekannt",
            "inconnu",
            "inconnue",
            "unknown",
            "niet bekend",
            "nicht bekannt",
            "non connu",
            "pas connu",
            "not known",
            "n.v.t",
            "nvt",
            "n.b",
            "k.a",
            "n/a",
            "na",
            "?",
            "-",
            "–",
            "");
    /** Longer texts than this say something. */
    private static final int LONGEST_UNKNOWN = 40;

    private static final Pattern AMOUNT = Pattern.compile("(\\D*?)(\\d[\\d.,' \\u00A0\\u202F]*)(\\D*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,' \\u00A0\\u202F]\\d{3})+");
    private static final List<Pattern> AREAS_BETWEEN = List.of(
            Pattern.compile("[;\\n]"),
            Pattern.compile("[;,\\n]"),
            Pattern.compile("[;,\\n/+&|]|\\b(en|und|et|and)\\b"));
    private final CodeReader codes;
    private final RegionNames regionNames = new RegionNames();
    private final Map<Said, Read<?>> read = new HashMap<>();

    ValueReader(CodeReader codes) {
        this.codes = codes;
    }

    /** By the vocabulary alone. */
    ValueReader(Vocabulary vocabulary) {
        this(new CodeReader(vocabulary, Meanings.NONE, new Proposals(vocabulary, List.of(), "")));
    }

    /** What its words for codes mean. */
    CodeReader codes() {
        return codes;
    }

    /** A word for what is one of a list: a column says the same few again and again. */
    private record Said(FieldType<?> type, String text) {}

    private Read<?> coded(FieldType<?> type, String text, Supplier<Read<?>> reading) {
        return read.computeIfAbsent(new Said(type, text), said -> reading.get());
    }

    /**
     * What was read: a value, or that nothing is given, or that it was not understood.
     *
     * @param unread the pieces that were not understood, where the others were
     */
    record Read<T>(@Nullable T value, boolean understood, String unread) {

        Read(@Nullable T value, boolean understood) {
            this(value, understood, "");
        }

        Optional<T> given() {
            return Optional.ofNullable(value);
        }

        static <T> Read<T> of(Optional<? extends T> value) {
            return new Read<>(value.orElse(null), value.isPresent());
        }
    }

    /** Whether a text says that nothing is known. A bare dash is one. */
    static boolean saysUnknown(String text) {
        if (text.length() > LONGEST_UNKNOWN) return false;
        String folded = Folded.of(text);
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == '.') end--;
        return UNKNOWN.contains(folded.substring(0, end));
    }

    @SuppressWarnings("unchecked") // each case reads what its type holds
    <T> Read<T> read(FieldType<T> type, Content content, Language language) {
        String text = content.text().strip();
        if (content instanceof Content.Fault) return new Read<>(null, false);
        boolean named = isCode(type) || type instanceof FieldType.Regions;
        if (named && text.length() > CodeReader.LONGEST) return new Read<>(null, false);
        boolean isText = type instanceof FieldType.Plain || type instanceof FieldType.Localized;
        if (text.isEmpty() || (!isCode(type) && saysUnknown(text) && (!isText || text.length() <= 1)))
            return new Read<>(null, true);
        return (Read<T>)
                switch (type) {
                    case FieldType.Plain plain -> new Read<>(text, true);
                    case FieldType.Localized localized -> new Read<>(LocalizedText.of(language, text), true);
                    case FieldType.Code<?> code -> coded(code, text, () -> codes.code(code, text));
                    case FieldType.Codes<?> several -> coded(several, text, () -> codes.codes(several, text));
                    case FieldType.Tags tags -> new Read<>(tags(text), true);
                    case FieldType.Regions regions -> coded(regions, text, () -> regions(text));
                    case FieldType.Day day -> Read.of(Deadline.of(content).map(Deadline::day));
                    case FieldType.Date date -> Read.of(date(content));
                    case FieldType.Amount amount -> Read.of(amount(content));
                    case FieldType.Flag flag -> new Read<>(null, false);
                    case FieldType.Count count -> new Read<>(null, false);
                    case FieldType.Moment moment -> new Read<>(null, false);
                    case FieldType.Identity identity -> new Read<>(null, false);
                };
    }

    private static boolean isCode(FieldType<?> type) {
        return type instanceof FieldType.Code || type instanceof FieldType.Codes;
    }

    private static SequencedSet<String> tags(String text) {
        SequencedSet<String> tags = new LinkedHashSet<>();
        for (String tag : text.split("[;,\\n]", -1)) if (!tag.isBlank()) tags.add(tag.strip());
        return tags;
    }

    private Read<Set<Area>> regions(String text) {
        for (Pattern between : AREAS_BETWEEN) {
            Set<Area> found = new TreeSet<>();
            boolean all = true;
            for (String piece : between.split(text, -1)) all &= region(piece, found);
            if (all) return new Read<>(Collections.unmodifiableSet(found), true);
        }
        Set<Area> found = new TreeSet<>();
        List<String> unread = new ArrayList<>();
        for (String piece : CodeReader.LISTED.split(text, -1)) {
            if (!piece.isBlank() && !region(piece, found)) unread.add(piece.strip());
        }
        return found.isEmpty()
                ? new Read<>(null, false)
                : new Read<>(Collections.unmodifiableSet(found), false, String.join("; ", unread));
    }

    private boolean region(String words, Set<Area> found) {
        Optional<Area> area = regionNames.of(words);
        area.ifPresent(found::add);
        return area.isPresent();
    }

    static Optional<PartialDate> date(Content content) {
        return switch (content) {
            case Content.Day day -> Optional.of(new PartialDate(day.date(), day.precision()));
            case Content.Moment moment -> Optional.of(PartialDate.of(moment.at().toLocalDate()));
            default ->
                DateWords.read(content.text())
                        .or(() -> CountedDay.of(content.text().strip()).map(PartialDate::of));
        };
    }

    static Optional<Quantity> amount(Content content) {
        if (content instanceof Content.Amount amount)
            return whole(amount.value()).map(n -> new Quantity(n, false));
        Matcher matcher = AMOUNT.matcher(content.text().strip());
        if (!matcher.matches()) return Optional.empty();
        String digits = matcher.group(2).strip();
        if (!digits.matches("\\d+") && !GROUPED.matcher(digits).matches()) return Optional.empty();
        String around =
                (matcher.group(1) + matcher.group(3)).toLowerCase(Locale.ROOT).strip();
        if (around.startsWith("-")) return Optional.empty();
        List<String> words = new ArrayList<>(List.of(around.split("[\\s.]+", -1)));
        words.removeIf(String::isBlank);
        try {
            return Optional.of(new Quantity(Long.parseLong(digits.replaceAll("\\D", "")), !words.isEmpty()));
        } catch (NumberFormatException e) {
            return Optional.empty(); // more digits than any number of people
        }
    }

    private static Optional<Long> whole(BigDecimal value) {
        boolean fits = value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.precision() - value.scale() < 16;
        return fits ? Optional.of(value.longValue()) : Optional.empty();
    }
}
