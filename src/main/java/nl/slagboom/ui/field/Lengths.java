package nl.slagboom.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.EuLimits;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** Says of a text that it comes near what the EU register takes, or is past it. It never refuses. */
record Lengths(OptionalInt limit, Wording wording) {

    private static final double NEAR = 0.8;

    /** @param open the language that is worked in: of the others only those that are past it are told */
    String of(LocalizedText text, Language open) {
        if (limit.isEmpty()) return "";
        List<String> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            String one = text.in(language);
            if (one == null) continue;
            int count = EuLimits.count(one);
            int over = count - limit.getAsInt();
            if (over > 0) lines.add(said("detail.count.past", language, count, over));
            else if (language == open && count > NEAR * limit.getAsInt())
                lines.add(said("detail.count.near", language, count, over));
        }
        return String.join("\n", lines);
    }

    private String said(String key, Language language, int count, int over) {
        return wording.messages().text(key, wording.value(language), count, limit.getAsInt(), over);
    }
}
