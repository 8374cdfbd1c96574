package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Sheet;

/** The forms of a workbook, told from what only looks like one: the title page of a list, or the legend of its headings. */
final class Forms {

    private final List<Upright> taken;

    private Forms(List<Upright> taken) {
        this.taken = taken;
    }

    static Forms in(List<Sheet> sheets, Vocabulary vocabulary) {
        List<Upright> looking = sheets.stream()
                .flatMap(sheet -> Upright.of(sheet, vocabulary).stream())
                .toList();
        if (looking.isEmpty()) return new Forms(looking);
        List<Sheet> uprights = looking.stream().map(Upright::sheet).toList();
        List<Set<String>> lists = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (uprights.stream().noneMatch(sheet::equals)) lists.addAll(headings(sheet, vocabulary));
        }
        boolean sure = looking.stream().anyMatch(Upright::isSure);
        return new Forms(looking.stream()
                .filter(upright -> lists.isEmpty()
                        ? !sure || !upright.explains()
                        : upright.isSure() && lists.stream().noneMatch(list -> list.containsAll(upright.keys())))
                .toList());
    }

    /** The form that a sheet is. */
    Optional<Upright> of(Sheet sheet) {
        return taken.stream().filter(form -> form.sheet().equals(sheet)).findFirst();
    }

    /** The headings of each list on a sheet; a word that is known by chance makes none. */
    private static List<Set<String>> headings(Sheet sheet, Vocabulary vocabulary) {
        return new Blocks(vocabulary)
                .of(sheet).stream()
                        .filter(block -> !Form.is(block, vocabulary))
                        .flatMap(block -> Heading.of(block, new MergedCells(block.merged()), vocabulary).stream())
                        .map(heading -> heading.columns().stream()
                                .filter(column ->
                                        vocabulary.heading(column.heading()).isPresent())
                                .map(column -> Vocabulary.key(column.heading()))
                                .collect(Collectors.toSet()))
                        .filter(known -> known.size() > 1)
                        .toList();
    }
}
