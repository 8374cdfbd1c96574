package nl.slagboom.ui.spelling;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * That the spelling of a text box is looked after.
 *
 * @param language in which the text is now
 * @param said told, in words, what is not known; the empty text where all is
 */
public record Proof(Supplier<Language> language, Consumer<String> said) {

    /** Has it looked after from now on. */
    public void on(TextInputControl box) {
        box.getProperties().put(Proof.class, this);
    }

    /** In which language a text box is; empty where its spelling is not looked after. */
    public static Optional<Language> language(TextInputControl box) {
        return Optional.ofNullable(of(box)).map(proof -> proof.language().get());
    }

    static @Nullable Proof of(@Nullable Node node) {
        return node instanceof TextInputControl box
                        && box.hasProperties()
                        && box.getProperties().get(Proof.class) instanceof Proof proof
                ? proof
                : null;
    }
}
