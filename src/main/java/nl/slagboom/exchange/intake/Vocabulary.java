package nl.slagboom.exchange.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Folded;

/** What headings and codes are called: our own labels in four languages, and partners' words. */
public final class Vocabulary {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}#]+|[^\\p{L}\\p{N}#°]+$");
    private static final Pattern PIECES = Pattern.compile("[/|(),:;\\n]|\\s[-–—]\\s");
    /** What a heading says of itself is of the obstacle anyway. */
    private static final Pattern OF_THE_OBSTACLE = Pattern.compile(
            "(.+?) (?:van (?:de |het )?(?:grens)?(?:belemmering|knelpunt|probleem)|(?:des|der) (?:grenz)?(?:hindernisses"
                    + "|hemmnisses|problems|hurde)|(?:de l'|du |de la )(?:obstacle|entrave|frein|probleme|difficulte)"
                    + "(?: frontaliere?)?|of the (?:border )?(?:obstacle|barrier|problem|issue))");

    private static final int LONGEST_NAME = 4;
    private static final String OWNER = "owner";
    private static final String LEGAL_REFERENCE = "legalReference";
    private static final String PERSON = "contactPerson";

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    private final Map<String, String> headings = new HashMap<>();
    private final Map<Class<?>, Map<String, Enum<?>>> codes = new HashMap<>();

    private boolean read;

    /** Reads the words when the first of them is asked for: a start does without. */
    private synchronized void read() {
        if (read) return;
        read = true;
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(Messages.of(language.locale())));
        }
        wordings.values().forEach(this::ownHeadings);
        wordings.values().forEach(this::ownHeadingsOfReports);
        for (List<String> line : Tsv.read("headings.tsv")) {
            line.stream().skip(1).forEach(word -> headings.putIfAbsent(key(word), line.getFirst()));
        }
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) ownCodes(field.type());
        ownCodes(Channel.class);
        for (List<String> line : Tsv.read("codewords.tsv")) partnersCodes(line);
    }

    private void ownHeadings(Wording wording) {
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            headings.putIfAbsent(key(wording.label(field)), field.code());
        }
    }

    private void ownHeadingsOfReports(Wording wording) {
        Map<Field<Report, ?>, Target> reports = Map.of(
                ReportFields.WORDS, Target.Special.REPORT_WORDS,
                ReportFields.CHANNEL, Target.Special.REPORT_CHANNEL,
                ReportFields.AMOUNT, Target.Special.REPORT_AMOUNT,
                ReportFields.CONTACT, Target.Special.REPORTER_NAME);
        reports.forEach(
                (field, target) -> headings.putIfAbsent(key(wording.label(ReportFields.KIND, field)), target.code()));
    }

    private void ownCodes(FieldType<?> type) {
        switch (type) {
            case FieldType.Code<?> code -> ownCodes(code.codes());
            case FieldType.Codes<?> several -> ownCodes(several.codes());
            default -> {}
        }
    }

    private void ownCodes(Class<? extends Enum<?>> list) {
        if (codes.containsKey(list)) return;
        Map<String, Enum<?>> words = new LinkedHashMap<>();
        for (Enum<?> code : list.getEnumConstants()) {
            words.put(key(code.name()), code);
            wordings.values().forEach(wording -> words.putIfAbsent(key(wording.value(code)), code));
        }
        codes.put(list, words);
    }

    private void partnersCodes(List<String> line) {
        String[] name = line.getFirst().split("\\.", -1);
        for (Map.Entry<Class<?>, Map<String, Enum<?>>> list : codes.entrySet()) {
            if (!list.getKey().getSimpleName().equals(name[0])) continue;
            Enum<?> code = list.getValue().get(key(name[1]));
            if (code == null) throw new IllegalStateException(line.getFirst());
            line.stream().skip(1).forEach(word -> list.getValue().putIfAbsent(key(word), code));
        }
    }

    /** A word in one line, without what stands around its letters. */
    static String bare(String word) {
        return AROUND.matcher(word.replaceAll("\\s+", " ")).replaceAll("");
    }

    /** A heading or word as it is compared: folded, without what stands around the letters. */
    static String key(String word) {
        String folded = Folded.of(word).replace('’', '\'');
        boolean bare = !folded.isEmpty()
                && Character.isLetterOrDigit(folded.charAt(0))
                && Character.isLetterOrDigit(folded.charAt(folded.length() - 1));
        return bare ? folded : AROUND.matcher(folded).replaceAll("");
    }

    /**
     * The target that a heading names: by all its words, else by the first of its pieces that is known. A piece that says a
     * country or language goes before one that does not, as two languages may share that word.
     */
    public Optional<Target> heading(String heading) {
        read();
        String whole = key(heading);
        if (whole.isEmpty()) return Optional.empty();
        SequencedSet<String> keys = new LinkedHashSet<>(List.of(whole));
        // A piece may go on in the line below it.
        for (String lines : List.of(heading.replace('\n', ' '), heading))
            for (String piece : PIECES.split(lines, -1)) keys.add(key(piece));
        return named(whole)
                .or(() -> keys.stream()
                        .flatMap(key -> ofSide(key).or(() -> inLanguage(key)).stream())
                        .findFirst())
                .or(() -> keys.stream().flatMap(key -> named(key).stream()).findFirst())
                .or(() -> keys.stream()
                        .flatMap(key -> ofTheObstacle(key).stream())
                        .findFirst());
    }

    private Optional<Target> named(String key) {
        return Optional.ofNullable(headings.get(key)).flatMap(Vocabulary::target);
    }

    private Optional<Target> ofTheObstacle(String key) {
        Matcher matcher = OF_THE_OBSTACLE.matcher(key);
        return matcher.matches() ? named(key(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Target> target(String code) {
        return switch (code) {
            case OWNER, LEGAL_REFERENCE -> Target.ofSide(code, Country.NL);
            case PERSON -> Optional.empty(); // nobody's field
            default -> Target.of(code);
        };
    }

    private Optional<Target> ofSide(String key) {
        for (CountryWords country : CountryWords.ALL) {
            String rest = country.without(key);
            if (rest.equals(key)) continue;
            String code = headings.get(key(rest));
            if (code == null) continue;
            return Target.ofSide(nameOnSide(code), country.country());
        }
        return Optional.empty();
    }

    private static String nameOnSide(String code) {
        return switch (code) {
            case "authorities" -> "authority";
            case PERSON -> "owner";
            default -> code.substring(code.indexOf('.') + 1);
        };
    }

    /** Whether a heading names what each side has, without saying whose. */
    boolean isOfNoCountry(String heading) {
        read();
        String code = headings.get(key(heading));
        return OWNER.equals(code) || LEGAL_REFERENCE.equals(code);
    }

    /** Whether a text is a heading as it stands, which is quickly known. */
    boolean isHeading(String text) {
        read();
        return headings.containsKey(key(text));
    }

    /** Whether a text is a heading for titles as it stands. */
    boolean isTitle(String text) {
        read();
        return ObstacleFields.TITLE.code().equals(headings.get(key(text)));
    }

    /** Whether a heading, or a piece of it, says that a person to be reached stands below it. */
    boolean isOfPerson(String heading) {
        read();
        if (heading(heading).isPresent()) return false;
        return Stream.concat(Stream.of(heading), PIECES.splitAsStream(heading))
                .anyMatch(piece -> PERSON.equals(headings.get(key(piece))));
    }

    /** A text in one language: "Titel (DE)", "Titre - FR". */
    private Optional<Target> inLanguage(String key) {
        for (Language language : Language.values()) {
            String rest = key.replaceAll("[\\s(\\[-]+" + language.code() + "[)\\]]*$", "");
            String code = rest.equals(key) ? null : headings.get(key(rest));
            if (code == null) continue;
            Optional<Target> target = Target.of(code + "@" + language.code());
            if (target.isPresent()
                    && target.get() instanceof Target.OfField(var field, var in)
                    && field.type() instanceof FieldType.Localized) return target;
        }
        return Optional.empty();
    }

    /** The code that a word names. */
    public <C extends Enum<C>> Optional<C> code(Class<C> list, String word) {
        read();
        Map<String, Enum<?>> words = codes.getOrDefault(list, Map.of());
        return Optional.ofNullable(words.get(key(word))).map(list::cast);
    }

    /** The words of a list as they are compared, with the code that each names. */
    Map<String, Enum<?>> words(Class<? extends Enum<?>> list) {
        read();
        return Collections.unmodifiableMap(codes.getOrDefault(list, Map.of()));
    }

    /** Whether a word is our own for its code, in whatever language, and no partner's. */
    boolean isOurs(Enum<?> code, String word) {
        read();
        String key = key(word);
        return key.equals(key(code.name()))
                || wordings.values().stream()
                        .anyMatch(wording -> key(wording.value(code)).equals(key));
    }

    /** The neighbours that a text names among other words; a country only where no part of it is named. */
    public Set<Neighbour> neighboursIn(String text) {
        Set<Neighbour> found = EnumSet.noneOf(Neighbour.class);
        List<String> words = List.of(text.split("[^\\p{L}]+", -1));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                List<String> name = words.subList(from, to);
                if (name.stream().mapToInt(String::length).sum() < 3) continue;
                code(Neighbour.class, String.join(" ", name)).ifPresent(found::add);
                code(Neighbour.class, String.join("-", name)).ifPresent(found::add);
            }
        }
        Set<Neighbour> exact = EnumSet.copyOf(found);
        exact.removeIf(neighbour -> neighbour.isCountryOnly()
                && found.stream().anyMatch(other -> other != neighbour && other.country() == neighbour.country()));
        return exact;
    }

    /** The words of one language. */
    public Wording wording(Language language) {
        read();
        return Objects.requireNonNull(wordings.get(language));
    }
}
