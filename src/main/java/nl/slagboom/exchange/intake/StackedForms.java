package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.model.ObstacleFields;

/** The forms that stand below one another on a sheet, each as a sheet of its own that is named for its rows. */
final class StackedForms {

    private final Sheet sheet;
    private final LabelColumn labels;
    private final Vocabulary vocabulary;

    private StackedForms(Sheet sheet, LabelColumn labels, Vocabulary vocabulary) {
        this.sheet = sheet;
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    /** The sheet alone where it is one form, or none. */
    static List<Sheet> on(Sheet sheet, Vocabulary vocabulary) {
        return LabelColumn.of(sheet, vocabulary)
                .map(labels -> new StackedForms(sheet, labels, vocabulary).parts())
                .orElse(List.of(sheet));
    }

    private List<Sheet> parts() {
        List<Integer> begins = begins();
        if (begins.size() < 2) return List.of(sheet);
        List<Sheet> parts = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = i == 0 ? 0 : withTitle(begins.get(i));
            int to = i + 1 < begins.size()
                    ? withTitle(begins.get(i + 1))
                    : sheet.rows().size();
            List<Row> rows = sheet.rows().subList(from, to);
            String name = sheet.name() + " " + rows.getFirst().number() + "–"
                    + rows.getLast().number();
            parts.add(new Sheet(name, sheet.visibility(), rows, sheet.hiddenColumns(), sheet.merged()));
        }
        return parts;
    }

    /** The rows of the title, else of what stands first, where that comes as often. */
    private List<Integer> begins() {
        List<String> keys = sheet.rows().stream().map(this::key).toList();
        String title = keys.stream().filter(this::isTitle).findFirst().orElse("");
        String first = keys.get(labels.first());
        boolean same = Collections.frequency(keys, first) == Collections.frequency(keys, title);
        String begin = same ? first : title;
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++)
            if (!begin.isEmpty() && keys.get(i).equals(begin)) begins.add(i);
        return begins;
    }

    /** The label of a row as it is compared; empty where nothing stands beside it. */
    private String key(Row row) {
        Cell cell = row.cells().getFirst();
        boolean labels = cell.column() == this.labels.column() && row.cells().size() > 1;
        return labels ? Vocabulary.key(cell.text()) : "";
    }

    private boolean isTitle(String key) {
        Optional<Target> target = key.isEmpty() ? Optional.empty() : vocabulary.heading(key);
        return target.filter(
                        to -> to instanceof Target.OfField(var field, var language) && field == ObstacleFields.TITLE)
                .isPresent();
    }

    /** With the lines that stand alone right above. */
    private int withTitle(int begin) {
        int from = begin;
        while (from > 0
                && sheet.rows().get(from - 1).cells().size() == 1
                && sheet.rows().get(from - 1).number() == sheet.rows().get(from).number() - 1) from--;
        return from;
    }
}
