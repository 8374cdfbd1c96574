package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.Places;
import org.jspecify.annotations.Nullable;

/**
 * Several values as chips, with a box to add one: type some letters and press Enter, or pick from the menu. A chip is
 * taken away by pressing it, the last also by Backspace in the empty box.
 */
final class ChipsEditor<E, S extends Collection<E>> extends Editor<S> {

    private static final int OFFERED = 14; // all themes among them
    private static final String UNKNOWN = "detail.chips.unknown";

    private final List<E> choices;
    private final Function<E, String> words;
    private final Function<Collection<E>, S> kept;
    private final Function<String, SequencedMap<String, E>> within;
    private final ChipRow chips;
    private final TextField entry = new TextField();
    private final OfferList offers = new OfferList(entry, this::take);
    private final List<E> chosen = new ArrayList<>();

    private ChipsEditor(
            String id,
            String label,
            Wording wording,
            List<E> choices,
            Function<E, String> words,
            Function<Collection<E>, S> kept,
            Function<String, SequencedMap<String, E>> within) {
        super(id, label, wording);
        this.choices = choices;
        this.words = words;
        this.kept = kept;
        this.within = within;
        chips = new ChipRow(wording, place -> remove(chosen.get(place)));
        entry.setPromptText(wording.messages().text("detail.chips.prompt"));
        entry.setOnAction(event -> enter());
        entry.textProperty().subscribe(text -> {
            if (isShowing() || !entry.isFocused()) return;
            told(); // what was said of it is no longer what stands there
            if (text.isBlank()) offers.hide();
            else offer();
        });
        entry.setOnMouseClicked(event -> offer());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        entry.focusedProperty().subscribe(focused -> {
            if (!focused) leave();
        });
        VBox both = new VBox(chips, entry);
        both.getStyleClass().add("chips-box");
        place(both, entry);
        draw();
    }

    static <E extends Enum<E>> ChipsEditor<E, Set<E>> codes(
            String id, String label, Wording wording, Class<E> type, List<E> codes) {
        return new ChipsEditor<>(
                id,
                label,
                wording,
                codes,
                wording::value,
                some -> {
                    Set<E> set = EnumSet.noneOf(type);
                    set.addAll(some);
                    return Collections.unmodifiableSet(set);
                },
                text -> abroad(text, codes, wording));
    }

    /** Those whose word in another language, or another word for which, begins so. */
    private static <E extends Enum<E>> SequencedMap<String, E> abroad(String text, List<E> codes, Wording wording) {
        SequencedMap<String, E> abroad = new LinkedHashMap<>();
        if (text.isBlank()) return abroad;
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            for (E code : codes) {
                String word = messages.label(code);
                Stream.concat(Stream.of(word), messages.also(code).stream())
                        .filter(one -> Folded.of(one).startsWith(Folded.of(text)))
                        .forEach(one -> abroad.put(one + " → " + wording.value(code), code));
            }
        }
        return abroad;
    }

    /** Those in which a place lies are offered by its name too. */
    static ChipsEditor<Area, Set<Area>> regions(String id, String label, Wording wording, List<Area> areas) {
        return new ChipsEditor<>(
                id,
                label,
                wording,
                areas,
                ChipsEditor::words,
                some -> Collections.unmodifiableSet(new TreeSet<>(some)),
                ChipsEditor::places);
    }

    private static String words(Area area) {
        return area.name() + " (" + area.code() + ")";
    }

    private static SequencedMap<String, Area> places(String text) {
        SequencedMap<String, Area> places = new LinkedHashMap<>();
        if (text.isBlank()) return places;
        for (Places.Place place : Places.beginning(text, OFFERED))
            places.put(place.name() + " → " + words(place.area()), place.area());
        return places;
    }

    @Override
    void put(@Nullable S value) {
        chosen.clear();
        if (value != null) chosen.addAll(value);
        entry.clear();
        draw();
    }

    @Override
    void type(String text) {
        entry.setText(text);
        unreadable(UNKNOWN, text);
    }

    private void pressed(KeyEvent event) {
        if (offers.isShowing()) {
            if (offers.press(event.getCode())) event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            offer();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && entry.getText().isEmpty() && !chosen.isEmpty()) {
            remove(chosen.getLast());
            event.consume();
        }
    }

    /** Those that begin so stand first, then those that have it in their name, then those in which something of that name lies. */
    private SequencedMap<String, E> matching(String text) {
        String wanted = Folded.of(text);
        Predicate<E> begins = choice -> Folded.of(words.apply(choice)).startsWith(wanted);
        SequencedMap<String, E> matching = new LinkedHashMap<>();
        choices.stream()
                .filter(choice -> !chosen.contains(choice)
                        && Folded.of(words.apply(choice)).contains(wanted))
                .sorted(Comparator.comparing(begins::test).reversed())
                .limit(OFFERED)
                .forEach(choice -> matching.put(words.apply(choice), choice));
        within.apply(text).forEach((name, choice) -> {
            if (matching.size() < OFFERED && !matching.containsValue(choice)) matching.put(name, choice);
        });
        return matching;
    }

    private void offer() {
        List<String> names = List.copyOf(matching(entry.getText()).sequencedKeySet());
        offers.show(
                names,
                wording.messages().text("detail.name.offered", names.size(), names.isEmpty() ? "" : names.getFirst()));
    }

    private void take(String name) {
        E choice = matching(entry.getText()).get(name);
        if (choice != null) add(choice);
    }

    private void enter() {
        String text = entry.getText().strip();
        if (text.isEmpty()) {
            if (untakenProperty().get() instanceof Untaken.Text) tell(); // it was thought better of
            return;
        }
        Optional<E> first = matching(text).values().stream().findFirst();
        if (first.isPresent()) add(first.get());
        else unreadable(UNKNOWN, text);
    }

    /** What was typed and not entered is entered when the box is left, or said to be unknown. */
    private void leave() {
        offers.hide();
        if (!isShowing()) enter();
    }

    private void add(E choice) {
        offers.hide();
        entry.clear();
        if (!chosen.contains(choice)) chosen.add(choice);
        tell();
    }

    private void remove(E choice) {
        chosen.remove(choice);
        tell();
        entry.requestFocus();
    }

    private void tell() {
        draw();
        told();
    }

    /** What stands in the box is saved with the rest, also where it was not entered. */
    private void told() {
        List<E> now = new ArrayList<>(chosen);
        String text = entry.getText().strip();
        if (!text.isEmpty()) matching(text).values().stream().findFirst().ifPresent(now::add);
        changed(kept.apply(now));
    }

    private void draw() {
        chips.show(chosen.stream().map(words).toList());
    }
}
