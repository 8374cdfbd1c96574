package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.slagboom.exchange.intake.DeletionWords.Core;
import nl.slagboom.exchange.intake.DeletionWords.Kind;

/**
 * Whether a remark wishes that the row shall go: "Kann gestrichen werden, ist seit 2025 erledigt." A question wishes it too; what is
 * denied, tied to a condition, or about something else than the row does not.
 */
final class DeletionWish {

    /** Longer texts than this say more than that. */
    private static final int LONGEST = 600;

    /** A point after a few letters ends a word: "u.a.", "Nr. 2". */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{L}\\p{N})]{3})\\.(?=\\s|$)|[!?;\\n]+");

    private static final Pattern CLAUSES = Pattern.compile("\\s*,\\s*|\\s+[–—-]\\s+|\\s+(?:und|en|et|and)\\s+");

    private static final DeletionWords WORDS = new DeletionWords();

    private DeletionWish() {}

    static boolean isIn(String remark) {
        if (remark.length() > LONGEST) return false;
        List<List<String>> sentences = Stream.of(SENTENCES.split(remark, -1))
                .filter(sentence -> !sentence.isBlank())
                .map(DeletionWish::clauses)
                .toList();
        boolean denied =
                sentences.stream().flatMap(List::stream).map(WORDS::core).anyMatch(WORDS::denies);
        if (denied) return false;
        for (int i = 0; i < sentences.size(); i++) {
            List<String> next = i + 1 < sentences.size() ? sentences.get(i + 1) : List.of();
            if (isWished(sentences.get(i), next)) return true;
        }
        return false;
    }

    private static List<String> clauses(String sentence) {
        int colon = sentence.indexOf(':');
        List<String> clauses = new ArrayList<>();
        String rest = sentence;
        if (colon > 0 && mayStandBefore(WORDS.core(sentence.substring(0, colon)))) {
            clauses.add(sentence.substring(0, colon));
            rest = sentence.substring(colon + 1);
        }
        clauses.addAll(List.of(CLAUSES.split(rest.strip(), -1)));
        return clauses;
    }

    private static boolean mayStandBefore(Core core) {
        return core.words().isEmpty() || WORDS.is(Kind.REASON, core) || WORDS.is(Kind.PROPOSES, core);
    }

    private static boolean isWished(List<String> clauses, List<String> next) {
        boolean before = true;
        for (int i = 0; i < clauses.size(); i++) {
            Core core = WORDS.core(clauses.get(i));
            boolean row = core.named() || core.pointed() && i == 0;
            boolean isProposal = WORDS.is(Kind.PROPOSAL, core);
            boolean wished = WORDS.is(Kind.WISH, core) && (before || core.named() && !isProposal)
                    || WORDS.is(Kind.ROW, core) && row
                    || isProposal && before;
            boolean limited = clauses.stream().skip(i + 1).anyMatch(WORDS::limits)
                    || !next.isEmpty() && WORDS.limits(next.getFirst().strip().split("\\s", 2)[0]);
            if (wished && !limited) return true;
            before &= mayStandBefore(core);
        }
        return false;
    }
}
