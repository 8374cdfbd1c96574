package nl.slagboom.exchange.intake;

import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** What a field of an obstacle reads as in a workbook that we hand out. */
record HandedWords(Placing placing, Vocabulary vocabulary) {

    /** Empty where nothing stands there. */
    String said(Dossier dossier, Target.OfField target) {
        Object value = dossier.get(target.field()).orElse(null);
        Language language = target.language() == null ? placing.language() : target.language();
        if (!(value instanceof LocalizedText text))
            return vocabulary.wording(language).value(value);
        String words = text.in(language);
        return words == null ? "" : words;
    }
}
