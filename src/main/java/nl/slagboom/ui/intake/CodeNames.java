package nl.slagboom.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.slagboom.exchange.intake.CodeList;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.value.Folded;

/**
 * The codes that a word may mean.
 *
 * @param mayBeNone whether it may mean none
 */
record CodeNames(Wording wording, CodeList list, boolean mayBeNone) implements Offer<Optional<Enum<?>>> {

    @Override
    public String name(Optional<Enum<?>> code) {
        return code.map(wording::value).orElse("–");
    }

    @Override
    public List<Optional<Enum<?>>> matching(String letters) {
        String wanted = Folded.of(letters);
        List<Optional<Enum<?>>> all = new ArrayList<>();
        list.all().forEach(code -> all.add(Optional.of(code)));
        if (mayBeNone) all.add(Optional.empty());
        return all.stream()
                .filter(code -> Folded.of(name(code)).contains(wanted))
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .toList();
    }

    private boolean begins(Optional<Enum<?>> code, String wanted) {
        return Folded.of(name(code)).startsWith(wanted);
    }

    @Override
    public String help() {
        return wording.messages().text("intake.word.help");
    }

    @Override
    public String unknown(String typed) {
        return wording.messages().text("intake.word.unknown", typed);
    }
}
