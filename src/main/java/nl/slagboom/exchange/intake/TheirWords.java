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
import java.util.stream.Stream;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Access;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Country;

/** Finds the words in a file that stand for codes, and what they mean. Our own words are passed over. */
final class TheirWords {

    private final Meanings learnt;
    private final Meanings agreed;
    private final CodeReader reader;
    private final CodeReader ofVocabulary;
    private final Map<Meanings.Word, Heard> heard = new LinkedHashMap<>();
    private final Map<FieldType<?>, Map<String, List<Heard>>> texts = new HashMap<>();

    /**
     * Looks for words.
     *
     * @param reader by all that is known
     * @param learnt from the partner whose file it is
     */
    TheirWords(CodeReader reader, CodeReader ofVocabulary, Meanings learnt, Meanings agreed) {
        this.reader = reader;
        this.ofVocabulary = ofVocabulary;
        this.learnt = learnt;
        this.agreed = agreed;
    }

    /** A word under way. */
    private static final class Heard {
        final Target target;
        final FieldType<?> type;
        final String word;
        long rows;

        Heard(Target target, FieldType<?> type, String word) {
            this.target = target;
            this.type = type;
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

    /** A column that says codes, and what they are codes of. */
    private record Coded(Table.Column column, Target target, FieldType<?> type) {}

    private static List<Coded> coded(Placing placing) {
        List<Coded> coded = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Target target = placing.targets().get(i);
            Table.Column column = placing.table().columns().get(i);
            coded(target).ifPresent(type -> coded.add(new Coded(column, target, type)));
        }
        return coded;
    }

    private void hear(List<Coded> columns, Table.Line line) {
        Set<Heard> inRow = new HashSet<>();
        for (Coded coded : columns) {
            Content cell = line.cells().get(coded.column().index());
            if (cell != null && !(cell instanceof Content.Fault))
                inRow.addAll(heard(coded.target(), coded.type(), cell.text().strip()));
        }
        inRow.forEach(word -> word.rows++);
    }

    private List<Heard> heard(Target target, FieldType<?> type, String text) {
        if (text.isEmpty()) return List.of();
        return texts.computeIfAbsent(type, _ -> new HashMap<>()).computeIfAbsent(text, _ -> {
            List<Heard> words = new ArrayList<>();
            for (String word : reader.words(type, text)) {
                String bare = Vocabulary.bare(word);
                if (bare.isEmpty() || bare.length() > LearntWord.LONGEST) continue;
                words.add(heard.computeIfAbsent(
                        Meanings.Word.of(CodeReader.list(type).orElseThrow(), bare),
                        _ -> new Heard(target, type, bare)));
            }
            return words;
        });
    }

    /** What a column holds that goes there, where that is of a list of codes and a partner may say it. */
    private static Optional<FieldType<?>> coded(Target target) {
        Optional<? extends Field<?, ?>> field = switch (target) {
            case Target.OfField(var its, var language) -> Optional.of(its);
            case Target.OfPart(var kind, var name) -> ofPart(kind, name);
            case Target.Special special ->
                special == Target.Special.REPORT_CHANNEL ? Optional.of(ReportFields.CHANNEL) : Optional.empty();
        };
        return field.filter(its -> its.access() == Access.EDIT || its.access() == Access.MOVE)
                .filter(its -> its != ObstacleFields.SHARED_WITH)
                .<FieldType<?>>map(Field::type)
                .filter(type -> CodeReader.list(type)
                        .filter(codes -> codes != Country.class)
                        .isPresent());
    }

    private static Optional<? extends Field<?, ?>> ofPart(String kind, String name) {
        if (kind.equals(OurWorkbook.SIDES)) return ObstacleFields.ALL.byCode("nl." + name);
        return PartKind.all().stream()
                .filter(part -> part.code().equals(kind))
                .flatMap(part -> byCode(part, name))
                .findFirst();
    }

    private static Stream<? extends Field<?, ?>> byCode(PartKind<?> part, String name) {
        return part.catalogue().byCode(name).stream();
    }

    private boolean isInVocabulary(Heard word) {
        return ofVocabulary.meaning(word.type, word.word).isPresent();
    }

    private Optional<TheirWord> theirs(Heard heard) {
        Class<? extends Enum<?>> list = CodeReader.list(heard.type).orElseThrow();
        Optional<? extends Enum<?>> now = agreed.of(list, heard.word);
        if (now.isPresent()) return Optional.of(known(heard, TheirWord.Source.AGREED, now.get()));
        Optional<? extends Enum<?>> before = learnt.of(list, heard.word);
        if (before.isPresent()) return Optional.of(known(heard, TheirWord.Source.LEARNT, before.get()));
        Optional<? extends Enum<?>> read = reader.meaning(heard.type, heard.word);
        if (read.isPresent())
            return reader.isOurs(read.get(), heard.word)
                    ? Optional.empty()
                    : Optional.of(known(heard, TheirWord.Source.VOCABULARY, read.get()));
        Enum<?> proposal = reader.proposal(heard.type, heard.word).orElse(null);
        return Optional.of(
                new TheirWord(heard.target, list, heard.word, heard.rows, TheirWord.Source.NOBODY, null, proposal));
    }

    private static TheirWord known(Heard heard, TheirWord.Source source, Enum<?> meaning) {
        Class<? extends Enum<?>> list = CodeReader.list(heard.type).orElseThrow();
        return new TheirWord(heard.target, list, heard.word, heard.rows, source, meaning, null);
    }
}
