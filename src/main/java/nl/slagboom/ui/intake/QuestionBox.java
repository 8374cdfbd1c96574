package nl.slagboom.ui.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.Question;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Decision;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.ui.common.ClashWords;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.WordDifference;
import nl.slagboom.ui.common.WordPieces;
import nl.slagboom.ui.field.Editor;
import nl.slagboom.ui.field.Editors;
import org.jspecify.annotations.Nullable;

/** One thing that both sides changed, or that the partner emptied: what it was, ours, theirs; beside it what it becomes. */
final class QuestionBox extends VBox {

    /** From here on what it becomes stands beside what it was. */
    private static final double WIDE = 560;

    private final Screen screen;
    private final IntakeViewModel model;
    private final Clash clash;
    private final boolean isBlank;
    private final ClashWords words;
    private final Label tone = new Label();
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private final ToggleButton later = new ToggleButton();
    private final GridPane sides = new GridPane();
    private final Label outcome = new Label();
    private final @Nullable Editor<Object> editor;
    private PlannedRow row;
    private Question question;
    private @Nullable Object typed;
    private boolean isTyped;

    /**
     * @param id of the box, and the beginning of those of its buttons
     * @param shown told when it has the keyboard, so that it can be seen
     */
    QuestionBox(
            String id, PlannedRow row, Question question, Screen screen, IntakeViewModel model, Consumer<Node> shown) {
        this.screen = screen;
        this.model = model;
        this.row = row;
        this.question = question;
        clash = question.clash();
        isBlank = question.isBlank();
        words = new ClashWords(clash, screen.words());
        setId(id);
        getStyleClass().addAll("piece", "question");
        tone.getStyleClass().add("tone");
        editor = isBlank ? null : editor();
        getChildren().add(heading());
        var now = row.base();
        String where = now == null ? "" : words.where(now);
        if (!where.isEmpty()) getChildren().add(text(where, "reference"));
        String before = model.isOwnList() ? "intake.question.base.list" : "intake.question.base";
        VBox left = new VBox(said(before, Conflict::base, clash.base()));
        left.getChildren().add(said("intake.question.mine.is", Conflict::mine, clash.mine()));
        left.getChildren().add(said("intake.question.theirs.is", Conflict::theirs, clash.theirs()));
        left.getStyleClass().add("question-side");
        VBox right = new VBox();
        right.getStyleClass().add("question-side");
        Label becomes = text(screen.text("intake.question.becomes"), "field-label");
        if (editor == null) right.getChildren().addAll(becomes, outcome);
        else right.getChildren().add(editor.node());
        right.getChildren().add(choices());
        outcome.setWrapText(true);
        sides.add(left, 0, 0);
        sides.add(right, 1, 0);
        sides.getStyleClass().add("question-sides");
        for (Node side : sides.getChildren()) GridPane.setHgrow(side, Priority.ALWAYS);
        getChildren().add(sides);
        widthProperty().subscribe(width -> lay(left, right, width.doubleValue()));
        focusWithinProperty().subscribe(focused -> {
            if (focused) shown.accept(this);
            else commit();
        });
        show(row, question);
    }

    Clash clash() {
        return clash;
    }

    private void lay(Region left, Region right, double width) {
        boolean beside = width > screen.textSize().px(WIDE);
        GridPane.setConstraints(right, beside ? 1 : 0, beside ? 0 : 1);
        for (Region side : new Region[] {left, right}) side.setPrefWidth(beside ? width / 2 : USE_COMPUTED_SIZE);
    }

    /** Shows what is decided now. */
    void show(PlannedRow now, Question asked) {
        row = now;
        question = asked;
        Decision decision = asked.decision();
        Choice choice = decision == null ? isBlank ? Choice.MINE : null : decision.choice();
        buttons.forEach((one, button) -> button.setSelected(one == choice));
        later.setSelected(decision == null && !isBlank);
        Object after = decision == null ? clash.mine() : decision.after(clash);
        if (editor != null && !isTyped) editor.show(after);
        outcome.setText(
                Objects.equals(after, clash.theirs()) && decision != null
                        ? words.shown(Conflict::theirs, after)
                        : words.shown(Conflict::mine, after));
        boolean isOpen = asked.isUndecided();
        String state = isBlank ? "intake.question.blank" : isOpen ? "intake.question.open" : "intake.question.decided";
        tone.setText(screen.text(state));
        getStyleClass().removeAll("changed", "removed", "added");
        getStyleClass().add(isBlank ? "changed" : isOpen ? "removed" : "added");
    }

    PlannedRow row() {
        return row;
    }

    Question question() {
        return question;
    }

