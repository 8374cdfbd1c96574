package nl.slagboom.exchange.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Sheet;

/** The forms of a workbook, told from what only looks like one: the title page of a list, or the legend of its headings. */
final class Forms {

    private final IdentityHashMap<Sheet, List<Upright>> taken;

    private Forms(IdentityHashMap<Sheet, List<Upright>> taken) {
        this.taken = taken;
    }

    static Forms in(List<Sheet> sheets, Vocabulary vocabulary) {
        IdentityHashMap<Sheet, List<Upright>> looking = new IdentityHashMap<>();
        for (Sheet sheet : sheets) {
            List<Upright> forms = StackedForms.on(sheet, vocabulary).stream()
                    .flatMap(part -> Upright.of(part, vocabulary).stream())
                    .toList();
            if (!forms.isEmpty()) looking.put(sheet, forms);
        }
        if (looking.isEmpty()) return new Forms(looking);
        List<Set<String>> lists = sheets.stream()
                .filter(sheet -> !looking.containsKey(sheet))
                .flatMap(sheet -> headings(sheet, vocabulary).stream())
                .toList();
        boolean sure = looking.values().stream().flatMap(List::stream).anyMatch(Upright::isSure);
        looking.values().removeIf(forms -> forms.stream().noneMatch(form -> isTaken(form, lists, sure)));
        return new Forms(looking);
    }

    private static boolean isTaken(Upright form, List<Set<String>> lists, boolean sure) {
        if (lists.isEmpty()) return !sure || !form.explains();
        return form.isSure() && lists.stream().noneMatch(list -> list.containsAll(form.keys()));
    }

    /** The forms that a sheet holds; none where it is to be read as any other. */
    List<Upright> on(Sheet sheet) {
        return taken.getOrDefault(sheet, List.of());
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
