package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Theme;
import nl.slagboom.search.OwnTheme;
import nl.slagboom.ui.common.Explained;
import org.jspecify.annotations.Nullable;

/** What narrows the list: the codes of some fields, each with how many rows it would leave. */
final class FilterPane extends VBox {

    private static final int LONGEST = 22; // letters that fit in a line
    private static final int LONGEST_OWN = 15; // which stands further in

    private final RegisterViewModel model;
    private final Map<Field<Obstacle, ?>, Label> headings = new HashMap<>();
    private final Map<Object, Line> lines = new HashMap<>(); // by code, or theme of one's own
    private final Set<Enum<?>> seen = new HashSet<>();
    private @Nullable Wording said;

    FilterPane(RegisterViewModel model) {
        this.model = model;
        getStyleClass().add("filters");
    }

    /**
     * Shows what the model counted. Lines of codes that are there stay, also where they would leave no row: at each key they
     * only get other numbers, and none moves from under the pointer.
     */
    void show(Wording wording) {
        if (!wording.equals(said)) {
            headings.clear();
            lines.clear();
            said = wording;
        }
        List<Node> shown = new ArrayList<>();
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            Map<Enum<?>, Long> counts = model.countsProperty().get().getOrDefault(facet, Map.of());
            Set<? extends Enum<?>> wanted = model.narrowed().codes().getOrDefault(facet, Set.of());
            shown.add(headings.computeIfAbsent(facet, fresh -> heading(fresh, wording)));
            for (Enum<?> code : facet.type().options()) {
                List<Node> own = code instanceof Theme theme ? own(theme) : List.of();
                if (counts.containsKey(code) || wanted.contains(code) || !own.isEmpty()) seen.add(code);
                if (!seen.contains(code)) continue;
                Line line = lines.computeIfAbsent(
                        code,
                        fresh -> new Line(
                                facet.code() + "-" + code.name(),
                                inLines(wording.value(code), LONGEST),
                                ticked -> narrow(facet, code, ticked)));
                line.show(counts.getOrDefault(code, 0L), wanted.contains(code));
                shown.add(line);
                shown.addAll(own);
            }
        }
        if (!shown.equals(getChildren())) getChildren().setAll(shown);
    }

    /** The themes of one's own under a theme, where rows have them; and those that are chosen, also when they are gone. */
    private List<Node> own(Theme theme) {
        Set<String> wanted = model.narrowed().ownThemes().getOrDefault(theme, Set.of());
        Map<OwnTheme, Long> counts = new LinkedHashMap<>(model.own());
        for (String tag : wanted) {
            boolean isThere = counts.keySet().stream()
                    .anyMatch(own -> own.theme() == theme && own.folded().equals(tag));
            if (!isThere) counts.put(new OwnTheme(theme, tag, tag), 0L);
        }
        List<Node> shown = new ArrayList<>();
        counts.forEach((own, rows) -> {
            boolean isWanted = wanted.contains(own.folded());
            if (own.theme() != theme || rows == 0 && !isWanted) return;
            Line line = lines.computeIfAbsent(own, fresh -> {
                Line made = new Line(
                        "own-" + own.folded(), inLines(own.name(), LONGEST_OWN), ticked -> narrow(own, ticked));
                made.getStyleClass().add("own");
                return made;
            });
            line.show(rows, isWanted);
            shown.add(line);
        });
        return shown;
    }

    private void narrow(OwnTheme own, boolean ticked) {
        Set<String> changed = new HashSet<>(model.narrowed().ownThemes().getOrDefault(own.theme(), Set.of()));
        if (ticked) changed.add(own.folded());
        else changed.remove(own.folded());
        model.narrow(own.theme(), changed);
    }

    private void narrow(Field<Obstacle, ?> facet, Enum<?> code, boolean ticked) {
        Set<Enum<?>> changed = new HashSet<>(model.narrowed().codes().getOrDefault(facet, Set.of()));
        if (ticked) changed.add(code);
        else changed.remove(code);
        model.narrow(facet, changed);
    }

    private static Label heading(Field<?, ?> facet, Wording wording) {
        Label heading = new Label(wording.label(facet));
        heading.getStyleClass().add("heading");
        wording.definition(facet).ifPresent(definition -> new Explained(definition).on(heading));
        return heading;
    }

    /** A long word is broken where it has a hyphen, not where the line happens to end. */
    private static String inLines(String name, int longest) {
        int hyphen = name.lastIndexOf('-');
        boolean fits = name.length() <= longest || name.contains(" ") || hyphen < 0;
        return fits ? name : name.substring(0, hyphen + 1) + "\n" + name.substring(hyphen + 1);
    }

    /** One code, or theme of one's own: a box to tick, and its count. */
    private static final class Line extends HBox {
        private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

        private final CheckBox box;
        private final Label count = new Label();

        Line(String id, String name, Consumer<Boolean> ticked) {
            box = new CheckBox(name);
            box.setId("filter-" + id);
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(event -> ticked.accept(box.isSelected()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            setAlignment(Pos.CENTER_LEFT);
            setHgrow(box, Priority.ALWAYS);
            getChildren().addAll(box, count);
        }

        void show(long rows, boolean wanted) {
            count.setText(String.valueOf(rows));
            box.setSelected(wanted);
            pseudoClassStateChanged(NONE, rows == 0 && !wanted);
        }
    }
}
