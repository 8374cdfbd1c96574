package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.model.code.Country;
import org.jspecify.annotations.Nullable;

/**
 * Authorities of several countries in one cell: "SVB (NL); DVKA (DE)", or one a line.
 *
 * @param unplaced those of which nobody can tell on which side they are
 * @param guessed whether the only one stands on the sender's side, since nothing else tells where it is
 */
record Authorities(Map<Country, String> bySide, List<String> unplaced, boolean guessed) {

    private static final Pattern TAGGED = Pattern.compile("(.+?)\\s*\\((NL|DE|D|BE|B)\\b[^)]*\\)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/+]\\s*|\\s+(?:en|und|et|and|&)\\s+");
    /** Longer texts than this say more than an authority's name; and the pattern takes the square of it. */
    private static final int LONGEST = 1_000;

    /**
     * Puts each on its side: as it says, or as its name tells. Any other is placed only where just one country is left for it, or
     * where it is the only one.
     *
     * @param involved the countries of the obstacle
     * @param own on which side one sits of which nothing tells it; null for nowhere
     */
    static Authorities of(String text, Set<Country> involved, Seats seats, @Nullable Country own) {
        Map<Country, String> bySide = new EnumMap<>(Country.class);
        Map<String, Country> told = new LinkedHashMap<>();
        List<String> unplaced = new ArrayList<>();
        for (String piece : text.split("[;\\n]", -1)) {
            if (piece.isBlank()) continue;
            Matcher tagged = TAGGED.matcher(piece.strip());
            if (piece.length() <= LONGEST && tagged.matches()) put(bySide, country(tagged.group(2)), tagged.group(1));
            else if (!told(piece.strip(), seats, told)) unplaced.add(piece.strip());
        }
        Set<Country> left = EnumSet.of(Country.NL);
        left.addAll(involved);
        left.removeAll(bySide.keySet());
        boolean oneLeft = left.size() == 1 && !(involved.isEmpty() && bySide.isEmpty());
        told.forEach((name, country) -> put(bySide, country, name));
        if (unplaced.size() == 1 && told.isEmpty() && oneLeft)
            put(bySide, left.iterator().next(), unplaced.removeFirst());
        if (own == null || unplaced.size() != 1 || !bySide.isEmpty())
            return new Authorities(Map.copyOf(bySide), List.copyOf(unplaced), false);
        return new Authorities(Map.of(own, unplaced.getFirst()), List.of(), true);
    }

    private static void put(Map<Country, String> bySide, Country country, String name) {
        bySide.merge(country, name, (a, b) -> a + "; " + b);
    }

    /** All of it on one side, or each name in it on its own. */
    private static boolean told(String piece, Seats seats, Map<String, Country> told) {
        Optional<Country> whole = seats.country(piece);
        whole.ifPresent(country -> told.put(piece, country));
        if (whole.isPresent() || piece.length() > LONGEST) return whole.isPresent();
        List<String> names = List.of(BETWEEN.split(piece, -1));
        if (names.stream().anyMatch(name -> seats.country(name).isEmpty())) return false;
        names.forEach(name -> told.put(name, seats.country(name).orElseThrow()));
        return true;
    }

    private static Country country(String tag) {
        return switch (tag) {
            case "NL" -> Country.NL;
            case "DE", "D" -> Country.DE;
            default -> Country.BE;
        };
    }
}
