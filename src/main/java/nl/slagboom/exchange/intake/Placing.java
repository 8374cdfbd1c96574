package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where each column of a table goes. It can be corrected by hand; a corrected one is remembered for its layout.
 *
 * @param language what the list's texts are in
 * @param targets by the place of the column among the table's columns
 * @param chosen what a person said that the rows become; null to go by the columns
 * @param isByOurHeadings whether every heading is a label of ours, as in a text that we wrote
 * @param guessedTitle the column that was taken as the title since no heading says which is; -1 where none was
 */
public record Placing(
        Table table,
        Language language,
        List<Target> targets,
        @Nullable RowsAs chosen,
        boolean isByOurHeadings,
        int guessedTitle) {

    private static final int NAME = 120;

    public Placing {
        targets = List.copyOf(targets);
    }

    public Placing(Table table, Language language, List<Target> targets) {
        this(table, language, targets, null, false, -1);
    }

    /** This placing with one column going elsewhere. A column that went there before becomes a note: nothing is lost. */
    public Placing with(int column, Target target) {
        List<Target> changed = new ArrayList<>(targets);
        if (target.isOfOneColumn()) changed.replaceAll(other -> other.equals(target) ? Target.Special.NOTE : other);
        changed.set(column, target);
        return new Placing(table, language, changed, chosen, isByOurHeadings, guessedTitle);
    }

    /** The same of a table of the same columns. */
    Placing of(Table other) {
        return new Placing(other, language, targets, chosen, isByOurHeadings, guessedTitle);
    }

    Placing withGuessedTitle(int column) {
        return new Placing(table, language, targets, chosen, isByOurHeadings, column);
    }

    public Placing in(Language other) {
        return new Placing(table, other, targets, chosen, isByOurHeadings, guessedTitle);
    }

    public Placing as(RowsAs rows) {
        return new Placing(table, language, targets, rows, isByOurHeadings, guessedTitle);
    }

    public Optional<Table.Column> column(Target target) {
        int index = targets.indexOf(target);
        return index < 0 ? Optional.empty() : Optional.of(table.columns().get(index));
    }

    /** What its rows become, as a person said or as its columns tell. */
    public RowsAs rows() {
        if (chosen != null) return chosen;
        return looksLikeReports() ? RowsAs.REPORTS_OR_NEW : RowsAs.OBSTACLES;
    }

    /** Whether its rows are reports (meldingen) rather than obstacles. */
    public boolean isOfReports() {
        return rows() != RowsAs.OBSTACLES;
    }

    /** Whether its rows are sides, actions or reports of obstacles, in a workbook that a partner got. */
    boolean isOfParts() {
        return targets.stream().anyMatch(target -> target instanceof Target.OfPart);
    }

    /** What tells of reports, and nothing of what only a list of obstacles has. */
    private boolean looksLikeReports() {
        boolean reports = targets.stream().anyMatch(Target::tellsOfReports);
        return reports && targets.stream().noneMatch(Target::tellsOfObstacles);
    }

    /** Whether it is one of our own workbooks or texts. */
    public boolean isOurs() {
        return isByOurHeadings || isOfParts() || targets.contains(Target.Special.IDENTITY);
    }

    /** The columns by name with the code of their target: what is remembered, and what a mapping file says. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> names = names();
        for (int i = 0; i < targets.size(); i++)
            codes.put(names.get(i), targets.get(i).code());
        return codes;
    }

    /** Whether it has a column of this heading, or of this name among those with the same one. */
    public boolean isCalled(String heading) {
        return names().contains(heading)
                || table.columns().stream().anyMatch(column -> column.heading().equals(heading));
    }

    /** The headings in one line each; of several that are the same, all but the first with a number. */
    private List<String> names() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            String line = column.heading().strip().replaceAll("\\s+", " ");
            String name = line.length() > NAME ? line.substring(0, NAME) : line;
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " #" + times);
        }
        return names;
    }

    /** This placing as it is to be remembered. */
    public Remembered remembered(@Nullable String organisation) {
        return new Remembered(codes(), organisation, chosen, language);
    }

    /** This placing, with columns going where a remembered or written one says. Unknown headings and codes are ignored. */
    public Placing following(Remembered remembered) {
        Placing placing = this;
        List<String> names = names();
        for (int i = 0; i < targets.size(); i++) {
            String code = remembered.codes().get(names.get(i));
            if (code == null)
                code = remembered.codes().get(table.columns().get(i).heading());
            Optional<Target> target = code == null ? Optional.empty() : Target.of(code);
            if (target.isEmpty()) continue;
            placing = placing.with(i, target.get());
            if (i == placing.guessedTitle) placing = placing.withGuessedTitle(-1);
        }
        if (remembered.rows() != null) placing = placing.as(remembered.rows());
        return remembered.language() == null ? placing : placing.in(remembered.language());
    }

    /** What tells this layout from others: SHA-256 of its headings in order, in hexadecimal. */
    public String signature() {
        String headings = String.join(
                "\n",
                table.columns().stream()
                        .map(column -> Vocabulary.key(column.heading()))
                        .toList());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
