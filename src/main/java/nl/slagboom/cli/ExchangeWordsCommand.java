package nl.slagboom.cli;

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

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--from", paramLabel = "ORG", descriptionKey = "cli.exchange.words.from")
    private @Nullable String from;

    @Option(
            names = "--learn",
            arity = "3",
            hideParamSyntax = true,
            paramLabel = "FIELD WORD CODE",
            descriptionKey = "cli.exchange.words.learn")
    private List<String> learn = List.of();

    @Option(
            names = "--forget",
            arity = "2",
            hideParamSyntax = true,
            paramLabel = "FIELD WORD",
            descriptionKey = "cli.exchange.words.forget")
    private List<String> forget = List.of();

    ExchangeWordsCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    /** The fields that partners have words for, and their codes: a line each. */
    static String codes() {
        return Target.offered().stream()
                .flatMap(target -> CodeList.of(target).stream())
                .map(list -> "\n" + list.target().code() + ":"
                        + CodeLines.of(names(list)).replace("\n", "\n  "))
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
        if (!learn.isEmpty()) {
            LearntWord.Meaning meaning = meaning(list(learn.getFirst()), organisation, learn.get(1), learn.get(2));
            return intake.learn(List.of(meaning), sentences.learnt(List.of(meaning)), options.by(terminal));
        }
        LearntWord.Meaning asked = new LearntWord.Meaning(
                organisation, list(forget.getFirst()).name(), forget.get(1).strip(), "");
        LearntWord.Entry known = intake.learntWords().stream()
                .filter(word -> word.meaning().isOfTheSameWord(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("cli.exchange.words.unknown", organisation, forget.get(1)));
        return intake.forget(known, sentences.forgotten(known.meaning()), options.by(terminal));
    }

    private static LearntWord.Meaning meaning(CodeList list, String organisation, String word, String code) {
        Enum<?> known = list.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "cli.exchange.words.code", code, list.target().code(), String.join(", ", names(list))));
        String kept = word.strip();
        if (kept.isEmpty() || kept.length() > LearntWord.LONGEST)
            throw new InvalidValue("cli.exchange.words.long", LearntWord.LONGEST);
        return new LearntWord.Meaning(organisation, list.name(), kept, known.name());
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
