package nl.slagboom.exchange.intake;

import java.util.List;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.code.Language;

/** What comes back is in the language that it went out in, whatever its headings were translated to and its texts look like. */
final class GivenLanguage {

    private GivenLanguage() {}

    static Placing of(Placing placing, HandedOut handedOut) {
        HandOut.Entry given = handedOut.handOut();
        if (given == null) return placing;
        List<Language> languages = given.languages();
        return languages.contains(placing.language()) ? placing : placing.in(languages.getFirst());
    }
}
