package nl.slagboom.ui.texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Dossier;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.TypingUndo;
import nl.slagboom.ui.spelling.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Puts a standard text where the keyboard is, its places filled in the language of the text box. The first that is not known
 * is chosen, to be typed over.
 *
 * @param obstacle the one that is worked on
 */
public record Inserter(Screen screen, Clock clock, Supplier<Optional<Dossier>> obstacle) {

    /** Whether one can type there. */
    public static boolean fits(@Nullable Node keyboard) {
        TextInputControl box = keyboard == null ? null : TypingUndo.text(keyboard);
        return box != null && box.isEditable() && !box.isDisabled();
    }

    /** Puts it in the place of what is chosen there. */
    public void put(StandardText text, Node keyboard) {
        TextInputControl box = TypingUndo.text(keyboard);
        if (box == null || !box.isEditable()) return;
        Wording wording = Proof.language(box)
                .map(language -> new Wording(Messages.of(language.locale())))
                .orElseGet(screen::words);
        int from = box.getSelection().getStart();
        String filled = Place.fill(text.text(), place -> value(place, wording));
        box.replaceSelection(filled);
        Place.first(filled).ifPresent(left -> box.selectRange(from + left.getStart(), from + left.getEnd()));
    }

    private Optional<String> value(Place place, Wording wording) {
        return switch (place) {
            case TODAY -> Optional.of(wording.value(LocalDate.now(clock)));
            case ME -> Optional.of(screen.user());
            case REFERENCE -> obstacle.get().map(Dossier::reference).filter(reference -> !reference.isEmpty());
            case TITLE -> obstacle.get().map(one -> one.title().shown(wording.language()));
            case STATUS -> obstacle.get().map(one -> wording.value(one.status()));
        };
    }
}
