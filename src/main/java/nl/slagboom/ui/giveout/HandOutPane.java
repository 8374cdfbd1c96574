package nl.slagboom.ui.giveout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.exchange.write.HandOver;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/** What is to be said of a workbook that comes back: who gets it, until when, what may be changed in it. */
final class HandOutPane extends GridPane {

    private final Screen screen;
    private final ComboBox<String> organisation = new ComboBox<>();
    private final Label organisationLabel = new Label();
    private final ComboBox<Optional<Language>> second = new ComboBox<>();
    private final Label secondLabel = new Label();
    private final CheckComboBox<Field<Obstacle, ?>> editable = new CheckComboBox<>();
    private final Label editableLabel = new Label();
    private final VBox until = new VBox();
    private @Nullable LocalDate answerBy;
    private boolean untilReadable = true;
    private Audience audience = Audience.partner(null);

    /** @param named told which organisation it is, when that was said */
    HandOutPane(Screen screen, Consumer<String> named) {
        this.screen = screen;
        getStyleClass().add("hand-out");
        organisation.setId("giveout-organisation");
        organisation.setEditable(true);
        organisation.setPrefWidth(340);
        organisation.getEditor().textProperty().subscribe(named);
        organisationLabel.setLabelFor(organisation);
        second.setId("giveout-second");
        List<Optional<Language>> languages = new ArrayList<>(List.of(Optional.empty()));
        for (Language language : Language.values()) languages.add(Optional.of(language));
        second.getItems().setAll(languages);
        second.setValue(Optional.empty());
        secondLabel.setLabelFor(second);
        editable.setId("giveout-editable");
        editable.setMaxWidth(340);
        editableLabel.setLabelFor(editable);
        addColumn(0, new VBox(organisationLabel, organisation), new VBox(secondLabel, second));
        addColumn(1, until, new VBox(editableLabel, editable));
        until.setMaxWidth(340);
        screen.wording().subscribe(this::words);
    }

    private void words(Wording wording) {
        organisationLabel.setText(screen.text("export.handout.organisation"));
        organisation.setPromptText(screen.text("intake.from"));
        secondLabel.setText(screen.text("export.handout.second"));
        editableLabel.setText(screen.text("export.handout.editable"));
        Optional<Language> chosen = second.getValue();
        second.setConverter(new Worded<>(
                language -> language.map(wording::value).orElseGet(() -> screen.text("export.handout.one"))));
        second.setValue(null); // else its words stay those of the language before
        second.setValue(chosen);
        editable.setConverter(new Worded<>(wording::label));
        Editor<LocalDate> day = Editors.day("giveout-until", screen.text("export.handout.until"), wording);
        day.show(answerBy);
        day.onChange(value -> answerBy = value);
        day.untakenProperty().subscribe(untaken -> untilReadable = untaken == null);
        until.getChildren().setAll(day.node());
        become(audience, true);
    }

    void offer(SortedSet<String> organisations) {
        String typed = organisation.getEditor().getText();
        organisation.getItems().setAll(organisations);
        organisation.getEditor().setText(typed);
    }

    /** Another partner may change other fields. */
    void become(Audience now) {
        if (!now.equals(audience)) become(now, false);
    }

    private void become(Audience now, boolean keep) {
        Set<Field<Obstacle, ?>> before =
                new LinkedHashSet<>(editable.getCheckModel().getCheckedItems());
        audience = now;
        List<Field<Obstacle, ?>> fields =
                HandOver.fields(now).stream().filter(Field::isStated).toList();
        List<Field<Obstacle, ?>> usual = HandOver.usuallyEditable(now);
        editable.getCheckModel().clearChecks();
        editable.getItems().setAll(fields);
        boolean anew = !keep || before.isEmpty();
        for (Field<Obstacle, ?> field : fields)
            if (anew ? usual.contains(field) : before.contains(field))
                editable.getCheckModel().check(field);
    }

    /** Takes the keyboard. */
    void begin() {
        organisation.requestFocus();
    }

    String partner() {
        return organisation.getEditor().getText().strip();
    }

    /** Whether all that is needed was said. */
    boolean isComplete() {
        return !partner().isEmpty() && untilReadable;
    }

    /** @param first the leading language */
    Giving.Wish wish(@Nullable Neighbour neighbour, Language first, List<UUID> obstacles) {
        Set<Language> languages = new LinkedHashSet<>(List.of(first));
        second.getValue().ifPresent(languages::add);
        Set<String> fields = editable.getCheckModel().getCheckedItems().stream()
                .map(Field::code)
                .collect(Collectors.toSet());
        return new Giving.Wish(partner(), neighbour, List.copyOf(languages), obstacles, fields, answerBy);
    }
}
