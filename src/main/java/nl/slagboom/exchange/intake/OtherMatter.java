package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.Folded;

/**
 * Where a partner's number means an obstacle that goes by quite another title: next year's list may have renamed it, or
 * another list of the partner may count from one too. A person must see it.
 */
final class OtherMatter {

    private static final int SHORT = 4;

    private OtherMatter() {}

    /** A word to the person, where the row's number and title do not agree. */
    static Optional<Problem> of(Placing placing, Cells cells, Dossier meant) {
        List<String> titles = cells.titles();
        Optional<Table.Column> number = number(placing, cells);
        if (number.isEmpty() || titles.isEmpty() || meant.title().isEmpty() || isSame(titles, meant))
            return Optional.empty();
        String counted =
                cells.line().cell(number.get()).map(cell -> cell.text().strip()).orElse("");
        return Optional.of(cells.problem(
                number.get(),
                "intake.number.other",
                counted,
                meant.reference(),
                meant.title().texts().getFirst(),
                titles.getFirst()));
    }

    /** Why nothing can be done with a row whose number means one obstacle, and whose title is just that of another. */
    static Optional<Problem> torn(Placing placing, Cells cells, Dossier meant, Matches matches) {
        List<String> titles = cells.titles();
        Optional<Table.Column> number = number(placing, cells);
        if (number.isEmpty() || titles.stream().anyMatch(title -> isCalled(meant, title))) return Optional.empty();
        return titles.stream()
                .flatMap(title -> matches.byTitle(title).stream())
                .findFirst()
                .map(other -> cells.problem(
                        number.get(),
                        "intake.number.torn",
                        cells.line().cell(number.get()).orElseThrow().text().strip(),
                        meant.title().texts().getFirst(),
                        other.title().texts().getFirst()));
    }

    static boolean isCalled(Dossier dossier, String title) {
        return dossier.title().texts().stream().anyMatch(text -> Folded.of(text).equals(Folded.of(title)));
    }

    /** The column by whose number the row's obstacle was found; our own identity and reference go before. */
    private static Optional<Table.Column> number(Placing placing, Cells cells) {
        if (placing.isOurs()
                || cells.text(Cells.field(ObstacleFields.REFERENCE)).isPresent()) return Optional.empty();
        return placing.column(Target.Special.OBSTACLE_NUMBER)
                .or(() -> placing.isOfReports() ? Optional.empty() : placing.column(Target.Special.NUMBER))
                .filter(column -> cells.line()
                        .cell(column)
                        .filter(cell -> !cell.text().isBlank())
                        .isPresent());
    }

    /** A word of some length in common, in any language, is enough. */
    private static boolean isSame(List<String> titles, Dossier meant) {
        if (titles.stream().anyMatch(title -> isCalled(meant, title))) return true;
        Set<String> known = new HashSet<>();
        meant.title().texts().forEach(text -> known.addAll(words(text)));
        return titles.stream()
                .anyMatch(
                        title -> words(title).isEmpty() || words(title).stream().anyMatch(known::contains));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folded.of(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }
}
