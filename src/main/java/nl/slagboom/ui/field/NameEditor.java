package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.PartyNames;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation or person, or several with a semicolon between. While one types, those that the register knows
 * are offered: Enter takes the one that is marked, Tab does where one was gone to with the arrows. Whatever else is typed is
 * a new name, which is said when the field is left.
 */
final class NameEditor extends Editor<String> {

    private final TextField text = new TextField();
    private final Proposals proposals;
    private final OfferList offers;
    private final NewNames fresh;
    private boolean taking;
    private boolean typed;
    private boolean tells;

    NameEditor(String id, String label, Wording wording, Proposals proposals) {
        super(id, label, wording);
        this.proposals = proposals;
        offers = new OfferList(text, this::take);
        fresh = new NewNames(id, wording.messages(), this::mean);
        text.setPromptText(wording.messages().text("detail.name.prompt"));
        text.textProperty().subscribe(now -> {
            changed(now);
            fresh.forget();
            if (!isShowing()) typed = true;
            if (!isShowing() && tells && text.isFocused()) fresh.keepRoom();
            if (!isShowing() && !taking && text.isFocused()) ask();
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.focusedProperty().subscribe(focused -> {
            if (focused) return;
            offers.hide();
            if (tells && typed) tellNew();
        });
        text.setMaxWidth(Double.MAX_VALUE);
        place(new VBox(text, fresh), text);
    }

    /** Has it said when a name is typed that nobody has yet. */
    NameEditor tellingNew() {
        tells = true;
        return this;
    }

    private void tellNew() {
        fresh.forget();
        String held = text.getText();
        for (String name : PartyNames.in(held)) {
            proposals.find(name, found -> {
                if (held.equals(text.getText())) fresh.tell(name, found);
            });
        }
    }

    private void mean(String name, String other) {
        text.requestFocus(); // before what has it is gone
        taking = true;
        text.setText(PartyNames.renamed(text.getText(), Set.of(name), other));
        text.end();
        taking = false;
    }

    @Override
    void put(@Nullable String value) {
        text.setText(value == null ? "" : value);
        fresh.rest();
        typed = false;
    }

    private void pressed(KeyEvent event) {
        if (offers.isShowing()) {
            if (offers.press(event.getCode())) event.consume();
            return;
        }
        if (event.getCode() != KeyCode.DOWN) return;
        ask();
        event.consume();
    }

    /** What was typed of the name at the end. */
    private String piece() {
        String typed = text.getText();
        return typed.substring(typed.lastIndexOf(PartyNames.BETWEEN) + 1).strip();
    }

    private void ask() {
        String asked = text.getText();
        proposals.find(piece(), found -> {
            if (!asked.equals(text.getText()) || !text.isFocused()) return;
            List<String> others = new ArrayList<>(found);
            others.removeAll(PartyNames.in(asked));
            offers.show(
                    others,
                    wording.messages()
                            .text("detail.name.offered", others.size(), others.isEmpty() ? "" : others.getFirst()),
                    !others.isEmpty() && holds(others.getFirst(), piece()));
        });
    }

    /** A name that only has the same words is another, unless one goes to it: a name of one's own is typed whole. */
    private static boolean holds(String name, String piece) {
        return Folded.of(name).contains(Folded.of(piece));
    }

    private void take(String name) {
        String typed = text.getText();
        int before = typed.lastIndexOf(PartyNames.BETWEEN) + 1;
        taking = true;
        text.setText(before == 0 ? name : typed.substring(0, before) + " " + name);
        text.end();
        taking = false;
    }
}
