package nl.slagboom.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.slagboom.exchange.intake.CodeList;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.exchange.intake.WordSentences;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.LearntWord;
import nl.slagboom.register.Keeper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints which codes partners mean by their words; learns one, or forgets it. */
@Command(name = "words", mixinStandardHelpOptions = true)
final class ExchangeWordsCommand implements Callable<Integer> {

    private static final int TO_LEARN = 3;
    private static final int TO_FORGET = 2;

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--from", paramLabel = "ORG", descriptionKey = "cli.exchange.words.from")
    private @Nullable String from;

    @Option(
            names = "--learn",
            arity = "" + TO_LEARN,
            hideParamSyntax = true,
            paramLabel = "FIELD WORD CODE",
            descriptionKey = "cli.exchange.words.learn")
    private List<String> learn = List.of();

    @Option(
            names = "--forget",
            arity = "" + TO_FORGET,
            hideParamSyntax = true,
            paramLabel = "FIELD WORD",
            descriptionKey = "cli.exchange.words.forget")
    private List<String> forget = List.of();

    ExchangeWordsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    /** The fields that partners have words for, those of the same codes together, and the codes. */
    static String codes() {
        Map<List<String>, List<String>> fields = new LinkedHashMap<>();
        for (Target target : Target.offered())
            CodeList.of(target)
                    .ifPresent(list -> fields.computeIfAbsent(names(list), _ -> new ArrayList<>())
                            .add(target.code()));
        return fields.entrySet().stream()
                .map(list -> CodeLines.of(list.getValue())
                        + ":"
                        + CodeLines.of(list.getKey()).replace("\n", "\n  "))
                .collect(Collectors.joining());
    }

    private static List<String> names(CodeList list) {
        return list.all().stream().map(Enum::name).toList();
    }

    @Override
    public Integer call() {
        boolean reads = learn.isEmpty() && forget.isEmpty();
        if (!learn.isEmpty() && !forget.isEmpty()) throw new InvalidValue("cli.exchange.words.both");
        if (!reads && from == null) throw new InvalidValue("cli.exchange.words.whose");
        Wording wording = options.wording(terminal);
        try (Opened opened = reads
                ? options.open(opener, terminal, false)
                : options.openSound(opener, terminal, false, Keeper::check)) {
            Intake intake = opened.intake();
            WordSentences sentences = new WordSentences(wording);
            Changeset.Entry changeset = reads ? null : changed(intake, String.valueOf(from), sentences);
            say(intake, changeset, sentences);
        }
        return Exit.DONE;
    }

    private Changeset.Entry changed(Intake intake, String organisation, WordSentences sentences) {
        String by = options.by(terminal);
        if (!learn.isEmpty()) {
            List<LearntWord.Meaning> meanings = new ArrayList<>();
            for (int i = 0; i < learn.size(); i += TO_LEARN)
                meanings.add(meaning(organisation, learn.subList(i, i + TO_LEARN)));
            return intake.learn(meanings, sentences.learnt(meanings), by);
        }
        List<LearntWord.Entry> known = new ArrayList<>();
        for (int i = 0; i < forget.size(); i += TO_FORGET)
            known.add(known(intake.learntWords(), organisation, list(forget.get(i)), forget.get(i + 1)));
        String sentence = sentences.forgotten(
                known.stream().map(LearntWord.Entry::meaning).toList());
        return intake.forgetWords(known, sentence, by);
    }

    private static LearntWord.Entry known(
            List<LearntWord.Entry> words, String organisation, CodeList list, String word) {
        LearntWord.Meaning asked = new LearntWord.Meaning(organisation, list.name(), word, "");
        return words.stream()
                .filter(known -> known.meaning().isOfTheSameWord(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("cli.exchange.words.unknown", organisation, word));
    }

    private static LearntWord.Meaning meaning(String organisation, List<String> said) {
        CodeList list = list(said.getFirst());
        String word = said.get(1).strip();
        String code = said.getLast();
        Enum<?> known = list.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "cli.exchange.words.code", code, list.target().code(), String.join(", ", names(list))));
        if (word.isEmpty() || word.length() > LearntWord.LONGEST)
            throw new InvalidValue("cli.exchange.words.long", LearntWord.LONGEST);
        return new LearntWord.Meaning(organisation, list.name(), word, known.name());
    }

    private static CodeList list(String field) {
        return Target.of(field)
                .flatMap(CodeList::of)
                .orElseThrow(() -> new InvalidValue("cli.exchange.words.field", field));
    }

    private void say(Intake intake, Changeset.@Nullable Entry changeset, WordSentences sentences) {
        Wording wording = sentences.wording();
        String organisation = from;
        List<LearntWord.Entry> words = intake.learntWords().stream()
                .filter(word -> organisation == null || word.meaning().isOf(organisation))
                .toList();
        if (options.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("changeset", changeset == null ? null : changeset.number());
            json.put("words", words.stream().map(WordsJson::of).toList());
            terminal.out().println(Json.print(json));
            return;
        }
        if (changeset != null) {
            terminal.out().println(changeset.sentence());
            terminal.out().println(wording.messages().text("cli.written", String.valueOf(changeset.number())));
        } else if (words.isEmpty()) terminal.out().println(wording.messages().text("cli.exchange.words.none"));
        else
            words.forEach(word ->
                    terminal.out().println(wording.labelled(label(word, wording), sentences.pair(word.meaning()))));
    }

    private static String label(LearntWord.Entry word, Wording wording) {
        String list = word.meaning().list();
        String field = CodeList.named(list).map(known -> known.label(wording)).orElse(list);
        return word.meaning().organisation() + "  " + field;
    }
}
