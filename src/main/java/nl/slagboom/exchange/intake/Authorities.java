package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.model.code.Country;

/** Authorities of several countries in one cell: "SVB (NL); DVKA (DE)", or one a line. */
record Authorities(Map<Country, String> bySide, List<String> unplaced) {

    private static final Pattern TAGGED = Pattern.compile("(.+?)\\s*\\((NL|DE|D|BE|B)\\b[^)]*\\)\\s*");
    /** Longer texts than this say more than an authority's name; and the pattern takes the square of it. */
    private static final int LONGEST = 1_000;

    /**
     * Puts each on its side. One without a country is placed only where just one country is left for it.
     *
     * @param involved the countries of the obstacle
     */
    static Authorities of(String text, Set<Country> involved) {
        Map<Country, String> bySide = new EnumMap<>(Country.class);
        List<String> unplaced = new ArrayList<>();
        for (String piece : text.split("[;\\n]", -1)) {
            if (piece.isBlank()) continue;
            Matcher tagged = TAGGED.matcher(piece.strip());
            if (piece.length() <= LONGEST && tagged.matches())
                bySide.merge(country(tagged.group(2)), tagged.group(1), (a, b) -> a + "; " + b);
            else unplaced.add(piece.strip());
        }
        Set<Country> left = EnumSet.of(Country.NL);
        left.addAll(involved);
        left.removeAll(bySide.keySet());
        if (unplaced.size() == 1 && left.size() == 1) bySide.put(left.iterator().next(), unplaced.removeFirst());
        return new Authorities(Map.copyOf(bySide), List.copyOf(unplaced));
    }

    private static Country country(String tag) {
        return switch (tag) {
            case "NL" -> Country.NL;
            case "DE", "D" -> Country.DE;
            default -> Country.BE;
        };
    }
}
