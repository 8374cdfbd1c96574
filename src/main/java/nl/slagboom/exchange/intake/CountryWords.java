package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.Folded;

/** How a heading says of which country it is: "Zuständigkeit Niedersachsen / Bund", "NL: bevoegde instantie". */
record CountryWords(Country country, Pattern last, Pattern first) {

    static final List<CountryWords> ALL =
            Arrays.stream(Country.values()).map(CountryWords::of).toList();

    private static CountryWords of(Country country) {
        String words = switch (country) {
            case NL -> "nl|ned|nederland|niederlande|pays-bas|netherlands|rijk";
            case DE -> "de|d|duitsland|deutschland|allemagne|germany|nrw|nds|niedersachsen|nordrhein-westfalen|bund";
            case BE -> "be|b|belgie|belgien|belgique|belgium|vla|vl|vlaanderen|fed|federaal|wal|wallonie|fwb";
        };
        String one = "(" + words + ")";
        return new CountryWords(
                country,
                Pattern.compile("[\\s(\\[-]+" + one + "([\\s/,&+]+" + one + ")*[)\\]]*$"),
                Pattern.compile("^" + one + "[\\s:-]+"));
    }

    /** The country that a cell names, in any of our languages or in two of them. */
    static Optional<Country> named(String text) {
        return Arrays.stream(text.split("/", -1))
                .map(one -> Folded.of(one) + " ")
                .flatMap(one ->
                        ALL.stream().filter(words -> words.first().matcher(one).matches()))
                .map(CountryWords::country)
                .findFirst();
    }

    /** What is left of a heading, folded; the same where it says no country. */
    String without(String key) {
        return first.matcher(last.matcher(key).replaceAll("")).replaceAll("");
    }
}
