package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.model.ObstacleFields;

/** The headings above groups of rows, read by what was learnt of a partner, or agreed to, as well. */
final class GroupHeadings {

    /** What such a heading may say in a word of the partner. */
    static final List<CodeList> LISTS = List.of(
            new CodeList(Cells.field(ObstacleFields.THEMES), ObstacleFields.THEMES.type()),
            new CodeList(Cells.field(ObstacleFields.STATUS_NOW), ObstacleFields.STATUS_NOW.type()));

    private final ValueReader reader;
    private final Set<String> learnt = new HashSet<>();

    GroupHeadings(ValueReader reader) {
        this.reader = reader;
    }

    Placing read(Placing placing) {
        Table table = placing.table();
        List<Table.Line> lines = table.lines().stream().map(this::read).toList();
        return lines.equals(table.lines())
                ? placing
                : placing.of(new Table(table.sheet(), table.preamble(), table.columns(), lines));
    }

    private Table.Line read(Table.Line line) {
        if (line.sections().isEmpty()) return line;
        List<Section> sections = List.of();
        for (Section section : line.sections()) sections = read(section).under(sections, false);
        return sections.equals(line.sections()) ? line : line.below(sections);
    }

    private Section read(Section section) {
        Section read = section.read(reader);
        if (read.isKnown() && !section.isKnown()) learnt.add(section.text());
        return read;
    }

    /** What is left of the remarks on a file: none that a heading was not understood which is read now. */
    List<Remark> left(List<Remark> remarks) {
        List<Remark> left = new ArrayList<>(remarks);
        left.removeIf(remark -> remark.key().equals("intake.row.section")
                && learnt.contains(String.valueOf(remark.arguments().getFirst())));
        return left;
    }
}
