package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.job.Progress;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.LearntWord;

/** Finds the words in a file that stand for codes, and what they mean. Our own words are passed over. */
final class TheirWords {

    private final Meanings learnt;
    private final Meanings agreed;
    private final CodeReader reader;
    private final ValueReader ofVocabulary;
    private final Map<Meanings.Word, Heard> heard = new LinkedHashMap<>();
    private final Map<FieldType<?>, Map<String, List<Heard>>> texts = new HashMap<>();

    /**
     * Looks for words.
     *
     * @param reader by all that is known
     * @param learnt from the partner whose file it is
     */
    TheirWords(CodeReader reader, ValueReader ofVocabulary, Meanings learnt, Meanings agreed) {
        this.reader = reader;
        this.ofVocabulary = ofVocabulary;
        this.learnt = learnt;
        this.agreed = agreed;
    }

    /** A word under way. */
    private static final class Heard {
        final CodeList list;
        final String word;
        long rows;

        Heard(CodeList list, String word) {
            this.list = list;
            this.word = word;
        }
    }

    /** What is not in the vocabulary first; of each part what stands in the most rows. */
    List<TheirWord> in(List<Placing> placings, Progress progress) {
        for (Placing placing : placings) {
            List<Coded> columns = coded(placing);
            for (Table.Line line : placing.table().lines()) {
                progress.checkCancelled();
                hear(columns, line);
            }
        }
        Comparator<Heard> order = Comparator.comparing((Heard word) -> isInVocabulary(word))
                .thenComparingLong((Heard word) -> -word.rows)
                .thenComparing(word -> word.word);
        return heard.values().stream()
                .sorted(order)
                .flatMap(word -> theirs(word).stream())
                .toList();
    }

    /** A column that says codes. */
    private record Coded(Table.Column column, CodeList list) {}

    private static List<Coded> coded(Placing placing) {
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            CodeList.of(placing.targets().get(i)).ifPresent(list -> coded.add(new Coded(column, list)));
        }
        return coded;
    }

    private void hear(List<Coded> columns, Table.Line line) {
        Set<Heard> inRow = new HashSet<>();
        for (Coded coded : columns) {
            Content cell = line.cells().get(coded.column().index());
            if (cell != null && !(cell instanceof Content.Fault))
                inRow.addAll(heard(coded.list(), cell.text().strip()));
        }
        for (Section section : line.sections()) inRow.addAll(heard(section));
        inRow.forEach(word -> word.rows++);
    }

    /** A heading above a group of rows, where it is or resembles a word of the partner. */
    private List<Heard> heard(Section section) {
        if (!section.neighbours().isEmpty() || section.isRead(ofVocabulary)) return List.of();
        return GroupHeadings.LISTS.stream()
                .filter(list -> reader.meaning(list.type(), section.said()).isPresent()
                        || reader.proposal(list.type(), section.said()).isPresent())
                .findFirst()
                .map(list -> heard(list, section.said()))
                .orElse(List.of());
    }

    private List<Heard> heard(CodeList list, String text) {
        if (text.isEmpty()) return List.of();
        return texts.computeIfAbsent(list.type(), _ -> new HashMap<>()).computeIfAbsent(text, _ -> {
            List<Heard> words = new ArrayList<>();
            for (String word : reader.words(list.type(), text)) {
                String bare = Vocabulary.bare(word);
                if (bare.isEmpty() || bare.length() > LearntWord.LONGEST) continue;
                words.add(heard.computeIfAbsent(Meanings.Word.of(list.codes(), bare), _ -> new Heard(list, bare)));
            }
            return words;
        });
    }

    private boolean isInVocabulary(Heard word) {
        return ofVocabulary.codes().meaning(word.list.type(), word.word).isPresent();
    }

    private Optional<TheirWord> theirs(Heard heard) {
        Class<? extends Enum<?>> codes = heard.list.codes();
        Optional<? extends Enum<?>> now = agreed.of(codes, heard.word);
        if (now.isPresent()) return Optional.of(known(heard, TheirWord.Source.AGREED, now.get()));
        Optional<? extends Enum<?>> before = learnt.of(codes, heard.word);
        if (before.isPresent()) return Optional.of(known(heard, TheirWord.Source.LEARNT, before.get()));
        Optional<? extends Enum<?>> read = reader.meaning(heard.list.type(), heard.word);
        if (read.isPresent())
            return reader.isOurs(read.get(), heard.word)
                    ? Optional.empty()
                    : Optional.of(known(heard, TheirWord.Source.VOCABULARY, read.get()));
        Enum<?> proposal = reader.proposal(heard.list.type(), heard.word).orElse(null);
        return Optional.of(new TheirWord(heard.list, heard.word, heard.rows, TheirWord.Source.NOBODY, null, proposal));
    }

    private static TheirWord known(Heard heard, TheirWord.Source source, Enum<?> meaning) {
        return new TheirWord(heard.list, heard.word, heard.rows, source, meaning, null);
    }
}
