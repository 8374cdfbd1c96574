package nl.slagboom.ui.relations;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Person;
import nl.slagboom.model.code.Language;
import nl.slagboom.search.Party;
import nl.slagboom.search.Row;
import nl.slagboom.ui.common.ObstacleList;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.ContactBox;
import org.jspecify.annotations.Nullable;

/** One of those that the register knows: the name, what is known, how a person is reached, and the obstacles that name it. */
final class RelationPane extends VBox {

    private final Screen screen;
    private final RelationsViewModel model;
    private final Ways ways;
    private @Nullable Party party;
    private @Nullable NamePane name;
    private @Nullable DetailsPane details;

    /** Where one goes on from here. */
    interface Ways {

        void obstacle(UUID id);

        /** What is known of somebody was written. */
        void written();

        /** Somebody is called otherwise now. */
        void renamed(String from, String to);
    }

    RelationPane(Screen screen, RelationsViewModel model, Ways ways) {
        this.screen = screen;
        this.model = model;
        this.ways = ways;
        getStyleClass().add("detail");
        setId("relation");
    }

    /** What was typed of the one before is written first. */
    void show(@Nullable Party shown) {
        leave();
        String keyboard = keyboard();
        draw(shown);
        if (keyboard.isEmpty()) return;
        applyCss(); // until then what is in its boxes is not in the window
        Node again = lookup("#" + keyboard);
        if (again == null || again.isDisabled()) again = lookup("#relation-name");
        if (again != null) again.requestFocus();
    }

    /** What has the keyboard here; it has it again where the same is drawn anew. */
    private String keyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node up = owner;
        while (up != null && up != this) up = up.getParent();
        return owner == null || up == null || owner.getId() == null ? "" : owner.getId();
    }

    private void draw(@Nullable Party shown) {
        party = shown;
        getChildren().clear();
        name = null;
        details = null;
        if (shown == null) {
            Label none = new Label(screen.text("relations.none"));
            none.setWrapText(true);
            none.getStyleClass().add("empty");
            getChildren().add(none);
            return;
        }
        Label heading = new Label(shown.name());
        heading.setWrapText(true);
        heading.getStyleClass().add("heading");
        NamePane called = new NamePane(screen, model, shown, to -> ways.renamed(shown.name(), to));
        DetailsPane known = new DetailsPane(screen, model, shown, ways::written);
        name = called;
        details = known;
        getChildren().addAll(heading, called, known);
        Person.Entry person = shown.person();
        if (person != null) getChildren().add(contact(person, shown.contact()));
        getChildren().add(obstacles(shown));
    }

    private Node contact(Person.Entry person, Contact.@Nullable Entry contact) {
        ContactBox box = new ContactBox(screen, "contact", false, new ContactBox.Deeds() {
            @Override
            public void keep(Contact.Entry typed) {
                String sentence = screen.text("relations.said.kept", person.name());
                model.reach(person.id(), typed, sentence, ways::written);
            }

            @Override
            public void erase(UUID there) {
                model.erase(there, ways::written);
            }
        });
        box.show(contact);
        return box;
    }

    private Node obstacles(Party shown) {
        Label title =
                new Label(screen.text("relations.obstacles", shown.obstacles().size()));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        ObstacleList list = new ObstacleList(screen.textSize(), ways::obstacle);
        list.setId("relation-obstacles");
        title.setLabelFor(list);
        list.setAccessibleText(title.getText());
        list.setVisible(false);
        list.setManaged(false);
        model.named(shown, rows -> fill(list, rows));
        return new VBox(title, list);
    }

    private void fill(ObstacleList list, List<Row> rows) {
        Language language = screen.words().language();
        list.show(rows.stream()
                .map(row -> new ObstacleList.Line(
                        row.id(), row.reference(), row.title().shown(language), ""))
                .toList());
        list.setVisible(!rows.isEmpty());
        list.setManaged(!rows.isEmpty());
    }

    boolean isOf(@Nullable Party other) {
        return party != null && party.equals(other);
    }

    /** Whether something is typed that was not written. */
    boolean isChanged() {
        return details != null && details.isChanged() || name != null && name.isChanged();
    }

    void beginName() {
        if (name != null) name.begin();
    }

    /** Writes what was typed. */
    void keep() {
        if (name != null && name.isChanged()) name.rename();
        else leave();
    }

    /** What is known is written when one goes on; a name that is half typed is not. */
    void leave() {
        if (details != null) details.keep();
    }
}
