package nl.slagboom.cli;

import java.util.Optional;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/** Which hand-out a file answers; where it answers none of whom was named, whose it is instead. */
record AnsweredHandOut(Intake intake, Wording wording) {

    /**
     * @param from whose answer it is said to be; null where nobody said
     * @throws InvalidValue when what is in the file went to another
     * @throws Unreadable when it answers nothing
     */
    HandOut.Entry of(OpenedFile read, @Nullable String from) {
        String file = read.workbook().fileName();
        if (from == null)
            return intake.answered(read, null).orElseThrow(() -> new Unreadable("exchange.unknown", file));
        Optional<HandOut.Entry> whose = intake.answered(read, from).or(() -> intake.answered(read, null));
        if (whose.filter(given -> isOf(given, from)).isPresent()) return whose.get();
        whose.ifPresent(given -> {
            throw new InvalidValue(
                    "cli.exchange.from.other", file, given.partner(), wording.value(given.givenAt()), from);
        });
        boolean isKnown = intake.handOuts().stream().anyMatch(given -> isOf(given, from));
        if (!isKnown) throw new InvalidValue("cli.exchange.from.nobody", from);
        throw new Unreadable("cli.exchange.from.none", file, from);
    }

    private static boolean isOf(HandOut.Entry given, String partner) {
        return Folded.of(given.partner()).equals(Folded.of(partner));
    }
}
