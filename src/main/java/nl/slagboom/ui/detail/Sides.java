package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.TextSize;

/**
 * The sides of an obstacle beside each other, the same field on the same line, as far as there is room: so it is seen what
 * the countries do not have in common. What does not fit comes below.
 */
final class Sides extends GridPane {

    private static final double NARROWEST = 175;
    private static final double GAP = 14;

    private final List<List<Node>> sides = new ArrayList<>();
    private final TextSize size;
    private int columns;

    Sides(TextSize size) {
        this.size = size;
        getStyleClass().add("sides");
        setHgap(GAP);
        widthProperty().subscribe(width -> lay());
    }

    /** The countries that the obstacle touches come first, and so beside each other. */
    static List<Country> order(Dossier dossier) {
        Set<Country> touched = EnumSet.of(Country.NL);
        for (Neighbour neighbour : dossier.get(ObstacleFields.NEIGHBOURS).orElse(Set.of()))
            touched.add(neighbour.country());
        for (Country country : Country.values()) {
            if (ObstacleFields.side(country).stream()
                    .anyMatch(field -> dossier.values().has(field))) touched.add(country);
        }
        return List.of(Country.values()).stream()
                .sorted(Comparator.comparing((Country country) -> !touched.contains(country)))
                .toList();
    }

    /** Begins a side with its name. All sides have the same fields in the same order. */
    void begin(Node name) {
        sides.add(new ArrayList<>());
        add(List.of(name));
    }

    /** Adds fields to the side that was begun last. */
    void add(List<Node> fields) {
        sides.getLast().addAll(fields);
        // A side's own fields follow each other: Tab goes down a country, not across the border.
        getChildren().addAll(fields);
        columns = 0;
        lay();
    }

    private void lay() {
        int fitting =
                Math.clamp((long) ((getWidth() + GAP) / (size.px(NARROWEST) + GAP)), 1, Math.max(1, sides.size()));
        if (fitting == columns) return;
        columns = fitting;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        int top = 0;
        for (int i = 0; i < sides.size(); i++) {
            List<Node> side = sides.get(i);
            if (i > 0 && i % columns == 0) top += sides.get(i - 1).size();
            for (int line = 0; line < side.size(); line++) setConstraints(side.get(line), i % columns, top + line);
        }
    }
}
