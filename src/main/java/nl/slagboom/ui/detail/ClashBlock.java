package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.ui.common.Screen;
import org.jspecify.annotations.Nullable;

/** One thing that clashes: what it was, and what it may become. Arrow keys go from one choice to the next. */
final class ClashBlock extends VBox {

    private static final int LONGEST = 80;

    private final Screen screen;
    private final Clash clash;
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> buttons = new ArrayList<>();

    /** @param reveal told which choice has the keyboard, so that it can be seen */
    ClashBlock(Clash clash, ConflictViewModel model, Screen screen, Consumer<Node> reveal) {
        this.screen = screen;
        this.clash = clash;
        getStyleClass().add("clash");
        Label heading = wrapped(heading(), "section-title");
        getChildren().add(heading);
        String where = where(model.now());
        if (!where.isEmpty()) getChildren().add(wrapped(where, "reference"));
        getChildren().add(wrapped(screen.text("detail.conflict.was"), "field-label"));
        getChildren().add(wrapped(shown(Conflict::base, clash.base()), "clash-base"));
        for (Choice choice : clash.choices()) getChildren().add(option(choice, model, heading.getText(), reveal));
    }

    void begin() {
        buttons.getFirst().requestFocus();
    }

    private Node option(Choice choice, ConflictViewModel model, String heading, Consumer<Node> reveal) {
        String name = name(choice, model.colleague(clash).orElse(null));
        String text = choice == Choice.BOTH
                ? ""
                : shown(choice == Choice.MINE ? Conflict::mine : Conflict::theirs, clash.after(choice));
        RadioButton button = new RadioButton(name);
        button.setId("choose-" + choice.name() + "-" + number(model));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText(heading + ". " + screen.words().labelled(name, text));
        button.setSelected(model.chosen(clash).equals(Optional.of(choice)));
        button.selectedProperty().subscribe(selected -> {
            if (selected) model.choose(clash, choice);
        });
        buttons.add(button);
        VBox option = new VBox(button);
        option.getStyleClass().add("clash-option");
        button.focusedProperty().subscribe(focused -> {
            if (focused) reveal.accept(option);
        });
        if (!text.isEmpty()) {
            Label value = wrapped(text, "clash-value");
            value.setOnMouseClicked(event -> {
                button.requestFocus();
                button.setSelected(true);
            });
            option.getChildren().add(value);
        }
        return option;
    }

    /** @param colleague whose the other version is; null where no name is known */
    private String name(Choice choice, @Nullable String colleague) {
        String key = "detail.conflict." + choice.name().toLowerCase(Locale.ROOT);
        return colleague == null || choice == Choice.MINE ? screen.text(key) : screen.text(key + ".of", colleague);
    }

    private int number(ConflictViewModel model) {
        return model.clashes().indexOf(clash);
    }

    private String heading() {
        Wording wording = screen.words();
        PartKind<?> kind = clash.conflict().kind();
        Field<?, ?> field = clash.conflict().field();
        if (field == null)
            return kind == null ? "" : screen.text("detail.conflict.part", screen.text("kind." + kind.code()));
        String label = kind == null ? wording.label(field) : wording.label(kind, field);
        return clash.language() == null
                ? label
                : screen.text("detail.conflict.language", label, wording.value(clash.language()));
    }

    /** Which part of the obstacle it is in; nothing for the obstacle itself. */
    private String where(Dossier now) {
        PartKind<?> kind = clash.conflict().kind();
        UUID part = clash.conflict().part();
        if (kind == null || part == null || clash.conflict().field() == null) return "";
        return where(kind, part, now);
    }

    private <P extends ObstaclePart> String where(PartKind<P> kind, UUID id, Dossier now) {
        String name = now.part(kind, id)
                .flatMap(part -> kind.catalogue().shown().stream()
                        .filter(field -> field.type() instanceof FieldType.Plain)
                        .map(field -> screen.words().value(part.get(field).orElse(null)))
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .orElse("");
        String line = name.lines().findFirst().orElse("");
        String some = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return screen.words().labelled(screen.text("kind." + kind.code()), some);
    }

    /** Of what goes together, each on its own line; what only goes along and is not given has none. */
    private String shown(Function<Conflict, @Nullable Object> of, @Nullable Object value) {
        if (clash.along().isEmpty()) return shown(value);
        return clash.all()
                .filter(one -> one.equals(clash.conflict()) || of.apply(one) != null)
                .map(one -> screen.words()
                        .labelled(screen.words().label(Objects.requireNonNull(one.field())), shown(of.apply(one))))
                .collect(Collectors.joining("\n"));
    }

    private String shown(@Nullable Object value) {
        PartKind<?> kind = clash.conflict().kind();
        if (value instanceof Part<?> part && kind != null) return lines(kind, part);
        String text = screen.words().value(value);
        if (!text.isEmpty()) return text;
        return screen.text(clash.conflict().field() == null ? "detail.conflict.removed" : "detail.conflict.empty");
    }

    private <P extends ObstaclePart> String lines(PartKind<?> kind, Part<P> part) {
        Wording wording = screen.words();
        return part.values().catalogue().shown().stream()
                .filter(field -> part.values().has(field))
                .map(field -> wording.labelled(
                        wording.label(kind, field),
                        wording.value(part.get(field).orElse(null))))
                .collect(Collectors.joining("\n"));
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
