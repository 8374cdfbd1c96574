package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Tag;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.KnownTag;
import org.jspecify.annotations.Nullable;

/**
 * Tags as chips, with a box to add one: those that the register knows are offered while one types, each with the theme under
 * which it stands, and last what was typed as a new one. What differs from a known one in case or accents alone becomes that.
 */
final class TagsEditor extends Editor<SequencedSet<String>> {

    private static final Pattern BETWEEN = Pattern.compile("[;,]");

    private final TagProposals proposals;
    private final ChipRow chips;
    private final TextField entry = new TextField();
    private final OfferList offers = new OfferList(entry, this::take);
    private final List<String> chosen = new ArrayList<>();
    private List<KnownTag> offered = List.of();

    TagsEditor(String id, String label, Wording wording, TagProposals proposals) {
        super(id, label, wording);
        this.proposals = proposals;
        chips = new ChipRow(wording, this::remove);
        entry.setPromptText(wording.messages().text("detail.chips.prompt"));
        entry.setOnAction(event -> enter());
        entry.textProperty().subscribe(text -> {
            if (isShowing()) return;
            told();
            if (!entry.isFocused()) return;
            if (text.isBlank()) offers.hide();
            else ask();
        });
        entry.setOnMouseClicked(event -> ask());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry.focusedProperty().subscribe(focused -> {
            if (focused) return;
            offers.hide();
            if (!isShowing()) enter();
        });
        VBox both = new VBox(chips, entry);
        both.getStyleClass().add("chips-box");
        place(both, entry);
        chips.show(chosen);
    }

    @Override
    void put(@Nullable SequencedSet<String> value) {
        chosen.clear();
        if (value != null) chosen.addAll(value);
        entry.clear();
        chips.show(chosen);
    }

    private void pressed(KeyEvent event) {
        if (offers.isShowing()) {
            if (offers.press(event.getCode())) event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            ask();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && entry.getText().isEmpty() && !chosen.isEmpty()) {
            remove(chosen.size() - 1);
            event.consume();
        }
    }

    private void ask() {
        String asked = entry.getText();
        proposals.find(asked.strip(), found -> {
            if (asked.equals(entry.getText()) && entry.isFocused()) offer(asked.strip(), found);
        });
    }

    private void offer(String typed, List<KnownTag> found) {
        offered = found.stream().filter(tag -> !has(tag.name())).toList();
        boolean isNew =
                !typed.isEmpty() && !has(typed) && offered.stream().noneMatch(tag -> Tag.isSame(tag.name(), typed));
        List<String> lines = Stream.concat(
                        offered.stream().map(this::line), isNew ? Stream.of(fresh(typed)) : Stream.empty())
                .toList();
        String said =
                lines.isEmpty() ? "" : wording.messages().text("detail.tags.offered", lines.size(), lines.getFirst());
        offers.show(lines, said);
        // A new one that is only a piece of a known one's word is the likelier: it is gone to by itself.
        if (isNew && !offered.isEmpty() && !begins(offered.getFirst(), typed)) offers.markLast();
    }

    private static boolean begins(KnownTag tag, String typed) {
        return (" " + tag.folded()).contains(" " + Folded.of(typed));
    }

    private String line(KnownTag tag) {
        return tag.theme() == null ? tag.name() : tag.name() + " · " + wording.value(tag.theme());
    }

    private String fresh(String typed) {
        return wording.messages().text("detail.tags.new", typed);
    }

    private void take(String line) {
        Optional<KnownTag> known =
                offered.stream().filter(tag -> line(tag).equals(line)).findFirst();
        if (known.isPresent()) add(List.of(known.get().name()));
        else enter();
    }

    private void enter() {
        List<String> typed = typed();
        if (typed.isEmpty()) return;
        add(typed);
        typed.forEach(this::spellAsKnown);
    }

    private void spellAsKnown(String typed) {
        proposals.find(
                typed,
                found -> found.stream()
                        .map(KnownTag::name)
                        .filter(name -> Tag.isSame(name, typed) && !name.equals(typed))
                        .findFirst()
                        .ifPresent(name -> {
                            if (Collections.replaceAll(chosen, typed, name)) tell();
                        }));
    }

    private boolean has(String tag) {
        return chosen.stream().anyMatch(there -> Tag.isSame(there, tag));
    }

    private void add(List<String> tags) {
        offers.hide();
        entry.clear();
        tags.stream().filter(tag -> !has(tag)).forEach(chosen::add);
        tell();
    }

    private void remove(int place) {
        chosen.remove(place);
        tell();
        entry.requestFocus();
    }

    private List<String> typed() {
        return BETWEEN.splitAsStream(entry.getText())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private void tell() {
        chips.show(chosen);
        told();
    }

    /** What stands in the box is saved with the rest, also where it was not entered. */
    private void told() {
        SequencedSet<String> now = new LinkedHashSet<>(chosen);
        typed().stream().filter(tag -> !has(tag)).forEach(now::add);
        changed(Collections.unmodifiableSequencedSet(now));
    }
}
