package nl.slagboom.exchange.intake;

import com.sun.star.uno.Exception;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that a partner does to a workbook.
 *
 * @param isOfList whether all of it is on the list, so that a file of the list alone tells it
 * @param isOfLanguage whether what is typed reads otherwise in each language
 * @param told what a person is told of it when it comes back, by the keys
 */
record PartnersEdit(
        String name, boolean isOfList, boolean isOfLanguage, Function<SavedAs, Set<String>> told, Deed deed) {

    PartnersEdit(String name, Deed deed) {
        this(name, true, false, _ -> Set.of(), deed);
    }

    PartnersEdit ofOtherSheets() {
        return new PartnersEdit(name, false, isOfLanguage, told, deed);
    }

    PartnersEdit ofLanguage() {
        return new PartnersEdit(name, isOfList, true, told, deed);
    }

    PartnersEdit telling(String key) {
        return new PartnersEdit(name, isOfList, isOfLanguage, _ -> Set.of(key), deed);
    }

    /** A text tells nothing of it. */
    PartnersEdit tellingInWorkbooks(String key) {
        return new PartnersEdit(name, isOfList, isOfLanguage, as -> as == SavedAs.CSV ? Set.of() : Set.of(key), deed);
    }

    /** Does it. */
    @FunctionalInterface
    interface Deed {
        /** @return what must come back */
        List<Came> by(AtWork partner) throws Exception;
    }
}
