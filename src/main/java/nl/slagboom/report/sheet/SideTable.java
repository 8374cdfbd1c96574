package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;

/** The sides of the border beside each other: what stands on one and not on the other is seen. */
record SideTable(Dossier dossier, Tongues tongues) {

    private static final double LABEL = 0.2;

    /** Nothing where no side says anything. */
    List<Band> bands() {
        List<Country> countries = List.copyOf(touched());
        List<Double> shares = new ArrayList<>(List.of(LABEL));
        List<String> head = new ArrayList<>(List.of(""));
        for (Country country : countries) {
            shares.add((1 - LABEL) / countries.size());
            head.add(tongues.value(country));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ObstacleFields.side(Country.NL).size(); i++) {
            int line = i;
            List<Field<Obstacle, ?>> fields = countries.stream()
                    .<Field<Obstacle, ?>>map(
                            country -> ObstacleFields.side(country).get(line))
                    .toList();
            if (fields.stream().noneMatch(dossier.values()::has)) continue;
            List<String> row = new ArrayList<>(List.of(tongues.each(wording -> wording.shortLabel(fields.getFirst()))));
            for (Field<Obstacle, ?> field : fields)
                row.add(tongues.value(dossier.get(field).orElse(null)));
            rows.add(row);
        }
        return new Table(shares, head, rows, Tone.CELL_LABEL).bands();
    }

    /** The Netherlands, its neighbours here, and whose side says something. */
    private Set<Country> touched() {
        Set<Country> touched = EnumSet.of(Country.NL);
        for (Neighbour neighbour : dossier.get(ObstacleFields.NEIGHBOURS).orElse(Set.of()))
            touched.add(neighbour.country());
        for (Country country : Country.values()) {
            if (ObstacleFields.side(country).stream().anyMatch(dossier.values()::has)) touched.add(country);
        }
        return touched;
    }
}
