package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Whose list it is.
 *
 * @param organisation where nobody said which, the words that the list came out of that file: no organisation is made up
 * @param isTold whether a person, the file or what is remembered of its layout said so
 */
public record Sender(String organisation, boolean isTold) {

    private static final Pattern FILE = Pattern.compile("(?i)\\.(xlsx|xlsm|xls|csv|tsv|txt)$");

    /**
     * Finds out who sent a file.
     *
     * @param said by a person; null where nobody did
     * @param ofAnotherRegister whether another register wrote it: then the partner that it was written for is us
     * @param known the names of organisations that the register knows
     */
    static Sender of(
            @Nullable String said,
            OpenedFile opened,
            boolean ofAnotherRegister,
            Collection<String> known,
            Vocabulary vocabulary) {
        String name = opened.workbook().fileName();
        return Optional.ofNullable(said)
                .or(() -> ofAnotherRegister
                        ? Optional.empty()
                        : OurWorkbook.partner(opened.workbook()).map(partner -> called(partner, opened, vocabulary)))
                .or(() -> named(name, known))
                .or(() -> named(titles(opened), known))
                .or(() -> opened.remembered().stream()
                        .flatMap(remembered -> Optional.ofNullable(remembered.organisation()).stream())
                        .findFirst())
                .map(organisation -> new Sender(organisation, true))
                .orElseGet(() -> new Sender(outOf(opened, vocabulary), false));
    }

    /** A list for a whole neighbour says so by its code; in a workbook that was handed out stands what a person called the partner. */
    private static String called(String partner, OpenedFile opened, Vocabulary vocabulary) {
        if (OurWorkbook.handOut(opened.workbook()).isPresent()) return partner;
        return Arrays.stream(Neighbour.values())
                .filter(neighbour -> neighbour.name().equals(partner))
                .map(neighbour -> vocabulary
                        .wording(opened.placings().getFirst().language())
                        .value(neighbour))
                .findFirst()
                .orElse(partner);
    }

    /** In the language of the list, so that the same file gives the same words again, whoever takes it in. */
    private static String outOf(OpenedFile opened, Vocabulary vocabulary) {
        Language language = opened.placings().getFirst().language();
        return vocabulary
                .wording(language)
                .messages()
                .text("intake.sender.file", opened.workbook().fileName());
    }

    /** The names of organisations that the register knows. */
    static SortedSet<String> known(Search search) {
        SortedSet<String> names = search.organisations();
        names.removeIf(Sender::isOutOfFile);
        return names;
    }

    /** Whether these are the words for a file that nobody said whose it is. */
    private static boolean isOutOfFile(String organisation) {
        return FILE.matcher(organisation).find();
    }

    private static String titles(OpenedFile opened) {
        List<String> titles = new ArrayList<>();
        opened.placings().forEach(placing -> titles.addAll(placing.table().preamble()));
        return String.join("\n", titles);
    }

    /** The one known organisation that a text names; of "Euregio" and "Euregio Rijn-Waal" the longer. */
    private static Optional<String> named(String text, Collection<String> known) {
        String words = spaced(text);
        List<String> named = known.stream()
                .filter(name -> name.length() >= 3 && words.contains(spaced(name)))
                .toList();
        List<String> whole = named.stream()
                .filter(name -> named.stream()
                        .noneMatch(other ->
                                other.length() > name.length() && spaced(other).contains(spaced(name))))
                .toList();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    private static String spaced(String text) {
        return " " + Folded.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
