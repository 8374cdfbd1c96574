package nl.slagboom.ui.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Identity;
import nl.slagboom.model.Organisation;
import nl.slagboom.model.Person;
import nl.slagboom.model.code.Country;
import nl.slagboom.search.Party;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import org.jspecify.annotations.Nullable;

/** What is known of one. What was typed is written at the button, and when one goes on to another. */
final class DetailsPane extends VBox {

    private static final String ABOUT = "about";
    private static final String EMPLOYER = "employer";

    private final Screen screen;
    private final RelationsViewModel model;
    private final Party party;
    private final Runnable kept;
    private final VBox fields = new VBox();
    private final Button keep = new Button();
    private final Map<String, @Nullable String> texts = new HashMap<>();
    private @Nullable Country country;
    private Kind kind;
    private final UUID fresh = Identity.fresh();
    private boolean typed;

    /** @param kept run when it is on the disk */
    DetailsPane(Screen screen, RelationsViewModel model, Party party, Runnable kept) {
        this.screen = screen;
        this.model = model;
        this.party = party;
        this.kept = kept;
        getStyleClass().add("section");
        fields.getStyleClass().add("pieces");
        Kind known = Kind.of(party);
        kind = known != null ? known : party.writes() ? Kind.PERSON : Kind.ORGANISATION;
        read();
        ToggleGroup group = new ToggleGroup();
        HBox kinds = new HBox();
        kinds.getStyleClass().add("intake-bar");
        for (Kind one : Kind.values()) {
            RadioButton choice = new RadioButton(screen.text(one.key()));
            choice.setId("relation-" + one.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setSelected(one == kind);
            choice.setDisable(known != null && one != known);
            choice.setOnAction(event -> become(one));
            kinds.getChildren().add(choice);
        }
        keep.setId("relation-keep");
        keep.setText(screen.text("relations.keep"));
        keep.getStyleClass().add("accent");
        keep.setDisable(true);
        keep.setOnAction(event -> keep());
        getChildren().addAll(kinds, fields, keep);
        draw();
    }

    private void read() {
        Organisation.Entry office = party.organisation();
        if (office != null) {
            texts.put("abbreviation", office.abbreviation());
            texts.put("email", office.email());
            texts.put("phone", office.phone());
            texts.put("address", office.address());
            texts.put(ABOUT, office.about());
            country = office.country();
        }
        Person.Entry person = party.person();
        if (person == null) return;
        texts.put("role", person.role());
        texts.put(EMPLOYER, party.employer());
        texts.put(ABOUT, person.about());
    }

    private void become(Kind other) {
        kind = other;
        touched();
        draw();
    }

    private void draw() {
        fields.getChildren().clear();
        for (String code : kind == Kind.ORGANISATION
                ? List.of("abbreviation", "country", "email", "phone", "address", ABOUT)
                : List.of("role", EMPLOYER, ABOUT))
            fields.getChildren().add((code.equals("country") ? country() : text(code)).node());
    }

    private Editor<Country> country() {
        Editor<Country> editor =
                Editors.code("relation-country", screen.text("relations.country"), screen.words(), Country.class);
        editor.show(country);
        editor.onChange(value -> {
            country = value;
            touched();
        });
        return editor;
    }

    private Editor<String> text(String code) {
        String label = screen.text("relations." + code);
        Editor<String> editor = code.equals(EMPLOYER)
                ? Editors.name("relation-" + code, label, screen.words(), model::names)
                : Editors.text(
                        "relation-" + code,
                        label,
                        screen.words(),
                        List.of("address", ABOUT).contains(code));
        editor.show(texts.get(code));
        editor.onChange(value -> {
            texts.put(code, value);
            touched();
            entry(); // it says what does not fit
        });
        return editor;
    }

    private void touched() {
        typed = true;
        keep.setDisable(false);
    }

    private Object entry() {
        if (kind == Kind.PERSON) {
            Person.Entry before = party.person();
            return new Person.Entry(
                    before == null ? fresh : before.id(),
                    party.name(),
                    texts.get("role"),
                    before == null ? null : before.organisation(),
                    before == null ? null : before.contact(),
                    texts.get(ABOUT));
        }
        Organisation.Entry before = party.organisation();
        return new Organisation.Entry(
                before == null ? fresh : before.id(),
                party.name(),
                texts.get("abbreviation"),
                country,
                texts.get("email"),
                texts.get("phone"),
                texts.get("address"),
                texts.get(ABOUT));
    }

    boolean isChanged() {
        return typed;
    }

    /** Writes what was typed, where anything was. */
    void keep() {
        if (!typed) return;
        typed = false;
        keep.setDisable(true);
        String sentence = screen.text("relations.said.kept", party.name());
        switch (entry()) {
            case Person.Entry person -> model.keep(person, texts.get(EMPLOYER), sentence, kept);
            case Organisation.Entry office -> model.keep(office, sentence, kept);
            default -> throw new IllegalStateException(Objects.toString(kind));
        }
    }
}
