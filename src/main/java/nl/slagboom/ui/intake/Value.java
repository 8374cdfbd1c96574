package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A value in a difference: all of it, a text in each of its languages. */
final class Value {

    private Value() {}

    static String of(@Nullable Object value, Wording wording) {
        if (!(value instanceof LocalizedText text)) return wording.value(value);
        if (text.texts().size() == 1) return text.texts().getFirst();
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            String one = text.in(language);
            if (one != null) all.add(language.code().toUpperCase(Locale.ROOT) + ": " + one);
        }
        return String.join(" / ", all);
    }
}
