package nl.slagboom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.CodeWords;
import nl.slagboom.model.value.Folded;

/** Finds among words that were typed those that are what a status, a neighbour, a theme or the like is called. */
final class MeantReader {

    private static final List<Keyword> CALLED =
            List.of(Keyword.STATUS, Keyword.BORDER, Keyword.THEME, Keyword.TRACK, Keyword.ESCALATION);
    private static final Set<TermWord> PHASES = Set.of(TermWord.OPEN, TermWord.CLOSED);
    /** So many words are at most taken together: {@code in behandeling}. */
    private static final int TOGETHER = 4;
    /** A shorter one is meant only where it is a code itself: {@code vla}. */
    private static final int PIECE = 4;

    private final CodeWords codes;

    MeantReader(CodeWords codes) {
        this.codes = codes;
    }

    /**
     * What was typed, with the words that are called so under their keyword.
     *
     * @param pieces as they were typed
     * @param bare of which of them it is asked
     */
    List<Meant.Piece> read(List<String> pieces, List<Boolean> bare) {
        List<Meant.Piece> read = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int most = 0;
            while (most < TOGETHER && at + most < pieces.size() && bare.get(at + most)) most++;
            Meant.Piece piece = new Meant.Piece(null, pieces.get(at));
            int taken = 1;
            for (int length = most; length > 0; length--) {
                String text = String.join(" ", pieces.subList(at, at + length));
                Optional<Keyword> keyword = keyword(Folded.of(text), length > 1);
                if (keyword.isEmpty()) continue;
                piece = new Meant.Piece(keyword.get(), text);
                taken = length;
                break;
            }
            read.add(piece);
            at += taken;
        }
        return read;
    }

    private Optional<Keyword> keyword(String folded, boolean several) {
        if (codes.named(TermWord.class, folded).filter(PHASES::contains).isPresent())
            return Optional.of(Keyword.STATUS);
        if (TitleWords.of(folded).words().isEmpty()) return Optional.empty();
        return CALLED.stream()
                .filter(keyword -> {
                    Set<? extends Enum<?>> begun = codes.beginning(keyword.field(), folded);
                    return several || folded.length() >= PIECE
                            ? !begun.isEmpty()
                            : begun.stream()
                                    .anyMatch(code -> Folded.of(code.name()).equals(folded));
                })
                .findFirst();
    }
}
