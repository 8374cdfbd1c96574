package nl.slagboom.ui.field;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.model.Contact;
import nl.slagboom.model.Identity;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached: seen, changed, erased. It says until when it is kept. It is written by itself, beside whatever it
 * stands with: at its button, and when one leaves it.
 */
public final class ContactBox extends VBox {

    private static final String NAME = "name";
    private static final String MAIL = "email";
    private static final String PHONE = "phone";
    private static final int YEARS = 1; // where nobody says how long

    private final Screen screen;
    private final String prefix;
    private final Deeds deeds;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Editor<String>> fields = new HashMap<>();
    private final Map<String, Editor<LocalDate>> days = new HashMap<>();
    private final Label kept = new Label();
    private final Label why = new Label();
    private final Button keep = new Button();
    private final Button erase = new Button();
    private Contact.@Nullable Entry known;
    private @Nullable LocalDate consentOn;
    private @Nullable LocalDate until;
    private boolean typed;
    private boolean armed;

    /** What can be done with contact data. */
    public interface Deeds {

        void keep(Contact.Entry contact);

        /** At once, and for good. */
        void erase(UUID contact);
    }

    /**
     * Makes an empty one.
     *
     * @param prefix of the ids of its fields
     * @param named whether it holds the name too
     */
    public ContactBox(Screen screen, String prefix, boolean named, Deeds deeds) {
        this.screen = screen;
        this.prefix = prefix;
        this.deeds = deeds;
        getStyleClass().add("contact");
        Label title = new Label(screen.text("contact.heading"));
        title.getStyleClass().add("section-title");
        kept.setWrapText(true);
        kept.setId(prefix + "-kept");
        kept.getStyleClass().add("field-label");
        why.setWrapText(true);
        why.getStyleClass().add("field-error");
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        why.visibleProperty().bind(why.managedProperty());
        getChildren().addAll(title, kept);
        for (String code : named ? List.of(NAME, MAIL, PHONE) : List.of(MAIL, PHONE)) text(code);
        day("consent", day -> consentOn = day);
        day("until", day -> until = day);
        keep.setId(prefix + "-keep");
        keep.setOnAction(event -> keep());
        erase.setId(prefix + "-erase");
        erase.setOnAction(event -> erase());
        erase.focusedProperty().subscribe(focused -> {
            if (!focused) arm(false);
        });
        FlowPane buttons = new FlowPane(keep, erase);
        buttons.getStyleClass().add("paper-line");
        getChildren().addAll(why, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.S || !event.isShortcutDown() || !typed) return;
            keep();
            event.consume();
        });
        focusWithinProperty().subscribe(within -> {
            if (!within && typed) keep();
        });
        show(null);
    }

    private void text(String code) {
        Editor<String> editor =
                Editors.text(prefix + "-" + code, screen.text("contact." + code), screen.words(), false);
        editor.onChange(value -> {
            texts.put(code, Objects.requireNonNullElse(value, ""));
            touched();
        });
        fields.put(code, editor);
        getChildren().add(editor.node());
    }

    private void day(String code, Consumer<@Nullable LocalDate> taken) {
        Editor<LocalDate> editor = Editors.day(prefix + "-" + code, screen.text("contact." + code), screen.words());
        editor.onChange(value -> {
            taken.accept(value);
            touched();
        });
        days.put(code, editor);
        getChildren().add(editor.node());
    }

    private void touched() {
        typed = true;
        keep.setDisable(false);
    }

    /** What is kept; null where nothing is. What was typed meanwhile stays. */
    public void show(Contact.@Nullable Entry contact) {
        if (typed) return;
        known = contact;
        consentOn = contact == null ? null : contact.consentOn();
        until = contact == null ? LocalDate.now(ZoneId.systemDefault()).plusYears(YEARS) : contact.deleteOn();
        texts.put(NAME, contact == null ? "" : Objects.requireNonNullElse(contact.name(), ""));
        texts.put(MAIL, contact == null ? "" : Objects.requireNonNullElse(contact.email(), ""));
        texts.put(PHONE, contact == null ? "" : Objects.requireNonNullElse(contact.phone(), ""));
        fields.forEach((code, editor) -> editor.show(texts.get(code)));
        Objects.requireNonNull(days.get("consent")).show(consentOn);
        Objects.requireNonNull(days.get("until")).show(until);
        kept.setText(said(contact));
        keep.setText(screen.text("contact.keep"));
        keep.setDisable(true);
        erase.setDisable(contact == null);
        arm(false);
    }

    private String said(Contact.@Nullable Entry contact) {
        if (contact == null) return screen.text("contact.none");
        String day = contact.deleteOn() == null
                ? screen.text("contact.for.ever")
                : screen.text("contact.kept", screen.words().value(contact.deleteOn()));
        String consent = contact.consentOn() == null
                ? screen.text("contact.consent.none")
                : screen.text("contact.consent.given", screen.words().value(contact.consentOn()));
        return day + " " + consent + " " + screen.text("contact.never");
    }

    /** Nothing is kept of nothing. */
    private void keep() {
        boolean empty = fields.keySet().stream()
                .allMatch(code -> texts.getOrDefault(code, "").isBlank());
        Contact.Entry before = known;
        why.setText(empty ? before == null ? "" : screen.text("contact.empty") : untilWrong());
        if (empty || !why.getText().isEmpty()) return;
        typed = false;
        keep.setDisable(true);
        deeds.keep(new Contact.Entry(
                before == null ? Identity.fresh() : before.id(),
                texts.get(NAME),
                texts.get(MAIL),
                texts.get(PHONE),
                consentOn,
                until));
    }

    /** Nothing where it is a day to come. */
    private String untilWrong() {
        if (until == null) return screen.text("contact.until.missing");
        return until.isAfter(LocalDate.now(ZoneId.systemDefault())) ? "" : screen.text("contact.until.over");
    }

    /** What cannot be undone is asked: at the button itself, once. */
    private void erase() {
        Contact.Entry there = known;
        if (there == null) return;
        if (!armed) {
            arm(true);
            return;
        }
        typed = false;
        arm(false);
        deeds.erase(there.id());
    }

    private void arm(boolean now) {
        armed = now;
        erase.setText(screen.text(now ? "contact.erase.sure" : "contact.erase"));
        erase.getStyleClass().remove("danger");
        if (now) erase.getStyleClass().add("danger");
    }
}
