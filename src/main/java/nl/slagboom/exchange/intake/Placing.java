package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.code.Language;

/**
 * Where each column of a table goes. It can be corrected by hand; a corrected one is remembered for its layout.
 *
 * @param language what the list's texts are in
 * @param targets by the place of the column among the table's columns
 */
public record Placing(Table table, Language language, List<Target> targets) {

    public Placing {
        targets = List.copyOf(targets);
    }

    /** This placing with one column going elsewhere. */
    public Placing with(int column, Target target) {
        List<Target> changed = new ArrayList<>(targets);
        changed.set(column, target);
        return new Placing(table, language, changed);
    }

    public Placing in(Language other) {
        return new Placing(table, other, targets);
    }

    public Optional<Table.Column> column(Target target) {
        int index = targets.indexOf(target);
        return index < 0 ? Optional.empty() : Optional.of(table.columns().get(index));
    }

    /** Whether its rows are reports (meldingen) rather than obstacles. */
    public boolean isOfReports() {
        return targets.contains(Target.Special.REPORT_CHANNEL)
                || targets.contains(Target.Special.REPORT_AMOUNT)
                || targets.contains(Target.Special.REPORT_WORDS);
    }

    /** The columns by heading with the code of their target: what is remembered, and what a mapping file says. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            codes.put(table.columns().get(i).heading(), targets.get(i).code());
        }
        return codes;
    }

    /** This placing, with columns going where a remembered or written one says. Unknown headings and codes are ignored. */
    public Placing following(Map<String, String> codes) {
        Placing placing = this;
        for (int i = 0; i < targets.size(); i++) {
            String code = codes.get(table.columns().get(i).heading());
            Optional<Target> target = code == null ? Optional.empty() : Target.of(code);
            if (target.isPresent()) placing = placing.with(i, target.get());
        }
        return placing;
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
