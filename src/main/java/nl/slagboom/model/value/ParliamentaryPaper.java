package nl.slagboom.model.value;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper of the Dutch parliament (Kamerstuk), by the number of its dossier and its own number within it: {@code 32 851, nr. 75}.
 *
 * @param dossier with the letters of a chapter of the budget behind it, where it is one: {@code 36 600-VII}
 */
public record ParliamentaryPaper(String dossier, String number) {

    private static final Pattern FORM = Pattern.compile(
            "(?:kamerstukk?(?:en)?\\s*(?:ii?\\s*)?[:,]?\\s*)?(\\d{2})[ .\\u00A0]?(\\d{3})(?:[ -]([IVXAB]{1,6}))?"
                    + "\\s*[,;]?\\s*(?:nr\\.?|no\\.?|[-/])\\s*([0-9]{1,4}|[A-Z]{1,3})",
            Pattern.CASE_INSENSITIVE);

    /** Reads it as people write it; empty where it is no such number. */
    public static Optional<ParliamentaryPaper> of(String written) {
        Matcher matcher = FORM.matcher(written.strip());
        if (!matcher.matches()) return Optional.empty();
        String chapter = matcher.group(3);
        String dossier = matcher.group(1) + " " + matcher.group(2) + (chapter == null ? "" : "-" + chapter);
        return Optional.of(new ParliamentaryPaper(dossier, matcher.group(4)));
    }

    /** Where it is published. */
    public URI page() {
        return URI.create(
                "https://zoek.officielebekendmakingen.nl/kst-" + dossier.replace(" ", "") + "-" + number + ".html");
    }

    @Override
    public String toString() {
        return dossier + ", nr. " + number;
    }
}