    /** Takes the keyboard. */
    void begin() {
        buttons.values().iterator().next().requestFocus();
    }

    /** Decides; where that is not offered it tells why. */
    Optional<String> decide(@Nullable Choice choice) {
        boolean offered = choice == null ? !isBlank : clash.choices().contains(choice);
        if (!offered) {
            String why = isBlank ? "intake.question.blank.only" : "intake.question.both.not";
            return Optional.of(screen.text(why, words.heading()));
        }
        isTyped = false;
        model.decide(row, clash, choice == null ? null : Decision.of(choice));
        return Optional.empty();
    }

    /** What was typed becomes the decision. */
    void commit() {
        if (!isTyped) return;
        isTyped = false;
        model.decide(row, clash, Decision.coming(clash, typed));
    }

    private HBox heading() {
        Label name = text(words.heading(), "field-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tone.setMinWidth(USE_PREF_SIZE);
        return new HBox(name, space, tone);
    }

    private Node choices() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("question-choices");
        ToggleGroup group = new ToggleGroup();
        for (Choice choice : clash.choices()) {
            ToggleButton button = new ToggleButton();
            prepare(button, key(choice), choice, group);
            button.setId(getId() + "-" + choice.name());
            button.setOnAction(event -> {
                button.setSelected(true);
                decide(choice);
            });
            buttons.put(choice, button);
            bar.getChildren().add(button);
        }
        if (isBlank) {
            bar.getChildren().addAll(inWholeColumn());
            return bar;
        }
        prepare(later, "intake.question.later", null, group);
        later.setId(getId() + "-LATER");
        later.setOnAction(event -> {
            later.setSelected(true);
            decide(null);
        });
        bar.getChildren().add(later);
        return bar;
    }

    private Button[] inWholeColumn() {
        long all = model.emptied(clash);
        if (all < 2) return new Button[0];
        Button erase = new Button(screen.text("intake.question.erase.all", all));
        erase.setId(getId() + "-all");
        erase.getStyleClass().add("small");
        erase.setOnAction(event -> model.erase(clash));
        return new Button[] {erase};
    }

    private String key(Choice choice) {
        if (!isBlank) return "intake.question." + choice.name();
        return choice == Choice.MINE ? "intake.question.keep" : "intake.question.erase";
    }

    private void prepare(ToggleButton button, String words, @Nullable Choice choice, ToggleGroup group) {
        button.setText(screen.text(words));
        button.setTooltip(
                new Tooltip(QuestionCommands.keys(choice).words(screen.words().messages())));
        button.setAccessibleText(this.words.heading() + ". " + button.getText());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
    }

    /** Of a text its words are compared with those that were. */
    private Node said(String key, Function<Conflict, @Nullable Object> of, @Nullable Object value) {
        Label label = text(screen.text(key), "field-label");
        TextFlow flow = new TextFlow();
        Object before = clash.base();
        if (value instanceof String after && before instanceof String was && !after.equals(was)) {
            flow.getChildren().addAll(WordPieces.of(WordDifference.between(was, after)));
        } else {
            boolean emptied = isBlank && value == null;
            String shown = emptied ? screen.text("intake.question.emptied") : words.shown(of, value);
            flow.getChildren().add(WordPieces.of(shown, value == null ? "name" : "same"));
        }
        return new VBox(label, flow);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** Of what goes together, and of a whole part, one takes what is offered. */
    @SuppressWarnings("unchecked") // a clash holds what its own field takes
    private @Nullable Editor<Object> editor() {
        Field<?, ?> field = clash.conflict().field();
        if (field == null || !clash.along().isEmpty()) return null;
        String label = screen.text("intake.question.becomes");
        String id = getId() + "-own";
        Editor<?> made = clash.language() == null
                ? Editors.of(field, id, label, screen.words())
                : Editors.text(
                        id,
                        label,
                        screen.words(),
                        field.type() instanceof FieldType.Localized text && text.multiline());
        Editor<Object> any = (Editor<Object>) made;
        any.onChange(value -> {
            check(value);
            typed = value instanceof String text && text.isBlank() ? null : value;
            isTyped = true;
        });
        return any;
    }

    /** @throws InvalidValue when the field does not take it, which is said there */
    private void check(@Nullable Object value) {
        FieldType<?> type = Objects.requireNonNull(clash.conflict().field()).type();
        Language language = clash.language();
        if (type instanceof FieldType.Localized text && language != null)
            text.kept(LocalizedText.EMPTY.with(language, (String) value));
        else kept(type, value);
    }

    @SuppressWarnings("unchecked") // the editor is of that field
    private static <T> void kept(FieldType<T> type, @Nullable Object value) {
        type.kept((T) value);
    }
}
