package nl.slagboom.exchange.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import org.jspecify.annotations.Nullable;

/** A cell that names who is competent, under a heading that does not say on which side of the border. */
final class AuthorityCell {

    /** Where a list in a language comes from, when nothing else says so; Dutch is written on both sides. */
    private static final Map<Language, Country> SPOKEN = Map.of(Language.DE, Country.DE, Language.FR, Country.BE);

    private final Placing placing;
    private final Origin origin;
    private final Seats seats = new Seats();
    private final Map<String, Integer> firstRows = new HashMap<>();

    AuthorityCell(Placing placing, Origin origin) {
        this.placing = placing;
        this.origin = origin;
    }

    /** The obstacle with those whose side can be told, or is the sender's; what is not sure is said. */
    Dossier in(Dossier mine, Table.Column column, Content cell, Cells cells, List<Problem> problems) {
        Set<Country> involved = involved(mine.get(ObstacleFields.NEIGHBOURS).orElse(origin.neighbours()));
        Country own = own(involved);
        Authorities authorities = Authorities.of(cell.text(), involved, seats, own);
        if (!authorities.unplaced().isEmpty())
            problems.add(cells.problem(column, "intake.authority.side", String.join("; ", authorities.unplaced())));
        if (authorities.guessed() && own != null && isFirst(column, cell, cells))
            problems.add(cells.problem(
                    column, "intake.authority.guessed", column.name(), PartnersWords.inOneLine(cell.text()), own));
        Dossier placed = mine;
        for (var side : authorities.bySide().entrySet())
            placed = placed.with(ObstacleFields.authority(side.getKey()), side.getValue());
        return placed;
    }

    private static Set<Country> involved(Collection<Neighbour> neighbours) {
        Set<Country> involved = EnumSet.noneOf(Country.class);
        neighbours.forEach(neighbour -> involved.add(neighbour.country()));
        return involved;
    }

    /** The side to put one on of which nothing tells it; null where the obstacle is about another border than the sender's. */
    private @Nullable Country own(Set<Country> involved) {
        Country own =
                Optional.ofNullable(origin.own()).orElseGet(() -> SPOKEN.getOrDefault(placing.language(), Country.NL));
        boolean fits = own == Country.NL || involved.isEmpty() || involved.contains(own);
        return fits ? own : null;
    }

    /** A column names the same few again and again: what is said of one is said once. */
    private boolean isFirst(Table.Column column, Content cell, Cells cells) {
        if (firstRows.isEmpty())
            for (Table.Line line : placing.table().lines())
                line.cell(column).ifPresent(other -> firstRows.putIfAbsent(other.text(), line.row()));
        return Integer.valueOf(cells.line().row()).equals(firstRows.get(cell.text()));
    }
}
