package nl.slagboom.ui.relations;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PartyNames;
import nl.slagboom.search.Party;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import org.jspecify.annotations.Nullable;

/** What one is called. Another name is written wherever it stands; that of somebody else makes the two one. */
final class NamePane extends VBox {

    private final Screen screen;
    private final RelationsViewModel model;
    private final Party party;
    private final Consumer<String> renamed;
    private final Editor<String> name;
    private final Button change = new Button();
    private String typed;
    private boolean merges;

    /** @param renamed told the name under which it now stands */
    NamePane(Screen screen, RelationsViewModel model, Party party, Consumer<String> renamed) {
        this.screen = screen;
        this.model = model;
        this.party = party;
        this.renamed = renamed;
        typed = party.name();
        getStyleClass().add("section");
        name = Editors.name("relation-name", screen.text("relations.name"), screen.words(), model::names);
        name.show(party.name());
        name.onChange(this::typed);
        change.setId("relation-rename");
        change.setWrapText(true);
        change.setMinHeight(USE_PREF_SIZE);
        change.setOnAction(event -> rename());
        getChildren().addAll(name.node(), change);
        say();
    }

    void begin() {
        name.focus();
    }

    boolean isChanged() {
        return !change.isDisabled();
    }

    private void typed(@Nullable String now) {
        typed = now == null ? "" : now.strip();
        merges = false;
        say();
        String wanted = typed;
        model.isKnown(wanted, known -> {
            if (!wanted.equals(typed)) return;
            merges = known && !typed.equals(party.name());
            say();
        });
    }

    private void say() {
        int count = party.obstacles().size();
        change.setText(merges ? screen.text("relations.merge", typed, count) : screen.text("relations.rename", count));
        change.setDisable(typed.isEmpty() || typed.equals(party.name()) || typed.contains(PartyNames.BETWEEN));
    }

    void rename() {
        if (change.isDisabled()) return;
        String from = party.name();
        String to = typed;
        Wording words = screen.words();
        String key = merges ? "relations.said.merged" : "relations.said.renamed";
        change.setDisable(true);
        model.rename(party, to, count -> words.messages().text(key, from, to, count), count -> renamed.accept(to));
    }
}
