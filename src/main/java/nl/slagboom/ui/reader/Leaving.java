package nl.slagboom.ui.reader;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.Screen;

/** Says what of some rows a reader may not see, and leads to where that is said of each. Empty where all of them go along. */
public final class Leaving extends VBox {

    private static final int NAMED = 5;

    private final Screen screen;
    private final Consumer<UUID> held;
    private final Label sentence = new Label();

    /** @param held opens an obstacle where is said who may see it */
    public Leaving(Screen screen, String id, Consumer<UUID> held) {
        this.screen = screen;
        this.held = held;
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
    }

    /** Counts anew. */
    public void show(List<Row> rows, Predicate<Row> maySee) {
        List<Row> staying = rows.stream().filter(maySee.negate()).toList();
        sentence.setText(said(rows.size(), staying.size()));
        getChildren().setAll(sentence);
        setVisible(!staying.isEmpty());
        setManaged(isVisible());
        staying.stream().limit(NAMED).map(this::link).forEach(getChildren()::add);
        if (staying.size() > NAMED)
            getChildren().add(new Label(screen.text("export.leaving.more", staying.size() - NAMED)));
    }

    private String said(int all, int staying) {
        if (staying == 0) return "";
        return all == 1
                ? screen.text("export.leaving.only")
                : screen.text("export.leaving", all - staying, all, staying);
    }

    private Hyperlink link(Row row) {
        String title = row.title().shown(screen.words().language());
        Hyperlink link = new Hyperlink(row.reference() + "  " + title);
        link.setId("held");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> held.accept(row.id()));
        return link;
    }
}
